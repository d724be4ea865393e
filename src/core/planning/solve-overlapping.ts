import { allocate } from "../allocation/index.ts";
import { type Choice, choiceOf } from "./choice.ts";
import type { Deadline } from "./deadline.ts";
import type { Sharing, Taken } from "./overlap.ts";
import { bestPlace, movedPrices, type PlacePrices, sumOfPrices, supportingPrices } from "./place-prices.ts";
import { toProblem, type Variant } from "./plan-problem.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "./types.ts";

interface Branch {
	/** Ids of offers. */
	readonly mustTake: ReadonlySet<string>;
	readonly mayNotTake: ReadonlySet<string>;
	readonly prices: PlacePrices;
	readonly bound: number;
}

interface Search {
	readonly model: PlanModel;
	readonly sharing: Sharing;
	readonly variant: Variant;
	readonly deadline: Deadline;
	/** A choice worth this much will do; nothing less is of use. */
	readonly atLeast: number;
	best: Choice | undefined;
}

/** Rounds of prices for the first branch and for each further one. */
const FIRST_ROUNDS = 60;
const ROUNDS = 10;
/** From this many candidates on the parts are solved to this gap, so that more of them fit into the time. */
const MANY = 60;
const PART_GAP = 1e-4;
/** The part of the time left that one of them may take, and the least in milliseconds. */
const PART = 0.1;
const SHORTEST_PART = 100;
/** Less than a step of value: proven best, without a search for the cheapest of equals. */
const EXACT_GAP = 1e-12;

/**
 * The best choice where those who share an audience count less and less. A choice is worth its best assignment of
 * creators to places, so for any prices of the places, Σ prices + Σ max over places (value there − price) is at least
 * that (duality of the assignment problem; Shapley and Shubik, 1971). The greatest such sum is an ordinary allocation,
 * solved exactly: a bound. Prices are moved to lower it, and the gap that remains is closed by branching on one
 * package at a time. `optimal` only if the bound is met; else the gap that is left is told. With `atLeast` any choice
 * worth that much will do, given as `feasible`, and `infeasible` says that there is none.
 */
export function bestOverlapping(
	model: PlanModel,
	sharing: Sharing,
	variant: Variant,
	deadline: Deadline,
	atLeast = Number.NEGATIVE_INFINITY,
): Choice {
	const search: Search = { model, sharing, variant, deadline, atLeast, best: undefined };
	const isEnough = (): boolean => atLeast > -Infinity && (search.best?.value ?? -Infinity) >= atLeast;
	const none: ReadonlySet<string> = new Set();
	const stack: Branch[] = [{ mustTake: none, mayNotTake: none, prices: new Map(), bound: Infinity }];
	let first: Choice | undefined;
	let open = Number.NEGATIVE_INFINITY;
	while (stack.length > 0 && !isEnough()) {
		const branch = stack.pop()!;
		if (isClosed(search, branch.bound)) continue;
		if (first !== undefined && deadline.left() === 0) {
			open = Math.max(open, branch.bound);
			continue;
		}
		const { bound, prices, choice } = lowerBound(search, branch, first === undefined ? FIRST_ROUNDS : ROUNDS);
		first ??= choice;
		if (isClosed(search, bound)) continue;
		const pivot = pivotOf(search, branch, choice.taken);
		if (pivot === undefined && deadline.left() === 0) open = Math.max(open, bound);
		if (pivot === undefined) continue;
		const { mustTake, mayNotTake } = branch;
		stack.push({ mustTake, mayNotTake: new Set([...mayNotTake, pivot]), prices, bound });
		stack.push({ mustTake: new Set([...mustTake, pivot]), mayNotTake, prices, bound });
	}
	const { best } = search;
	if (best === undefined) return first!;
	if (isEnough()) return { ...best, status: "feasible", bound: null };
	if (atLeast > -Infinity && open === -Infinity)
		return { ...best, taken: [], status: "infeasible", bound: null };
	if (isClosed(search, open)) return { ...best, status: "optimal", bound: best.value };
	return { ...best, status: "feasible", bound: open };
}

/** All values are multiples of the grid, so less than one more is none. */
function isClosed({ best, sharing, atLeast }: Search, bound: number): boolean {
	if (bound < atLeast - 0.001 * sharing.grid) return true;
	return (
		bound === Number.NEGATIVE_INFINITY || (best !== undefined && bound < best.value + 0.999 * sharing.grid)
	);
}

function lowerBound(search: Search, branch: Branch, rounds: number) {
	const { sharing, deadline } = search;
	let { bound, prices: kept } = branch;
	let prices = kept;
	let choice: Choice | undefined;
	let step = 1;
	for (let round = 0; round < rounds; round++) {
		const found = solveAt(search, branch, prices);
		if (found.status === "infeasible") return { bound: Number.NEGATIVE_INFINITY, prices, choice: found };
		const reached = (found.bound ?? Infinity) + sumOfPrices(prices);
		if (choice === undefined || reached < bound) {
			choice = found;
			kept = prices;
		} else step /= 2;
		bound = Math.min(bound, reached);
		if (found.status !== "optimal" && found.status !== "feasible") break;
		const isBetter = keepBest(search, found);
		if (isClosed(search, bound) || deadline.left() === 0) break;
		const excess = step * (bound - search.best!.value);
		prices = isBetter
			? supportingPrices(sharing, found.taken)
			: movedPrices(sharing, prices, found.taken, excess);
	}
	return { bound, prices: kept, choice: choice! };
}

function solveAt({ model, sharing, variant, deadline }: Search, branch: Branch, prices: PlacePrices): Choice {
	const values = (candidate: PlanCandidate, { value }: PlanOffer): number => {
		const audience = sharing.audience(candidate);
		return audience === "" ? value : bestPlace(sharing, value, prices.get(audience)).profit;
	};
	const { mustTake, mayNotTake } = branch;
	const gap = model.candidates.length > MANY ? PART_GAP : EXACT_GAP;
	const answer = allocate(toProblem(model, { ...variant, values, mustTake, mayNotTake }), {
		timeLimitMs: Math.min(deadline.left(), Math.max(SHORTEST_PART, deadline.left() * PART)),
		now: deadline.now,
		gap,
	});
	return choiceOf(model, sharing, variant, answer);
}

function keepBest(search: Search, found: Choice): boolean {
	const { best } = search;
	const isBetter =
		best === undefined ||
		found.value > best.value ||
		(found.value === best.value && found.costCents < best.costCents);
	if (isBetter) search.best = found;
	return isBetter;
}

/** A package not decided yet, best one of those who share an audience with others taken. */
function pivotOf(
	{ model, sharing }: Search,
	{ mustTake, mayNotTake }: Branch,
	taken: readonly Taken[],
): string | undefined {
	const shared = new Map<string, number>();
	for (const { candidate } of taken) {
		const audience = sharing.audience(candidate);
		if (audience !== "") shared.set(audience, (shared.get(audience) ?? 0) + 1);
	}
	const crowd = ({ candidate }: Taken): number => shared.get(sharing.audience(candidate)) ?? 0;
	const undecided = taken.filter(({ offer }) => !mustTake.has(offer.id));
	const [first] = undecided.sort((a, b) => crowd(b) - crowd(a) || b.offer.value - a.offer.value);
	if (first !== undefined) return first.offer.id;
	const offers = model.candidates.flatMap((candidate) => candidate.offers);
	return offers.find(({ id }) => !mustTake.has(id) && !mayNotTake.has(id))?.id;
}
