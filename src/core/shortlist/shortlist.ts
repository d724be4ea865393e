import type { Problem } from "../problem.ts";
import { isProblem } from "../problem.ts";
import { labelOf } from "./candidate.ts";
import type { Comparison } from "./comparison.ts";
import type { Filters } from "./options.ts";
import { type FilterReading, readFilters, type UnreadFilter } from "./read-filters.ts";

/** What the list may be ordered by. */
export type SortBy = "score" | "engagement rate" | "followers" | "fee" | "cost" | "fit" | "name";

/** What one filter does on its own. */
export interface FilterEffect {
	readonly label: string;
	/** Creators it hides, whatever the other filters do. */
	readonly hides: number;
	/** Of these, those whose value is not known. */
	readonly unknown: number;
	/** Creators that no other filter hides. */
	readonly alone: number;
}

export interface Filtered {
	/** Places among the comparison's candidates, in the Roster's order. */
	readonly kept: readonly number[];
	/** The filters in force, the one that hides most first. */
	readonly effects: readonly FilterEffect[];
	/** Filters that cannot be read: they hide nobody. */
	readonly unread: readonly UnreadFilter[];
	readonly readings: readonly FilterReading[];
	/** Why a candidate is hidden: the filters it does not pass. */
	hiddenBy(index: number): readonly string[];
}

/** Everyone who passes all filters. */
export function filterRoster(comparison: Comparison, filters: Filters): Filtered {
	const { tests, unread, readings } = readFilters(filters, comparison.today);
	const counts = tests.map(({ label }) => ({ label, hides: 0, unknown: 0, alone: 0 }));
	const failing = (index: number): { place: number; unknown: boolean }[] => {
		const failed: { place: number; unknown: boolean }[] = [];
		tests.forEach((test, place) => {
			const passed = test.passes(comparison.candidates[index]!, comparison.rates[index]!);
			if (passed === true || (passed === undefined && filters.unknown)) return;
			failed.push({ place, unknown: passed === undefined });
		});
		return failed;
	};
	const kept: number[] = [];
	comparison.candidates.forEach((_, index) => {
		const failed = failing(index);
		if (failed.length === 0) kept.push(index);
		for (const { place, unknown } of failed) {
			const count = counts[place]!;
			count.hides++;
			if (unknown) count.unknown++;
			if (failed.length === 1) count.alone++;
		}
	});
	return {
		kept,
		effects: counts.sort((a, b) => b.hides - a.hides || b.alone - a.alone),
		unread,
		readings,
		hiddenBy: (index) => failing(index).map(({ place }) => tests[place]!.label),
	};
}

/** The places in the order wished; what is not known comes last, equals stay in the Roster's order. */
export function sortPlaces(
	places: readonly number[],
	by: SortBy,
	comparison: Comparison,
	scores: readonly (number | undefined)[],
): number[] {
	const { candidates, rates, costs } = comparison;
	if (by === "name") {
		const names = new Map(places.map((place) => [place, labelOf(candidates[place]!).toLowerCase()]));
		return [...places].sort((a, b) => (names.get(a)! < names.get(b)! ? -1 : 1));
	}
	const rateAt = (rate: { readonly rate: number } | Problem): number | undefined =>
		isProblem(rate) ? undefined : rate.rate;
	const costAt = (cost: { readonly each: number } | Problem): number | undefined =>
		isProblem(cost) ? undefined : cost.each;
	const valueAt = (place: number): number | undefined => {
		const candidate = candidates[place]!;
		switch (by) {
			case "score":
				return scores[place];
			case "engagement rate":
				return rateAt(rates[place]!);
			case "followers":
				return candidate.followers;
			case "fee":
				return negative(candidate.fee);
			case "cost":
				return negative(costAt(costs[place]!));
			case "fit":
				return candidate.fit;
		}
	};
	const values = new Map(places.map((place) => [place, valueAt(place) ?? Number.NEGATIVE_INFINITY]));
	return [...places].sort((a, b) => values.get(b)! - values.get(a)! || a - b);
}

/** Cheap first. */
function negative(value: number | undefined): number | undefined {
	return value === undefined ? undefined : -value;
}
