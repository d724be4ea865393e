import type { Cell } from "../core/cell.ts";
import type { Edit } from "../core/tab.ts";
import { HEADER_ROWS } from "../core/tables/table.ts";
import { fromSheet, toSheet } from "./cell-values.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes rectangles. Cells to be kept are read in the same breath, since no lock stops a person from typing. */
export function writeEdits(spreadsheet: Spreadsheet, timeZone: string, edits: readonly Edit[]): void {
	for (const edit of edits) {
		const rows = edit.cells.length;
		const columns = edit.cells[0]?.length ?? 0;
		if (rows === 0 || columns === 0) continue;
		const sheet = spreadsheet.getSheetByName(edit.tab);
		if (!sheet) throw new Error(`The tab "${edit.tab}" was renamed or deleted meanwhile. Preview again.`);
		makeRoom(sheet, edit.row + rows, edit.column + columns);
		const range = sheet.getRange(edit.row + 1, edit.column + 1, rows, columns);
		const keeps = edit.cells.some((line) => line.includes(null));
		const current = keeps ? range.getValues() : [];
		const values = edit.cells.map((line, row) =>
			line.map((cell, column) => {
				if (cell !== null) return toSheet(cell, timeZone);
				const kept = current[row]?.[column] ?? "";
				return typeof kept === "string" ? toSheet(kept, timeZone) : kept;
			}),
		);
		inWords(edit.tab, () => range.setValues(values));
	}
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
	const top = sheet
		.getRange(1, 1, Math.min(HEADER_ROWS, sheet.getMaxRows()), sheet.getMaxColumns())
		.getValues();
	const row = rowFor(top.map((line) => line.map((value) => fromSheet(value, timeZone))));
	if (row) sheet.appendRow(row.map((cell) => toSheet(cell, timeZone)));
}

/** Grows the grid when the edit reaches past it. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
	const maxRows = sheet.getMaxRows();
	if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
	const maxColumns = sheet.getMaxColumns();
	if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function inWords(tab: string, write: () => void): void {
	try {
		write();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		if (/protected/i.test(reason)) {
			throw new Error(
				`The tab "${tab}" is protected and may not be edited by you. Ask its owner to let you, then try again.`,
			);
		}
		throw new Error(`Sheets did not accept the values for "${tab}": ${reason}`);
	}
}
