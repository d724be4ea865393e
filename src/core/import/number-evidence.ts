import { type Cell, isBlank } from "../cell.ts";
import { hasShortForm, type NumberStyle } from "../values/parse-number.ts";
import type { PercentUnit } from "../values/parse-percent.ts";

/** What the cells of one column of numbers give away about how they are written. */
export interface NumberEvidence {
	/** Cells whose decimal sign is certain. */
	readonly point: number;
	readonly comma: number;
	/** The first cells such as `1.234` that have two readings, and the separators met in such cells. */
	readonly either: readonly string[];
	readonly eitherSigns: string;
	/** A certain decimal sign has three digits behind it, so three digits prove no group of thousands here. */
	readonly threeDecimals: boolean;
	/** Numbers without a short form such as K: how many, the largest (1000 for one with separators), and the first few. */
	readonly bare: number;
	readonly mostBare: number;
	readonly bareSamples: readonly Cell[];
}

const FEW = 3;

/** Looks through the cells once; those that are no short text or number tell nothing. */
export function numberEvidence(cells: Iterable<Cell | undefined>): NumberEvidence {
	const found = { point: 0, comma: 0, eitherSigns: "", threeDecimals: false, bare: 0, mostBare: 0 };
	const either: string[] = [];
	const bareSamples: Cell[] = [];
	for (const cell of cells) {
		let value: number | undefined;
		if (typeof cell === "number") value = cell;
		else if (typeof cell !== "string" || cell === "" || cell.length > 80) continue;
		else if (/^\d{1,15}$/.test(cell)) value = Number(cell);
		else if (!/\d/.test(cell)) continue;
		else {
			const sign = decimalEvidence(cell);
			if (sign === ".") found.point++;
			else if (sign === ",") found.comma++;
			if (sign !== undefined) found.threeDecimals ||= hasThreeDecimals(cell, sign);
			if (hasShortForm(cell)) continue;
			if (isEither(cell)) {
				const separator = /[.,]/.exec(cell)?.[0] ?? "";
				if (!found.eitherSigns.includes(separator)) found.eitherSigns += separator;
				if (either.length < FEW) either.push(cell);
			} else value = Number(cell.replace(",", "."));
		}
		found.bare++;
		found.mostBare = Math.max(found.mostBare, value !== undefined && Number.isFinite(value) ? value : 1000);
		if (bareSamples.length < FEW) bareSamples.push(cell);
	}
	return { ...found, either, bareSamples };
}

/**
 * What percentages without a sign are: points as soon as one of them is above 1 (3.47, 85), else fractions (0.0347,
 * 0.85). `sign` if every cell has its sign.
 */
export function percentUnit(cells: Iterable<Cell | undefined>, style: NumberStyle = {}): PercentUnit {
	let [unsigned, most] = [0, 0];
	for (const cell of cells) {
		const value = typeof cell === "string" ? unsignedValue(cell, style) : cell;
		if (typeof value !== "number") continue;
		unsigned++;
		most = Math.max(most, value);
	}
	if (unsigned === 0) return "sign";
	return most > 1 ? "points" : "fractions";
}

/** The decimal sign a number gives away: `12,5` and `1.234,5` the comma, `12.5` and `1,234,567` the point. */
export function decimalEvidence(text: string): "." | "," | undefined {
	const digits = /\d[\d.,' ’\u00a0\u202f]*\d/.exec(text)?.[0] ?? "";
	const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
	if (last < 0) return undefined;
	const sign = digits.charAt(last) === "," ? "," : ".";
	const other = sign === "," ? "." : ",";
	const whole = digits.slice(0, last);
	if (whole.includes(sign)) return other;
	if (whole.includes(other) || /\D/.test(whole)) return sign;
	return isEither(text) ? undefined : sign;
}

function hasThreeDecimals(text: string, sign: "." | ","): boolean {
	return (sign === "," ? /,\d{3}(?!\d)/ : /\.\d{3}(?!\d)/).test(text);
}

/** `1.234` and `1,234`: a thousand in one country, a bit more than one in another. */
export function isEither(text: string): boolean {
	return /^[^\d]*[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(text);
}

function unsignedValue(text: string, style: NumberStyle): number | undefined {
	if (isBlank(text) || /[%％٪]|percent|prozent|pct/i.test(text)) return undefined;
	const value = Number(style.decimal === "," ? text.replace(",", ".") : text);
	return Number.isFinite(value) ? value : undefined;
}
