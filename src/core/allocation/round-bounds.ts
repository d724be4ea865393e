import { greatestCommonDivisor } from "./greatest-common-divisor.ts";
import type { Scope } from "./reading.ts";

/** A row of the model while it is built. */
export interface Row {
	readonly scope: Scope | undefined;
	/** Coefficients of the creators in the scope and of the others. */
	readonly inside: number;
	readonly outside: number;
	readonly counts: boolean;
	lower: number;
	upper: number;
}

/** The model's options, one list a set. */
interface Options {
	readonly start: readonly number[];
	readonly cost: readonly number[];
	readonly taken: readonly number[];
	readonly isMember: (set: number, row: number) => boolean;
}

/**
 * If all fees of a group are multiples of, say, 50, so is every sum of them: bounds between two multiples can be closer,
 * and where none lies between them no search has to find that out. If fees only differ by multiples, the same holds for
 * each number of creators, and numbers for which there is no sum go.
 */
export function roundBounds(rows: readonly Row[], options: Options): void {
	rows.forEach((row, at) => {
		if (row.counts || row.inside !== 1 || row.outside !== 0) return;
		roundRow(row, sumsOf(at, options, 0), 0);
		const count = rows.find((each) => each.counts && sameScope(each, row));
		if (count === undefined) return;
		const sums = sumsOf(at, options, feeIn(at, options));
		if (sums.step === 1) return;
		count.lower = Math.max(count.lower, 0);
		count.upper = Math.min(count.upper, sums.sets);
		while (count.lower <= count.upper && !hasSum(row, sums, count.lower)) count.lower++;
		while (count.lower <= count.upper && !hasSum(row, sums, count.upper)) count.upper--;
		if (count.lower === count.upper) roundRow(row, sums, count.lower);
	});
}

/** What the scope's creators can cost in all: `fee` for each one taken, and `rest`, and a multiple of `step`. */
interface Sums {
	readonly fee: number;
	readonly rest: number;
	readonly step: number;
	/** How many creators there are. */
	readonly sets: number;
}

function sumsOf(at: number, { start, cost, taken, isMember }: Options, fee: number): Sums {
	const beyond = (option: number): number => cost[option]! - fee * taken[option]!;
	let [rest, step, sets] = [0, 0, 0];
	for (let set = 0; set + 1 < start.length && step !== 1; set++) {
		if (!isMember(set, at)) continue;
		sets++;
		const first = beyond(start[set]!);
		rest += first;
		for (let option = start[set]! + 1; option < start[set + 1]!; option++) {
			step = greatestCommonDivisor(step, beyond(option) - first);
		}
	}
	return { fee, rest, step, sets };
}

function roundRow(row: Row, sums: Sums, many: number): void {
	if (sums.step === 1) return;
	row.lower = Math.max(row.lower, nextSum(row.lower, sums, many, Math.ceil));
	row.upper = Math.min(row.upper, nextSum(row.upper, sums, many, Math.floor));
}

function hasSum({ lower, upper }: Row, sums: Sums, many: number): boolean {
	const next = nextSum(lower, sums, many, Math.ceil);
	return next >= lower && next <= upper;
}

/** The sum next to a bound, for so many creators. */
function nextSum(
	bound: number,
	{ fee, rest, step }: Sums,
	many: number,
	round: (figure: number) => number,
): number {
	const base = fee * many + rest;
	if (bound - bound !== 0 || bound === base) return bound;
	return step === 0 ? base : base + round((bound - base) / step) * step;
}

/** A fee of the row's scope. */
function feeIn(at: number, { start, cost, taken, isMember }: Options): number {
	for (let set = 0; set + 1 < start.length; set++) {
		const last = start[set + 1]! - 1;
		if (taken[last] === 1 && isMember(set, at)) return cost[last]!;
	}
	return 0;
}

function sameScope(a: Row, b: Row): boolean {
	return a.scope?.by === b.scope?.by && a.scope?.key === b.scope?.key;
}
