import type { Relaxation } from "./relaxation.ts";

/** Where the search along a direction of prices ends. */
export interface LineStop {
	/** The option that enters, or −1 − row for the activity of a row; `NONE` if the bound falls for ever. */
	readonly entering: number;
	readonly step: number;
	/** How far the bound fell. */
	readonly fall: number;
}

export const NONE = -2147483648;
const LEAST_TURN = 1e-9;

/**
 * Moves along `direction` to where the bound is least: the bound is convex and bends where a set's best option
 * changes or the price of a row changes sign. Sets passed on the way get their new best option as key, so one pivot
 * does the work of many. Stops early at a set with basic options, whose key cannot simply change.
 */
export function lineSearch(relaxation: Relaxation, slope: number): LineStop {
	const { heapAt, heapItem } = relaxation;
	let size = collect(relaxation);
	for (let i = (size >> 1) - 1; i >= 0; i--) sink(heapAt, heapItem, i, size);
	let at = 0;
	let fall = 0;
	let rest = slope;
	while (size > 0) {
		const step = heapAt[0]!;
		const item = heapItem[0]!;
		fall -= rest * (step - at);
		at = step;
		rest += bendAt(relaxation, item);
		if (rest >= -1e-13 || isBarrier(relaxation, item)) return { entering: item, step: at, fall };
		const next = pass(relaxation, item, at);
		if (next === NONE) {
			size--;
			heapAt[0] = heapAt[size]!;
			heapItem[0] = heapItem[size]!;
		} else {
			heapAt[0] = relaxation.nextBend;
			heapItem[0] = next;
		}
		sink(heapAt, heapItem, 0, size);
	}
	return { entering: NONE, step: at, fall };
}

/** The first bend of every set and every row, as an unordered heap. Gives how many there are. */
function collect(relaxation: Relaxation): number {
	const { model, domain, key, isBasic, profit, cost, heapAt, heapItem } = relaxation;
	const { priceOfCost, priceOfCreator, turnOfCost, turnOfCreator } = relaxation;
	const { taken, classOf } = model;
	const { sets, start, options } = domain;
	let size = 0;
	for (let i = 0; i < sets.length; i++) {
		const from = start[i]!;
		const to = start[i + 1]!;
		if (to - from < 2) continue;
		const set = sets[i]!;
		const group = classOf[set]!;
		const perCost = priceOfCost[group]!;
		const perCreator = priceOfCreator[group]!;
		const turnCost = turnOfCost[group]!;
		const turnCreator = turnOfCreator[group]!;
		const best = key[set]!;
		const worth = profit[best]! - cost[best]! * perCost - taken[best]! * perCreator;
		const limit = cost[best]! * turnCost + taken[best]! * turnCreator - LEAST_TURN;
		let first = NONE;
		let firstAt = Infinity;
		let firstTurn = 0;
		for (let j = from; j < to; j++) {
			const option = options[j]!;
			const turn = cost[option]! * turnCost + taken[option]! * turnCreator;
			if (turn >= limit || isBasic[option] === 1) continue;
			const behind = worth - profit[option]! + cost[option]! * perCost + taken[option]! * perCreator;
			const step = behind <= 0 ? 0 : behind / (limit + LEAST_TURN - turn);
			if (step < firstAt || (step === firstAt && turn < firstTurn)) {
				first = option;
				firstAt = step;
				firstTurn = turn;
			}
		}
		if (first === NONE) continue;
		heapAt[size] = firstAt;
		heapItem[size++] = first;
	}
	return collectRows(relaxation, size);
}

function collectRows(relaxation: Relaxation, from: number): number {
	const { rows, isActivityBasic, prices, direction, atUpper, lower, upper, heapAt, heapItem } = relaxation;
	let size = from;
	for (let row = 0; row < rows; row++) {
		if (isActivityBasic[row] === 1 || lower[row] === upper[row]) continue;
		const turn = direction[row]!;
		if (atUpper[row] === 1 ? turn > -LEAST_TURN : turn < LEAST_TURN) continue;
		heapAt[size] = Math.max(0, -prices[row]! / turn);
		heapItem[size++] = -1 - row;
	}
	return size;
}

/** How much the slope rises at a bend. */
function bendAt(relaxation: Relaxation, item: number): number {
	if (item < 0) {
		const row = -1 - item;
		return Math.abs(relaxation.direction[row]!) * (relaxation.upper[row]! - relaxation.lower[row]!);
	}
	const key = relaxation.key[relaxation.model.setOf[item]!]!;
	return turnOf(relaxation, key) - turnOf(relaxation, item);
}

function isBarrier(relaxation: Relaxation, item: number): boolean {
	return item >= 0 && relaxation.basicsIn[relaxation.model.setOf[item]!]! > 0;
}

/** Goes past a bend; gives the same set's next one, its place in `nextBend`. */
function pass(relaxation: Relaxation, item: number, at: number): number {
	if (item < 0) {
		const row = -1 - item;
		relaxation.atUpper[row] = 1 - relaxation.atUpper[row]!;
		return NONE;
	}
	const { model, profit, cost, open, loading } = relaxation;
	const set = model.setOf[item]!;
	changeKey(relaxation, set, item);
	const group = model.classOf[set]!;
	const perCost = relaxation.priceOfCost[group]! + at * relaxation.turnOfCost[group]!;
	const perCreator = relaxation.priceOfCreator[group]! + at * relaxation.turnOfCreator[group]!;
	const worth = profit[item]! - cost[item]! * perCost - model.taken[item]! * perCreator;
	const turnHere = turnOf(relaxation, item);
	let next = NONE;
	let nextAt = Infinity;
	for (let option = model.start[set]!; option < model.start[set + 1]!; option++) {
		if (open[option] !== loading || relaxation.isBasic[option] === 1) continue;
		const turn = turnOf(relaxation, option);
		if (turn >= turnHere - LEAST_TURN) continue;
		const behind = worth - profit[option]! + cost[option]! * perCost + model.taken[option]! * perCreator;
		const step = at + Math.max(0, behind) / (turnHere - turn);
		if (step < nextAt) {
			next = option;
			nextAt = step;
		}
	}
	relaxation.nextBend = nextAt;
	return next;
}

export function changeKey(relaxation: Relaxation, set: number, option: number): void {
	const { model, rows, perCost, activity, cost, key } = relaxation;
	const before = key[set]!;
	const costs = cost[option]! - cost[before]!;
	const creators = model.taken[option]! - model.taken[before]!;
	const base = model.classOf[set]! * rows;
	for (let row = 0; row < rows; row++) {
		activity[row] = activity[row]! + costs * perCost[base + row]! + creators * model.perCreator[base + row]!;
	}
	key[set] = option;
}

/** How fast the direction makes an option dearer. */
function turnOf({ model, cost, turnOfCost, turnOfCreator }: Relaxation, option: number): number {
	const group = model.classOf[model.setOf[option]!]!;
	return cost[option]! * turnOfCost[group]! + model.taken[option]! * turnOfCreator[group]!;
}

function sink(at: Float64Array, items: Int32Array, from: number, size: number): void {
	let hole = from;
	const place = at[hole]!;
	const item = items[hole]!;
	for (;;) {
		let child = 2 * hole + 1;
		if (child >= size) break;
		if (child + 1 < size && at[child + 1]! < at[child]!) child++;
		if (at[child]! >= place) break;
		at[hole] = at[child]!;
		items[hole] = items[child]!;
		hole = child;
	}
	at[hole] = place;
	items[hole] = item;
}
