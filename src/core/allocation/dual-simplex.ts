import { chooseLeaving } from "./leaving.ts";
import { lineSearch, NONE } from "./line-search.ts";
import { bringUpToDate } from "./load-domain.ts";
import { addScaledColumn, type Relaxation, spread } from "./relaxation.ts";
import { multiply, replaceColumn } from "./working-basis.ts";

/**
 * - `solved`: the relaxation's optimum; `values` and `keyValue` hold it;
 * - `cut`: the bound fell to the cutoff;
 * - `empty`: no choice keeps the rows, not even in fractions;
 * - `stopped`: too many pivots or trouble with figures; the prices still give a bound.
 */
export type RelaxationStatus = "solved" | "cut" | "empty" | "stopped";

const UPDATES = 60;

/** Lowers the bound by dual simplex pivots from the basis loaded, until it is least or not above `cutoff`. */
export function solveRelaxation(relaxation: Relaxation, bound: number, cutoff: number): RelaxationStatus {
	const { basis, prices, direction } = relaxation;
	let left = 200 + 20 * relaxation.rows + relaxation.domain.sets.length;
	let current = bound;
	for (; left > 0; left--) {
		if (basis.updates > UPDATES && !bringUpToDate(relaxation)) return "stopped";
		const leaving = chooseLeaving(relaxation);
		if (leaving === undefined) return "solved";
		if (current <= cutoff) return "cut";
		spread(relaxation, prices, relaxation.priceOfCost, relaxation.priceOfCreator);
		spread(relaxation, direction, relaxation.turnOfCost, relaxation.turnOfCreator);
		leave(relaxation, leaving.position, leaving.toUpper);
		const stop = lineSearch(relaxation, -leaving.excess);
		if (stop.entering === NONE) return isEmptyAlong(relaxation) ? "empty" : "stopped";
		current -= stop.fall;
		for (let row = 0; row < prices.length; row++) {
			prices[row] = prices[row]! + stop.step * direction[row]!;
		}
		if (!enter(relaxation, leaving.position, stop.entering)) return "stopped";
		relaxation.pivots++;
	}
	return "stopped";
}

function leave(relaxation: Relaxation, position: number, toUpper: boolean): void {
	const item = relaxation.basis.basic[position]!;
	if (item < 0) {
		relaxation.isActivityBasic[-1 - item] = 0;
		relaxation.atUpper[-1 - item] = toUpper ? 1 : 0;
		return;
	}
	const set = relaxation.model.setOf[item]!;
	relaxation.isBasic[item] = 0;
	relaxation.basicsIn[set] = relaxation.basicsIn[set]! - 1;
}

function enter(relaxation: Relaxation, position: number, item: number): boolean {
	const { model, basis, column, key } = relaxation;
	column.fill(0);
	if (item < 0) {
		column[-1 - item] = -1;
		relaxation.isActivityBasic[-1 - item] = 1;
		relaxation.prices[-1 - item] = 0;
	} else {
		const set = model.setOf[item]!;
		addScaledColumn(relaxation, item, 1, column);
		addScaledColumn(relaxation, key[set]!, -1, column);
		relaxation.isBasic[item] = 1;
		relaxation.basicsIn[set] = relaxation.basicsIn[set]! + 1;
	}
	basis.basic[position] = item;
	const product = multiply(basis, column);
	if (Math.abs(product[position]!) < 1e-8) return bringUpToDate(relaxation);
	replaceColumn(basis, position);
	basis.updates++;
	return true;
}

/** Whether the direction itself proves that no choice keeps the rows. */
function isEmptyAlong(relaxation: Relaxation): boolean {
	const { model, domain, direction, lower, upper, cost, turnOfCost, turnOfCreator } = relaxation;
	const { sets, start, options, base } = domain;
	let sum = 0;
	let size = 0;
	for (let row = 0; row < direction.length; row++) {
		let turn = direction[row]!;
		if (Math.abs(turn) < 1e-11) turn = 0;
		direction[row] = turn;
		if (turn === 0) continue;
		const bound = turn > 0 ? upper[row]! : lower[row]!;
		if (bound - bound !== 0) return false;
		sum += turn * (bound - base[row]!);
		size += Math.abs(turn * bound) + Math.abs(turn * base[row]!);
	}
	spread(relaxation, direction, turnOfCost, turnOfCreator);
	for (let i = 0; i < sets.length; i++) {
		const group = model.classOf[sets[i]!]!;
		let best = -Infinity;
		for (let j = start[i]!; j < start[i + 1]!; j++) {
			const option = options[j]!;
			const gain = -cost[option]! * turnOfCost[group]! - model.taken[option]! * turnOfCreator[group]!;
			if (gain > best) best = gain;
		}
		sum += best;
		size += Math.abs(best);
	}
	return sum < -1e-10 * (1 + size);
}
