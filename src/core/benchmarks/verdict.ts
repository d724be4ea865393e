import type { Band } from "./bands.ts";
import type { Metric } from "./metrics.ts";

export type Verdict = "below" | "within" | "above" | "sources disagree";

/**
 * Where a value lies against the band of each definition; `undefined` if there is none. A single published figure is
 * met by values that round to it: to 0.01 percent points or one cent.
 */
export function verdictOf(value: number, bands: readonly Band[], unit: Metric["unit"]): Verdict | undefined {
	const half = unit === "USD" ? 0.005 : 0.00005;
	let verdict: Verdict | undefined;
	for (const { low, high = Infinity } of bands) {
		const found = value < low - half ? "below" : value > high + half ? "above" : "within";
		if (verdict !== undefined && verdict !== found) return "sources disagree";
		verdict = found;
	}
	return verdict;
}
