import { changeKey } from "./line-search.ts";
import type { Relaxation } from "./relaxation.ts";

/** What leaves the basis because its value is out of bounds; the direction of prices is set to go with it. */
export interface Leaving {
	readonly position: number;
	readonly excess: number;
	readonly toUpper: boolean;
}

const TOLERANCE = 1e-9;

/**
 * Computes the basic values and picks the worst violation, weighed by the length of its row of the inverse. A key out
 * of bounds first changes places with a basic option of its set. `undefined` if all values are within bounds.
 */
export function chooseLeaving(relaxation: Relaxation): Leaving | undefined {
	const { rows, basis, values, lower, upper, model, open, loading } = relaxation;
	computeValues(relaxation);
	let position = -1;
	let excess = 0;
	let score = 0;
	for (let at = 0; at < rows; at++) {
		const item = basis.basic[at]!;
		const value = values[at]!;
		let over: number;
		if (item < 0) {
			const row = -1 - item;
			over = Math.max(value - upper[row]!, lower[row]! - value);
		} else {
			over = open[item] === loading ? -value : Math.abs(value);
			const set = model.setOf[item]!;
			const short = -relaxation.keyValue[set]!;
			if (short > TOLERANCE && short > over && value > TOLERANCE) {
				swapKey(relaxation, set, at);
				return chooseLeaving(relaxation);
			}
		}
		if (over <= TOLERANCE) continue;
		const weighed = (over * over) / lengthOf(relaxation, at);
		if (weighed > score) {
			score = weighed;
			position = at;
			excess = over;
		}
	}
	return position < 0 ? undefined : aim(relaxation, position, excess);
}

function aim(relaxation: Relaxation, position: number, excess: number): Leaving {
	const { rows, basis, values, direction, upper } = relaxation;
	const item = basis.basic[position]!;
	const value = values[position]!;
	const toUpper = item < 0 ? value > upper[-1 - item]! : value > 0;
	const sign = toUpper ? -1 : 1;
	for (let row = 0; row < rows; row++) direction[row] = sign * basis.inverse[position * rows + row]!;
	return { position, excess, toUpper };
}

function computeValues(relaxation: Relaxation): void {
	const { rows, basis, values, keyValue, model, activity, lower, upper, atUpper, isActivityBasic, column } =
		relaxation;
	for (let row = 0; row < rows; row++) {
		const bound = isActivityBasic[row] === 1 ? 0 : atUpper[row] === 1 ? upper[row]! : lower[row]!;
		column[row] = bound - activity[row]!;
	}
	for (let at = 0; at < rows; at++) {
		const item = basis.basic[at]!;
		if (item >= 0) keyValue[model.setOf[item]!] = 1;
	}
	for (let at = 0; at < rows; at++) {
		let sum = 0;
		const base = at * rows;
		for (let row = 0; row < rows; row++) sum += basis.inverse[base + row]! * column[row]!;
		values[at] = sum;
		const item = basis.basic[at]!;
		if (item < 0) continue;
		const set = model.setOf[item]!;
		keyValue[set] = keyValue[set]! - sum;
	}
}

/** The basic option at a position becomes its set's key, and the key basic in its place. */
function swapKey(relaxation: Relaxation, set: number, position: number): void {
	const { rows, basis, model, key, isBasic } = relaxation;
	const { inverse, basic } = basis;
	const option = basic[position]!;
	const before = key[set]!;
	const from = position * rows;
	for (let row = 0; row < rows; row++) inverse[from + row] = -inverse[from + row]!;
	for (let at = 0; at < rows; at++) {
		const item = basic[at]!;
		if (at === position || item < 0 || model.setOf[item] !== set) continue;
		for (let row = 0; row < rows; row++) {
			inverse[from + row] = inverse[from + row]! - inverse[at * rows + row]!;
		}
	}
	changeKey(relaxation, set, option);
	basic[position] = before;
	isBasic[option] = 0;
	isBasic[before] = 1;
}

function lengthOf({ rows, basis }: Relaxation, position: number): number {
	let sum = 1e-12;
	for (let at = position * rows; at < (position + 1) * rows; at++) sum += basis.inverse[at]! ** 2;
	return sum;
}
