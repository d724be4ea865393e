import { type Cell, isDateCell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import type { ColumnKind } from "../tables/tab-spec.ts";
import { isNothing } from "../values/blank-words.ts";
import { type DateOrder, parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import { parsePercent } from "../values/parse-percent.ts";

/** How the cells of a column are written. */
export interface CellStyle {
	readonly kind: ColumnKind | undefined;
	/** The decimal sign that people type in this spreadsheet's country. */
	readonly decimal: "." | ",";
	readonly dates: DateOrder | undefined;
}

/** A cell as plain text, and what is to be told of it. */
export interface TidyCell {
	readonly text: string;
	readonly is?: "error" | "unread";
	/** It stood in the cell as text. */
	readonly typed?: true;
}

const ERROR = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)|⚠|Loading\.\.\.$)/;

/**
 * Numbers with a point, dates year first, percentages as fractions. Text in a column of numbers or dates is read as people
 * type it (`12.4K`, `3,86 %`, `25.11.2026`); what cannot be read stays text.
 */
export function tidyCell(cell: Cell, style: CellStyle): TidyCell {
	if (isDateCell(cell)) return { text: cell.date };
	if (typeof cell === "number") return { text: plainNumber(cell) };
	if (typeof cell === "boolean") return { text: cell ? "true" : "false" };
	const text = cell.trim();
	if (ERROR.test(text)) return { text: "", is: "error" };
	const read = readTyped(text, style);
	if (read === undefined) return { text, typed: true };
	return isProblem(read) ? { text, typed: true, is: "unread" } : { text: read };
}

/** Comma countries by the spreadsheet's locale, `de_DE`. */
export function decimalOf(locale: string): "." | "," {
	return /^(?:de(?!_CH)|fr(?!_CH)|es(?!_(?:MX|US|PR|GT|HN|NI|PA|PE|SV|DO))|it(?!_CH)|pt|nl|pl|da|nb|nn|no|sv|fi|cs|sk|hu|ro|ru|uk|tr|el|bg|hr|sl|sr|lt|lv|et|id|vi|is|ca|gl)(?:_|$)/.test(
		locale,
	)
		? ","
		: ".";
}

/** `undefined` where text is what belongs there. */
function readTyped(text: string, { kind, decimal, dates }: CellStyle) {
	if (text === "" || kind === undefined) return undefined;
	if (kind === "count" || kind === "money" || kind === "number" || kind === "percent") {
		if (isNothing(text)) return "";
		const value =
			kind === "percent" ? parsePercent(text, "sign", { decimal }) : parseNumber(text, { decimal });
		return isProblem(value) ? value : plainNumber(value);
	}
	if (kind !== "date" && kind !== "time") return undefined;
	if (isNothing(text)) return "";
	const day = parseDate(text, dates);
	return isProblem(day) ? day : day.date;
}

/** To 15 digits, as Sheets itself computes, and never with an exponent. */
function plainNumber(value: number): string {
	const text = String(Number(value.toPrecision(15)));
	const [digits = "", power = "0"] = text.split("e");
	if (power === "0") return text;
	if (Number(power) < 0) return value.toFixed(20).replace(/0+$/, "");
	const [whole = "", rest = ""] = digits.split(".");
	return whole + rest.padEnd(Number(power), "0");
}
