import type { Workbook, Worksheet, WorksheetViewFrozen } from "@cj-tech-master/excelts";
import { HIDDEN_WIDTH } from "../model/sheet-state.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/types.ts";
import { fromA1Range } from "./a1.ts";
import type { FormatArea } from "./format-runs.ts";
import { restoreSheetsOnly } from "./sheets-only-formula.ts";
import { type Extras, isExtrasSheet, readExtras } from "./xlsx-extras.ts";
import { withKeptParts } from "./xlsx-kept-parts.ts";
import { readNames } from "./xlsx-names.ts";
import { readContents } from "./xlsx-read-contents.ts";
import { readLooks } from "./xlsx-read-looks.ts";
import { restoreFormulas } from "./xlsx-restore.ts";
import { fromFileColor } from "./xlsx-style.ts";
import { readValidations } from "./xlsx-validation.ts";
import { DEFAULT_WIDTH, fromFileHeight, fromFileWidth } from "./xlsx-width.ts";

/** A new sheet's size in Sheets. */
const ROWS = 1000;
const COLUMNS = 26;

/** Everything of a file that the playground can hold. */
export function snapshotFile(file: Workbook): WorkbookSnapshot {
	const extras = readExtras(file);
	const tabs = file.worksheets.filter((sheet) => !isExtrasSheet(sheet));
	const nameOf = (fileName: string) =>
		extras?.tabs.find((tab) => tab.fileName === fileName)?.name ?? fileName;
	const namedRanges = readNames(file, extras, (fileName) =>
		tabs.some((sheet) => sheet.name === fileName) ? nameOf(fileName) : undefined,
	);
	const sheets = tabs.map((sheet) => snapshotSheet(sheet, file, extras));
	const parts = (name: string) => extras?.tabs.find((tab) => tab.name === name)?.parts ?? "";
	return {
		version: 1,
		locale: extras?.locale ?? "en_US",
		timeZone: extras?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
		sheets: sheets.map((sheet) => withKeptParts(sheet, parts(sheet.name), sheets)),
		...(namedRanges.length > 0 ? { namedRanges } : {}),
	};
}

function snapshotSheet(sheet: Worksheet, file: Workbook, extras: Extras | undefined): SheetSnapshot {
	const { contents, sheetsOnly } = readContents(sheet);
	if (!extras) restoreSheetsOnly(sheetsOnly, contents);
	const kept = extras?.tabs.find((tab) => tab.fileName === sheet.name);
	const size = {
		rowCount: Math.max(kept?.rowCount ?? ROWS, contents.length),
		columnCount: contents.reduce((most, row) => Math.max(most, row.length), kept?.columnCount ?? COLUMNS),
	};
	const looks = readLooks(sheet, size.rowCount, size.columnCount);
	restoreFormulas(extras?.formulas.filter((formula) => formula.tab === sheet.name) ?? [], contents, looks);
	return {
		name: kept?.name ?? sheet.name,
		...size,
		...readShape(sheet),
		columnWidths: readWidths(sheet, size.columnCount),
		...readRows(sheet),
		cells: toRecord(contents.map((row) => (row.length > 0 ? toRecord(row) : undefined))),
		formats: [
			...looks.areas(),
			...readValidations(sheet, (range) => readRange(file, range)),
			...readNotes(sheet),
		],
	};
}

function readShape(sheet: Worksheet): Partial<SheetSnapshot> {
	const view = sheet.views?.find((one) => one.state === "frozen") as Partial<WorksheetViewFrozen> | undefined;
	const tabColor = fromFileColor(sheet.properties.tabColor);
	return {
		...(view?.ySplit ? { frozenRows: view.ySplit } : {}),
		...(view?.xSplit ? { frozenColumns: view.xSplit } : {}),
		...(sheet.state === "visible" ? {} : { hidden: true }),
		...(sheet.sheetProtection?.sheet ? { protected: true } : {}),
		...(tabColor ? { tabColor } : {}),
	};
}

function readRows(sheet: Worksheet): Partial<SheetSnapshot> {
	const heights: Record<string, number> = {};
	const hidden: number[] = [];
	for (let row = 0; row < sheet.rowCount; row++) {
		const file = sheet.findRow(row + 1);
		if (file?.height && file.customHeight) heights[row] = fromFileHeight(file.height);
		if (file?.hidden) hidden.push(row);
	}
	const table = typeof sheet.autoFilter === "string" ? fromA1Range(sheet.autoFilter) : undefined;
	return {
		...(Object.keys(heights).length > 0 ? { rowHeights: heights } : {}),
		...(table
			? {
					filter: {
						row: table.top,
						column: table.left,
						columns: table.right - table.left + 1,
						criteria: [],
						hidden: hidden.filter((row) => row > table.top),
					},
				}
			: {}),
	};
}

function readWidths(sheet: Worksheet, columns: number): Record<string, number> {
	const widths: Record<string, number> = {};
	for (let column = 0; column < columns; column++) {
		const { width, hidden } = sheet.getColumn(column + 1);
		const pixels = hidden ? HIDDEN_WIDTH : width ? fromFileWidth(width) : DEFAULT_WIDTH;
		if (pixels !== DEFAULT_WIDTH) widths[column] = pixels;
	}
	return widths;
}

function readNotes(sheet: Worksheet): FormatArea[] {
	const notes: FormatArea[] = [];
	sheet.eachRow({ includeEmpty: true }, (row) => {
		for (let column = 1; column <= row.cellCount; column++) {
			const note = row.findCell(column)?.note;
			const text = typeof note === "object" ? (note.texts ?? []).map((run) => run.text).join("") : note;
			if (text) notes.push({ area: [row.number - 1, column - 1, 1, 1], format: { note: text } });
		}
	});
	return notes;
}

/** The texts of a range such as `'My lists'!$A$1:$A$9`; of other programs' files only the filled cells. */
function readRange(file: Workbook, range: string): string[] | undefined {
	const [, quoted, plain, corners = ""] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(range) ?? [];
	const sheet = file.getWorksheet(quoted?.replace(/''/g, "'") ?? plain ?? "");
	const area = fromA1Range(corners);
	if (!sheet || !area) return undefined;
	const texts: string[] = [];
	for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
		for (let column = area.left; column <= area.right; column++)
			texts.push(sheet.getCell(row + 1, column + 1).text);
	}
	return isExtrasSheet(sheet) ? texts : texts.filter((text) => text !== "");
}

/** An object of the items that are there, by index. */
function toRecord<T>(items: readonly (T | undefined)[]): Record<string, T> {
	const record: Record<string, T> = {};
	items.forEach((item, index) => {
		if (item !== undefined) record[index] = item;
	});
	return record;
}
