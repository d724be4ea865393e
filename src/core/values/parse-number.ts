import { type Problem, problem, quote } from "../problem.ts";

/** Reads a number as people type it. To be completed. */
export function parseNumber(text: string): number | Problem {
	const value = Number(text);
	return Number.isFinite(value) ? value : problem(`${quote(text)} is not a number.`);
}
