import { isProblem, problem, quote } from "../problem.ts";
import type { Reader } from "../sheet-function.ts";
import { fraction } from "./readers.ts";

/** A part of a whole, 0 to 1. Refuses 30 where 30% was meant. */
export const share: Reader<number> = {
	expected: "a share from 0% to 100%, such as 3.86% or 0.0386",
	read(cell) {
		const value = fraction.read(cell);
		if (isProblem(value) || value <= 1) return value;
		return problem(
			`${quote(cell)} is more than 100%. Give a share from 0% to 100%, such as 3.86% or 0.0386.`,
		);
	},
};
