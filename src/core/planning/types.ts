import type { Interaction, Part } from "../metrics/engagement-definitions.ts";
import type { Platform } from "../platforms.ts";
import type { ReachBounds } from "../reach.ts";
import type { Tier } from "../tiers.ts";
import type { Remark } from "../tool.ts";

// All money in this folder is in whole cents of the campaign's currency, all shares are fractions.

/** What the budget should buy. */
export type Kpi = "engagements" | "reach" | "clicks" | "orders";

export interface PlanSettings {
	readonly kpi: Kpi;
	/** Absent if Campaign names none. */
	readonly budgetCents?: number;
	/** Three letters, or `""`. */
	readonly currency: string;
	readonly tiers: readonly Tier[];
	/** Name of the engagement definition, and what it counts. */
	readonly definition: string;
	readonly counts: { readonly [interaction in Interaction]: Part };
}

/** A fee as typed: an amount, product only (0 on purpose), blank, or text that is none, with what is wrong. */
export type Fee =
	| { readonly kind: "amount"; readonly cents: number }
	| { readonly kind: "product only" }
	| { readonly kind: "blank"; readonly cell: string }
	| { readonly kind: "wrong"; readonly message: string };

/** What of an offer stands in cells, in Roster and Packages alike. */
export interface OfferRow {
	/** As named in the sheet; the fee's own account in Roster may leave it blank. */
	readonly package: string;
	/** What is made: `1 reel + 2 stories`. */
	readonly deliverables: string;
	readonly fee: Fee;
	readonly productCents: number;
	/** Of the KPI, for the whole package, as typed. */
	readonly entered?: number;
	/** Where the typed estimate stands: `Packages H7`. */
	readonly enteredIn?: string;
	/** A money or estimate cell of the row that cannot be read, with the cell named: the offer is refused. */
	readonly wrong?: string;
}

/** A row of Roster. */
export interface RosterAccount {
	/** The account's key, as in Roster. */
	readonly id: string;
	/** Row in the sheet, from 1. */
	readonly row: number;
	readonly creator: string;
	readonly handle: string;
	readonly platform: Platform | undefined;
	readonly followers?: number;
	/** As shown in Roster, else by followers; `""` if not known. */
	readonly tier: string;
	/** Text of every filled cell of the row, by header in lower case, `tier` and `platform` in their standard form. */
	readonly attributes: { readonly [column: string]: string };
	/** Of a post: engagements by the campaign's definition, and people or views. */
	readonly averages: {
		readonly engagements?: number;
		readonly views?: number;
		readonly reach?: number;
		readonly storyViews?: number;
	};
	readonly own: OfferRow;
	readonly include: boolean;
	readonly exclude: boolean;
	readonly status: string;
}

/** One post's newest figures in Results. */
export interface PostResult {
	readonly deliverable: string;
	/** Keys of creator and platform, as typed. */
	readonly creator: string;
	readonly platform: Platform | undefined;
	/** `true` if Deliverables says it is a story. */
	readonly story: boolean;
	readonly engagements?: number;
	readonly reach?: number;
	readonly clicks?: number;
	readonly orders?: number;
	readonly spendCents?: number;
}

/** A row of Plan, with how far its posts are. */
export interface PlannedRow {
	readonly account: string;
	readonly creator: string;
	readonly package: string;
	readonly costCents: number;
	readonly expected?: number;
	/** Posts of the account in Deliverables: all but dropped ones, and those live. */
	readonly posts: number;
	readonly live: number;
	/** Work has begun: a post is past planned, or something of it is paid. */
	readonly committed: boolean;
}

/** What the tracker's tabs say, as plain data. */
export interface PlanInput {
	readonly settings: PlanSettings;
	readonly accounts: readonly RosterAccount[];
	/** Rows of Packages by the account's key. */
	readonly packages: { readonly [account: string]: readonly OfferRow[] };
	readonly posts: readonly PostResult[];
	readonly planned: readonly PlannedRow[];
	/** Cells that cannot be read and rows that belong to nobody, each with its cell and what to do. */
	readonly unread: readonly Remark[];
}

/** Where an expected value comes from. */
export type ValueBasis = "results" | "entered" | "averages" | "benchmark";

