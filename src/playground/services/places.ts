import { obstacleTo, REFUSAL } from "../model/protections.ts";
import type { Area, SheetModel, WorkbookModel } from "../model/types.ts";
import type { ServiceContext } from "./context.ts";
import { exception } from "./exception.ts";

/** The sheet a handle was made for; it may have been deleted since. */
export function sheetOf(workbook: WorkbookModel, id: number): SheetModel {
	const sheet = workbook.sheet(id);
	if (sheet === undefined) throw exception(`Sheet ${id} not found`);
	return sheet;
}

/** Throws Google's words if these cells, or without cells the sheet as a whole, are protected against the user. */
export function requireEditable(user: string, sheet: SheetModel, area?: Area): void {
	if (obstacleTo(sheet, user, area) === "refusal") throw exception(REFUSAL);
}

/** Some cells of a sheet. */
export interface Place {
	readonly sheet: SheetModel;
	readonly area: Area;
}

/** The cells a handle was made for, if they are still there. */
export function placeOf(workbook: WorkbookModel, sheetId: number, area: Area): Place {
	const sheet = sheetOf(workbook, sheetId);
	requireInside(sheet, area);
	return { sheet, area };
}

/** The same, to change them. */
export function editablePlaceOf({ workbook, user }: ServiceContext, sheetId: number, area: Area): Place {
	const place = placeOf(workbook, sheetId, area);
	requireEditable(user, place.sheet, area);
	return place;
}

export function requireInside(sheet: SheetModel, { row, column, rows, columns }: Area): void {
	if (row < 0) throw exception("The starting row of the range is too small.");
	if (column < 0) throw exception("The starting column of the range is too small.");
	if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
	if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
	if (row + rows > sheet.rowCount || column + columns > sheet.columnCount) {
		throw exception("The coordinates of the range are outside the dimensions of the sheet.");
	}
}

/** One item for every cell of the area. */
export function gridOf<T>(area: Area, item: (row: number, column: number) => T): T[][] {
	const grid: T[][] = [];
	for (let row = 0; row < area.rows; row++) {
		const line: T[] = [];
		for (let column = 0; column < area.columns; column++) {
			line.push(item(area.row + row, area.column + column));
		}
		grid.push(line);
	}
	return grid;
}

/** Throws Google's words unless `data` is rows of cells of exactly the shape of the area. */
export function requireShape(data: unknown, area: Area): asserts data is readonly (readonly unknown[])[] {
	const mismatch = (what: string, has: number, wanted: number) =>
		exception(
			`The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
		);
	const rows = data as readonly (readonly unknown[])[];
	if (rows.length !== area.rows) throw mismatch("rows", rows.length, area.rows);
	for (const row of rows) {
		if (row.length !== area.columns) throw mismatch("columns", row.length, area.columns);
	}
}

/** Cuts a grid of settings into column pieces of equal settings, and leaves out those that are `undefined`. */
export function forEachRun<T>(
	area: Area,
	grid: readonly (readonly T[])[],
	work: (piece: Area, item: T & {}) => void,
) {
	for (let column = 0; column < area.columns; column++) {
		let start = 0;
		for (let row = 1; row <= area.rows; row++) {
			const item = grid[start]?.[column];
			if (row < area.rows && grid[row]?.[column] === item) continue;
			const piece = { row: area.row + start, column: area.column + column, rows: row - start, columns: 1 };
			if (item !== undefined && item !== null) work(piece, item);
			start = row;
		}
	}
}
