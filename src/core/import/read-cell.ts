import { type Cell, isDateCell } from "../cell.ts";
import { findPlatform, parsePlatform } from "../platforms.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseDate } from "../values/parse-date.ts";
import { hasShortForm, parseNumber } from "../values/parse-number.ts";
import { fromPoints, parsePercent } from "../values/parse-percent.ts";
import { parseRange } from "../values/parse-range.ts";
import { withoutNoise } from "../values/without-noise.ts";
import type { Column } from "./column.ts";
import { type ColumnStyle, MOST_COUNT } from "./column-style.ts";
import { cellText, isEmail } from "./column-values.ts";
import { type FieldKind, isNumeric, kindOf } from "./import-fields.ts";
import { isEither } from "./number-evidence.ts";

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
			return readAmount(cell, style, kind);
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
			return column.provider === undefined ? cellText(cell) : `${column.provider} id ${cellText(cell)}`;
	}
}

/** The middle of a range such as `$10K–$50K`, read as its column wants it; `undefined` where the cell holds none. */
export function middleOfRange(cell: Cell, column: Column, style: ColumnStyle = noStyle): number | undefined {
	const kind = kindOf(column.to);
	if (typeof cell !== "string" || !isNumeric(kind)) return undefined;
	if (style.mixed && /\d[.,]\d{3}/.test(cell)) return undefined;
	const range = parseRange(cell, style.numbers);
	if (isProblem(range)) return undefined;
	const middle = withoutNoise((range.low + range.high) / 2);
	if (kind === "share") {
		const value = readShare(/[%％٪]/.test(cell) ? `${middle}%` : middle, column, { ...style, numbers: {} });
		return isProblem(value) ? undefined : value;
	}
	const amount = middle * (hasShortForm(cell) ? 1 : (style.scale ?? 1));
	if (kind !== "money" && amount > MOST_COUNT) return undefined;
	return kind === "count" ? Math.round(amount) : amount;
}

function readAmount(cell: Cell, style: ColumnStyle, kind: FieldKind): number | Problem {
	const value = numberIn(cell, style);
	if (isProblem(value)) return value;
	const { scale } = style;
	const isScaled = scale !== undefined && !(typeof cell === "string" && hasShortForm(cell));
	const amount = isScaled ? Number((value * scale).toPrecision(15)) : value;
	if (amount < 0) return problem(`${quote(cellText(cell))} is negative.`);
	if (kind !== "money" && amount > MOST_COUNT) {
		return problem(`${quote(cellText(cell))} is more than any account has.`);
	}
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
			`${quote(cell)} has two readings: in this column its last three digits may be thousands or decimals.`,
		);
	}
	return parseNumber(cell, style.numbers);
}

/** A workbook's day number (2009 to 2064) is a date too: 45000 is 2023-03-15. */
function readDate(cell: Cell, style: ColumnStyle): Cell | Problem {
	if (isDateCell(cell)) return cell;
	const text = cellText(cell);
	if (!/^[45]\d{4}(?:\.\d+)?$/.test(text)) return parseDate(text, style.dates);
	return { date: new Date((Math.floor(Number(text)) - 25_569) * 86_400_000).toISOString().slice(0, 10) };
}

function readPlatform(text: string): string | Problem {
	const platform = findPlatform(text);
	if (platform !== undefined) return platform;
	const names = text
		.slice(0, 100)
		.split(/\s*(?:[,;|&+\n]|\/|\band\b)\s*/i)
		.filter((name) => name !== "");
	if (names.length > 1 && names.every((name) => findPlatform(name) !== undefined)) {
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
