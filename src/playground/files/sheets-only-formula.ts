import { whyMissing } from "../engine/functions/missing.ts";
import type { Content, Value } from "../model/types.ts";
import { encodeText } from "./xlsx-text.ts";

/**
 * Google's own download writes a formula that Excel lacks as `IFERROR(__xludf.DUMMYFUNCTION("its text"),its value)`, and a
 * value that such a formula fills in likewise with `"COMPUTED_VALUE"` for its text. Every program shows the value, and
 * the formula can be found again.
 */
const HEAD = "IFERROR(__xludf.DUMMYFUNCTION(";
const FILLED_IN = '"COMPUTED_VALUE"';

/** Excel's limits for a text in a formula, and for a formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8000;

/** A value in a formula's place; `undefined` if the file format has no room for both. `formula` absent: it was filled in. */
export function toSheetsOnlyFormula(value: Exclude<Value, null>, formula?: string): string | undefined {
	const shown = literal(value);
	const text = formula === undefined ? FILLED_IN : formula.slice(1);
	if (shown === undefined || encodeText(text) !== text) return undefined;
	const written = `${HEAD}${quoted(text)}),${shown})`;
	return written.length <= LONGEST_FORMULA ? written : undefined;
}

function literal(value: Exclude<Value, null>): string | undefined {
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return String(value).toUpperCase();
	if (typeof value === "object") return value.error;
	return encodeText(value) === value ? quoted(value) : undefined;
}

function quoted(text: string): string {
	const pieces = [];
	for (let start = 0; start < text.length; start += LONGEST_TEXT)
		pieces.push(text.slice(start, start + LONGEST_TEXT));
	return (pieces.length === 0 ? [""] : pieces).map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

/** The formula in such a formula, with `=`; `null` for a value that was filled in; `undefined` for other formulas. */
export function fromSheetsOnlyFormula(formula: string): string | null | undefined {
	const [, texts] = /^IFERROR\(__xludf\.DUMMYFUNCTION\(("(?:[^"]|""|"&")*")\),/.exec(formula) ?? [];
	if (texts === undefined) return undefined;
	const text = (texts.match(/"(?:[^"]|"")*"/g) ?? [])
		.map((piece) => piece.slice(1, -1).replace(/""/g, '"'))
		.join("");
	return text === FILLED_IN ? null : `=${text}`;
}

/** A formula that stands in a file as its value. */
export interface SheetsOnlyCell {
	readonly row: number;
	readonly column: number;
	/** `null`: the value was filled in by another. */
	readonly formula: string | null;
}

/**
 * Puts the formulas of a sheet that Google's download wrote back in their places. If one of them cannot be computed
 * here, such as IMPORTRANGE, all stay values: what it filled in cannot be told from what others did.
 */
export function restoreSheetsOnly(
	cells: readonly SheetsOnlyCell[],
	contents: (Content | undefined)[][],
): void {
	if (cells.some(({ formula }) => formula !== null && lacksFunction(formula))) return;
	for (const { row, column, formula } of cells) {
		if (formula === null) delete contents[row]?.[column];
		else {
			contents[row] ??= [];
			contents[row][column] = { formula };
		}
	}
}

function lacksFunction(formula: string): boolean {
	const names = formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Z][A-Z0-9_.]*(?=\()/gi) ?? [];
	return names.some((name) => whyMissing(name.toUpperCase()) !== undefined);
}
