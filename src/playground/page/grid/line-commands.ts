import type { LineShift } from "../../engine/move-references.ts";
import { touchedBy } from "../../model/protections.ts";
import { activeSheet, type Session } from "../session.ts";
import { edit } from "./enter.ts";
import { type Block, blockOf, selectColumns, selectRows } from "./selection.ts";

type Axis = LineShift["axis"];

/** As many blank rows or columns as are selected, before or after them; they are selected then. */
export function insertLines(session: Session, axis: Axis, side: "before" | "after"): void {
	const { start, count } = selectedLines(session, axis);
	const at = side === "before" ? start : start + count;
	const like = side === "before" ? "after" : "before";
	moveLines(session, { axis, at, count }, like, () => selectLines(session, axis, at, at + count - 1));
}

export function deleteLines(session: Session, axis: Axis): void {
	const { start, count } = selectedLines(session, axis);
	moveLines(session, { axis, at: start, count: -count }, "before");
}

function moveLines(session: Session, shift: LineShift, like: "before" | "after", then?: () => void): void {
	const sheet = activeSheet(session);
	edit(session, sheet, touchedBy(shift), () => {
		session.workbook.moveLines(sheet.id, shift, like);
		then?.();
	});
}

/** `row 5`, `3 columns`. */
export function linesInWords(session: Session, axis: Axis): string {
	const { count } = selectedLines(session, axis);
	return count === 1 ? axis : `${count} ${axis}s`;
}

/** What the selection is made of: whole columns are no rows, and the other way round. */
export function selectedAxes(session: Session): readonly Axis[] {
	const { rowCount, columnCount } = activeSheet(session);
	const allRows = rowCount > 1 && selectedLines(session, "row").count === rowCount;
	const allColumns = columnCount > 1 && selectedLines(session, "column").count === columnCount;
	if (allRows === allColumns) return ["row", "column"];
	return allRows ? ["column"] : ["row"];
}

function selectedLines(session: Session, axis: Axis): { start: number; count: number } {
	const block: Block = blockOf(session.selection.get());
	const sheet = activeSheet(session);
	return axis === "row"
		? { start: block.row, count: Math.min(block.rows, sheet.rowCount - block.row) }
		: { start: block.column, count: Math.min(block.columns, sheet.columnCount - block.column) };
}

function selectLines(session: Session, axis: Axis, from: number, to: number): void {
	if (axis === "row") selectRows(session, from, to);
	else selectColumns(session, from, to);
}
