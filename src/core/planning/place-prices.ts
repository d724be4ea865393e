import type { Sharing, Taken } from "./overlap.ts";
import { strongerFirst } from "./overlap.ts";

/** Prices of the places in each shared audience, first place first; later places are free. */
export type PlacePrices = ReadonlyMap<string, readonly number[]>;

/** What a value brings at its best place, less the place's price. */
export function bestPlace(
	sharing: Sharing,
	value: number,
	prices: readonly number[] | undefined,
): { readonly place: number; readonly profit: number } {
	const free = prices?.length ?? 0;
	let best = { place: free, profit: sharing.counted(value, free) };
	for (let place = free - 1; place >= 0; place--) {
		const profit = sharing.counted(value, place) - prices![place]!;
		if (profit > best.profit) best = { place, profit };
	}
	return { place: best.place, profit: onGrid(sharing, best.profit) };
}

/** Prices at which each of those taken is content with its place: no bound by prices is lower for this choice. */
export function supportingPrices(sharing: Sharing, taken: readonly Taken[]): PlacePrices {
	const prices = new Map<string, number[]>();
	membersOf(sharing, taken).forEach((members, audience) => {
		const own = members.map(() => 0);
		for (let place = members.length - 1; place >= 0; place--) {
			const step = (at: number): number => {
				const { value } = members[at]!.offer;
				return sharing.counted(value, place) - sharing.counted(value, place + 1);
			};
			const next = place + 1 < members.length ? (step(place) + step(place + 1)) / 2 : step(place);
			own[place] = onGrid(sharing, (own[place + 1] ?? 0) + Math.max(0, next));
		}
		prices.set(audience, own);
	});
	return prices;
}

/** Prices moved towards fewer wishes for taken places and lower prices of free ones (a subgradient step by Polyak's rule, 1969). */
export function movedPrices(
	sharing: Sharing,
	prices: PlacePrices,
	taken: readonly Taken[],
	excess: number,
): PlacePrices {
	const members = membersOf(sharing, taken);
	const wishes = new Map<string, number[]>();
	let norm = 0;
	new Set([...prices.keys(), ...members.keys()]).forEach((audience) => {
		const own = prices.get(audience) ?? [];
		const slack = [...own.map(() => 1), 1];
		for (const { offer } of members.get(audience) ?? []) slack[bestPlace(sharing, offer.value, own).place]!--;
		const free = slack.map((left, place) => (left > 0 && (own[place] ?? 0) === 0 ? 0 : left));
		wishes.set(audience, free);
		norm += free.reduce((sum, left) => sum + left * left, 0);
	});
	if (norm === 0) return prices;
	const moved = new Map<string, number[]>();
	wishes.forEach((slack, audience) => {
		const own = prices.get(audience) ?? [];
		const next = slack.map((left, place) =>
			onGrid(sharing, Math.max(0, (own[place] ?? 0) - (excess * left) / norm)),
		);
		while (next[next.length - 1] === 0) next.pop();
		moved.set(audience, next);
	});
	return moved;
}

export function sumOfPrices(prices: PlacePrices): number {
	let sum = 0;
	prices.forEach((own) => {
		for (const price of own) sum += price;
	});
	return sum;
}

/** Those who share an audience with anyone, the strongest first. */
function membersOf(sharing: Sharing, taken: readonly Taken[]): Map<string, Taken[]> {
	const members = new Map<string, Taken[]>();
	for (const one of [...taken].sort(strongerFirst)) {
		const audience = sharing.audience(one.candidate);
		if (audience === "") continue;
		const own = members.get(audience);
		if (own === undefined) members.set(audience, [one]);
		else own.push(one);
	}
	return members;
}

function onGrid({ grid }: Sharing, figure: number): number {
	return Number((Math.round(figure / grid) * grid).toFixed(6));
}
