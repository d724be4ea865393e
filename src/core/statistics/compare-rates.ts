import { type RateEstimate, sumVariance } from "./clustered-rates.ts";
import { studentDistribution } from "./student-distribution.ts";
import { studentQuantile } from "./student-quantile.ts";

/** From this confidence on one of the two is called better. */
const SURE_ENOUGH = 0.9;
const MOST_POSTS = 50;

export interface RateComparison {
	readonly better: "first" | "second" | "cannot tell";
	/** That the first has the higher rate, 0 to 1. */
	readonly probability: number;
	/**
	 * How sure the claim is that the one ahead is better, 0 to 1: two equal creators would be told apart with this much or
	 * more at most in a share of 1 − confidence of all campaigns.
	 */
	readonly confidence: number;
	/** More posts of each that would decide it, if the gap stays; absent where it is decided, or 50 would not. */
	readonly more?: number;
}

/**
 * Which of two rates is higher. The probability is that of the two shrunk rates; the confidence is besides never above
 * that of a two-sided t-test without peers, so that chance among equals is not called better more often than stated.
 * `undefined` while no creator has two posts: then nothing says how much posts differ.
 */
export function compareRates(first: RateEstimate, second: RateEstimate): RateComparison | undefined {
	const degrees = Math.min(first.degrees, second.degrees);
	if (degrees === 0) return undefined;
	const gap = first.log - second.log;
	const probability = studentDistribution(gap / Math.sqrt(first.variance + second.variance), degrees);
	const ownGap = first.own.log - second.own.log;
	const chance = studentDistribution(
		Math.abs(ownGap) / Math.sqrt(first.own.variance + second.own.variance),
		degrees,
	);
	// Where the peers turn the order round there is no claim at all.
	const agrees = ownGap * gap > 0;
	const confidence = agrees ? Math.min(Math.max(probability, 1 - probability), 2 * chance - 1) : 0;
	if (confidence >= SURE_ENOUGH) {
		return { better: gap > 0 ? "first" : "second", probability, confidence };
	}
	const more = morePosts(first, second, Math.abs(gap), degrees);
	return { better: "cannot tell", probability, confidence, ...(more === undefined ? {} : { more }) };
}

function morePosts(
	first: RateEstimate,
	second: RateEstimate,
	gap: number,
	degrees: number,
): number | undefined {
	for (let more = 1; more <= MOST_POSTS; more++) {
		const width = [first, second].reduce(
			(sum, { spread, posts }) => sum + sumVariance(spread, 1 / (posts + more)),
			0,
		);
		if (gap >= Math.sqrt(width) * studentQuantile((1 + SURE_ENOUGH) / 2, degrees + 2 * more)) return more;
	}
	return undefined;
}
