import type { Session } from "../session.ts";
import { cellName, type Position } from "./a1.ts";
import { changeEdit } from "./editing.ts";

/** Where a formula waits for a reference, clicking a cell writes its name; tells whether it did. */
export function pointReference(session: Session, position: Position): boolean {
	const edit = session.edit.get();
	const input = document.activeElement;
	if (!edit?.text.startsWith("=") || !(input instanceof HTMLTextAreaElement)) return false;
	const before = edit.text.slice(0, input.selectionStart);
	const after = edit.text.slice(input.selectionEnd);
	if (!/[=(,;:+\-*/^&<>{]\s*$/.test(before) || /^\s*[\w(]/.test(after)) return false;
	const name = cellName(position);
	changeEdit(session, before + name + after);
	const caret = before.length + name.length;
	requestAnimationFrame(() => input.setSelectionRange(caret, caret));
	return true;
}
