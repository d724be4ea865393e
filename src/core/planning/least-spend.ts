import type { PlanOptions } from "./types.ts";

/** The least that a plan must spend. */
export interface LeastSpend {
	readonly cents: number;
	/** Nobody asked for it: it follows from rules about shares. */
	readonly implied: boolean;
}

/** With a rule about shares, but for one left out, at least one cent, since every share of nothing is kept and says nothing. */
export function leastSpendOf(options: PlanOptions, without?: string): LeastSpend | undefined {
	const { minSpendCents = 0, maxCreatorShare, groups = [] } = options;
	const holds = (rule: string, share: number | undefined): boolean => share !== undefined && rule !== without;
	const hasShares =
		holds("maxCreatorShare", maxCreatorShare) ||
		groups.some(
			({ id, minShare, maxShare }) => holds(`${id}.minShare`, minShare) || holds(`${id}.maxShare`, maxShare),
		);
	if (hasShares && minSpendCents === 0) return { cents: 1, implied: true };
	return options.minSpendCents === undefined ? undefined : { cents: minSpendCents, implied: false };
}
