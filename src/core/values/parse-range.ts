import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { powerOf } from "./number-words.ts";
import { type NumberStyle, parseNumber } from "./parse-number.ts";

export interface NumberRange {
	readonly low: number;
	readonly high: number;
}

/** Reads a range of two numbers, low first: `$10K–$50K`, `10-50K`, `1.000 bis 5.000`, `18-24`. */
export function parseRange(text: string, style: NumberStyle = {}): NumberRange | Problem {
	const refusal = problem(`${quote(text)} is not a range. Give two numbers, low first, such as "10K–50K".`);
	const parts = /^(.*?[^\s–—~〜-])\s*(?:[–—~〜-]|\b(?:to|bis)\b)\s*(.+)$/i.exec(text.trim().slice(0, 160));
	if (parts === null) return refusal;
	const [lowText, highText] = [parts[1] ?? "", parts[2] ?? ""];
	const high = parseNumber(highText, style);
	const low = parseNumber(lowText, style);
	if (isProblem(low) || isProblem(high)) return refusal;
	const scaled = low * 10 ** sharedPower(lowText, highText);
	const range = { low: scaled <= high ? scaled : low, high };
	return range.low <= range.high ? range : refusal;
}

/** In `10-50K` the `K` belongs to both numbers. */
function sharedPower(low: string, high: string): number {
	const word = /\d\s*([^\d\s+.,]*)[^\d]*$/.exec(high)?.[1] ?? "";
	return /\d$/.test(low.trim()) ? (powerOf(word) ?? 0) : 0;
}
