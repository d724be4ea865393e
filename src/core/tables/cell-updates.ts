import { type Cell, isBlank, isDateCell, sameCell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import type { Cells } from "../tool.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { cellAt, isWritable, type Table } from "./table.ts";

export interface CellUpdates {
	readonly [column: string]: { readonly before: Cell; readonly after: Cell };
}

/**
 * What it takes to make a row hold these cells: blanks to fill, and filled cells that differ. Cells with formulas, columns
 * that are not there, and words where a date belongs are left out.
 */
export function cellUpdates(
	table: Table,
	row: number,
	wanted: Cells,
): { readonly fills: CellUpdates; readonly differences: CellUpdates } {
	const fills: { [column: string]: { before: Cell; after: Cell } } = {};
	const differences: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const [column, after] of Object.entries(wanted)) {
		const index = table.columns[column];
		if (index === undefined || !isWritable(table, row, index)) continue;
		const before = cellAt(table, row, column);
		if (before === "") fills[column] = { before, after };
		else if (!isBlank(before) && differs(before, after)) differences[column] = { before, after };
	}
	return { fills, differences };
}

/** Columns of a new row that the table has and does not compute. */
export function newRowCells(table: Table, wanted: Cells): Cells {
	const cells: { [column: string]: Cell } = {};
	for (const [column, cell] of Object.entries(wanted)) {
		const index = table.columns[column];
		if (index !== undefined && !table.computed.has(index) && !isBlank(cell)) cells[column] = cell;
	}
	return cells;
}

export function isEmptyUpdate(updates: CellUpdates): boolean {
	return Object.keys(updates).length === 0;
}

function differs(before: Cell, after: Cell): boolean {
	if (!isDateCell(after)) return !sameCell(before, after);
	const day = dayOfCell(before);
	return !isProblem(day) && day !== dayOfCell(after);
}
