import type { Area, Format, Style, WorkbookModel } from "../model/types.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { gridOf, type Place } from "./places.ts";
import { writeValues } from "./write-cells.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export type SetterName =
	| "clearContent"
	| "clearDataValidations"
	| "clearNote"
	| "setBackground"
	| "setFontColor"
	| "setFontStyle"
	| "setFontWeight"
	| "setFormula"
	| "setHorizontalAlignment"
	| "setNote"
	| "setNumberFormat"
	| "setValue"
	| "setWrap";

type Setters = {
	readonly [K in SetterName]: (
		workbook: WorkbookModel,
		place: Place,
		...args: Parameters<Range[K] & RangeList[K]>
	) => void;
};

/** What ranges and lists of ranges both do: one thing to all their cells. */
export const cellSetters: Setters = {
	setValue(workbook, { sheet, area }, value) {
		if (typeof value === "string" && value.startsWith("=")) requireOneCell(area);
		writeValues(
			workbook,
			sheet,
			area,
			gridOf(area, () => value),
		);
	},
	setFormula(workbook, { sheet, area }, formula) {
		requireOneCell(area);
		writeValues(
			workbook,
			sheet,
			area,
			gridOf(area, () => formulaText(formula)),
		);
	},
	clearContent(workbook, { sheet, area }) {
		workbook.setContents(
			sheet.id,
			area.row,
			area.column,
			gridOf(area, () => null),
		);
	},
	setNumberFormat(workbook, place, number) {
		if (typeof number !== "string") throw signatureMismatch("SpreadsheetApp.Range.setNumberFormat", [number]);
		formatCells(workbook, place, { number: storedNumberFormat(number) });
	},
	setNote(workbook, place, note) {
		if (note !== null && typeof note !== "string") {
			throw signatureMismatch("SpreadsheetApp.Range.setNote", [note]);
		}
		formatCells(workbook, place, { note: note ?? "" });
	},
	clearNote: (workbook, place) => formatCells(workbook, place, { note: "" }),
	clearDataValidations: (workbook, place) => formatCells(workbook, place, { validation: null }),
	setBackground: (workbook, place, color) => setStyle(workbook, place, { background: color ?? "" }),
	setFontColor: (workbook, place, color) => setStyle(workbook, place, { color: color ?? "" }),
	setFontWeight: (workbook, place, weight) => setStyle(workbook, place, { bold: weight === "bold" }),
	setFontStyle: (workbook, place, style) => setStyle(workbook, place, { italic: style === "italic" }),
	setWrap: (workbook, place, wrap) => setStyle(workbook, place, { wrap }),
	setHorizontalAlignment(workbook, place, align) {
		if (align !== "left" && align !== "center" && align !== "right") {
			throw new Error(`The alignment "${align}" is not implemented in the playground.`);
		}
		setStyle(workbook, place, { align });
	},
};

/** Whether one formula for many cells follows them, as filling down does, is nowhere documented. */
function requireOneCell({ rows, columns }: Area): void {
	if (rows === 1 && columns === 1) return;
	throw new Error("One formula for several cells is not implemented in the playground. Use setFormulas.");
}

/** `""` stands for the automatic format. */
export function storedNumberFormat(numberFormat: string): string {
	return numberFormat === "General" ? "" : numberFormat;
}

/** A formula as it is typed; Google puts the `=` in front where it is missing. */
export function formulaText(formula: unknown): string {
	if (typeof formula !== "string") throw exception(`A formula must be text, not ${String(formula)}.`);
	return formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
}

/** Formats cells. Down to the last row means: rows that are added below, too, as Sheets does when rows are inserted. */
export function formatCells(workbook: WorkbookModel, { sheet, area }: Place, format: Format): void {
	const reachesEnd = area.rows > 1 && area.row + area.rows === sheet.rowCount;
	workbook.setFormat(sheet.id, reachesEnd ? { ...area, rows: Infinity } : area, format);
}

function setStyle(workbook: WorkbookModel, place: Place, style: Style): void {
	formatCells(workbook, place, { style });
}
