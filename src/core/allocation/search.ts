import { chooseSplit, fractionalSets, type Split, splitAnySet } from "./choose-branch.ts";
import { solveRelaxation } from "./dual-simplex.ts";
import { improvePlan } from "./improve-plan.ts";
import { loadDomain, saveBasis } from "./load-domain.ts";
import { isAllowed, type Model, type Plan, totalsOf } from "./model.ts";
import {
	boundAtPrices,
	type Decided,
	NO_RESTRICTION,
	narrow,
	type Restriction,
	restrict,
} from "./narrow-domain.ts";
import { type Domain, newRelaxation, type Relaxation, type SavedBasis, wholeDomain } from "./relaxation.ts";
import { repairPlan } from "./repair-plan.ts";
import { nearestPlan, planOf, roundedPlan } from "./round-plan.ts";

export interface SearchOptions {
	/** Stop when the plan is proven within this fraction of the best. */
	readonly gap: number;
	/** Give the first plan found that is worth this much: only whether there is one matters. */
	readonly enough?: number;
	/** Time is up. */
	readonly expired: () => boolean;
	/** Stop after so many branches, where an answer is welcome but not worth long work. */
	readonly nodeLimit?: number;
	/** A plan known to be allowed. */
	readonly known?: Plan;
}

export interface SearchResult {
	readonly plan: Plan | undefined;
	/** No plan is worth more, in steps of value; −Infinity if there is no plan. */
	readonly bound: number;
	/** The search ended by itself, not by the clock or the number of branches. */
	readonly complete: boolean;
	readonly nodes: number;
}

interface Branch {
	readonly domain: Domain;
	readonly restriction: Restriction;
	readonly saved: SavedBasis | undefined;
	readonly decided: Decided | undefined;
	/** In the relaxation's profit. */
	readonly bound: number;
}

interface Search {
	readonly model: Model;
	readonly options: SearchOptions;
	readonly relaxation: Relaxation;
	readonly costWeight: number;
	readonly stack: Branch[];
	readonly penalty: Float64Array;
	plan: Plan | undefined;
	planValue: number;
	planCost: number;
	/** Branches whose bound is not above it are of no use. */
	cutoff: number;
	/** Prefer the cheaper of two plans worth the same. */
	cheapest: boolean;
	nodes: number;
}

/** Branch and bound over the model: the plan of the greatest value, and among those the one of the least cost. */
export function search(model: Model, options: SearchOptions): SearchResult {
	const costWeight = 0.25 / (1 + Math.max(1, model.upper[model.spendRow]!));
	const state: Search = {
		model,
		options,
		relaxation: newRelaxation(model, costWeight),
		costWeight,
		stack: [],
		penalty: new Float64Array(model.value.length).fill(Infinity),
		plan: undefined,
		planValue: Number.NEGATIVE_INFINITY,
		planCost: Infinity,
		cutoff: -Infinity,
		cheapest: options.gap === 0,
		nodes: 0,
	};
	state.cutoff = cutoffOf(state);
	if (options.known !== undefined) offer(state, options.known);
	state.stack.push({
		domain: wholeDomain(model),
		restriction: NO_RESTRICTION,
		saved: undefined,
		decided: undefined,
		bound: Infinity,
	});
	const { nodeLimit = Infinity, enough = Infinity } = options;
	let highest = model.lower.some((bound, row) => bound > model.upper[row]!) ? -Infinity : Infinity;
	if (highest < 0) state.stack.pop();
	let complete = true;
	while (state.stack.length > 0) {
		if (state.plan !== undefined && state.planValue >= enough) break;
		if (state.nodes >= nodeLimit || ((state.nodes & 15) === 15 && options.expired())) {
			complete = false;
			break;
		}
		const branch = state.stack.pop()!;
		if (branch.bound <= state.cutoff) continue;
		const bound = explore(state, branch);
		if (state.nodes === 1) highest = bound;
	}
	return { plan: state.plan, bound: provenBound(state, highest, complete), complete, nodes: state.nodes };
}

function provenBound(state: Search, root: number, complete: boolean): number {
	const { planValue, stack, options, relaxation } = state;
	const open = complete ? -Infinity : stack.reduce((most, { bound }) => Math.max(most, bound), -Infinity);
	const inSteps = (bound: number): number => Math.floor(bound * relaxation.profitUnit + 0.25 + 1e-6);
	if (planValue === -Infinity) return Math.min(inSteps(root), inSteps(open));
	const allowed = planValue + options.gap * Math.abs(planValue);
	return Math.max(planValue, Math.min(inSteps(root), Math.max(inSteps(open), Math.floor(allowed))));
}

