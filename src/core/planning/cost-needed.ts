import { keyPart } from "../tables/tab-spec.ts";
import { choiceWorth } from "./best-choice.ts";
import { entryOf } from "./check-options.ts";
import type { Choice } from "./choice.ts";
import type { Deadline } from "./deadline.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "./types.ts";

/**
 * The highest cost in cents at which a plan with this offer is worth as much as the best one, or with rules for which
 * less spend can break a plan a cost at which it is and a cent above which it is not; `null` if it is not even without a
 * fee, `undefined` if time ran out. Found by halving; each plan's spare money shows how far the cost can rise with it.
 */
export function costNeeded(
	model: PlanModel,
	value: number,
	candidate: PlanCandidate,
	offer: PlanOffer,
	deadline: Deadline,
): number | null | undefined {
	const free = lessCostHelps(model);
	const most = model.options.maxCreatorSpendCents ?? Infinity;
	/** How far the cost may rise; −1 if a plan with it is worth less, `undefined` if that could not be told. */
	const spare = (costCents: number): number | undefined => {
		const variant = { forced: { account: candidate.id, offer: { ...offer, costCents } } };
		const choice = choiceWorth(model, variant, value, deadline);
		if (choice.status === "infeasible") return -1;
		if (choice.value >= value && choice.taken.length > 0) return free ? roomFor(model, candidate, choice) : 0;
		return choice.status === "optimal" ? -1 : undefined;
	};
	let works = offer.costCents - offer.feeCents;
	let fails = offer.costCents;
	const least = spare(works);
	if (least === undefined || least < 0) return least === undefined ? undefined : null;
	works = Math.min(works + least, fails - 1, most);
	while (fails - works > 1) {
		const middle = Math.floor((works + fails) / 2);
		const found = spare(middle);
		if (found === undefined) return undefined;
		if (found < 0) fails = middle;
		else works = Math.min(middle + found, fails - 1, Math.max(middle, most));
	}
	return works;
}

/** How much dearer the candidate may be in a choice, by the budget and the most for its groups. */
function roomFor(
	{ spendableCents, options }: PlanModel,
	{ attributes }: PlanCandidate,
	choice: Choice,
): number {
	let room = spendableCents - choice.costCents;
	for (const { by, key, maxSpendCents } of options.groups ?? []) {
		if (maxSpendCents === undefined || entryOf(attributes, by) !== keyPart(key)) continue;
		const inside = choice.taken.filter((one) => entryOf(one.candidate.attributes, by) === keyPart(key));
		room = Math.min(room, maxSpendCents - inside.reduce((sum, { offer }) => sum + offer.costCents, 0));
	}
	return room;
}

/** No rule asks for a least spend or a share of the spend, so a plan never breaks because something costs less. */
export function lessCostHelps({ options }: PlanModel): boolean {
	const { minSpendCents, maxCreatorShare, groups = [] } = options;
	return [
		minSpendCents,
		maxCreatorShare,
		...groups.flatMap((rule) => [rule.minSpendCents, rule.minShare, rule.maxShare]),
	].every((limit) => limit === undefined);
}
