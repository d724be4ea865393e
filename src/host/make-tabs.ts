import { draftName, isFormula, type TabLayout } from "../core/tab.ts";
import { columnLetters } from "../core/tables/a1.ts";
import { toSheet } from "./cell-values.ts";
import { FORMULA_NOTE, warnOverFormulas } from "./header-protection.ts";
import { inWords, named } from "./in-words.ts";
import { makeRoom } from "./write-edits.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = "#e8f0fe";

/**
 * Makes a tab. It gets its name last: what broke off before that is a draft, which nothing takes for the tab. A hidden one
 * is the add-on's own, and may be blank.
 */
export function insertTab(spreadsheet: Spreadsheet, timeZone: string, layout: TabLayout): void {
	inWords(named(layout.name), () => fillNewTab(spreadsheet, timeZone, layout));
}

function fillNewTab(spreadsheet: Spreadsheet, timeZone: string, layout: TabLayout): void {
	const active = spreadsheet.getActiveSheet();
	const sheet = spreadsheet.insertSheet(
		layout.hidden ? layout.name : draftName(layout.name),
		spreadsheet.getSheets().length,
	);
	const lines = [layout.columns.map(({ header }) => header), ...(layout.rows ?? [])];
	makeRoom(sheet, Math.max(2, lines.length), layout.columns.length);
	formatColumns(sheet, layout, 0, 0);
	sheet.getRange(1, 1, 1, layout.columns.length).setWrap(true);
	sheet.setFrozenRows(1);
	if (layout.hidden) sheet.hideSheet();
	spreadsheet.setActiveSheet(active);
	const values = lines.map((line) =>
		layout.columns.map((_, column) => toSheet(line[column] ?? "", timeZone)),
	);
	sheet.getRange(1, 1, values.length, layout.columns.length).setValues(values);
	warnOverFormulas(sheet, layout, 0, 0);
	if (!layout.hidden) sheet.setName(layout.name);
}

/** Takes a tab away, with what was left of a run that broke off before its protection was only a warning. */
export function deleteTab(spreadsheet: Spreadsheet, name: string): void {
	const sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return;
	inWords(named(name), () => {
		for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) protection.remove();
		spreadsheet.deleteSheet(sheet);
	});
}

/** Adds columns to a tab that has others already, and leaves the rest of its looks alone. */
export function addColumns(
	spreadsheet: Spreadsheet,
	layout: TabLayout,
	headerRow: number,
	column: number,
): void {
	const sheet = spreadsheet.getSheetByName(layout.name);
	if (!sheet) throw new Error(`The tab "${layout.name}" was renamed or deleted meanwhile. Preview again.`);
	const headers = layout.columns.map(({ header }) => (isFormula(header) ? header.formula : header));
	inWords(named(layout.name), () => {
		makeRoom(sheet, headerRow + 2, column + headers.length);
		formatColumns(sheet, layout, headerRow, column);
		sheet.getRange(headerRow + 1, column + 1, 1, headers.length).setValues([headers]);
		warnOverFormulas(sheet, layout, headerRow, column);
	});
}

/** Takes a column's header, looks, dropdown and note away again. */
export function clearColumn(spreadsheet: Spreadsheet, tab: string, headerRow: number, column: number): void {
	const sheet = spreadsheet.getSheetByName(tab);
	if (!sheet) return;
	const range = sheet.getRange(headerRow + 1, column + 1, sheet.getMaxRows() - headerRow, 1);
	inWords(named(tab), () => {
		for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
			const area = protection.getRange();
			const isOver = area.getRow() === headerRow + 1 && area.getNumRows() === 1 && covers(area, column + 1);
			// One without a description was left by a run that broke off before it said what it is.
			if (isOver && ["", FORMULA_NOTE].includes(protection.getDescription())) protection.remove();
		}
		sheet.showColumns(column + 1);
		range.clearContent().clearNote().setFontWeight("normal").setBackground(null).setNumberFormat("General");
		range.setDataValidation(null);
	});
}

function covers(area: GoogleAppsScript.Spreadsheet.Range, column: number): boolean {
	return area.getColumn() <= column && column <= area.getLastColumn();
}

/** Formats go by list of ranges: one call for each format, not for each column. */
function formatColumns(sheet: Sheet, layout: TabLayout, headerRow: number, first: number): void {
	const header = sheet.getRange(headerRow + 1, first + 1, 1, layout.columns.length);
	header.setNotes([layout.columns.map(({ note }) => note)]);
	header.setFontWeight("bold").setBackground(HEADER_BACKGROUND);
	if (first === 0) setWidths(sheet, layout);
	const byFormat: { [format: string]: string[] } = {};
	layout.columns.forEach(({ format, choices, hidden }, index) => {
		const letters = columnLetters(first + index);
		const body = `${letters}${headerRow + 2}:${letters}${sheet.getMaxRows()}`;
		if (format) byFormat[format] = [...(byFormat[format] ?? []), body];
		if (choices) sheet.getRange(body).setDataValidation(dropdown(choices));
		if (hidden) sheet.hideColumns(first + index + 1);
	});
	for (const [format, ranges] of Object.entries(byFormat)) sheet.getRangeList(ranges).setNumberFormat(format);
	for (const { row, column, choices } of layout.cellChoices ?? []) {
		sheet.getRange(headerRow + 2 + row, first + column + 1).setDataValidation(dropdown(choices));
	}
}

/** Columns side by side of the same width take one call. */
function setWidths(sheet: Sheet, { columns }: TabLayout): void {
	for (let start = 0; start < columns.length; ) {
		const { width } = columns[start]!;
		let end = start + 1;
		while (end < columns.length && columns[end]!.width === width) end++;
		if (width) sheet.setColumnWidths(start + 1, end - start, width);
		start = end;
	}
}

/** Warns but does not reject: a teammate's own word is theirs. */
function dropdown(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
	return SpreadsheetApp.newDataValidation()
		.requireValueInList([...choices], true)
		.setAllowInvalid(true)
		.build();
}
