import { sameCell } from "../cell.ts";
import { addWrite, type CellWrites } from "../tables/cell-writes.ts";
import { cellAt, isRowFilled, isWritable, type Table } from "../tables/table.ts";
import type { RowEntry } from "./log-entry.ts";

/** It holds values in columns that the entry says nothing of. */
export function isFilledBeside(table: Table, row: number, { cells }: RowEntry): boolean {
	const own = Object.keys(cells).map((name) => table.columns[name] ?? -1);
	return isRowFilled(table.tab, row, new Set([...table.computed, ...own]));
}

/** Its cells are ours or still blank, and at least one is ours. */
export function halfWrittenRow(table: Table, entry: RowEntry): number | undefined {
	if (entry.row === undefined) return undefined;
	let ours = 0;
	for (const [column, [before, after]] of Object.entries(entry.cells)) {
		const current = cellAt(table, entry.row, column);
		if (after !== "" && sameCell(current, after)) ours++;
		else if (!sameCell(current, before)) return undefined;
	}
	return ours > 0 ? entry.row : undefined;
}

/** The row was planned, but the run died before it was written. */
export function isUnwritten(table: Table, { row }: RowEntry): boolean {
	return row !== undefined && !isRowFilled(table.tab, row, table.computed);
}

/** New rows fill different columns; blanks over cells that are blank anyway make few rectangles of them. */
export function addBlanksBeside(
	writes: CellWrites,
	table: Table,
	added: readonly { row: number; entry: RowEntry }[],
): void {
	let first = Number.POSITIVE_INFINITY;
	let last = -1;
	/** The last row that fills the column. */
	const filledIn: number[] = [];
	for (const { entry } of added) {
		for (const name in entry.cells) {
			const column = table.columns[name];
			if (column === undefined) continue;
			first = Math.min(first, column);
			last = Math.max(last, column);
		}
	}
	for (const { row, entry } of added) {
		for (const name in entry.cells) filledIn[table.columns[name] ?? -1] = row;
		const values = table.tab.values[row];
		for (let column = first; column <= last; column++) {
			if (filledIn[column] === row || (values?.[column] ?? "") !== "") continue;
			if (isWritable(table, row, column)) addWrite(writes, row, column, "");
		}
	}
}