/** How expected values are found. */
export interface ValueOptions {
	/** Tried in this order; default results, entered, averages, benchmark. */
	readonly order?: readonly ValueBasis[];
	/** How many posts the peers' mean is worth against a creator's own; default 5. */
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
	/** Default 1, since an empty plan keeps every share rule. */
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
	/** The second creator with the same entry in `by` counts (1 − share), the third (1 − share)², the strongest first. */
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
	readonly attributes: { readonly [column: string]: string };
	readonly include: boolean;
	readonly exclude: boolean;
	/** At least one, except for a refused candidate that must be included. */
	readonly offers: readonly PlanOffer[];
	/** Why it has none. */
	readonly refused?: string;
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

/** How long an answer may take. */
export interface TimeLimit {
	/** Milliseconds; each function names its default. */
	readonly timeLimitMs?: number;
	/** The clock, in milliseconds. */
	readonly now?: () => number;
}

export interface ChosenOffer {
	/** Candidate and offer. */
	readonly account: string;
	readonly offer: string;
	readonly creator: string;
	readonly handle: string;
	readonly platform: string;
	readonly package: string;
	readonly costCents: number;
	/** As counted in the plan: less than the offer's where audiences are shared. */
	readonly value: number;
	/** `null` if the value is 0. */
	readonly centsPerResult: number | null;
	/** For the Plan tab: what it brings, what it costs, what the figure rests on. */
	readonly reason: string;
}

/** A rule that takes part in a conflict, in words. */
export interface PlanConflictMember {
	/** `budget`, `minCreators`, `tiktok.minCount`, `include:<account>` … */
	readonly rule: string;
	readonly words: string;
	/** The least change that makes a plan possible if nothing else changes, in words; says so if there is none or time ran out. */
	readonly change: string;
	/** The figure of that change: creators, cents or a share; absent where there is none. */
	readonly figure?: number;
}

/**
 * - `optimal`: proven best;
 * - `feasible`: the best found in the time, at most `gap` below the best there is;
 * - `infeasible`: no plan keeps every rule, see `conflict`;
 * - `unknown`: time ran out without a plan;
 * - `invalid`: an option cannot be used, see `message`.
 */
export interface BudgetPlan {
	readonly status: "optimal" | "feasible" | "infeasible" | "unknown" | "invalid";
	/** In a sentence or two. */
	readonly message: string;
	/** In the candidates' order. */
	readonly chosen: readonly ChosenOffer[];
	readonly value: number;
	readonly costCents: number;
	/** Of the spendable money. */
	readonly restCents: number;
	/** No plan is worth more; `null` if nothing is known. */
	readonly bound: number | null;
	/** (bound − value) ÷ value; `null` without a plan. */
	readonly gap: number | null;
	/** Least and most people reached; `null` if the reach of a chosen creator is not known. */
	readonly reach: ReachBounds | null;
	/** `reach` in a sentence, or why there is none. */
	readonly reachWords: string;
	readonly conflict: readonly PlanConflictMember[];
	/** Every rule with what the plan makes of it, for the report above Plan. */
	readonly report: readonly RuleReport[];
}

export interface RuleReport {
	readonly rule: string;
	readonly words: string;
	/** What the plan has: creators, cents or a share. */
	readonly actual: number;
	readonly actualWords: string;
	readonly kept: boolean;
	/** No room is left. */
	readonly tight: boolean;
}

/** Why a candidate is in or out. Thresholds are `undefined` where time ran out and `null` where no figure would do. */
export interface CreatorReason {
	readonly account: string;
	readonly in: boolean;
	readonly sentence: string;
	/** Out: the highest cost at which some best plan has this candidate, in cents, and for which offer. */
	readonly costNeededCents?: number | null | undefined;
	/** Out: the value from which some best plan has it, at today's cost. */
	readonly valueNeeded?: number | null | undefined;
	readonly offer?: string;
	/** In: what the best plan without it is worth less; `null` if there is none. */
	readonly loss?: number | null | undefined;
	/** The answer is exact: every plan compared was proven best. */
	readonly exact: boolean;
}

/** The best plan with more or less money. */
export interface BudgetStep {
	/** Added to the budget; negative: taken away. */
	readonly cents: number;
	/** Of the best plan then, less today's; `null` if there is no plan; `undefined` if not computed in time. */
	readonly gain: number | null | undefined;
	readonly proven: boolean;
	/** Account keys that come in and go out. */
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly sentence: string;
}

/** What a rule costs. */
export interface RulePrice {
	readonly rule: string;
	readonly words: string;
	/** The best plan without the rule, less today's; `undefined` if not computed in time. */
	readonly gain: number | undefined;
	readonly proven: boolean;
	readonly sentence: string;
}

/** A plan that is nearly as good. */
export interface AlternativePlan {
	readonly value: number;
	readonly costCents: number;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly sentence: string;
}

export interface NearTies {
	/** How far below the best a plan may be: 0.01. */
	readonly within: number;
	/** Accounts in every plan within that: none of these plans does without them. */
	readonly core: readonly string[];
	/** In the plan, but a plan within that does without them. */
	readonly replaceable: readonly string[];
	/** In the plan, not decided in time. */
	readonly open: readonly string[];
	/** The best first. */
	readonly alternatives: readonly AlternativePlan[];
	readonly sentence: string;
}

export interface FrontierPoint {
	/** Spendable. */
	readonly budgetCents: number;
	readonly costCents: number;
	readonly value: number;
	readonly creators: number;
	readonly proven: boolean;
}

export interface Frontier {
	/** By budget; only those computed. */
	readonly points: readonly FrontierPoint[];
	/** False if time ran out: points are missing. */
	readonly complete: boolean;
	readonly sentence: string;
}

/** What the money left over could do. */
export interface RestSplit {
	readonly restCents: number;
	/** Boosts by chosen creator, in whole cents that add up to the rest. */
	readonly boosts: readonly { readonly account: string; readonly cents: number; readonly value: number }[];
	readonly value: number;
	/** The least more money with which a better plan can be bought; `null`: none up to twice the budget; `undefined`: not computed in time. */
	readonly nextPlanCents: number | null | undefined;
	readonly sentence: string;
}
