import type { ReachBounds } from "../reach.ts";

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
	/** The part of `reason` that says what the figures rest on. */
	readonly basis: string;
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
	/** Which conflict it belongs to, from 1, where there are several at once; each has to be solved. */
	readonly conflict?: number;
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
	/** Out: what the value of each of its packages rests on. */
	readonly bases?: readonly { readonly package: string; readonly words: string }[];
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
	readonly gain?: number | null | undefined;
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
	readonly gain?: number | undefined;
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
	readonly nextPlanCents?: number | null | undefined;
	readonly sentence: string;
}