/** Solves a branch's relaxation, looks for plans near it and stacks what is left of it. Gives its bound. */
function explore(state: Search, branch: Branch): number {
	const { model, relaxation } = state;
	state.nodes++;
	const domain = restrict(model, branch.domain, branch.restriction);
	if (domain === undefined) return -Infinity;
	loadDomain(relaxation, domain, branch.saved);
	const status = solveRelaxation(relaxation, boundAtPrices(relaxation), state.cutoff);
	if (status === "empty") return -Infinity;
	const whole = status === "solved" ? fractionalSets(relaxation) : [];
	const nearest =
		status === "solved" && isTimeToRepair(state) ? nearestPlan(relaxation, branch.decided) : undefined;
	const bound = boundAtPrices(relaxation);
	if (bound <= state.cutoff) return bound;
	if (state.nodes === 1) keepPenalties(state);
	const rounded = roundedPlan(relaxation, whole, branch.decided, profitOfPlan(state));
	if (rounded !== undefined) offer(state, rounded);
	else if (nearest !== undefined) {
		const mended = repairPlan(model, nearest, state.penalty, state.planValue);
		if (mended !== undefined) offer(state, mended);
	}
	if (bound <= state.cutoff) return bound;
	const { domain: narrowed, decided } = narrow(relaxation, bound - state.cutoff, branch.decided);
	relaxation.domain = narrowed;
	const fractional = whole.filter((set) => narrowed.sets.includes(set));
	const split =
		fractional.length > 0
			? chooseSplit(relaxation, fractional, Math.min(bound - state.cutoff, 1e6))
			: splitWhole(state, rounded);
	if (split === undefined) {
		offer(state, planOf(relaxation, decided, Array.from(narrowed.options)));
		return bound;
	}
	const saved = saveBasis(relaxation);
	for (const restriction of [split.second, split.first]) {
		state.stack.push({ domain: narrowed, restriction, saved, decided, bound });
	}
	return bound;
}

/** Often while there is no plan, then now and then. */
function isTimeToRepair({ nodes, plan }: Search): boolean {
	return nodes <= 8 || nodes % (plan === undefined ? 16 : 256) === 0;
}

/** The relaxation is whole, but its plan did not close the branch. */
function splitWhole({ model, relaxation }: Search, plan: Plan | undefined): Split | undefined {
	if (plan !== undefined) {
		const { dearest, cost } = totalsOf(model, plan);
		if (dearest * 10000 > model.creatorShare * cost) {
			// Either the spend carries the dearest package, or no package as dear is taken.
			const leastSpend = Math.ceil((dearest * 10000) / model.creatorShare);
			return {
				first: { ...NO_RESTRICTION, leastSpend },
				second: { ...NO_RESTRICTION, below: dearest },
			};
		}
	}
	return splitAnySet(relaxation);
}

/** How far each option is behind its set's best at the root, to choose changes by. */
function keepPenalties({ relaxation, penalty, model }: Search): void {
	const { profit, cost, keyValue, priceOfCost, priceOfCreator } = relaxation;
	for (let option = 0; option < penalty.length; option++) {
		const set = model.setOf[option]!;
		const group = model.classOf[set]!;
		const worth =
			profit[option]! - cost[option]! * priceOfCost[group]! - model.taken[option]! * priceOfCreator[group]!;
		penalty[option] = keyValue[set]! - worth;
	}
}

/** Takes a plan if it is allowed and better than the one known, bettered by small changes first. */
function offer(state: Search, plan: Plan): void {
	const { model } = state;
	if (!isBetter(state, plan)) return;
	const improved = state.options.enough === -Infinity ? plan : improvePlan(model, plan, state.penalty);
	const { value, cost } = totalsOf(model, improved);
	state.plan = improved;
	state.planValue = value;
	state.planCost = cost;
	state.cutoff = cutoffOf(state);
}

function isBetter(state: Search, plan: Plan): boolean {
	const totals = totalsOf(state.model, plan);
	const { value, cost } = totals;
	if (value < state.planValue || (value === state.planValue && cost >= state.planCost)) return false;
	return isAllowed(state.model, totals);
}

function cutoffOf({ planValue, planCost, options, costWeight, cheapest, model, relaxation }: Search): number {
	const { profitUnit } = relaxation;
	if (planValue === -Infinity && options.enough === undefined) return -Infinity;
	const noise = 1e-11 * (1 + Math.abs(planValue));
	const better = cheapest
		? planValue - costWeight * planCost + Math.min(noise, 0.1)
		: planValue + 1 - costWeight * model.upper[model.spendRow]! - 2 * noise;
	const within = planValue + options.gap * Math.abs(planValue) - costWeight * planCost;
	// A plan worth enough is at most a quarter of a step below that after its costs.
	const enough = options.enough === undefined ? -Infinity : options.enough - 0.6;
	return Math.max(better, enough, options.gap > 0 ? within : -Infinity) / profitUnit;
}

function profitOfPlan({ planValue, planCost, costWeight, relaxation }: Search): number {
	return planValue === -Infinity ? -Infinity : (planValue - costWeight * planCost) / relaxation.profitUnit;
}
