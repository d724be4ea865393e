import { readNumber, toText } from "../coerce.ts";
import {
	boolean,
	type CallEnvironment,
	define,
	defineArray,
	type FunctionTable,
	grid,
	number,
	operand,
	optional,
	repeated,
	scalar,
	text,
} from "../define.ts";
import { formatNumber, formatValue, patternFrom } from "../format.ts";
import { fail, type Grid, isError, type Operand, plainValue, type Scalar } from "../values.ts";
import { gridOf } from "./pick.ts";

export const textFunctions: FunctionTable = {
	CONCATENATE: define([operand, repeated(operand)], function (first, rest) {
		return joinTexts(this, [first, ...rest], "", false);
	}),
	CONCAT: define([text, text], (a, b) => a + b),
	JOIN: define([text, operand, repeated(operand)], function (delimiter, first, rest) {
		return joinTexts(this, [first, ...rest], delimiter, false);
	}),
	TEXTJOIN: define([text, boolean, operand, repeated(operand)], function (delimiter, skipBlank, first, rest) {
		return joinTexts(this, [first, ...rest], delimiter, skipBlank);
	}),
	LEFT: define([text, optional(number)], (value, count = 1) =>
		[...value].slice(0, Math.max(0, count)).join(""),
	),
	RIGHT: define([text, optional(number)], (value, count = 1) =>
		count <= 0 ? "" : [...value].slice(-Math.trunc(count)).join(""),
	),
	MID: define([text, number, number], (value, start, count) => {
		if (start < 1)
			return fail("#NUM!", `Function MID parameter 2 value is ${start}. It should be at least 1.`);
		return [...value]
			.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.max(0, Math.trunc(count)))
			.join("");
	}),
	LEN: define([text], (value) => value.length),
	UPPER: define([text], (value) => value.toUpperCase()),
	LOWER: define([text], (value) => value.toLowerCase()),
	PROPER: define([text], (value) =>
		value
			.toLowerCase()
			.replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
	),
	TRIM: define([text], (value) => value.trim().replace(/ +/g, " ")),
	// biome-ignore lint/suspicious/noControlCharactersInRegex: CLEAN takes out just these
	CLEAN: define([text], (value) => value.replace(/[\u0000-\u001f]/g, "")),
	REPT: define([text, number], (value, count) => value.repeat(Math.max(0, Math.trunc(count)))),
	EXACT: define([text, text], (a, b) => a === b),
	FIND: define([text, text, optional(number)], function (part, value, start = 1) {
		return placeOf(this, value.indexOf(part, start - 1), part, value);
	}),
	SEARCH: define([text, text, optional(number)], function (part, value, start = 1) {
		return placeOf(this, value.toLowerCase().indexOf(part.toLowerCase(), start - 1), part, value);
	}),
	SUBSTITUTE: define([text, text, text, optional(number)], (value, part, by, which) => {
		if (part === "") return value;
		if (which === undefined) return value.split(part).join(by);
		let seen = 0;
		return value
			.split(part)
			.map((piece, index, pieces) => {
				if (index === pieces.length - 1) return piece;
				seen++;
				return piece + (seen === Math.trunc(which) ? by : part);
			})
			.join("");
	}),
	REPLACE: define([text, number, number, text], (value, start, count, by) => {
		const from = Math.trunc(start) - 1;
		return value.slice(0, from) + by + value.slice(from + Math.trunc(count));
	}),
	CHAR: define([number], (code) => String.fromCodePoint(Math.trunc(code))),
	UNICHAR: define([number], (code) => String.fromCodePoint(Math.trunc(code))),
	CODE: define([text], codeOf),
	UNICODE: define([text], codeOf),
	TEXT: define([scalar, text], function (value, written) {
		const pattern = patternFrom(written, this.locale);
		const amount = typeof value === "string" ? readNumber(value, this.locale) : value;
		if (typeof amount !== "number")
			return amount === undefined ? value : formatValue(plainValue(amount), pattern, this.locale);
		return (
			formatNumber(amount, pattern, this.locale) ?? fail("#VALUE!", `'${written}' is not a number format.`)
		);
	}),
	VALUE: define([scalar], function (value) {
		if (typeof value === "number") return value;
		if (value === null) return 0;
		const read = typeof value === "string" ? readNumber(value, this.locale) : undefined;
		return read ?? fail("#VALUE!", `VALUE parameter '${String(value)}' cannot be parsed to number.`);
	}),
	FIXED: define([number, optional(number), optional(boolean)], function (value, places = 2, plain = false) {
		const decimals = places > 0 ? `.${"0".repeat(places)}` : "";
		return formatNumber(value, `${plain ? "0" : "#,##0"}${decimals}`, this.locale) ?? null;
	}),
	DOLLAR: define([number, optional(number)], function (value, places = 2) {
		const scaled = places < 0 ? Math.round(value * 10 ** places) / 10 ** places : value;
		const decimals = places > 0 ? `.${"0".repeat(places)}` : "";
		return formatNumber(scaled, `"$"#,##0${decimals};("$"#,##0${decimals})`, this.locale) ?? null;
	}),
	SPLIT: defineArray(
		[text, text, optional(boolean), optional(boolean)],
		function (value, delimiter, each = true, dropEmpty = true) {
			return split(this, value, delimiter, each, dropEmpty);
		},
	),
	ENCODEURL: define([text], (value) =>
		encodeURIComponent(value).replace(
			/[!'()*]/g,
			(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
		),
	),
	ARRAYTOTEXT: define([grid], function (values: Grid) {
		return joinTexts(this, [values], ", ", false);
	}),
};

function joinTexts(
	{ locale }: CallEnvironment,
	operands: readonly Operand[],
	delimiter: string,
	skipBlank: boolean,
): Scalar {
	const parts: string[] = [];
	let error: Scalar = null;
	for (const value of operands.flatMap((operand) => gridOf(operand).flat())) {
		const part = toText(value, locale);
		if (isError(part)) error ??= part;
		else if (part !== "" || !skipBlank) parts.push(part);
	}
	return error ?? parts.join(delimiter);
}

function placeOf({ name }: CallEnvironment, index: number, part: string, value: string): Scalar {
	if (index >= 0) return index + 1;
	return fail("#VALUE!", `In ${name} evaluation, cannot find '${part}' within '${value}'.`);
}

function codeOf(this: CallEnvironment, value: string): Scalar {
	return (
		value.codePointAt(0) ?? fail("#VALUE!", `Function ${this.name} parameter 1 value should be non-empty.`)
	);
}

/** Pieces that read as numbers become numbers, as in Sheets. */
function split(
	{ locale }: CallEnvironment,
	value: string,
	delimiter: string,
	each: boolean,
	dropEmpty: boolean,
): Operand {
	if (delimiter === "") return fail("#VALUE!", "Function SPLIT parameter 2 value should be non-empty.");
	const pieces = each
		? value.split(new RegExp(`[${delimiter.replace(/[\\\]^-]/g, "\\$&")}]`, "u"))
		: value.split(delimiter);
	const kept = dropEmpty ? pieces.filter((piece) => piece !== "") : pieces;
	if (kept.length === 0) return null;
	return [kept.map((piece): Scalar => (piece === "" ? null : (readNumber(piece, locale) ?? piece)))];
}
