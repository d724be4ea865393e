import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { type NumberStyle, parseNumber } from "./parse-number.ts";
import { toPlainSigns } from "./plain-signs.ts";

/**
 * What a number without a percent sign means: `points` (3.47 is 3.47 %), `fractions` (0.0347 is 3.47 %), or `sign`
 * (it is refused).
 */
export type PercentUnit = "sign" | "points" | "fractions";

/**
 * Reads a share or rate and gives it as a fraction: `3.86%`, `3,86 %` and `3.86 percent` are 0.0386 whatever the unit.
 * A number without a sign is read by `unit`.
 */
export function parsePercent(
	text: string,
	unit: PercentUnit = "fractions",
	style: NumberStyle = {},
): number | Problem {
	const plain = text.length > 80 ? "" : toPlainSigns(text);
	const signed =
		/^(.*?)\s*(?:%|percent|per cent|pct\.?|prozent|pour cent|por ciento|por cento|per cento)$/i.exec(plain) ??
		/^([+-]?)%\s*(.+)$/.exec(plain);
	const digits = signed ? `${signed[1] ?? ""}${signed[2] ?? ""}` : plain;
	const value = parseNumber(digits, style.decimal ? style : { decimal: likelyDecimal(digits) });
	if (isProblem(value)) return problem(`${quote(text)} is not a percentage. Give one such as "3.86%".`);
	if (signed) return fromPoints(value);
	if (unit === "sign") {
		return problem(
			`${quote(text)} has no percent sign, so it may mean points or a fraction. Write it as "3.86%".`,
		);
	}
	return unit === "points" ? fromPoints(value) : value;
}

/** Percent points as a fraction, without the noise of a binary division: 3.47 → 0.0347. */
export function fromPoints(points: number): number {
	return Number((points / 100).toPrecision(15));
}

/** Percentages have decimals far more often than thousands: `3,125 %` is a bit more than three. */
function likelyDecimal(digits: string): "." | "," {
	return digits.includes(",") && !digits.includes(".") ? "," : ".";
}
