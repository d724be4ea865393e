import { keyPart } from "../tables/tab-spec.ts";
import { entryOf } from "./check-options.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "./types.ts";

/** From the fifth creator on nothing more is taken off: some of every audience follows nobody else of its kind. */
const MOST_STEPS = 4;

/** Which part of its value the creator at a place of a shared audience counts, the first place being 0. */
export function partCounted(share: number, place: number): number {
	return (1 - share) ** Math.min(place, MOST_STEPS);
}

/** A package taken from a candidate. */
export interface Taken {
	readonly candidate: PlanCandidate;
	readonly offer: PlanOffer;
}

/** How shared audiences count in a model. */
export interface Sharing {
	/** The shared audience a candidate belongs to; `""` for one of its own. */
	audience(candidate: PlanCandidate): string;
	/** What a value counts at a place, the first being 0: a multiple of `grid`. */
	counted(value: number, place: number): number;
	readonly grid: number;
}

/** `undefined` where every package counts in full. */
export function sharingOf({ options: { overlap }, candidates }: PlanModel): Sharing | undefined {
	if (overlap === undefined || overlap.share === 0) return undefined;
	const by = keyPart(overlap.by);
	const most = candidates.reduce(
		(top, { offers }) => offers.reduce((own, { value }) => Math.max(own, value), top),
		0,
	);
	const parts = most >= 1000 ? 100 : 10000;
	return {
		audience: ({ attributes }) => entryOf(attributes, by),
		counted: (value, place) => Math.round(value * partCounted(overlap.share, place) * parts) / parts,
		grid: 1 / parts,
	};
}

/** What each package taken counts: in full, or where creators share an audience by its place in it, the strongest first. */
export function countedValues(sharing: Sharing | undefined, taken: readonly Taken[]): number[] {
	if (sharing === undefined) return taken.map(({ offer }) => offer.value);
	const places = new Map<string, number>();
	const counted = taken.map(() => 0);
	const byValue = taken.map((_, at) => at).sort((a, b) => strongerFirst(taken[a]!, taken[b]!));
	for (const at of byValue) {
		const { candidate, offer } = taken[at]!;
		const audience = sharing.audience(candidate);
		const place = audience === "" ? 0 : (places.get(audience) ?? 0);
		places.set(audience, place + 1);
		counted[at] = sharing.counted(offer.value, place);
	}
	return counted;
}

/** What a choice is worth in all, without the dust of binary fractions. */
export function valueOfChoice(sharing: Sharing | undefined, taken: readonly Taken[]): number {
	return Number(
		countedValues(sharing, taken)
			.reduce((sum, value) => sum + value, 0)
			.toFixed(6),
	);
}

export function strongerFirst(a: Taken, b: Taken): number {
	return b.offer.value - a.offer.value || (a.offer.id < b.offer.id ? -1 : 1);
}
