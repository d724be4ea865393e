import type { Problem } from "../problem.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { trialsProblem } from "./trials.ts";

export interface RateInterval {
	readonly low: number;
	readonly rate: number;
	readonly high: number;
}

/**
 * The score interval for a rate: Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22
 * (1927). All rates are fractions; `undefined` without trials; a problem if there are more events than trials.
 */
export function rateInterval(
	events: number,
	trials: number,
	confidence: number,
): RateInterval | Problem | undefined {
	const wrong = trialsProblem(events, trials);
	if (wrong || trials === 0) return wrong;
	const z = normalQuantile((1 + confidence) / 2);
	const rate = events / trials;
	const stretch = 1 + (z * z) / trials;
	const middle = (rate + (z * z) / (2 * trials)) / stretch;
	const half = (z / stretch) * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
	// At 0 and 1 a bound equals the rate; rounding must not carry it past.
	return {
		low: Math.max(0, Math.min(rate, middle - half)),
		rate,
		high: Math.min(1, Math.max(rate, middle + half)),
	};
}
