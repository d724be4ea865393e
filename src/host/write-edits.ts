import type { Cell } from "../core/cell.ts";
import type { Area, Edit } from "../core/tab.ts";
import { cellAddress } from "../core/tables/a1.ts";
import { HEADER_ROWS } from "../core/tables/table.ts";
import { toSheet } from "./cell-values.ts";
import { inWords, named } from "./in-words.ts";
import { valuesOf } from "./read-tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes rectangles, growing the tab where they reach past it. */
export function writeEdits(spreadsheet: Spreadsheet, timeZone: string, edits: readonly Edit[]): void {
	for (const { tab, row, column, cells, areas } of edits) {
		const rows = cells.length;
		const columns = cells[0]?.length ?? 0;
		if (rows === 0 || columns === 0) continue;
		const sheet = spreadsheet.getSheetByName(tab);
		if (!sheet) throw new Error(`The tab "${tab}" was renamed or deleted meanwhile. Preview again.`);
		const values = cells.map((line) => line.map((cell) => toSheet(cell, timeZone)));
		inWords(named(tab), () => {
			if (areas) {
				fillAreas(sheet, areas, values[0]![0]!);
				return;
			}
			makeRoom(sheet, row + rows, column + columns);
			sheet.getRange(row + 1, column + 1, rows, columns).setValues(values);
		});
	}
}

function fillAreas(
	sheet: GoogleAppsScript.Spreadsheet.Sheet,
	areas: readonly Area[],
	value: ReturnType<typeof toSheet>,
): void {
	const rows = areas.map((area) => area.row + area.rows);
	const columns = areas.map((area) => area.column + area.columns);
	makeRoom(sheet, Math.max(...rows), Math.max(...columns));
	const addresses = areas.map(
		({ row, column }, index) =>
			`${cellAddress(row, column)}:${cellAddress(rows[index]! - 1, columns[index]! - 1)}`,
	);
	sheet.getRangeList(addresses).setValue(value);
}

/** Adds one row below all others. `rowFor` gets the tab's first rows and says what goes where; `undefined`: nothing. */
export function appendRow(
	spreadsheet: Spreadsheet,
	timeZone: string,
	name: string,
	rowFor: (firstRows: readonly (readonly Cell[])[]) => readonly Cell[] | undefined,
): void {
	const sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return;
	const top = sheet.getRange(1, 1, Math.min(HEADER_ROWS, sheet.getMaxRows()), sheet.getMaxColumns());
	const row = rowFor(valuesOf(top, timeZone));
	if (row) inWords(named(name), () => sheet.appendRow(row.map((cell) => toSheet(cell, timeZone))));
}

/** Grows the grid when the edit reaches past it. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
	const maxRows = sheet.getMaxRows();
	if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
	const maxColumns = sheet.getMaxColumns();
	if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
