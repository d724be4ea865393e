import { activeSheet, type Edit, type Session } from "../session.ts";
import { type Position, selectionName } from "./a1.ts";
import { type Direction, jump, step } from "./navigation.ts";

/**
 * Where a formula waits for a reference, or has just taken one, pointing at a cell writes its name; `extend` keeps the first
 * corner of what was pointed at. Tells whether it did.
 */
export function pointReference(session: Session, position: Position, extend: boolean): boolean {
	const edit = session.edit.get();
	const input = document.activeElement;
	if (!edit?.text.startsWith("=") || !(input instanceof HTMLTextAreaElement)) return false;
	const place = placeOf(edit, input);
	if (!place) return false;
	const at = extend ? (place.last?.at ?? position) : position;
	write(session, edit, input, { ...place, at, extent: position });
	return true;
}

/** As dragging on from the cell that was pointed at: the reference reaches up to there. */
export function extendPointed(session: Session, extent: Position): void {
	const old = session.edit.get()?.pointed?.extent;
	if (old && (old.row !== extent.row || old.column !== extent.column)) pointReference(session, extent, true);
}

/**
 * While a formula is typed, an arrow key writes the name of the cell beside, and on from there; with Shift it extends what
 * was pointed at, with Ctrl it jumps. Tells whether it did.
 */
export function pointByArrow(
	session: Session,
	input: HTMLTextAreaElement,
	direction: Direction,
	{ shift, jumps }: { readonly shift: boolean; readonly jumps: boolean },
): boolean {
	const edit = session.edit.get();
	if (!edit?.text.startsWith("=")) return false;
	const place = placeOf(edit, input);
	if (!place || (edit.mode !== "typing" && !(shift && place.last))) return false;
	const move = jumps ? jump : step;
	const extent = move(activeSheet(session), place.last?.extent ?? edit, direction);
	write(session, edit, input, { ...place, at: shift ? (place.last?.at ?? edit) : extent, extent });
	return true;
}

interface PointedPlace {
	readonly from: number;
	readonly to: number;
	readonly last: Edit["pointed"];
}

/** Where in the formula a reference goes: over the one pointed at last, as long as the caret is behind it. */
function placeOf(edit: Edit, input: HTMLTextAreaElement): PointedPlace | undefined {
	const { selectionStart: from, selectionEnd: to } = input;
	const { pointed } = edit;
	if (pointed && from === to && pointed.to === to) return { from: pointed.from, to, last: pointed };
	const waits = awaitsReference(edit.text.slice(0, from), edit.text.slice(to));
	return waits ? { from, to, last: undefined } : undefined;
}

function write(
	session: Session,
	edit: Edit,
	input: HTMLTextAreaElement,
	{ from, to, at, extent }: PointedPlace & { readonly at: Position; readonly extent: Position },
): void {
	const { row, column } = at;
	const corner = { row: extent.row, column: extent.column };
	const name = selectionName({ sheet: edit.sheet, active: { row, column }, extent: corner });
	input.value = edit.text.slice(0, from) + name + edit.text.slice(to);
	const caret = from + name.length;
	input.setSelectionRange(caret, caret);
	const pointed = { at: { row, column }, extent: corner, from, to: caret };
	session.edit.set({ ...edit, text: input.value, pointed });
}

function awaitsReference(before: string, after: string): boolean {
	return /[=(,;:+\-*/^&<>{\\]\s*$/.test(before) && !/^\s*[\w(]/.test(after);
}
