import { greatestCommonDivisor } from "./greatest-common-divisor.ts";
import type { Model } from "./model.ts";
import { offersOf } from "./open-offers.ts";
import { isIn, type ReadCreator, type Reading, type RowRule, type Rule } from "./reading.ts";
import { type Row, roundBounds } from "./round-bounds.ts";

/** What a package counts for, if not its value. */
export type Objective = (creator: ReadCreator, cents: number) => number;

/** The model of a reading under some of its rules; `undefined` if a creator who must be in has no package left. */
export function buildModel(
	reading: Reading,
	rules: readonly Rule[],
	objective?: Objective,
): Model | undefined {
	const rows = rowsOf(rules);
	const classes = new Map<string, number>();
	const memberships: boolean[][] = [];
	const classIn = (creator: ReadCreator): number => {
		const member = rows.map(({ scope }) => isIn(creator, scope));
		const key = member.map(Number).join("");
		const known = classes.get(key);
		if (known !== undefined) return known;
		classes.set(key, memberships.length);
		return memberships.push(member) - 1;
	};
	const classOf: number[] = [];
	const cloneOf: number[] = [];
	const clones = new Map<string, number>();
	const start: number[] = [0];
	const columns = { cost: [] as number[], value: [] as number[], taken: [] as number[] };
	const packageOf: number[] = [];
	const creatorOf: number[] = [];
	const open = offersOf(reading, rules);
	let dearest = 0;
	for (let at = 0; at < reading.creators.length; at++) {
		const offers = open(at, objective);
		if (offers === undefined) return undefined;
		if (offers.length === 0) continue;
		const group = classIn(reading.creators[at]!);
		const key = `${group}:${offers.map(({ cents, value, taken }) => `${cents},${value},${taken}`).join(";")}`;
		if (!clones.has(key)) clones.set(key, clones.size);
		cloneOf.push(clones.get(key)!);
		classOf.push(group);
		creatorOf.push(at);
		for (const { cents, value, taken, place } of offers) {
			columns.cost.push(cents);
			columns.value.push(value);
			columns.taken.push(taken);
			packageOf.push(place);
		}
		dearest += offers[offers.length - 1]!.cents;
		start.push(columns.cost.length);
	}
	const spend = rows[0]!;
	spend.upper = Math.min(spend.upper, dearest);
	rows[1]!.upper = Math.min(rows[1]!.upper, classOf.length);
	const isMember = (set: number, row: number): boolean => memberships[classOf[set]!]![row]!;
	roundBounds(rows, { start, ...columns, isMember });
	const share = rules.find(({ kind }) => kind === "creatorShare");
	return {
		...coefficientsOf(rows, memberships),
		rows: rows.length,
		lower: Float64Array.from(rows, ({ lower }) => lower),
		upper: Float64Array.from(rows, ({ upper }) => upper),
		classOf: Int32Array.from(classOf),
		cloneOf: Int32Array.from(cloneOf),
		start: Int32Array.from(start),
		setOf: setsOf(start),
		cost: Float64Array.from(columns.cost),
		value: Float64Array.from(columns.value),
		taken: Float64Array.from(columns.taken),
		packageOf: Int32Array.from(packageOf),
		creatorOf: Int32Array.from(creatorOf),
		spendRow: 0,
		counts: Uint8Array.from(rows, ({ counts }) => (counts ? 1 : 0)),
		creatorShare: share === undefined ? 10000 : share.bound,
	};
}

/**
 * One row for the rules with the same coefficients. The spend of all comes first, then the number of creators, which the
 * search can split even if no rule limits it.
 */
function rowsOf(rules: readonly Rule[]): Row[] {
	const rows: Row[] = [
		{ scope: undefined, inside: 1, outside: 0, counts: false, lower: 0, upper: Infinity },
		{ scope: undefined, inside: 1, outside: 0, counts: true, lower: 0, upper: Infinity },
	];
	for (const rule of rules) {
		if (rule.kind !== "row") continue;
		const { scope, measure, side } = rule;
		const counts = measure === "count";
		const divisor = measure === "share" ? greatestCommonDivisor(10000, rule.bound) : 1;
		const inside = measure === "share" ? (10000 - rule.bound) / divisor : 1;
		const outside = measure === "share" ? -rule.bound / divisor : 0;
		let row = rows.find(
			(each) =>
				each.counts === counts &&
				each.inside === inside &&
				each.outside === outside &&
				each.scope?.by === scope?.by &&
				each.scope?.key === scope?.key,
		);
		if (row === undefined) {
			row = { scope, inside, outside, counts, lower: -Infinity, upper: Infinity };
			rows.push(row);
		}
		tighten(row, side, measure === "share" ? 0 : rule.bound);
	}
	return rows;
}

function tighten(row: Row, side: RowRule["side"], bound: number): void {
	if (side === "min") row.lower = Math.max(row.lower, bound);
	else row.upper = Math.min(row.upper, bound);
}

type Coefficients = Pick<
	Model,
	| "perCost"
	| "perCreator"
	| "outsideCost"
	| "outsideCreator"
	| "extraStart"
	| "extraRow"
	| "extraCost"
	| "extraCreator"
>;

function coefficientsOf(rows: readonly Row[], memberships: readonly (readonly boolean[])[]): Coefficients {
	const size = rows.length;
	const perCost = new Float64Array(memberships.length * size);
	const perCreator = new Float64Array(memberships.length * size);
	// A row for all holds for a creator in no group too.
	const outside = rows.map(({ scope, inside, outside }) => (scope === undefined ? inside : outside));
	const outsideCost = Float64Array.from(rows, ({ counts }, at) => (counts ? 0 : outside[at]!));
	const outsideCreator = Float64Array.from(rows, ({ counts }, at) => (counts ? outside[at]! : 0));
	const extraStart = [0];
	const extraRow: number[] = [];
	const extraCost: number[] = [];
	const extraCreator: number[] = [];
	memberships.forEach((member, group) => {
		rows.forEach(({ inside, outside: without, counts, scope }, row) => {
			const coefficient = member[row] ? inside : without;
			(counts ? perCreator : perCost)[group * size + row] = coefficient;
			if (scope === undefined || !member[row]) return;
			extraRow.push(row);
			extraCost.push(counts ? 0 : inside - without);
			extraCreator.push(counts ? inside - without : 0);
		});
		extraStart.push(extraRow.length);
	});
	return {
		perCost,
		perCreator,
		outsideCost,
		outsideCreator,
		extraStart: Int32Array.from(extraStart),
		extraRow: Int32Array.from(extraRow),
		extraCost: Float64Array.from(extraCost),
		extraCreator: Float64Array.from(extraCreator),
	};
}

function setsOf(start: readonly number[]): Int32Array {
	const sets = new Int32Array(start[start.length - 1]!);
	for (let set = 0; set + 1 < start.length; set++) sets.fill(set, start[set], start[set + 1]);
	return sets;
}
