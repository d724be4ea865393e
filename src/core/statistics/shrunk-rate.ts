import type { Problem } from "../problem.ts";
import { trialsProblem } from "./trials.ts";

/**
 * A rate drawn towards what is usual, the more the fewer trials there are: the mean of the beta distribution that
 * follows from a prior worth `weight` trials (empirical Bayes; Efron and Morris, 1973). `undefined` if there is neither a
 * trial nor weight; a problem if there are more events than trials.
 */
export function shrunkRate(
	events: number,
	trials: number,
	priorRate: number,
	weight: number,
): number | Problem | undefined {
	const wrong = trialsProblem(events, trials);
	if (wrong || trials + weight === 0) return wrong;
	return shrunkMean(events, trials, priorRate, weight);
}

/** A mean of `sum ÷ count` drawn in the same way towards what is usual, a prior mean worth `weight` observations. */
export function shrunkMean(sum: number, count: number, priorMean: number, weight: number): number {
	return (sum + priorMean * weight) / (count + weight);
}
