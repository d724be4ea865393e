import { focusGrid } from "../regions.ts";
import { activeSheet, type Edit, type Session } from "../session.ts";
import { cancelEdit, commitEdit } from "./editing.ts";
import { ARROWS, type Direction, step } from "./navigation.ts";
import { select, selectByTab } from "./selection.ts";

/** The keys that end an edit: Enter and Tab go on to the next cell, Escape drops it, arrows too while typing. */
export function endEditByKey(session: Session, event: KeyboardEvent): void {
	const edit = session.edit.get();
	if (!edit || event.isComposing) return;
	const direction = directionOf(event, edit.mode === "typing");
	if (event.key === "Escape") cancelEdit(session);
	else if (event.key === "F2") switchMode(session, edit);
	else if (event.key === "Enter" && (event.altKey || event.ctrlKey || event.metaKey))
		breakLine(session, edit, event);
	else if (direction) {
		commitEdit(session);
		goOn(session, edit, event.key, direction);
	} else return;
	event.preventDefault();
	if (!session.edit.get()) focusGrid();
}

function directionOf(event: KeyboardEvent, typing: boolean): Direction | undefined {
	const by = event.shiftKey ? -1 : 1;
	if (event.key === "Enter") return { rows: by, columns: 0 };
	if (event.key === "Tab") return { rows: 0, columns: by };
	return typing && !event.shiftKey ? ARROWS[event.key] : undefined;
}

/** Enter goes on below the cell that the line was begun in by Tab. */
function goOn(session: Session, edit: Edit, key: string, direction: Direction): void {
	const sheet = activeSheet(session);
	const column = key === "Enter" ? (session.lineStart.get() ?? edit.column) : edit.column;
	const next = step(sheet, { row: edit.row, column }, direction);
	if (key === "Tab") selectByTab(session, next);
	else select(session, next);
}

function switchMode(session: Session, edit: Edit): void {
	session.edit.set({ ...edit, mode: edit.mode === "typing" ? "editing" : "typing" });
}

function breakLine(session: Session, edit: Edit, event: KeyboardEvent): void {
	const input = event.currentTarget as HTMLTextAreaElement;
	input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
	session.edit.set({ ...edit, text: input.value });
}
