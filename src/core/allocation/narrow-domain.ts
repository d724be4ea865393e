import type { Model } from "./model.ts";
import { addScaledColumn, type Domain, type Relaxation, spread } from "./relaxation.ts";

/** Options decided on the way to a branch. */
export interface Decided {
	readonly options: readonly number[];
	readonly before: Decided | undefined;
}

/** What a branch takes away from its domain. */
export interface Restriction {
	readonly sets: readonly number[];
	/** Place of an option in its set: those after it go, or it and those before it. */
	readonly place: number;
	readonly keep: "upTo" | "after";
	/** Options that cost this much or more go. */
	readonly below: number;
	/** A row that gets closer bounds, −1 for none. */
	readonly row: number;
	readonly lower: number;
	readonly upper: number;
}

export const NO_RESTRICTION: Restriction = {
	sets: [],
	place: 0,
	keep: "upTo",
	below: Infinity,
	row: -1,
	lower: -Infinity,
	upper: Infinity,
};

/**
 * The bound at the present prices, which holds whatever they are (Lagrange). Leaves each set's best worth in
 * `keyValue`, and prices that no finite bound backs at zero.
 */
export function boundAtPrices(relaxation: Relaxation): number {
	const { model, domain, prices, lower, upper, priceOfCost, priceOfCreator } = relaxation;
	const { profit, cost, keyValue } = relaxation;
	const { sets, start, options, base } = domain;
	let bound = domain.baseProfit;
	for (let row = 0; row < prices.length; row++) {
		const limit = prices[row]! > 0 ? upper[row]! : lower[row]!;
		if (limit - limit !== 0) prices[row] = 0;
		else bound += prices[row]! * (limit - base[row]!);
	}
	spread(relaxation, prices, priceOfCost, priceOfCreator);
	for (let i = 0; i < sets.length; i++) {
		const group = model.classOf[sets[i]!]!;
		const perCost = priceOfCost[group]!;
		const perCreator = priceOfCreator[group]!;
		let best = -Infinity;
		for (let j = start[i]!; j < start[i + 1]!; j++) {
			const option = options[j]!;
			const worth = profit[option]! - cost[option]! * perCost - model.taken[option]! * perCreator;
			if (worth > best) best = worth;
		}
		keyValue[sets[i]!] = best;
		bound += best;
	}
	return bound;
}

/**
 * Drops every option that would bring the bound to the cutoff or below (reduced-cost fixing) and takes the sets with
 * one option left out of the domain. To be called straight after `boundAtPrices`.
 */
export function narrow(
	relaxation: Relaxation,
	room: number,
	before: Decided | undefined,
): { domain: Domain; decided: Decided | undefined } {
	const { model, domain, profit, cost, keyValue, priceOfCost, priceOfCreator, isBasic, basicsIn } =
		relaxation;
	const { sets, start, options } = domain;
	const keptSets = new Int32Array(sets.length);
	const keptStart = new Int32Array(sets.length + 1);
	const kept = new Int32Array(options.length);
	const base = domain.base.slice();
	const decided: number[] = [];
	let { baseProfit, dearest } = domain;
	let setCount = 0;
	let count = 0;
	for (let i = 0; i < sets.length; i++) {
		const set = sets[i]!;
		const group = model.classOf[set]!;
		const perCost = priceOfCost[group]!;
		const perCreator = priceOfCreator[group]!;
		const least = keyValue[set]! - room;
		const from = count;
		for (let j = start[i]!; j < start[i + 1]!; j++) {
			const option = options[j]!;
			const worth = profit[option]! - cost[option]! * perCost - model.taken[option]! * perCreator;
			if (worth > least || isBasic[option] === 1) kept[count++] = option;
		}
		if (count === from + 1 && basicsIn[set] === 0) {
			const option = kept[from]!;
			count = from;
			decided.push(option);
			baseProfit += profit[option]!;
			dearest = Math.max(dearest, model.cost[option]!);
			addScaledColumn(relaxation, option, 1, base);
		} else keptStart[++setCount] = count;
		if (count > from) keptSets[setCount - 1] = set;
	}
	return {
		domain: {
			sets: keptSets.slice(0, setCount),
			start: keptStart.slice(0, setCount + 1),
			options: kept.slice(0, count),
			base,
			baseProfit,
			dearest,
			lower: domain.lower,
			upper: domain.upper,
		},
		decided: decided.length === 0 ? before : { options: decided, before },
	};
}

/** The domain of a branch; `undefined` if a set would have no option. */
export function restrict(model: Model, domain: Domain, restriction: Restriction): Domain | undefined {
	const { sets, start, options } = domain;
	const bounds = closerBounds(domain, restriction);
	if (bounds === undefined || domain.dearest >= restriction.below) return undefined;
	const limited = new Set(restriction.sets);
	const newStart = new Int32Array(start.length);
	const kept = new Int32Array(options.length);
	let count = 0;
	for (let i = 0; i < sets.length; i++) {
		const set = sets[i]!;
		const last = limited.has(set) ? model.start[set]! + restriction.place : -1;
		const from = count;
		for (let j = start[i]!; j < start[i + 1]!; j++) {
			const option = options[j]!;
			if (last >= 0 && option <= last !== (restriction.keep === "upTo")) continue;
			if (model.cost[option]! < restriction.below) kept[count++] = option;
		}
		if (count === from) return undefined;
		newStart[i + 1] = count;
	}
	return {
		...domain,
		...bounds,
		start: newStart,
		options: kept.slice(0, count),
	};
}

function closerBounds(
	{ lower, upper }: Domain,
	{ row, lower: least, upper: most }: Restriction,
): Pick<Domain, "lower" | "upper"> | undefined {
	if (row < 0) return { lower, upper };
	const closer = { lower: lower.slice(), upper: upper.slice() };
	closer.lower[row] = Math.max(lower[row]!, least);
	closer.upper[row] = Math.min(upper[row]!, most);
	return closer.lower[row]! > closer.upper[row]! ? undefined : closer;
}
