import { NO_RESTRICTION, type Restriction } from "./narrow-domain.ts";
import { type Relaxation, spread } from "./relaxation.ts";

/** Two ways to go on, the likelier one first, which together leave out no plan. */
export interface Split {
	readonly first: Restriction;
	readonly second: Restriction;
}

interface Candidate {
	readonly set: number;
	/** The last option of the cheaper side; for a row, −1. */
	readonly last: number;
	/** The row, and its value, if it is a row that is to be split. */
	readonly row: number;
	readonly value: number;
	readonly fallUp: number;
	readonly fallDown: number;
}

const INTEGRAL = 1e-7;

/** The sets of which the relaxation takes parts of several options. */
export function fractionalSets(relaxation: Relaxation): number[] {
	const { basis, values, model } = relaxation;
	const sets: number[] = [];
	for (let at = 0; at < basis.rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0 || values[at]! < INTEGRAL || values[at]! > 1 - INTEGRAL) continue;
		const set = model.setOf[item]!;
		if (!sets.includes(set)) sets.push(set);
	}
	return sets;
}

/**
 * Splits the fractional set for which both sides lower the bound most, as the first pivot into each shows
 * (Driebeck's penalties, 1966).
 *
 * @param reach a fall beyond which a side is as good as closed
 */
export function chooseSplit(relaxation: Relaxation, fractional: readonly number[], reach: number): Split {
	let best: Candidate | undefined;
	let bestScore = -1;
	spread(relaxation, relaxation.prices, relaxation.priceOfCost, relaxation.priceOfCreator);
	const candidates = [
		...fractional.map((set) => candidateOf(relaxation, set, reach)),
		...fractionalCounts(relaxation, reach),
	];
	for (const candidate of candidates) {
		const score =
			Math.max(1e-9, Math.min(candidate.fallUp, reach)) * Math.max(1e-9, Math.min(candidate.fallDown, reach));
		if (score > bestScore) {
			bestScore = score;
			best = candidate;
		}
	}
	return splitOf(relaxation, best!);
}

/** A set with several options, for when the relaxation is whole but its plan is not allowed. */
export function splitAnySet(relaxation: Relaxation): Split | undefined {
	const { domain, key, model } = relaxation;
	for (let i = 0; i < domain.sets.length; i++) {
		const from = domain.start[i]!;
		const to = domain.start[i + 1]!;
		if (to - from < 2) continue;
		const set = domain.sets[i]!;
		const last = key[set] === domain.options[to - 1] ? domain.options[to - 2]! : key[set]!;
		const place = last - model.start[set]!;
		const upTo: Restriction = { ...NO_RESTRICTION, sets: [set], place, keep: "upTo" };
		const after: Restriction = { ...upTo, keep: "after" };
		return last === key[set] ? { first: upTo, second: after } : { first: after, second: upTo };
	}
	return undefined;
}

function candidateOf(relaxation: Relaxation, set: number, reach: number): Candidate {
	const { basis, values, key, model } = relaxation;
	const parts: { option: number; share: number; position: number }[] = [];
	let rest = 1;
	for (let at = 0; at < basis.rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0 || model.setOf[item] !== set) continue;
		rest -= values[at]!;
		parts.push({ option: item, share: values[at]!, position: at });
	}
	parts.push({ option: key[set]!, share: rest, position: -1 });
	parts.sort((a, b) => a.option - b.option);
	let lower = 0;
	let cut = 0;
	let lowerShare = 0;
	for (let i = 0; i + 1 < parts.length; i++) {
		lower += parts[i]!.share;
		if (i > 0 && Math.abs(lower - 0.5) >= Math.abs(lowerShare - 0.5)) continue;
		cut = i;
		lowerShare = lower;
	}
	const above = parts[cut + 1]!;
	const below = parts[cut]!;
	const nonKey = above.position >= 0 ? above : below;
	const sign = above.position >= 0 ? 1 : -1;
	return {
		set,
		last: below.option,
		row: -1,
		value: 0,
		fallUp: fallAlong(relaxation, set, nonKey.position, sign, lowerShare, reach),
		fallDown: fallAlong(relaxation, set, nonKey.position, -sign, 1 - lowerShare, reach),
	};
}

/** Rows that count creators and come to no whole number. */
function fractionalCounts(relaxation: Relaxation, reach: number): Candidate[] {
	const { basis, values, model } = relaxation;
	const candidates: Candidate[] = [];
	for (let at = 0; at < basis.rows; at++) {
		const row = -1 - basis.basic[at]!;
		if (row < 0 || model.counts[row] === 0) continue;
		const value = values[at]!;
		const part = value - Math.floor(value);
		if (part < 1e-6 || part > 1 - 1e-6) continue;
		const fallUp = fallAlong(relaxation, -1, at, 1, 1 - part, reach);
		const fallDown = fallAlong(relaxation, -1, at, -1, part, reach);
		candidates.push({ set: -1, last: -1, row, value, fallUp, fallDown });
	}
	return candidates;
}

