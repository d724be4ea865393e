import type { Cell, CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Content } from "../model/types.ts";
import { fromA1Range } from "./a1.ts";
import { fromExcelFormula } from "./excel-formula.ts";
import { fromSheetsOnlyFormula, type SheetsOnlyCell } from "./sheets-only-formula.ts";

const DAY = 86_400_000;
/** 1970-01-01 as a day number. */
const UNIX_EPOCH = 25_569;
/** `ValueType.Number` of the library, which is not loaded yet when this module is. */
const NUMBER = 2;
const FORMULA = 6;

type WorksheetModel = Worksheet["model"];

/**
 * Lets numbers that are shown as dates be read as numbers. The library makes them dates, which rounds them, and loses those
 * beyond the calendar.
 */
export function keepNumbers(file: Workbook): void {
	const { xlsx } = file;
	const reconcile = xlsx.reconcile.bind(xlsx);
	xlsx.reconcile = (model: { readonly worksheets: readonly WorksheetModel[] }, options) => {
		const cells = model.worksheets.flatMap((sheet) => sheet.rows ?? []).flatMap((row) => row.cells);
		for (const cell of cells) {
			if (typeof cell.value === "number" && cell.type === NUMBER) cell.rawValue = cell.value;
			if (typeof cell.result === "number" && cell.type === FORMULA) cell.rawValue = cell.result;
		}
		reconcile(model, options);
	};
}

/** Rows of contents, none longer than it need be. Values that an array formula fills in are left out, as the playground computes them. */
export function readContents(sheet: Worksheet): {
	readonly contents: (Content | undefined)[][];
	/** Of formulas that Excel lacks, of which `contents` has the values. */
	readonly sheetsOnly: readonly SheetsOnlyCell[];
} {
	const sheetsOnly: SheetsOnlyCell[] = [];
	const rows: (Content | undefined)[][] = [];
	const filled: string[] = [];
	for (let number = 1; number <= sheet.rowCount; number++) {
		const row = sheet.findRow(number);
		const contents: (Content | undefined)[] = [];
		for (let column = 1; column <= (row?.cellCount ?? 0); column++) {
			const cell = row?.findCell(column);
			const content = cell && (cell.isMerged && cell.master !== cell ? null : readContent(cell));
			if (content !== null && content !== undefined) contents[column - 1] = content;
			const formula = cell?.formula ? fromSheetsOnlyFormula(cell.formula) : undefined;
			if (formula !== undefined) sheetsOnly.push({ row: number - 1, column: column - 1, formula });
			const range = cell && arrayRange(cell.value);
			if (range) filled.push(range);
		}
		rows.push(contents);
	}
	for (const range of filled) clearAllButFirst(rows, range);
	while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
	return { contents: rows, sheetsOnly };
}

function readContent(cell: Cell): Content {
	const { value } = cell;
	if (value === null || value === undefined) return null;
	if (typeof value !== "object") return value;
	if (value instanceof Date) return readDate(cell, value);
	if ("richText" in value) return value.richText.map((run) => run.text).join("");
	if ("hyperlink" in value) return readLink(value.text, value.hyperlink);
	if ("error" in value) return { formula: `=${value.error}` };
	if ("checkbox" in value) return value.checkbox;
	if (fromSheetsOnlyFormula(cell.formula ?? "") !== undefined) return readResult(cell);
	const formula = fromExcelFormula(cell.formula ?? "");
	return { formula: arrayRange(value) ? `=ARRAYFORMULA(${formula.slice(1)})` : formula };
}

/** The value that a formula was saved with. */
function readResult(cell: Cell): Content {
	const { result } = cell;
	if (result === undefined || result === "") return null;
	if (result instanceof Date) return readDate(cell, result);
	if (typeof result !== "object") return result;
	return "error" in result ? { formula: `=${result.error}` } : null;
}

/** The number that the library made a date of, see `keepNumbers`. */
function readDate(cell: Cell, date: Date): number {
	const { rawValue } = cell.model;
	return typeof rawValue === "number" ? rawValue : date.getTime() / DAY + UNIX_EPOCH;
}

/** The text may be rich text or, on a formula, its result. */
function readLink(text: unknown, link: string): Content {
	const shown = plainText(text);
	const isAddress = shown === link || link === `mailto:${shown}` || !/^https?:/.test(link);
	if (isAddress || shown === "") return shown;
	const quoted = (part: string) => `"${part.replace(/"/g, '""')}"`;
	return { formula: `=HYPERLINK(${quoted(link)},${quoted(shown)})` };
}

function plainText(text: unknown): string {
	if (typeof text === "object" && text !== null && "richText" in text) {
		return (text.richText as { text: string }[]).map((run) => run.text).join("");
	}
	return String(text ?? "");
}

function arrayRange(value: CellValue): string | undefined {
	return typeof value === "object" && value !== null && "ref" in value && value.shareType === "array"
		? value.ref
		: undefined;
}

function clearAllButFirst(rows: (Content | undefined)[][], range: string): void {
	const area = fromA1Range(range);
	if (!area) return;
	for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
		for (let column = area.left; column <= area.right; column++) {
			if (row !== area.top || column !== area.left) delete rows[row]?.[column];
		}
	}
}
