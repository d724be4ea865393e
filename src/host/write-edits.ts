import type { Edit } from "../core/tab.ts";
import { needsGuard, toSheet } from "./cell-values.ts";

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
		const texts = [...edit.cells, ...current].some((line) =>
			line.some((cell) => typeof cell === "string" && needsGuard(cell)),
		);
		const formats = texts ? range.getNumberFormats() : [];
		const values = edit.cells.map((line, row) =>
			line.map((cell, column) => {
				const format = formats[row]?.[column] ?? "";
				if (cell !== null) return toSheet(cell, timeZone, format);
				const kept = current[row]?.[column] ?? "";
				return typeof kept === "string" ? toSheet(kept, timeZone, format) : kept;
			}),
		);
		inWords(edit.tab, () => range.setValues(values));
	}
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
