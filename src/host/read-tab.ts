import type { Cell } from "../core/cell.ts";
import type { CellPlace, HeldCell } from "../core/formula-insertion.ts";
import type { Tab } from "../core/tab.ts";
import { fromSheet } from "./cell-values.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to this many cells, reading the blank ones too costs less than asking where the filled ones end. */
const SMALL_GRID = 250_000;

/** A whole tab in two calls, or three if it is large. */
export function readTab(spreadsheet: Spreadsheet, timeZone: string, name: string): Tab | undefined {
	const sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return undefined;
	const range = filledRange(sheet);
	return trimmed({ name, values: valuesOf(range, timeZone), formulas: range.getFormulas() });
}

/** The first rows of the tab in front. */
export function readTopInFront(spreadsheet: Spreadsheet, timeZone: string, rows: number): Tab {
	const sheet = spreadsheet.getActiveSheet();
	const name = sheet.getName();
	const columns = sheet.getLastColumn();
	if (columns === 0) return { name, values: [], formulas: [] };
	const range = sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), columns);
	return { name, values: valuesOf(range, timeZone), formulas: range.getFormulas() };
}

/** What the cells show, in one call. */
export function readValues(spreadsheet: Spreadsheet, timeZone: string, name: string): Cell[][] | undefined {
	const sheet = spreadsheet.getSheetByName(name);
	return sheet ? valuesOf(filledRange(sheet), timeZone) : undefined;
}

/** What one column shows, in one call: a tab may be too large to be read for it. */
export function readColumn(
	spreadsheet: Spreadsheet,
	timeZone: string,
	name: string,
	column: number,
): Cell[] | undefined {
	const sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return undefined;
	if (column >= sheet.getMaxColumns()) return [];
	return valuesOf(sheet.getRange(1, column + 1, sheet.getMaxRows(), 1), timeZone).map(([cell]) => cell!);
}

/** As the pure code knows them. */
export function valuesOf(range: GoogleAppsScript.Spreadsheet.Range, timeZone: string): Cell[][] {
	return range.getValues().map((row) => row.map((value) => fromSheet(value, timeZone)));
}

/** A cell with its formula or value; without a place the one that is selected. */
export function heldCell(
	spreadsheet: Spreadsheet,
	timeZone: string,
	place?: CellPlace,
): HeldCell | undefined {
	const range = place ? rangeAt(spreadsheet, place) : spreadsheet.getCurrentCell();
	if (!range) return undefined;
	const formula = range.getFormula();
	return {
		tab: range.getSheet().getName(),
		row: range.getRow() - 1,
		column: range.getColumn() - 1,
		content: formula === "" ? fromSheet(range.getValue(), timeZone) : { formula },
	};
}

export function rangeAt(
	spreadsheet: Spreadsheet,
	{ tab, row, column }: CellPlace,
): GoogleAppsScript.Spreadsheet.Range | undefined {
	const sheet = spreadsheet.getSheetByName(tab);
	const isThere = sheet !== null && row < sheet.getMaxRows() && column < sheet.getMaxColumns();
	return isThere ? sheet.getRange(row + 1, column + 1) : undefined;
}

/** The formulas of a cell's column, from the first row down to its own; none if it is gone. */
export function formulasDownTo(spreadsheet: Spreadsheet, { tab, row, column }: CellPlace): string[] {
	const range = spreadsheet.getSheetByName(tab)?.getRange(1, column + 1, row + 1, 1);
	return range?.getFormulas().map(([formula = ""]) => formula) ?? [];
}

function filledRange(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
	const rows = sheet.getMaxRows();
	const columns = sheet.getMaxColumns();
	return rows * columns <= SMALL_GRID ? sheet.getRange(1, 1, rows, columns) : sheet.getDataRange();
}

/** Without the blank rows and columns at the end. */
function trimmed({ name, values, formulas }: Tab): Tab {
	let rows = 0;
	let columns = 0;
	values.forEach((line, row) => {
		for (let column = line.length - 1; column >= 0; column--) {
			if (line[column] === "" && formulas[row]?.[column] === "") continue;
			rows = row + 1;
			columns = Math.max(columns, column + 1);
			break;
		}
	});
	const none = Array<string>(columns).fill("");
	return {
		name,
		values: values.slice(0, rows).map((line) => line.slice(0, columns)),
		// Most rows have no formula: they share one line.
		formulas: formulas
			.slice(0, rows)
			.map((line) => (line.some((formula) => formula !== "") ? line.slice(0, columns) : none)),
	};
}
