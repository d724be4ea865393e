import { type BestPlan, newBestPlan, offer, profitOf, setCutoff } from "./best-plan.ts";
import { chooseSplit, fractionalSets, type Split, splitAnySet } from "./choose-branch.ts";
import { solveRelaxation } from "./dual-simplex.ts";
import { loadDomain, saveBasis } from "./load-domain.ts";
import { type Model, type Plan, totalsOf } from "./model.ts";
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
	readonly relaxation: Relaxation;
	readonly best: BestPlan;
	readonly options: SearchOptions;
	readonly stack: Branch[];
	/** Bound of the whole problem, in the relaxation's profit. */
	rootBound: number;
	nodes: number;
	/** The best value is proven: what is left is to find the cheapest plan of that value. */
	valueShown: boolean;
}

/** Cost decides between plans of the same value only where values are so fine that this takes no longer. */
const FINE_STEPS = 8;

/**
 * Branch and bound over the model: a plan of the greatest value, and among those one of the least cost, as far as that
 * can be shown in as many branches as the value took.
 */
export function search(model: Model, options: SearchOptions): SearchResult {
	const costWeight = 0.25 / (1 + model.upper[model.spendRow]!);
	const relaxation = newRelaxation(model, costWeight);
	const best = newBestPlan(relaxation, costWeight, options.gap, options.enough ?? -Infinity);
	const state: Search = {
		model,
		relaxation,
		best,
		options,
		stack: [],
		rootBound: Infinity,
		nodes: 0,
		valueShown: false,
	};
	if (model.lower.some((bound, row) => bound > model.upper[row]!)) {
		return { plan: undefined, bound: Number.NEGATIVE_INFINITY, complete: true, nodes: 0 };
	}
	const complete = run(state, options.nodeLimit ?? Infinity);
	const bound = provenBound(state, complete);
	const cheapestShown = best.cheapest || options.gap > 0 || options.enough !== undefined;
	if (complete && !cheapestShown && best.plan !== undefined) {
		best.cheapest = true;
		state.valueShown = true;
		setCutoff(best);
		run(state, 2 * state.nodes + 200);
	}
	return { plan: best.plan, bound, complete, nodes: state.nodes };
}

/** Searches from the root; false if it had to stop early. */
function run(state: Search, nodeLimit: number): boolean {
	const { stack, best, options, model } = state;
	const root = { restriction: NO_RESTRICTION, saved: undefined, decided: undefined, bound: Infinity };
	stack.push({ ...root, domain: wholeDomain(model) });
	while (stack.length > 0) {
		if (best.plan !== undefined && best.value >= (options.enough ?? Infinity)) return true;
		if (state.nodes >= nodeLimit || (state.nodes % 16 === 15 && options.expired())) return false;
		const branch = stack.pop()!;
		if (branch.bound > best.cutoff) explore(state, branch);
	}
	return true;
}

function provenBound({ best, stack, rootBound }: Search, complete: boolean): number {
	const inSteps = (bound: number): number => Math.floor(bound * best.profitUnit + 0.25 + 1e-6);
	const open = complete ? -Infinity : stack.reduce((most, { bound }) => Math.max(most, bound), -Infinity);
	const left = Math.min(inSteps(rootBound), inSteps(open));
	if (best.plan === undefined) return left;
	const passedOver = Math.min(inSteps(rootBound), Math.floor(best.value + best.gap * Math.abs(best.value)));
	return Math.max(best.value, left, passedOver);
}

/** Solves a branch's relaxation, looks for plans near it and stacks what is left of it. */
function explore(state: Search, branch: Branch): void {
	const { model, relaxation, best } = state;
	state.nodes++;
	const domain = restrict(model, branch.domain, branch.restriction);
	if (domain === undefined) return;
	loadDomain(relaxation, domain, branch.saved);
	const status = solveRelaxation(relaxation, boundAtPrices(relaxation), best.cutoff);
	if (status === "empty") {
		if (state.nodes === 1) state.rootBound = Number.NEGATIVE_INFINITY;
		return;
	}
	const parts = status === "solved" ? fractionalSets(relaxation) : [];
	const nearest =
		status === "solved" && isTimeToRepair(state) ? nearestPlan(relaxation, branch.decided) : undefined;
	const bound = boundAtPrices(relaxation);
	if (state.nodes === 1) startFrom(state, bound);
	if (bound <= best.cutoff) return;
	const rounded = roundedPlan(relaxation, parts, branch.decided, profitOf(best));
	if (rounded !== undefined) offer(best, rounded);
	else if (nearest !== undefined) offerMended(best, nearest);
	preferValue(state);
	if (bound <= best.cutoff) return;
	const { domain: narrowed, decided } = narrow(relaxation, bound - best.cutoff, branch.decided);
	relaxation.domain = narrowed;
	const split =
		parts.length > 0
			? chooseSplit(relaxation, parts, Math.min(bound - best.cutoff, 1e6))
			: splitWhole(state, rounded);
	if (split === undefined) {
		offer(best, planOf(relaxation, decided, Array.from(narrowed.options)));
		return;
	}
	const saved = saveBasis(relaxation);
	for (const restriction of [split.second, split.first]) {
		state.stack.push({ domain: narrowed, restriction, saved, decided, bound });
	}
}

/** Keeps the root's bound, and how far each option is behind, to choose changes by. */
function startFrom(state: Search, bound: number): void {
	const { relaxation, best, model } = state;
	const { profit, cost, keyValue, priceOfCost, priceOfCreator } = relaxation;
	state.rootBound = bound;
	for (let option = 0; option < profit.length; option++) {
		const set = model.setOf[option]!;
		const group = model.classOf[set]!;
		const paid = cost[option]! * priceOfCost[group]! + model.taken[option]! * priceOfCreator[group]!;
		best.penalty[option] = keyValue[set]! - profit[option]! + paid;
	}
}

/** Near the bound, a branch that cannot be worth a whole step more is closed, whatever it costs. */
function preferValue({ best, rootBound, valueShown }: Search): void {
	if (valueShown || !best.cheapest || best.plan === undefined) return;
	if (rootBound * best.profitUnit - best.value > FINE_STEPS) return;
	best.cheapest = false;
	setCutoff(best);
}

/** Often while there is no plan, then now and then. */
function isTimeToRepair({ nodes, best }: Search): boolean {
	return nodes <= 8 || nodes % (best.plan === undefined && nodes < 512 ? 16 : 256) === 0;
}

function offerMended(best: BestPlan, nearest: Plan): void {
	const mended = repairPlan(best.model, nearest, best.penalty, best.value);
	if (mended !== undefined) offer(best, mended);
}

/** The relaxation is whole, but its plan did not close the branch. */
function splitWhole({ model, relaxation }: Search, plan: Plan | undefined): Split | undefined {
	if (plan !== undefined) {
		const { dearest, cost } = totalsOf(model, plan);
		if (dearest * 10000 > model.creatorShare * cost) {
			// Either the spend carries the dearest package, or no package as dear is taken.
			const lower = Math.ceil((dearest * 10000) / model.creatorShare);
			return {
				first: { ...NO_RESTRICTION, row: model.spendRow, lower },
				second: { ...NO_RESTRICTION, below: dearest },
			};
		}
	}
	return splitAnySet(relaxation);
}
