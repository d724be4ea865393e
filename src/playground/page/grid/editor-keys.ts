import { focusGrid } from "../regions.ts";
import { activeSheet, type Edit, type Session } from "../session.ts";
import { clockText, isClockKey } from "./clock-text.ts";
import { cycleReference } from "./cycle-reference.ts";
import { cancelEdit, changeEdit, commitEdit } from "./editing.ts";
import { fillTyped } from "./fill.ts";
import { ARROWS, type Direction, step } from "./navigation.ts";
import { pointByArrow } from "./point-reference.ts";
import { cycle, select, selectByTab, selectsSeveral } from "./selection.ts";

/**
 * The keys of an edit. Enter and Tab end it and go on to the next cell, in a selection of several to its next one, arrows
 * too while typing; Ctrl+Enter fills the selection; Escape drops the edit. Alt+Enter breaks the line, F4 fixes a reference.
 */
export function endEditByKey(session: Session, event: KeyboardEvent): void {
	const edit = session.edit.get();
	if (!edit || event.isComposing) return;
	const direction = directionOf(event, edit.mode === "typing");
	const command = event.ctrlKey || event.metaKey;
	if (pointsByArrow(session, event, command)) {
		event.preventDefault();
		return;
	}
	if (event.key === "Escape") cancelEdit(session);
	else if (event.key === "F2") switchMode(session, edit);
	else if (event.key === "F4") fixReference(session, edit, event);
	else if (command && isClockKey(event)) insertClock(session, event);
	else if (event.key === "Enter" && command && selectsSeveral(session)) {
		cancelEdit(session);
		fillTyped(session, edit);
	} else if (event.key === "Enter" && (event.altKey || command)) insertText(session, event, "\n");
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

function pointsByArrow(session: Session, event: KeyboardEvent, jumps: boolean): boolean {
	const arrow = ARROWS[event.key];
	return (
		arrow !== undefined && pointByArrow(session, inputOf(event), arrow, { shift: event.shiftKey, jumps })
	);
}

function inputOf(event: KeyboardEvent): HTMLTextAreaElement {
	return event.currentTarget as HTMLTextAreaElement;
}

/** Enter goes on below the cell that the line was begun in by Tab. */
function goOn(session: Session, edit: Edit, key: string, direction: Direction): void {
	if ((key === "Enter" || key === "Tab") && cycle(session, key, direction.rows + direction.columns < 0))
		return;
	const sheet = activeSheet(session);
	const column = key === "Enter" ? (session.lineStart.get() ?? edit.column) : edit.column;
	const next = step(sheet, { row: edit.row, column }, direction);
	if (key === "Tab") selectByTab(session, next);
	else select(session, next);
}

function switchMode(session: Session, edit: Edit): void {
	session.edit.set({ ...edit, mode: edit.mode === "typing" ? "editing" : "typing" });
}

/** A time goes behind a date with a space between. */
function insertClock(session: Session, event: KeyboardEvent): void {
	const { value, selectionStart } = inputOf(event);
	const space = /\d$/.test(value.slice(0, selectionStart)) ? " " : "";
	insertText(session, event, space + clockText(session, event.shiftKey, event.altKey));
}

function insertText(session: Session, event: KeyboardEvent, text: string): void {
	const input = inputOf(event);
	input.setRangeText(text, input.selectionStart, input.selectionEnd, "end");
	changeEdit(session, input.value);
}

function fixReference(session: Session, edit: Edit, event: KeyboardEvent): void {
	const input = inputOf(event);
	const next = cycleReference({ text: edit.text, from: input.selectionStart, to: input.selectionEnd });
	if (!next) return;
	input.value = next.text;
	input.setSelectionRange(next.from, next.to);
	changeEdit(session, next.text);
}
