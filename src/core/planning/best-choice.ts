import { allocate } from "../allocation/index.ts";
import { type Choice, choiceOf } from "./choice.ts";
import type { Deadline } from "./deadline.ts";
import { sharingOf } from "./overlap.ts";
import { toProblem, type Variant } from "./plan-problem.ts";
import { bestOverlapping } from "./solve-overlapping.ts";
import type { PlanModel } from "./types.ts";

/** The best choice in the time left. `optimal` means proven, also where audiences are shared. */
export function bestChoice(model: PlanModel, variant: Variant, deadline: Deadline): Choice {
	const sharing = sharingOf(model);
	if (sharing !== undefined) return bestOverlapping(model, sharing, variant, deadline);
	const answer = allocate(toProblem(model, variant), { timeLimitMs: deadline.left(), now: deadline.now });
	return choiceOf(model, undefined, variant, answer);
}

/** Some choice worth at least so much; `infeasible` if there is none. */
export function choiceWorth(model: PlanModel, variant: Variant, value: number, deadline: Deadline): Choice {
	const sharing = sharingOf(model);
	if (sharing !== undefined) return bestOverlapping(model, sharing, variant, deadline, value);
	const limits = { timeLimitMs: deadline.left(), now: deadline.now, atLeast: value };
	return choiceOf(model, undefined, variant, allocate(toProblem(model, variant), limits));
}