/** How far the bound falls along a row of the inverse, looking at no more than the first bend of each set. */
function fallAlong(
	relaxation: Relaxation,
	set: number,
	position: number,
	sign: number,
	amount: number,
	reach: number,
): number {
	const { rows, basis, direction, prices, isActivityBasic, atUpper, lower, upper, model, domain } =
		relaxation;
	const { turnOfCost, turnOfCreator, priceOfCost, priceOfCreator, profit, cost, key, isBasic } = relaxation;
	for (let row = 0; row < rows; row++) direction[row] = sign * basis.inverse[position * rows + row]!;
	spread(relaxation, direction, turnOfCost, turnOfCreator);
	const furthest = (4 * reach) / amount;
	const bends: { at: number; bend: number }[] = [];
	for (let row = 0; row < rows; row++) {
		const turn = direction[row]!;
		if (isActivityBasic[row] === 1 || lower[row] === upper[row]) continue;
		if (atUpper[row] === 1 ? turn > -1e-9 : turn < 1e-9) continue;
		const at = Math.max(0, -prices[row]! / turn);
		if (at < furthest) bends.push({ at, bend: Math.abs(turn) * (upper[row]! - lower[row]!) });
	}
	const { sets, start, options } = domain;
	for (let i = 0; i < sets.length; i++) {
		const other = sets[i]!;
		if (other === set || start[i + 1]! - start[i]! < 2) continue;
		const group = model.classOf[other]!;
		const best = key[other]!;
		const perCost = priceOfCost[group]!;
		const perCreator = priceOfCreator[group]!;
		const turnCost = turnOfCost[group]!;
		const turnCreator = turnOfCreator[group]!;
		const worth = profit[best]! - cost[best]! * perCost - model.taken[best]! * perCreator;
		const limit = cost[best]! * turnCost + model.taken[best]! * turnCreator;
		let first = furthest;
		let bend = 0;
		for (let j = start[i]!; j < start[i + 1]!; j++) {
			const option = options[j]!;
			const lead = limit - cost[option]! * turnCost - model.taken[option]! * turnCreator;
			if (lead < 1e-9 || isBasic[option] === 1) continue;
			const behind = worth - profit[option]! + cost[option]! * perCost + model.taken[option]! * perCreator;
			const at = behind <= 0 ? 0 : behind / lead;
			if (at < first) {
				first = at;
				bend = lead;
			}
		}
		if (bend > 0) bends.push({ at: first, bend });
	}
	return fallTo(bends, amount, furthest);
}

function fallTo(bends: { at: number; bend: number }[], amount: number, furthest: number): number {
	bends.sort((a, b) => a.at - b.at);
	let slope = amount;
	let at = 0;
	let fall = 0;
	for (const next of bends) {
		fall += slope * (next.at - at);
		at = next.at;
		slope -= next.bend;
		if (slope <= 0) return fall;
	}
	return fall + slope * (furthest - at);
}

function splitOf(relaxation: Relaxation, candidate: Candidate): Split {
	const { set, last, row, value, fallUp, fallDown } = candidate;
	if (row >= 0) {
		const up: Restriction = { ...NO_RESTRICTION, row, lower: Math.ceil(value) };
		const down: Restriction = { ...NO_RESTRICTION, row, upper: Math.floor(value) };
		return fallUp <= fallDown ? { first: up, second: down } : { first: down, second: up };
	}
	const place = last - relaxation.model.start[set]!;
	const upper: Restriction = { ...NO_RESTRICTION, sets: [set], place, keep: "after" };
	const lower: Restriction = { ...NO_RESTRICTION, sets: clonesOf(relaxation, set), place, keep: "upTo" };
	// One clone goes up, or all of them stay down: which one goes up makes no difference.
	return fallUp <= fallDown ? { first: upper, second: lower } : { first: lower, second: upper };
}

/** The set and those of the domain that are its equals, with the same options open. */
function clonesOf({ model, domain }: Relaxation, set: number): number[] {
	const clone = model.cloneOf[set]!;
	const own = placesOf(model.start, domain, domain.sets.indexOf(set));
	const equals: number[] = [];
	for (let i = 0; i < domain.sets.length; i++) {
		if (model.cloneOf[domain.sets[i]!] === clone && placesOf(model.start, domain, i) === own) {
			equals.push(domain.sets[i]!);
		}
	}
	return equals;
}

function placesOf(modelStart: Int32Array, { sets, start, options }: Relaxation["domain"], i: number): string {
	let places = "";
	for (let j = start[i]!; j < start[i + 1]!; j++) places += `${options[j]! - modelStart[sets[i]!]!} `;
	return places;
}
