import { type AllocationOptions, allocate } from "../allocation/index.ts";
import { type Choice, choiceOf } from "./choice.ts";
import type { Deadline } from "./deadline.ts";
import { sharingOf } from "./overlap.ts";
import { toProblem, type Variant } from "./plan-problem.ts";
import { bestOverlapping } from "./solve-overlapping.ts";
import type { PlanModel } from "./types.ts";

/** Less than any step of value: the value is proven best, without a search for the cheapest of equals. */
const EXACT_GAP = 1e-12;
/** Near enough for a first answer. */
export const NEAR = 0.001;

/**
 * The best choice in the time left. `optimal` means proven best, also where audiences are shared; with a gap given, best
 * up to that fraction, and `bound` says how far it may be.
 */
export function bestChoice(model: PlanModel, variant: Variant, deadline: Deadline, gap = EXACT_GAP): Choice {
	const sharing = sharingOf(model);
	if (sharing !== undefined) return bestOverlapping(model, sharing, variant, deadline);
	return solved(model, variant, { timeLimitMs: deadline.left(), now: deadline.now, gap });
}

/** As `bestChoice`, and the cheapest of those as good as far as can be shown in the time. */
export function bestAndCheapest(model: PlanModel, deadline: Deadline): Choice {
	const sharing = sharingOf(model);
	if (sharing !== undefined) return bestOverlapping(model, sharing, {}, deadline);
	return solved(model, {}, { timeLimitMs: deadline.left(), now: deadline.now });
}

/** Some choice worth at least so much; `infeasible` if there is none. */
export function choiceWorth(model: PlanModel, variant: Variant, value: number, deadline: Deadline): Choice {
	const sharing = sharingOf(model);
	if (sharing !== undefined) return bestOverlapping(model, sharing, variant, deadline, value);
	return solved(model, variant, { timeLimitMs: deadline.left(), now: deadline.now, atLeast: value });
}

/** A choice worth at least so much and nearly the best, or proof that there is none, as far as that can be told. */
export function choiceNear(model: PlanModel, variant: Variant, value: number, deadline: Deadline): Choice {
	if (sharingOf(model) !== undefined) return choiceWorth(model, variant, value, deadline);
	const near = solved(model, variant, { timeLimitMs: deadline.left(), now: deadline.now, gap: NEAR });
	return near.value >= value || (near.bound ?? Infinity) < value
		? near
		: bestChoice(model, variant, deadline);
}

function solved(model: PlanModel, variant: Variant, options: AllocationOptions): Choice {
	return choiceOf(model, undefined, variant, allocate(toProblem(model, variant), options));
}
