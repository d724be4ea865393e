import { activeSheet, type Session } from "../session.ts";
import { travel } from "../undo.ts";
import type { Position } from "./a1.ts";
import { addTimeToDate } from "./add-time.ts";
import { clockText, isClockKey } from "./clock-text.ts";
import { beginEdit, clearSelection, toggleCheckboxes } from "./editing.ts";
import { enterTexts } from "./enter.ts";
import { fillFromActive, fillSelection } from "./fill.ts";
import { pressFormatKey } from "./format-keys.ts";
import { ARROWS, jump, lastCell, samePosition, step } from "./navigation.ts";
import { blockOf, cycle, extendTo, select, selectByTab, selectColumns, selectRows } from "./selection.ts";
import { toggleStyle } from "./styling.ts";
import { tableAround } from "./table-around.ts";

/** What the keys do while no cell is edited, as in Sheets. Gives true when the key was for the grid. */
export function pressKey(session: Session, event: KeyboardEvent, rowsInPage: number): boolean {
	const command = event.ctrlKey || event.metaKey;
	if (command && isClockKey(event)) {
		enterClock(session, event);
		return true;
	}
	if (event.altKey) return false;
	if (command && event.shiftKey && pressFormatKey(session, event)) return true;
	if (command && pressCommand(session, event)) return true;
	if (!command && isCycleKey(event.key) && cycle(session, event.key, event.shiftKey)) return true;
	const target = targetOf(session, event, command, rowsInPage);
	if (target) {
		if (event.key === "Tab") selectByTab(session, target);
		else if (event.shiftKey) extendTo(session, target);
		else select(session, target);
		return true;
	}
	if (command) return false;
	return pressEditingKey(session, event);
}

function pressEditingKey(session: Session, event: KeyboardEvent): boolean {
	switch (event.key) {
		case "Escape": {
			const marked = session.cut.get() !== null;
			session.cut.set(null);
			return marked;
		}
		case "F4":
			travel(session, "redo");
			return true;
		case "F2":
		case "Enter":
			beginEdit(session);
			return true;
		case "Delete":
		case "Backspace":
			clearSelection(session);
			return true;
		case " ":
			if (event.shiftKey) selectBlockRows(session);
			else if (!toggleCheckboxes(session)) beginEdit(session, { typed: " " });
			return true;
		case "Process":
			beginEdit(session, { typed: "" });
			return false;
		default:
			if (event.key.length !== 1) return false;
			beginEdit(session, { typed: event.key });
			return true;
	}
}

function pressCommand(session: Session, event: KeyboardEvent): boolean {
	switch (event.key.toLowerCase()) {
		case "z":
			travel(session, event.shiftKey ? "redo" : "undo");
			return true;
		case "y":
			travel(session, "redo");
			return true;
		case "enter":
			fillFromActive(session);
			return true;
		case "d":
			fillSelection(session, "down");
			return true;
		case "r":
			fillSelection(session, "right");
			return true;
		case "f":
			session.finding.set(true);
			return true;
		case "a":
			selectTableOrAll(session);
			return true;
		case "b":
			toggleStyle(session, "bold");
			return true;
		case "i":
			toggleStyle(session, "italic");
			return true;
		case " ": {
			const { column, columns } = blockOf(session.selection.get());
			selectColumns(session, column, column + columns - 1);
			return true;
		}
		default:
			return false;
	}
}

function isCycleKey(key: string): key is "Tab" | "Enter" {
	return key === "Tab" || key === "Enter";
}

/** The table around the active cell; all, where that is selected already or there is none. */
function selectTableOrAll(session: Session): void {
	const selected = blockOf(session.selection.get());
	const { row, column, rows, columns } = tableAround(activeSheet(session), session.selection.get().active);
	const known = selected.row === row && selected.column === column;
	if ((known && selected.rows === rows && selected.columns === columns) || rows * columns === 1)
		selectRows(session, 0, Number.POSITIVE_INFINITY);
	else select(session, { row, column }, { row: row + rows - 1, column: column + columns - 1 });
}

function enterClock(session: Session, event: KeyboardEvent): void {
	if (event.shiftKey && !event.altKey && addTimeToDate(session)) return;
	const text = clockText(session, event.shiftKey, event.altKey);
	enterTexts(session, activeSheet(session), session.selection.get().active, [[text]], "Typing");
}

function selectBlockRows(session: Session): void {
	const { row, rows } = blockOf(session.selection.get());
	selectRows(session, row, row + rows - 1);
}

/** Where a navigation key leads from the selection. */
function targetOf(
	session: Session,
	event: KeyboardEvent,
	command: boolean,
	rowsInPage: number,
): Position | undefined {
	const sheet = activeSheet(session);
	const { active, extent } = session.selection.get();
	const from = event.shiftKey && event.key !== "Tab" ? extent : active;
	const arrow = ARROWS[event.key];
	if (arrow) return command ? jump(sheet, from, arrow) : step(sheet, from, arrow);
	switch (event.key) {
		case "Tab":
			return step(sheet, from, { rows: 0, columns: event.shiftKey ? -1 : 1 });
		case "Home":
			return command ? { row: 0, column: 0 } : { row: from.row, column: 0 };
		case "End":
			return command ? lastCell(sheet) : endOfRow(session, from);
		case "PageUp":
			return step(sheet, from, { rows: -1, columns: 0 }, rowsInPage);
		case "PageDown":
			return step(sheet, from, { rows: 1, columns: 0 }, rowsInPage);
		default:
			return undefined;
	}
}

function endOfRow(session: Session, from: Position): Position {
	const sheet = activeSheet(session);
	let at: Position = { row: from.row, column: sheet.columnCount - 1 };
	const isBlank = ({ row, column }: Position) => (sheet.value(row, column) ?? "") === "";
	while (at.column > 0 && isBlank(at)) at = step(sheet, at, { rows: 0, columns: -1 });
	return isBlank(at) || samePosition(at, from) ? { row: from.row, column: sheet.columnCount - 1 } : at;
}
