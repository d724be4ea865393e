import type { CellErrorValue, CellFormulaValue, Worksheet } from "@cj-tech-master/excelts";
import type { SheetModel, SheetSnapshot, Value } from "../model/types.ts";
import { toExcelFormula } from "./excel-formula.ts";
import { toSheetsOnlyFormula } from "./sheets-only-formula.ts";
import { type ExtrasWriter, fingerprint } from "./xlsx-extras.ts";
import { encodeText } from "./xlsx-text.ts";

/** Errors the file format knows; `#ERROR!` is Sheets' own. */
const FILE_ERRORS: readonly string[] = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

interface Options {
	readonly extras: ExtrasWriter;
	/** Formulas that name sheets hold in the file as they are. */
	readonly sheetNamesKept: boolean;
	/** Names of ranges that the file knows. */
	readonly names: readonly string[];
	/** Formulas are written as in the United States, as the file format has them. */
	readonly dotDecimals: boolean;
}

interface Spill {
	readonly row: number;
	readonly column: number;
	rows: number;
	columns: number;
}

/** Writes texts as texts, and formulas either as such or, where only Sheets understands them, as their values. */
export function writeContents(
	target: Worksheet,
	sheet: SheetModel,
	cells: SheetSnapshot["cells"],
	options: Options,
): void {
	const spills = findSpills(sheet);
	for (const [rowKey, contents] of Object.entries(cells)) {
		for (const [columnKey, content] of Object.entries(contents)) {
			const row = Number(rowKey);
			const column = Number(columnKey);
			const cell = target.getCell(row + 1, column + 1);
			if (typeof content === "string") cell.value = encodeText(content);
			else if (typeof content !== "object") cell.value = content;
			else if (content !== null) {
				const place = spills.get(key(row, column)) ?? single(row, column);
				writeFormula(target, sheet, content.formula, place, options);
			}
		}
	}
}

function writeFormula(
	target: Worksheet,
	sheet: SheetModel,
	formula: string,
	place: Spill,
	options: Options,
): void {
	const { row, column } = place;
	const shown: Value[] = [];
	const formats = new Set<string>();
	const inFormulas = options.dotDecimals && !isSheetsError(sheet.value(row, column));
	for (let r = row; r < row + place.rows; r++) {
		for (let c = column; c < column + place.columns; c++) {
			shown.push(sheet.value(r, c));
			const format = writeShown(target, sheet, r, c);
			if (format) formats.add(format);
			if (inFormulas) wrapShown(target, sheet, r, c, r === row && c === column ? formula : undefined);
		}
	}
	const native = asFileFormula(formula, place, shown[0] ?? null, options);
	if (native) target.getCell(row + 1, column + 1).value = native;
	if (native && formats.size === 0) return;
	options.extras.keepFormula({
		...place,
		tab: target.name,
		formula: native ? "" : formula,
		shown: fingerprint(shown),
		formats: [...formats],
	});
}

/** Gives the number format that was written because the value brings it along, if one was. */
function writeShown(target: Worksheet, sheet: SheetModel, row: number, column: number): string | undefined {
	const value = sheet.value(row, column);
	const format = sheet.format(row, column).number ? "" : sheet.numberFormat(row, column);
	if (value === null) return undefined;
	const cell = target.getCell(row + 1, column + 1);
	cell.value = toFileValue(value);
	if (format === "") return undefined;
	cell.style = { ...cell.style, numFmt: format };
	return format;
}

/** Lets programs that know the formula, as Google Sheets does, find it again. */
function wrapShown(
	target: Worksheet,
	sheet: SheetModel,
	row: number,
	column: number,
	formula: string | undefined,
): void {
	const value = sheet.value(row, column);
	if (value === null && formula === undefined) return;
	const wrapped = toSheetsOnlyFormula(value ?? "", formula);
	if (wrapped === undefined) return;
	target.getCell(row + 1, column + 1).value = { formula: wrapped, result: toFileValue(value ?? "") };
}

function asFileFormula(
	formula: string,
	place: Spill,
	shown: Value,
	options: Options,
): CellFormulaValue | undefined {
	if (place.rows > 1 || place.columns > 1 || isSheetsError(shown)) return undefined;
	if (!options.sheetNamesKept && formula.includes("!")) return undefined;
	const excel = toExcelFormula(formula, options.names);
	if (excel === undefined) return undefined;
	return shown === null ? { formula: excel } : { formula: excel, result: toFileValue(shown) };
}

function toFileValue(value: Exclude<Value, null>): string | number | boolean | CellErrorValue {
	if (typeof value === "string") return encodeText(value);
	if (typeof value !== "object") return value;
	return isSheetsError(value) ? value.error : ({ error: value.error } as CellErrorValue);
}

function isSheetsError(value: Value): boolean {
	return typeof value === "object" && value !== null && !FILE_ERRORS.includes(value.error);
}

/** The areas that array formulas fill, by their first cell. */
function findSpills(sheet: SheetModel): Map<string, Spill> {
	const spills = new Map<string, Spill>();
	const used = sheet.used();
	for (let row = 0; row < used.rows; row++) {
		for (let column = 0; column < used.columns; column++) {
			const anchor = sheet.spilledFrom(row, column);
			if (!anchor) continue;
			const spill = spills.get(key(anchor.row, anchor.column)) ?? single(anchor.row, anchor.column);
			spill.rows = Math.max(spill.rows, row - anchor.row + 1);
			spill.columns = Math.max(spill.columns, column - anchor.column + 1);
			spills.set(key(anchor.row, anchor.column), spill);
		}
	}
	return spills;
}

function single(row: number, column: number): Spill {
	return { row, column, rows: 1, columns: 1 };
}

function key(row: number, column: number): string {
	return `${row},${column}`;
}
