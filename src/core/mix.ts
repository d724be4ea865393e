import { withoutNoise } from "./values/without-noise.ts";

/** One big account against several small ones. Rates are engagements of a post by audience, as fractions. */
export interface Mix {
	readonly bigAudience: number;
	readonly bigRate: number;
	/** Of each small account, as is `smallRate`. */
	readonly smallAudience: number;
	readonly smallRate: number;
	readonly count: number;
}

/** Engagements that one post of each account brings to either side. */
export function mixEngagements(mix: Mix): { readonly big: number; readonly small: number } {
	return {
		big: withoutNoise(mix.bigAudience * mix.bigRate),
		small: withoutNoise(mix.smallAudience * mix.smallRate * mix.count),
	};
}

/** The rate at which the small accounts bring as many engagements as the big one; `undefined` if they have no audience. */
export function breakEvenRate(mix: Omit<Mix, "smallRate">): number | undefined {
	const smallTotal = mix.smallAudience * mix.count;
	return smallTotal === 0 ? undefined : withoutNoise((mix.bigAudience * mix.bigRate) / smallTotal);
}

/** The rate of the small accounts at which an engagement costs the same on both sides; fees are for one post of one account. */
export function breakEvenCostRate(mix: Mix, bigFee: number, smallFee: number): number | undefined {
	const spent = bigFee * mix.smallAudience;
	return spent === 0 ? undefined : withoutNoise((mix.bigAudience * mix.bigRate * smallFee) / spent);
}

/**
 * Whether a rate of the small accounts that may well be true would give the other answer: one between half and twice
 * the rate given. Published averages differ that much for the same tier (HypeAuditor 2022, 20,000–100,000 followers on
 * Instagram: 0.8 % worldwide, 1.7 % in France).
 */
export function flipsPlausibly(smallRate: number, breakEven: number): boolean {
	return breakEven >= withoutNoise(smallRate / 2) && breakEven <= withoutNoise(smallRate * 2);
}

export interface WholeCreators {
	readonly creators: number;
	/** What of the budget is left. */
	readonly left: number;
}

/** How many creators a budget pays for, whole ones only; `undefined` if they cost nothing. */
export function equivalentCreators(budget: number, fee: number): WholeCreators | undefined {
	if (fee === 0) return undefined;
	const creators = Math.floor(withoutNoise(budget / fee));
	return { creators, left: Math.max(0, Math.round((budget - creators * fee) * 1e6) / 1e6) };
}
