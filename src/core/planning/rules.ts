import { keyPart } from "../tables/tab-spec.ts";
import { showPercent } from "../values/show-number.ts";
import { entryOf } from "./check-options.ts";
import { leastSpendOf } from "./least-spend.ts";
import type { Taken } from "./overlap.ts";
import type { PlanModel, PlanRule } from "./types.ts";
import { showCreators, showMoney } from "./words.ts";

export type RuleMeasure = "creators" | "cents" | "share";

/** A rule of the plan in the planner's words, with what a choice makes of it. */
export interface RuleOfPlan {
	/** `budget`, `minCreators`, `tiktok.minCount`, `include:<account>` … */
	readonly id: string;
	readonly words: string;
	readonly measure: RuleMeasure;
	readonly side: "least" | "most";
	/** Creators, cents or a share. */
	readonly bound: number;
	/** Nobody asked for it: it follows from other rules. */
	readonly implied?: true;
	actual(taken: readonly Taken[]): number;
	kept(taken: readonly Taken[]): boolean;
}

const LIMITS = [
	["minCount", "minCount", "creators", "least"],
	["maxCount", "maxCount", "creators", "most"],
	["minSpendCents", "minSpend", "cents", "least"],
	["maxSpendCents", "maxSpend", "cents", "most"],
	["minShare", "minShare", "share", "least"],
	["maxShare", "maxShare", "share", "most"],
] as const;

const SOMETHING = "Something is spent";

/** All rules of a model, the budget first, those about single creators last. */
export function rulesOf({ options, candidates, spendableCents, currency }: PlanModel): RuleOfPlan[] {
	const rules: RuleOfPlan[] = [];
	const add = (
		id: string,
		words: string,
		measure: RuleMeasure,
		side: "least" | "most",
		bound: number | undefined,
		part: (taken: readonly Taken[]) => number,
	): void => {
		if (bound !== undefined) rules.push(ruleFrom(id, words, measure, side, bound, part));
	};
	const figure = (measure: RuleMeasure, bound: number | undefined): string =>
		showBound(measure, bound ?? 0, currency);
	const { minCreators = 1, maxCreators, maxCreatorSpendCents, maxCreatorShare } = options;
	const leastSpend = leastSpendOf(options);
	const many = (taken: readonly Taken[]): number => taken.length;
	add("budget", `Spend at most ${figure("cents", spendableCents)}`, "cents", "most", spendableCents, spentOn);
	add("minCreators", `At least ${figure("creators", minCreators)}`, "creators", "least", minCreators, many);
	add("maxCreators", `At most ${figure("creators", maxCreators)}`, "creators", "most", maxCreators, many);
	if (leastSpend?.implied) {
		rules.push({ ...ruleFrom("minSpend", SOMETHING, "cents", "least", 1, spentOn), implied: true });
	} else {
		const cents = leastSpend?.cents;
		add("minSpend", `Spend at least ${figure("cents", cents)}`, "cents", "least", cents, spentOn);
	}
	const each = "for one creator";
	add(
		"maxCreatorSpend",
		`At most ${figure("cents", maxCreatorSpendCents)} ${each}`,
		"cents",
		"most",
		maxCreatorSpendCents,
		dearest,
	);
	add(
		"maxCreatorShare",
		`At most ${figure("share", maxCreatorShare)} of the money spent ${each}`,
		"share",
		"most",
		maxCreatorShare,
		dearest,
	);
	for (const group of options.groups ?? []) {
		for (const [field, name, measure, side] of LIMITS) {
			const bound = group[field];
			const words = `${side === "least" ? "At least" : "At most"} ${figure(measure, bound)}${measure === "creators" ? "" : measure === "cents" ? " spent" : " of the money spent"} ${measure === "creators" ? "with" : "on"} ${group.by} ${group.key}`;
			const count = measure === "creators" ? many : spentOn;
			add(`${group.id}.${name}`, words, measure, side, bound, (taken) => count(inGroup(group, taken)));
		}
	}
	for (const candidate of candidates) {
		if (!candidate.include) continue;
		const words = `${candidate.creator}${candidate.platform === "" ? "" : ` (${candidate.platform})`} must be in`;
		const isIn = (taken: readonly Taken[]): number =>
			taken.filter((one) => one.candidate.id === candidate.id).length;
		add(`include:${candidate.id}`, words, "creators", "least", 1, isIn);
	}
	return rules;
}

/** A rule's figure in words: `3 creators`, `$500`, `25%`. */
export function showBound(measure: RuleMeasure, bound: number, currency: string): string {
	if (measure === "creators") return showCreators(bound);
	return measure === "cents" ? showMoney(bound, currency) : showPercent(bound);
}

/** Shares are of the money spent; they are compared in whole numbers. */
function ruleFrom(
	id: string,
	words: string,
	measure: RuleMeasure,
	side: "least" | "most",
	bound: number,
	part: (taken: readonly Taken[]) => number,
): RuleOfPlan {
	const sign = side === "least" ? 1 : -1;
	const isShare = measure === "share";
	return {
		id,
		words,
		measure,
		side,
		bound,
		actual: (taken) => (isShare ? (part(taken) === 0 ? 0 : part(taken) / spentOn(taken)) : part(taken)),
		kept: (taken) =>
			isShare
				? sign * (part(taken) * 10000 - Math.round(bound * 10000) * spentOn(taken)) >= 0
				: sign * (part(taken) - bound) >= 0,
	};
}

function inGroup({ by, key }: PlanRule, taken: readonly Taken[]): Taken[] {
	return taken.filter(({ candidate }) => entryOf(candidate.attributes, by) === keyPart(key));
}

function spentOn(taken: readonly Taken[]): number {
	return taken.reduce((sum, { offer }) => sum + offer.costCents, 0);
}

function dearest(taken: readonly Taken[]): number {
	return taken.reduce((most, { offer }) => Math.max(most, offer.costCents), 0);
}
