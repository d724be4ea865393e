import { isProblem, type Problem, problem, quote } from "../problem.ts";
import type { SheetValue } from "../sheet-function.ts";
import { number } from "./readers.ts";

/** Reads a whole number between two bounds, both allowed. */
export function readWholeNumber(cell: SheetValue, from: number, to: number): number | Problem {
	const value = number.read(cell);
	if (isProblem(value) || (Number.isInteger(value) && value >= from && value <= to)) return value;
	return problem(`${quote(cell)} is not a whole number from ${from} to ${to}.`);
}
