import type { Remark } from "../tool.ts";
import type { Kpi } from "./tracker-rows.ts";

// All money in this folder is in whole cents of the campaign's currency, all shares are fractions.

/** Where an expected value comes from. */
export type ValueBasis = "results" | "entered" | "averages" | "benchmark";

/** How expected values are found. */
export interface ValueOptions {
	/** Tried in this order; default results, entered, averages, benchmark. */
	readonly order?: readonly ValueBasis[];
	/** How many posts a Roster average, or without one the peers' mean, is worth against measured ones; default 5. */
	readonly peerPosts?: number;
	/** Part of a source's name, such as `HypeAuditor 2026`; default the most reliable band. */
	readonly benchmarkSource?: string;
	/** Orders for a click, typed as an assumption; without it no orders follow from clicks. */
	readonly ordersPerClick?: number;
}

/** A rule for the creators whose column `by` holds `key`, letter case aside. A limit left out does not hold. */
export interface PlanRule {
	/** Unique; becomes part of the rules' names, such as `tiktok.minCount`. */
	readonly id: string;
	/** `tier`, `platform`, `niche`, `country` or any header of Roster. */
	readonly by: string;
	readonly key: string;
	readonly minCount?: number;
	readonly maxCount?: number;
	readonly minSpendCents?: number;
	readonly maxSpendCents?: number;
	/** Of the money spent on creators. */
	readonly minShare?: number;
	readonly maxShare?: number;
}

/** What the planner chose. Nothing but the budget is needed. */
export interface PlanOptions {
	readonly budgetCents: number;
	/** Kept back from the budget: an amount, or a share of it. */
	readonly reserve?: { readonly cents: number } | { readonly share: number };
	/** Default: as Campaign says. */
	readonly kpi?: Kpi;
	/** Product cost comes out of the budget too; default true. */
	readonly countProductCost?: boolean;
	/** Default 1. */
	readonly minCreators?: number;
	readonly maxCreators?: number;
	readonly minSpendCents?: number;
	/** The most for one creator. */
	readonly maxCreatorSpendCents?: number;
	/** The largest share of the money spent for one creator. */
	readonly maxCreatorShare?: number;
	readonly groups?: readonly PlanRule[];
	/** Account keys, besides the Roster's own columns. */
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
	/** Roster statuses that are left out unless a creator must be included; default declined, paused. */
	readonly leaveOutStatuses?: readonly string[];
	/** A person with several accounts may be hired on each of them; default false: once in all. */
	readonly severalAccounts?: boolean;
	/**
	 * The second creator with the same entry in `by` counts (1 − share), the third (1 − share)², the fifth and each further
	 * one (1 − share)⁴, the strongest first. Costs
	 * time: in 12 s some 20 creators are proven best, 100 within about 0.2 %, 500 within about 4 %; the plan says its gap.
	 */
	readonly overlap?: { readonly by: string; readonly share: number };
	/** Blank fees are estimated from published ones (US dollars only); default false: such creators are refused. */
	readonly estimateFees?: boolean;
	readonly values?: ValueOptions;
	/** How many people there are to reach, if known: an upper bound of the plan's reach. */
	readonly audienceSize?: number;
}

/** One package that can be bought. */
export interface PlanOffer {
	/** The Plan row's key: account and package. */
	readonly id: string;
	readonly package: string;
	readonly deliverables: string;
	readonly feeCents: number;
	readonly productCents: number;
	/** What counts against the budget. */
	readonly costCents: number;
	/** Expected, of the KPI, for the whole package. */
	readonly value: number;
	readonly basis: ValueBasis;
	/** Which figure the value is and from what, with numbers, in a sentence. */
	readonly because: string;
	/** People reached by its widest post, if known. */
	readonly reach?: number;
	/** The fee is an estimate, and whose. */
	readonly estimatedFee?: string;
}

/** A Roster row as a candidate. */
export interface PlanCandidate {
	/** The account's key. */
	readonly id: string;
	/** Accounts of the same person share it. */
	readonly person: string;
	readonly creator: string;
	readonly handle: string;
	readonly platform: string;
	readonly followers?: number;
	readonly attributes: { readonly [column: string]: string };
	readonly include: boolean;
	readonly exclude: boolean;
	/** At least one, except for a refused candidate that must be included. */
	readonly offers: readonly PlanOffer[];
	/** Why it has none. */
	readonly refused?: string;
	/** What to know before booking, such as that it works with a competitor. */
	readonly warning?: string;
}

/** The candidates and what was chosen: all that solving and explaining need, plain JSON. */
export interface PlanModel {
	readonly kpi: Kpi;
	readonly currency: string;
	readonly options: PlanOptions;
	/** The budget without the reserve. */
	readonly spendableCents: number;
	readonly candidates: readonly PlanCandidate[];
	/** Rows with nothing usable: what to fill in. Nothing counts as 0 that is blank. */
	readonly refused: readonly Remark[];
	/** Candidates left aside on purpose: excluded, declined, paused. */
	readonly left: readonly Remark[];
	/** What the answer rests on besides the cells, a sentence each. */
	readonly assumptions: readonly string[];
}
