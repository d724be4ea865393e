import { type Problem, problem, quote } from "../problem.ts";
import type { Reader, SheetValue } from "../sheet-function.ts";
import { parseNumber } from "./parse-number.ts";

/** A number as typed: `0`, `-3.5`, `"1,234.5"`, `"12.4K"`. */
export const number: Reader<number> = {
	expected: "a number",
	read: (cell) => (typeof cell === "number" ? cell : readNumber(cell, "a number")),
};

/** A number that cannot be negative: followers, likes, orders. */
export const count: Reader<number> = notNegative('a count of 0 or more, such as 12400 or "12.4K"');

/** An amount in the spreadsheet's currency, 0 or more. */
export const money: Reader<number> = notNegative("an amount of 0 or more, such as 500");

/** A share or rate as a fraction, 0 or more: 0.0386 or a cell that shows 3.86 %. Text needs its percent sign. */
export const fraction: Reader<number> = notNegative("a share such as 3.86% or 0.0386");

export const text: Reader<string> = {
	expected: "text",
	read: (cell) => String(cell).trim(),
};

/** One of a closed list of names, in any letter case. */
export function oneOf<T extends string>(what: string, allowed: readonly T[]): Reader<T> {
	return {
		expected: `one of: ${allowed.join(", ")}`,
		read(cell) {
			const wanted = String(cell).trim().toLowerCase();
			return (
				allowed.find((name) => name.toLowerCase() === wanted) ??
				problem(`Unknown ${what} ${quote(cell)}. Use one of: ${allowed.join(", ")}.`)
			);
		},
	};
}

function notNegative(expected: string): Reader<number> {
	return {
		expected,
		read(cell) {
			const value = typeof cell === "number" ? cell : readNumber(cell, expected);
			return typeof value === "number" && value < 0 ? problem(`${quote(cell)} is negative. Give ${expected}.`) : value;
		},
	};
}

function readNumber(cell: SheetValue, expected: string): number | Problem {
	const value = typeof cell === "string" ? parseNumber(cell) : undefined;
	return typeof value === "number" ? value : problem(`${quote(cell)} is not ${expected}.`);
}
