import { activeSheet, type Session } from "../session.ts";
import { cellName, type Position } from "./a1.ts";
import { changeEdit } from "./editing.ts";
import { type Direction, step } from "./navigation.ts";

/** Where a formula waits for a reference, clicking a cell writes its name; tells whether it did. */
export function pointReference(session: Session, position: Position): boolean {
	const edit = session.edit.get();
	const input = document.activeElement;
	if (!edit?.text.startsWith("=") || !(input instanceof HTMLTextAreaElement)) return false;
	const before = edit.text.slice(0, input.selectionStart);
	const after = edit.text.slice(input.selectionEnd);
	if (!awaitsReference(before, after)) return false;
	const name = cellName(position);
	changeEdit(session, before + name + after);
	const caret = before.length + name.length;
	requestAnimationFrame(() => input.setSelectionRange(caret, caret));
	return true;
}

/** While a formula is typed, an arrow key writes the name of the cell beside, and on from there; tells whether it did. */
export function pointByArrow(session: Session, input: HTMLTextAreaElement, direction: Direction): boolean {
	const edit = session.edit.get();
	if (!edit?.text.startsWith("=") || edit.mode !== "typing" || input.selectionStart !== input.selectionEnd)
		return false;
	const caret = input.selectionStart;
	const last = edit.pointed?.to === caret ? edit.pointed : undefined;
	const [from, to] = last ? [last.from, last.to] : [caret, caret];
	const before = edit.text.slice(0, from);
	const after = edit.text.slice(to);
	if (!last && !awaitsReference(before, after)) return false;
	const at = step(activeSheet(session), last?.at ?? edit, direction);
	const name = cellName(at);
	input.value = before + name + after;
	input.setSelectionRange(from + name.length, from + name.length);
	session.edit.set({ ...edit, text: input.value, pointed: { at, from, to: from + name.length } });
	return true;
}

function awaitsReference(before: string, after: string): boolean {
	return /[=(,;:+\-*/^&<>{\\]\s*$/.test(before) && !/^\s*[\w(]/.test(after);
}
