import type { Worksheet } from "@cj-tech-master/excelts";
import { type FormatArea, findRuns } from "./format-runs.ts";
import { fromFileStyle, type Look } from "./xlsx-style.ts";

/** How the cells of a sheet look: each cell as the file says, and one look for the rest of each column. */
export interface Looks {
	at(row: number, column: number): Look | undefined;
	set(row: number, column: number, look: Look | undefined): void;
	areas(): FormatArea[];
}

/** Reads no further than the size given: files often have styles to the last possible row and column. */
export function readLooks(sheet: Worksheet, rowCount: number, columnCount: number): Looks {
	const rows = Math.min(sheet.rowCount, rowCount);
	const rest = Array.from({ length: columnCount }, (_, column) =>
		fromFileStyle(sheet.getColumn(column + 1).style),
	);
	const grid = rest.map((below, column) =>
		Array.from({ length: rows }, (_, row) => lookOf(sheet, row, column, below)),
	);
	return {
		at: (row, column) => (row < rows ? grid[column]?.[row] : rest[column]),
		set(row, column, look) {
			if (row < rows && grid[column]) grid[column][row] = look;
		},
		areas: () =>
			grid.flatMap((cells, column) =>
				findRuns(cells, rest[column]).map(
					(run): FormatArea => ({
						area: [run.row, column, run.rows === Infinity ? null : run.rows, 1],
						format: run.value,
					}),
				),
			),
	};
}

/** A cell that the file has takes nothing from its row or column. */
function lookOf(sheet: Worksheet, row: number, column: number, below: Look | undefined): Look | undefined {
	const fileRow = sheet.findRow(row + 1);
	const cell = fileRow?.findCell(column + 1);
	if (cell) return fromFileStyle(cell.style);
	return fromFileStyle(fileRow?.style) ?? below;
}
