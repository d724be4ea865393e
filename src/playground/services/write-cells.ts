import { formulaInLocale } from "../engine/formula-text.ts";
import { localeFormat } from "../engine/locale.ts";
import { parseTyped, type Typed } from "../model/parse-typed.ts";
import type { Area, Content, Format, SheetModel, Validation, WorkbookModel } from "../model/types.ts";
import { a1Notation } from "./a1-notation.ts";
import { exception } from "./exception.ts";
import { forEachRun } from "./places.ts";
import { instantToSerial } from "./time-zone.ts";

const MAX_CHARACTERS = 50_000;

/**
 * Writes values as `setValues` does: text is taken as if typed (`=` makes a formula, `12%` a number), unless the cell is
 * plain text or the text begins with an apostrophe; Dates become days in the spreadsheet's time zone. Nothing is written
 * if a cell refuses its value.
 */
export function writeValues(
	workbook: WorkbookModel,
	sheet: SheetModel,
	area: Area,
	values: readonly (readonly unknown[])[],
): void {
	const contents: Content[][] = [];
	const formats: (string | undefined)[][] = [];
	for (let row = 0; row < area.rows; row++) {
		const contentRow: Content[] = [];
		const formatRow: (string | undefined)[] = [];
		for (let column = 0; column < area.columns; column++) {
			const format = sheet.format(area.row + row, area.column + column);
			const { content, numberFormat } = readEntry(values[row]![column], format, workbook);
			if (format.validation) {
				requireValid(content, format.validation, { row: area.row + row, column: area.column + column });
			}
			contentRow.push(content);
			formatRow.push(format.number === undefined ? numberFormat : undefined);
		}
		contents.push(contentRow);
		formats.push(formatRow);
	}
	workbook.setContents(sheet.id, area.row, area.column, contents);
	forEachRun(area, formats, (piece, number) => workbook.setFormat(sheet.id, piece, { number }));
}

function readEntry(value: unknown, format: Format, workbook: WorkbookModel): Typed {
	if (typeof value === "string") return readText(value, format, workbook.locale);
	if (typeof value === "boolean") return { content: value };
	if (value === null || value === undefined) return { content: null };
	if (typeof value === "number" && Number.isFinite(value)) return { content: value };
	if (value instanceof Date && Number.isFinite(value.getTime())) {
		const serial = instantToSerial(value.getTime(), workbook.timeZone);
		const { date, dateTime } = localeFormat(workbook.locale);
		return { content: serial, numberFormat: Number.isInteger(serial) ? date : dateTime };
	}
	throw exception(`A cell cannot hold ${Object.prototype.toString.call(value)} (${String(value)}).`);
}

function readText(text: string, format: Format, locale: string): Typed {
	if (text.length > MAX_CHARACTERS) {
		throw exception(
			`Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
		);
	}
	if (text === "") return { content: null };
	if (text.startsWith("'")) return { content: text.slice(1) };
	if (text.startsWith("=") && text.length > 1)
		return { content: { formula: formulaInLocale(text, locale, locale) } };
	if (format.number === "@") return { content: text };
	return parseTyped(text, locale);
}

function requireValid(content: Content, validation: Validation, cell: { row: number; column: number }): void {
	if (content === null || typeof content === "object") return;
	const where = `The data you entered in cell ${a1Notation({ ...cell, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`;
	if (validation.kind === "checkbox") {
		if (typeof content !== "boolean") throw exception(where);
		return;
	}
	const shown = typeof content === "boolean" ? String(content).toUpperCase() : String(content);
	if (!validation.strict || validation.values.includes(shown)) return;
	throw exception(`${where} Please enter one of the following values: ${validation.values.join(", ")}.`);
}
