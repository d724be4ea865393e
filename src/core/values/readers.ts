import { isProblem, type Problem, problem, quote } from "../problem.ts";
import type { Reader, SheetValue } from "../sheet-function.ts";
import { parseNumber } from "./parse-number.ts";
import { parsePercent } from "./parse-percent.ts";

/** A number as typed: `0`, `-3.5`, `"1,234.5"`, `"12.4K"`. */
export const number: Reader<number> = {
	expected: "a number",
	least: -Infinity,
	read: (cell) => (typeof cell === "number" ? cell : readNumber(cell, number.expected)),
};

/** A number that cannot be negative: followers, likes, orders. */
export const count: Reader<number> = {
	expected: 'a count of 0 or more, such as 12400 or "12.4K"',
	least: 0,
	read: (cell) => (typeof cell === "number" && cell >= 0 ? cell : readNotNegative(cell, count.expected)),
};

/** An amount in the spreadsheet's currency, 0 or more. */
export const money: Reader<number> = {
	expected: "an amount of 0 or more, such as 500",
	least: 0,
	read: (cell) => (typeof cell === "number" && cell >= 0 ? cell : readNotNegative(cell, money.expected)),
};

/** A share or rate as a fraction, 0 or more: 0.0386 or a cell that shows 3.86 %. Text above 1 needs its percent sign. */
export const fraction: Reader<number> = {
	expected: "a share such as 3.86% or 0.0386",
	least: 0,
	read(cell) {
		if (typeof cell !== "string") return readNotNegative(cell, fraction.expected);
		const value = parsePercent(cell, "fractions");
		if (isProblem(value)) return problem(`${quote(cell)} is not ${fraction.expected}.`);
		const unclear = value > 1 ? parsePercent(cell, "sign") : value;
		return isProblem(unclear) ? unclear : notNegative(value, cell, fraction.expected);
	},
};

export const text: Reader<string> = {
	expected: "text",
	read: (cell) => String(cell).trim(),
};

/** Whatever the cell holds, for ranges that mix names and numbers. */
export const anything: Reader<SheetValue> = {
	expected: "text or a number",
	read: (cell) => cell,
};

function readNotNegative(cell: SheetValue, expected: string): number | Problem {
	const value = typeof cell === "number" ? cell : readNumber(cell, expected);
	return isProblem(value) ? value : notNegative(value, cell, expected);
}

function notNegative(value: number, cell: SheetValue, expected: string): number | Problem {
	return value < 0 ? problem(`${quote(cell)} is negative. Give ${expected}.`) : value;
}

/** Text with digits in it gets the parser's own reason: a range, a percent sign. */
function readNumber(cell: SheetValue, expected: string): number | Problem {
	const value = typeof cell === "string" ? parseNumber(cell) : undefined;
	if (typeof value === "number" || (value !== undefined && /\d/.test(String(cell)))) return value;
	return problem(`${shown(cell)} is not ${expected}.`);
}

/** A date has no short text that would not depend on the time zone. */
function shown(cell: SheetValue): string {
	return typeof cell === "object"
		? "A date"
		: quote(typeof cell === "boolean" ? String(cell).toUpperCase() : cell);
}
