import { parseTyped } from "../model/parse-typed.ts";
import type { CellError } from "../model/types.ts";
import { formatAutomatic } from "./format.ts";
import { localeFormat } from "./locale.ts";
import { fail, isError, type Scalar } from "./values.ts";

/** Where a value is used, for the message when it does not fit: `ADD` and the parameter's number from 1. */
export interface Place {
	readonly name: string;
	readonly parameter: number;
	readonly locale: string;
}

/** Blank is 0, TRUE is 1, text that reads as a number or date is that number. */
export function toNumber(value: Scalar, place: Place): number | CellError {
	if (typeof value === "number") return value;
	if (value === null) return 0;
	if (typeof value === "boolean") return value ? 1 : 0;
	if (typeof value === "object") return isError(value) ? value : toNumber("", place);
	const read = readNumber(value, place.locale);
	if (read !== undefined) return read;
	return fail(
		"#VALUE!",
		`Function ${place.name} parameter ${place.parameter} expects number values. But '${value}' is a text and cannot be coerced to a number.`,
	);
}

export function readNumber(text: string, locale: string): number | undefined {
	if (!/\d/.test(text)) return undefined;
	const { content } = parseTyped(text.trim(), locale);
	return typeof content === "number" ? content : undefined;
}

export function toText(value: Scalar, locale: string): string | CellError {
	if (typeof value === "string") return value;
	if (value === null) return "";
	if (typeof value === "number") return numberText(value, locale);
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	return isError(value) ? value : "";
}

/** A number inside text has up to 15 significant digits. */
function numberText(value: number, locale: string): string {
	const text = String(Number(value.toPrecision(15)));
	if (Number.isInteger(value) || text.includes("e")) return formatAutomatic(value, locale);
	return text.replace(".", localeFormat(locale).decimal);
}

/** Blank is FALSE, 0 is FALSE, other numbers are TRUE; of texts only TRUE and FALSE will do. */
export function toBoolean(value: Scalar, place: Place): boolean | CellError {
	if (typeof value === "boolean") return value;
	if (value === null) return false;
	if (typeof value === "number") return value !== 0;
	if (typeof value === "object") return isError(value) ? value : toBoolean("", place);
	if (/^true$/i.test(value)) return true;
	if (/^false$/i.test(value)) return false;
	return fail(
		"#VALUE!",
		`Function ${place.name} parameter ${place.parameter} expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
	);
}
