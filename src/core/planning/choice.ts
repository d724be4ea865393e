import type { Allocation } from "../allocation/index.ts";
import { type Sharing, type Taken, valueOfChoice } from "./overlap.ts";
import type { Variant } from "./plan-problem.ts";
import type { PlanModel } from "./types.ts";

/** The packages chosen for a question, and how sure that is. */
export interface Choice {
	readonly status: Allocation["status"];
	/** In the candidates' order. */
	readonly taken: readonly Taken[];
	readonly value: number;
	readonly costCents: number;
	readonly bound: number | null;
	readonly conflict: Allocation["conflict"];
	readonly message: string;
}

/** The solver's answer in terms of the model, its value counted anew. */
export function choiceOf(
	{ candidates }: PlanModel,
	sharing: Sharing | undefined,
	{ forced }: Variant,
	{ status, choice, bound, conflict, message }: Allocation,
): Choice {
	const wanted = new Set(Object.keys(choice).map((creator) => choice[creator]));
	const taken = candidates.flatMap((candidate) => {
		const changed = candidate.id === forced?.account ? forced.offer : undefined;
		const offers = changed === undefined ? candidate.offers : [changed];
		return offers.filter(({ id }) => wanted.has(id)).map((offer) => ({ candidate, offer }));
	});
	return {
		status,
		taken,
		value: valueOfChoice(sharing, taken),
		costCents: taken.reduce((sum, { offer }) => sum + offer.costCents, 0),
		bound,
		conflict,
		message,
	};
}
