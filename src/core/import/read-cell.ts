import { type Cell, isDateCell } from "../cell.ts";
import { findPlatform, parsePlatform } from "../platforms.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import { fromPoints, parsePercent } from "../values/parse-percent.ts";
import type { Column } from "./column.ts";
import { type ColumnStyle, isEither } from "./column-style.ts";
import { cellText, isEmail } from "./column-values.ts";
import { type FieldKind, kindOf } from "./import-fields.ts";

const noStyle: ColumnStyle = { numbers: {}, mixed: false, percent: "fractions" };

/**
 * Reads a cell as its roster column wants it: numbers as numbers, percentages as fractions, platforms by their name.
 * `""` if it holds nothing. Handles and links are read elsewhere, together.
 */
export function readCell(cell: Cell, column: Column, style: ColumnStyle = noStyle): Cell | Problem {
	if (typeof cell === "string" && isNothing(cell)) return "";
	const kind = kindOf(column.to);
	switch (kind) {
		case "count":
		case "average":
		case "money":
			return readAmount(cell, column, style, kind);
		case "share":
			return readShare(cell, column, style);
		case "date":
			return readDate(cell, style);
		case "platform":
			return readPlatform(cellText(cell));
		case "e-mail":
			return readEmail(cellText(cell));
		case "flag":
			return readFlag(cellText(cell));
		default:
			return cellText(cell);
	}
}

function readAmount(cell: Cell, column: Column, style: ColumnStyle, kind: FieldKind): number | Problem {
	const value = numberIn(cell, style);
	if (isProblem(value)) return value;
	const amount = column.scale === undefined ? value : Number((value * column.scale).toPrecision(15));
	if (amount < 0) return problem(`${quote(cellText(cell))} is negative.`);
	if (kind === "count" && !Number.isInteger(amount)) {
		return problem(`${quote(cellText(cell))} is not a whole number. Write "12.4K" if thousands are meant.`);
	}
	return amount;
}

function readShare(cell: Cell, column: Column, style: ColumnStyle): number | Problem {
	const value = shareIn(cell, style);
	if (isProblem(value)) return value;
	if (value < 0 || value > 1) return problem(`${quote(cellText(cell))} is not between 0 % and 100 %.`);
	return column.complement ? Number((1 - value).toPrecision(15)) : value;
}

function shareIn(cell: Cell, style: ColumnStyle): number | Problem {
	if (typeof cell === "string") return parsePercent(cell, style.percent, style.numbers);
	const value = numberIn(cell, style);
	return isProblem(value) || style.percent !== "points" ? value : fromPoints(value);
}

function numberIn(cell: Cell, style: ColumnStyle): number | Problem {
	if (typeof cell === "number") return Number.isFinite(cell) ? cell : problem("This is not a number.");
	if (typeof cell !== "string") return problem(`${quote(cellText(cell))} is not a number.`);
	if (style.mixed && isEither(cell)) {
		return problem(
			`${quote(cell)} has two readings, since this column uses both points and commas for decimals.`,
		);
	}
	return parseNumber(cell, style.numbers);
}

function readDate(cell: Cell, style: ColumnStyle): Cell | Problem {
	return isDateCell(cell) ? cell : parseDate(cellText(cell), style.dates);
}

function readPlatform(text: string): string | Problem {
	const names = text
		.slice(0, 100)
		.split(/\s*(?:[,;|&+\n]|\/|\band\b)\s*/i)
		.filter((name) => name !== "");
	if (
		names.length > 1 &&
		findPlatform(text) === undefined &&
		names.every((name) => findPlatform(name) !== undefined)
	) {
		return problem(`${quote(text)} names several platforms, but a row is one account. Use a row for each.`);
	}
	return parsePlatform(text);
}

function readEmail(text: string): string | Problem {
	const address = text.replace(/^mailto:/i, "");
	return isEmail(address)
		? address
		: problem(`${quote(text)} is not an e-mail address. Give one such as "name@example.com".`);
}

function readFlag(text: string): string | Problem {
	if (/^(?:yes|y|true|1|x|✓|✔|☑|✅|ja|oui|s[ií]|sim|wahr)$/i.test(text)) return "yes";
	if (/^(?:no|n|false|0|nein|non|n[aã]o|falsch|☐|❌)$/i.test(text)) return "";
	return problem(`${quote(text)} is neither yes nor no.`);
}
