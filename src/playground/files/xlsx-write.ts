import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { localeFormat } from "../engine/locale.ts";
import type { SheetModel, SheetSnapshot, WorkbookModel } from "../model/types.ts";
import { createExtrasWriter } from "./xlsx-extras.ts";
import { filterCorners, keepParts } from "./xlsx-kept-parts.ts";
import { closedNames, writeNames } from "./xlsx-names.ts";
import { toArgb } from "./xlsx-style.ts";
import { DEFAULT_WIDTH, toFileHeight, toFileWidth } from "./xlsx-width.ts";
import { writeContents } from "./xlsx-write-contents.ts";
import { writeFormats } from "./xlsx-write-formats.ts";

/** Fills an empty file with everything that the playground's workbook holds. */
export function fillFile(file: Workbook, workbook: WorkbookModel): void {
	const extras = createExtrasWriter(workbook.locale, workbook.timeZone);
	const { sheets } = workbook.snapshot();
	const fileNames = chooseNames(sheets.map((sheet) => sheet.name));
	const names = closedNames(workbook);
	const dotDecimals = localeFormat(workbook.locale).decimal === ".";
	const sheetNamesKept = sheets.every((sheet, index) => sheet.name === fileNames[index]);
	for (const [index, snapshot] of sheets.entries()) {
		const sheet = workbook.sheets[index]!;
		const target = file.addWorksheet(fileNames[index]!);
		extras.keepTab({
			fileName: target.name,
			name: sheet.name,
			rowCount: sheet.rowCount,
			columnCount: sheet.columnCount,
			parts: keepParts(snapshot, sheets),
		});
		writeShape(target, sheet);
		writeRows(target, snapshot, sheet.used().rows);
		writeFormats(target, sheet, snapshot.formats ?? [], extras);
		writeContents(target, sheet, snapshot.cells, { extras, sheetNamesKept, names, dotDecimals });
	}
	const firstShown = Math.max(
		0,
		sheets.findIndex((sheet) => !sheet.hidden),
	);
	file.views = [
		{
			x: 0,
			y: 0,
			width: 24000,
			height: 14000,
			firstSheet: firstShown,
			activeTab: firstShown,
			visibility: "visible",
		},
	];
	writeNames(file, workbook, fileNames, extras);
	extras.finish(file);
}

/** Excel allows 31 characters, some not at all, and no two names that differ in case only. */
function chooseNames(names: readonly string[]): string[] {
	const taken = new Set(["history", "_playground"]);
	return names.map((name) => {
		const allowed = name.replace(/[*?:/\\[\]\p{Cc}]/gu, "_").replace(/^'|'$/g, "_");
		let chosen = allowed.slice(0, 31);
		for (let count = 2; taken.has(chosen.toLowerCase()); count++) chosen = `${allowed.slice(0, 26)} ${count}`;
		taken.add(chosen.toLowerCase());
		return chosen;
	});
}

function writeShape(target: Worksheet, sheet: SheetModel): void {
	if (sheet.hidden) target.state = "hidden";
	if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
		target.views = [{ state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
	}
	const tabColor = toArgb(sheet.tabColor);
	if (tabColor) target.properties.tabColor = { argb: tabColor };
	if (sheet.protected) target.sheetProtection = { sheet: true };
	target.properties.defaultColWidth = toFileWidth(DEFAULT_WIDTH);
}

/** In points. */
const USUAL_HEIGHT = 15.75;

/** Heights set by hand, and the filter: its arrows, and the rows it hides. */
function writeRows(target: Worksheet, { rowHeights = {}, filter }: SheetSnapshot, usedRows: number): void {
	for (const [row, pixels] of Object.entries(rowHeights)) {
		target.getRow(Number(row) + 1).height = toFileHeight(pixels);
	}
	if (!filter) return;
	const { top, left, bottom, right } = filterCorners(filter, usedRows);
	target.autoFilter = {
		from: { row: top + 1, column: left + 1 },
		to: { row: bottom + 1, column: right + 1 },
	};
	for (const row of filter.hidden) {
		const line = target.getRow(row + 1);
		line.hidden = true;
		// The library leaves out a row that has neither cells nor a height.
		if (line.height === undefined) Object.assign(line, { height: USUAL_HEIGHT, customHeight: false });
	}
}
