import type { CreatorOffer } from "../../../src/core/allocation/index.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "../../../src/core/planning/index.ts";
import { brokenRules } from "../allocation/brute-force.ts";

export interface TakenOffer {
	readonly candidate: PlanCandidate;
	readonly offer: PlanOffer;
}

/** The greatest value of all choices that keep the rules, by trying every one; `undefined` if there is none. */
export function bestByTrying(model: PlanModel, fits: (taken: readonly TakenOffer[]) => boolean = () => true) {
	let best: { value: number; costCents: number } | undefined;
	const taken: TakenOffer[] = [];
	const visit = (at: number): void => {
		const candidate = model.candidates[at];
		if (candidate === undefined) {
			if (!keepsRules(model, taken) || !fits(taken)) return;
			const value = worthOf(model, taken);
			const costCents = taken.reduce((sum, { offer }) => sum + offer.costCents, 0);
			if (best === undefined || value > best.value + 1e-9) best = { value, costCents };
			else if (value > best.value - 1e-9) best = { value, costCents: Math.min(costCents, best.costCents) };
			return;
		}
		if (!candidate.include) visit(at + 1);
		if (taken.some((one) => one.candidate.person === candidate.person)) return;
		for (const offer of candidate.offers) {
			taken.push({ candidate, offer });
			visit(at + 1);
			taken.pop();
		}
	};
	visit(0);
	return best;
}

/** Written down from what the options mean, by the allocation tests' own reading of the rules. */
function keepsRules({ options, spendableCents }: PlanModel, taken: readonly TakenOffer[]): boolean {
	const creators = taken.map(({ candidate, offer }) => {
		const attributes: { [name: string]: string } = {};
		for (const [name, text] of Object.entries(candidate.attributes)) attributes[name] = text.toLowerCase();
		const creator: CreatorOffer = { ...attributes, id: candidate.id, packages: [] };
		return { creator, offer: { id: offer.id, cost: offer.costCents / 100, value: offer.value } };
	});
	const hasShares =
		options.maxCreatorShare !== undefined ||
		(options.groups ?? []).some(({ minShare, maxShare }) => (minShare ?? maxShare) !== undefined);
	const cents = (amount: number | undefined): number | null => (amount === undefined ? null : amount / 100);
	const constraints = {
		minCreators: options.minCreators ?? 1,
		maxCreators: options.maxCreators ?? null,
		minSpend: Math.max(hasShares ? 0.01 : 0, cents(options.minSpendCents) ?? 0),
		maxCreatorSpend: cents(options.maxCreatorSpendCents),
		maxCreatorShare: options.maxCreatorShare ?? null,
		groups: (options.groups ?? []).map((rule) => ({
			...rule,
			by: rule.by.toLowerCase(),
			key: rule.key.toLowerCase(),
			minSpend: cents(rule.minSpendCents),
			maxSpend: cents(rule.maxSpendCents),
		})),
	};
	return brokenRules({ budget: spendableCents / 100, constraints, creators: [] }, creators).length === 0;
}

/** Each next one of an audience counts less, the strongest first; to the hundredth of a hundredth. */
function worthOf({ options: { overlap } }: PlanModel, taken: readonly TakenOffer[]): number {
	if (overlap === undefined) return taken.reduce((sum, { offer }) => sum + offer.value, 0);
	const audiences = new Map<string, number[]>();
	taken.forEach(({ candidate, offer }, at) => {
		const audience = candidate.attributes[overlap.by] ?? `alone ${at}`;
		audiences.set(audience, [...(audiences.get(audience) ?? []), offer.value]);
	});
	let worth = 0;
	for (const values of audiences.values()) {
		values.sort((a, b) => b - a);
		values.forEach((value, place) => {
			worth += Math.round(value * (1 - overlap.share) ** Math.min(place, 4) * 10000) / 10000;
		});
	}
	return worth;
}
