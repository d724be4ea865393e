import type { WorkbookModel } from "../model/types.ts";
import { exception } from "./exception.ts";

/** "Up to 10 million cells or 18,278 columns (column ZZZ)": Files you can store in Google Drive, support.google.com/drive/answer/37603. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Throws as Google does when a sheet would grow beyond what a spreadsheet can hold. */
export function requireRoom(
	workbook: WorkbookModel,
	grown: { id?: number; rows: number; columns: number },
): void {
	if (grown.columns > MOST_COLUMNS) {
		throw exception(
			`This action would increase the number of columns in the sheet above the limit of ${MOST_COLUMNS} columns.`,
		);
	}
	const others = workbook.sheets.filter(({ id }) => id !== grown.id);
	const cells = others.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
	if (cells + grown.rows * grown.columns > MOST_CELLS) {
		throw exception(
			`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
		);
	}
}
