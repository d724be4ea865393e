import type { SheetModel, SheetSnapshot } from "../model/types.ts";

/** Cells of one column, from `row` on, that share a property; `rows` is Infinity for a run without end. */
export interface Run<T> {
	readonly row: number;
	readonly rows: number;
	readonly value: T;
}

/**
 * Splits the cells of a column, and the endless `rest` below them, into runs of equal JSON. Runs of `undefined` are left
 * out.
 */
export function findRuns<T>(cells: readonly (T | undefined)[], rest: T | undefined): Run<T>[] {
	const runs: Run<T>[] = [];
	let start = 0;
	for (let row = 1; row <= cells.length + 1; row++) {
		const value = start < cells.length ? cells[start] : rest;
		const next = row < cells.length ? cells[row] : rest;
		if (row <= cells.length && isSame(value, next)) continue;
		if (value !== undefined)
			runs.push({ row: start, rows: (row > cells.length ? Infinity : row) - start, value });
		start = row;
	}
	return runs;
}

function isSame(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export type FormatArea = NonNullable<SheetSnapshot["formats"]>[number];

/** The corner from which on no cell has content, and every column's format stays the same to the end of the sheet. */
export function formattedExtent(
	sheet: SheetModel,
	formats: readonly FormatArea[],
): { readonly rows: number; readonly columns: number } {
	let { rows, columns } = sheet.used();
	for (const { area } of formats) {
		rows = Math.max(rows, area[0] + (area[2] ?? 0));
		columns = Math.max(columns, area[3] === null ? sheet.columnCount : area[1] + area[3]);
	}
	return { rows, columns: Math.max(columns, 1) };
}
