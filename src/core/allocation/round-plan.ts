import type { Plan } from "./model.ts";
import type { Decided } from "./narrow-domain.ts";
import { addScaledColumn, type Relaxation } from "./relaxation.ts";

const COMBINATIONS = 1000;
const TOLERANCE = 1e-9;

/**
 * The best plan near the relaxation that promises more than `cutoff`: whole creators as they are, and of every choice
 * among the options of the fractional ones the most profitable that keeps the rows.
 */
export function roundedPlan(
	relaxation: Relaxation,
	fractional: readonly number[],
	decided: Decided | undefined,
	cutoff: number,
): Plan | undefined {
	const { domain, key, rows, lower, upper, profit } = relaxation;
	const sums = relaxation.activity.slice();
	const whole = wholeBasics(relaxation, sums);
	let profitOfWhole = domain.baseProfit;
	for (const set of domain.sets) profitOfWhole += profit[whole.get(set) ?? key[set]!]!;
	for (const set of fractional) {
		const option = whole.get(set) ?? key[set]!;
		addScaledColumn(relaxation, option, -1, sums);
		profitOfWhole -= profit[option]!;
	}
	const options = fractional.map((set) => openOptions(relaxation, set));
	const most = mostFrom(options, profit);
	const chosen: number[] = [];
	let best = cutoff;
	let found: number[] | undefined;
	let left = COMBINATIONS;
	const tryFrom = (at: number, gain: number): void => {
		if (left-- <= 0 || gain + most[at]! <= best) return;
		if (at === fractional.length) {
			for (let row = 0; row < rows; row++) {
				if (sums[row]! > upper[row]! + TOLERANCE || sums[row]! < lower[row]! - TOLERANCE) return;
			}
			best = gain;
			found = chosen.slice();
			return;
		}
		for (const option of options[at]!) {
			chosen[at] = option;
			addScaledColumn(relaxation, option, 1, sums);
			tryFrom(at + 1, gain + profit[option]!);
			addScaledColumn(relaxation, option, -1, sums);
		}
	};
	tryFrom(0, profitOfWhole);
	return found === undefined ? undefined : planOf(relaxation, decided, [...whole.values(), ...found]);
}

/** Every set at the option of which the relaxation takes most, rows kept or not. */
export function nearestPlan(relaxation: Relaxation, decided: Decided | undefined): Plan {
	const { basis, values, keyValue, model, open, loading } = relaxation;
	const options: number[] = [];
	const most = new Map<number, number>();
	for (let at = 0; at < basis.rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0 || open[item] !== loading) continue;
		const set = model.setOf[item]!;
		if (values[at]! <= (most.get(set) ?? keyValue[set]!)) continue;
		most.set(set, values[at]!);
		options.push(item);
	}
	return planOf(relaxation, decided, options);
}

/** Everything decided, the given options, and the keys of the other sets. */
export function planOf(
	{ model, domain, key }: Relaxation,
	decided: Decided | undefined,
	options: readonly number[],
): Plan {
	const plan = new Int32Array(model.classOf.length);
	for (let at: Decided | undefined = decided; at !== undefined; at = at.before) {
		for (const option of at.options) plan[model.setOf[option]!] = option;
	}
	for (const set of domain.sets) plan[set] = key[set]!;
	for (const option of options) plan[model.setOf[option]!] = option;
	return plan;
}

/** Basic options with a value near 1 stand in for their set's key, in `sums` too. */
function wholeBasics(relaxation: Relaxation, sums: Float64Array): Map<number, number> {
	const { basis, values, model, key, open, loading } = relaxation;
	const whole = new Map<number, number>();
	for (let at = 0; at < basis.rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0 || values[at]! < 0.5 || open[item] !== loading) continue;
		const set = model.setOf[item]!;
		whole.set(set, item);
		addScaledColumn(relaxation, key[set]!, -1, sums);
		addScaledColumn(relaxation, item, 1, sums);
	}
	return whole;
}

/** The most that the options from each place on can bring. */
function mostFrom(options: readonly (readonly number[])[], profit: Float64Array): number[] {
	const most = [0];
	for (let at = options.length - 1; at >= 0; at--) {
		const best = options[at]!.reduce((largest, option) => Math.max(largest, profit[option]!), -Infinity);
		most.unshift(most[0]! + best);
	}
	return most;
}

function openOptions({ model, open, loading }: Relaxation, set: number): number[] {
	const options: number[] = [];
	for (let option = model.start[set]!; option < model.start[set + 1]!; option++) {
		if (open[option] === loading) options.push(option);
	}
	return options;
}
