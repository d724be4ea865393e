import { showPercent } from "../values/show-number.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "./types.ts";
import { showFigure } from "./words.ts";

/** What an offer's figures rest on and what to know of its creator, in sentences; `counted` is its value in a plan. */
export function basisOf(
	{ options: { overlap } }: PlanModel,
	{ warning }: PlanCandidate,
	{ because, value, estimatedFee }: PlanOffer,
	counted = value,
): string {
	const shared =
		overlap === undefined || counted >= value
			? ""
			: `Counted at ${showPercent(counted / value)} for the audience shared with others of the same ${overlap.by}: ${showFigure(counted)} of ${showFigure(value)}.`;
	return [because, shared, estimatedFee, warning].filter(Boolean).join(" ");
}
