import { sameCell } from "../cell.ts";
import type { CellWrite } from "../tables/rectangles.ts";
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
export function blanksBeside(table: Table, added: readonly { row: number; entry: RowEntry }[]): CellWrite[] {
	let first = Number.POSITIVE_INFINITY;
	let last = -1;
	for (const { entry } of added) {
		for (const name of Object.keys(entry.cells)) {
			const column = table.columns[name];
			if (column === undefined) continue;
			first = Math.min(first, column);
			last = Math.max(last, column);
		}
	}
	const blanks: CellWrite[] = [];
	for (const { row, entry } of added) {
		const own = new Set(Object.keys(entry.cells).map((name) => table.columns[name]));
		for (let column = first; column <= last; column++) {
			const isBlank = (table.tab.values[row]?.[column] ?? "") === "";
			if (isBlank && !own.has(column) && isWritable(table, row, column))
				blanks.push({ row, column, cell: "" });
		}
	}
	return blanks;
}
