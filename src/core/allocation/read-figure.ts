import { type Problem, problem, quote } from "../problem.ts";

const LARGEST = 1e9;

export type Measure = "cents" | "creators" | "basis points";

/** A figure 0 or more as an integer of its measure. Costs with parts of a cent go to the nearest cent. */
export function readFigure(given: unknown, path: string, measure: Measure): number | Problem {
	if (given === undefined || given === null || given === "") {
		return problem(`${path} is missing. Give ${expected(measure)}.`);
	}
	if (typeof given !== "number" || given - given !== 0) {
		return problem(`${path} is ${quote(given)}, which is not a number. Give ${expected(measure)}.`);
	}
	if (given < 0) return problem(`${path} is ${given}, which is negative. Give ${expected(measure)}.`);
	if (measure === "cents") return cents(given, path);
	if (measure === "creators") {
		return Number.isInteger(given)
			? given
			: problem(`${path} is ${given}, which is no whole number. Give ${expected(measure)}.`);
	}
	const points = Math.round(given * 10000);
	if (given > 1) {
		const hint = given <= 100 ? ` Write ${given / 100} for ${given} %.` : "";
		return problem(`${path} is ${given}, which is more than everything. Give ${expected(measure)}.${hint}`);
	}
	return Math.abs(points - given * 10000) < 1e-6
		? points
		: problem(`${path} is ${given}. Give ${expected(measure)}, with at most four decimals.`);
}

function cents(given: number, path: string): number | Problem {
	if (path === "budget" && given > LARGEST) {
		return problem(`${path} is ${given}. Give ${expected("cents")}, at most 1,000,000,000.`);
	}
	return Math.min(Number.MAX_SAFE_INTEGER, Math.round(given * 100));
}

function expected(measure: Measure): string {
	if (measure === "cents") return "an amount of 0 or more, such as 500";
	return measure === "creators" ? "a whole number, such as 5" : "a share from 0 to 1, such as 0.25 for 25 %";
}

export function isObject(given: unknown): given is { readonly [name: string]: unknown } {
	return typeof given === "object" && given !== null && !Array.isArray(given);
}
