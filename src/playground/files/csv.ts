import Papa from "papaparse";
import { isProblem } from "../../core/problem.ts";
import { decodeText } from "../../sidebar/files/decode-text.ts";
import { parseDelimited } from "../../sidebar/files/parse-delimited.ts";
import { parseTyped, type Typed } from "../model/parse-typed.ts";
import type { Content, SheetModel, WorkbookSnapshot } from "../model/types.ts";
import type { FormatArea } from "./format-runs.ts";

/** A new sheet's size in Sheets. */
const ROWS = 1000;
const COLUMNS = 26;
const LONGEST_NAME = 100;

/** Spreadsheet programs compute a cell of a .csv file that begins so, some of them with full-width signs or blanks in front. */
const LIKE_FORMULA = /^[\s\u200b\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Harmless all the same: numbers, telephone numbers, dashes, and handles such as `@mara.eats`. */
const HARMLESS = /^(?:[+-]?[\d\s.,%()/-]*|@[\w.]+)$/;

/**
 * Reads a .csv or .tsv file, in UTF-8, UTF-16 or Windows-1252, as if its cells were typed into a blank sheet, except that
 * none becomes a formula. Throws with a message for the user if it is no text.
 */
export function readCsv(bytes: Uint8Array, name: string, locale?: string): WorkbookSnapshot {
	const decoded = decodeText(name, bytes);
	if (isProblem(decoded)) throw new Error(decoded.problem);
	const cells: Record<string, Record<string, Content>> = {};
	const formats: FormatArea[] = [];
	const { rows, separator } = parseDelimited(decoded.text);
	// Who parts cells by semicolons needs the comma for decimals: 12.400 is twelve thousand four hundred there.
	const numbersOf = locale ?? (separator === ";" ? "de_DE" : "en_US");
	let columnCount = COLUMNS;
	for (const [row, texts] of rows.entries()) {
		columnCount = Math.max(columnCount, texts.length);
		const line: Record<string, Content> = {};
		for (const [column, text] of texts.entries()) {
			const { content, numberFormat: number } = readCell(text, numbersOf);
			if (content !== null) line[column] = content;
			if (number) formats.push({ area: [row, column, 1, 1], format: { number } });
		}
		if (Object.keys(line).length > 0) cells[row] = line;
	}
	return {
		version: 1,
		locale: locale ?? "en_US",
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		sheets: [{ name: tabName(name), rowCount: Math.max(ROWS, rows.length), columnCount, cells, formats }],
	};
}

/**
 * A sheet as it is shown, as the text of a .csv file in which no text can become a formula. It begins with a byte order
 * mark, without which Excel misreads accents.
 */
export function writeCsv(sheet: SheetModel): string {
	const { rows, columns } = sheet.used();
	const shown = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => showCell(sheet, row, column)),
	);
	return `\uFEFF${Papa.unparse(shown)}\r\n`;
}

function readCell(text: string, locale: string): Typed {
	const typed = parseTyped(text, locale);
	const isFormula = typeof typed.content === "object" && typed.content !== null;
	return isFormula ? { content: text } : typed;
}

function showCell(sheet: SheetModel, row: number, column: number): string {
	const shown = sheet.display(row, column);
	const isText = typeof sheet.value(row, column) === "string";
	return isText && LIKE_FORMULA.test(shown) && !HARMLESS.test(shown) ? `'${shown}` : shown;
}

function tabName(fileName: string): string {
	const name = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
	return name.trim().slice(0, LONGEST_NAME) || "Sheet1";
}
