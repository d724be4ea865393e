import { improvePlan } from "./improve-plan.ts";
import { isAllowed, type Model, type Plan, totalsOf } from "./model.ts";
import type { Relaxation } from "./relaxation.ts";

/** The best plan so far, and the bound that a branch must exceed to be of use. */
export interface BestPlan {
	readonly model: Model;
	/** How far each option is behind its set's best at the root; Infinity before that is known. */
	readonly penalty: Float64Array;
	/** What a cent counts against a step of value. */
	readonly costWeight: number;
	readonly profitUnit: number;
	readonly gap: number;
	/** A branch that cannot reach this value is of no use, plan or not. */
	readonly enough: number;
	plan: Plan | undefined;
	value: number;
	cost: number;
	/** Look for the cheapest of the best plans too. */
	cheapest: boolean;
	/** In the relaxation's profit. */
	cutoff: number;
}

export function newBestPlan(
	{ model, profitUnit }: Relaxation,
	costWeight: number,
	gap: number,
	enough: number,
): BestPlan {
	const best: BestPlan = {
		model,
		penalty: new Float64Array(model.value.length).fill(Infinity),
		costWeight,
		profitUnit,
		gap,
		enough,
		plan: undefined,
		value: Number.NEGATIVE_INFINITY,
		cost: Number.POSITIVE_INFINITY,
		cheapest: gap === 0,
		cutoff: Number.NEGATIVE_INFINITY,
	};
	setCutoff(best);
	return best;
}

/** Takes a plan if it is allowed and better than the one known, bettered by small changes first. */
export function offer(best: BestPlan, plan: Plan): void {
	const { model } = best;
	if (!isBetter(best, plan)) return;
	const improved = best.enough === -Infinity ? improvePlan(model, plan, best.penalty) : plan;
	const { value, cost } = totalsOf(model, improved);
	best.plan = improved;
	best.value = value;
	best.cost = cost;
	setCutoff(best);
}

export function setCutoff(best: BestPlan): void {
	const { value, cost, costWeight, cheapest, gap, model, profitUnit, plan } = best;
	// Costs take at most a quarter of a step from a plan's profit.
	let cutoff = best.enough - 0.6;
	if (plan !== undefined) {
		const noise = 1e-11 * (1 + Math.abs(value));
		const better = cheapest
			? value - costWeight * cost + Math.min(noise, 0.1)
			: value + 1 - costWeight * model.upper[model.spendRow]! - 2 * noise;
		cutoff = Math.max(cutoff, better);
		if (gap > 0) cutoff = Math.max(cutoff, value + gap * Math.abs(value) - costWeight * cost);
	}
	best.cutoff = cutoff / profitUnit;
}

/** The profit of the plan so far, in the relaxation's units. */
export function profitOf({ plan, value, cost, costWeight, profitUnit }: BestPlan): number {
	return plan === undefined ? Number.NEGATIVE_INFINITY : (value - costWeight * cost) / profitUnit;
}

function isBetter({ model, value, cost }: BestPlan, plan: Plan): boolean {
	const totals = totalsOf(model, plan);
	if (totals.value < value || (totals.value === value && totals.cost >= cost)) return false;
	return isAllowed(model, totals);
}
