import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { powerOf } from "./number-words.ts";
import { type NumberStyle, parseNumber } from "./parse-number.ts";
import { toPlainSigns } from "./plain-signs.ts";

export interface NumberRange {
	readonly low: number;
	readonly high: number;
}

/** Reads a range of two numbers, low first: `$10K–$50K`, `10-50K`, `1.000 bis 5.000`, `10–15 %`. Of a percentage the digits are given. */
export function parseRange(text: string, style: NumberStyle = {}): NumberRange | Problem {
	const refusal = problem(`${quote(text)} is not a range. Give two numbers, low first, such as "10K–50K".`);
	const parts =
		/^(?:(?:between|from|von|de)\s)?(.*?[^\s–—~〜-])\s*(?:\.{2,3}|…|[–—~〜-]|\b(?:to|and|bis|und|à|a|y)\b)\s*([^\s–—~〜-].*)$/i.exec(
			text.length > 80 ? "" : text.trim(),
		);
	if (parts === null) return refusal;
	const [lowText, highText] = [withoutPercent(parts[1] ?? ""), withoutPercent(parts[2] ?? "")];
	const high = parseNumber(highText, style);
	const low = parseNumber(lowText, style);
	if (isProblem(low) || isProblem(high)) return refusal;
	const scaled = low * 10 ** sharedPower(lowText, highText);
	const range = { low: scaled <= high ? scaled : low, high };
	return range.low < range.high && range.low >= 0 ? range : refusal;
}

function withoutPercent(text: string): string {
	return text.replace(/\s*[%％٪]\s*$/, "");
}

/** In `10-50K` the `K` belongs to both numbers. */
function sharedPower(low: string, high: string): number {
	const word = /\d\s*([^\d\s+.,]*)[^\d]*$/.exec(toPlainSigns(high))?.[1] ?? "";
	return /\d$/.test(toPlainSigns(low)) ? (powerOf(word) ?? 0) : 0;
}
