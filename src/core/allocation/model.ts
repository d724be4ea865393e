/**
 * The integer programme: one option a set (a creator's package, or nobody), the greatest value, and rows that hold
 * from `lower` to `upper`. All numbers are integers: cents, values in their smallest step, shares in basis points.
 *
 * Creators that belong to the same groups form a class: an option's coefficient in a row is
 * `cost · perCost[class, row] + taken · perCreator[class, row]`, so a pass over the options needs no matrix.
 */
export interface Model {
	readonly rows: number;
	readonly lower: Float64Array;
	readonly upper: Float64Array;
	/** Coefficients at `class * rows + row`. */
	readonly perCost: Float64Array;
	readonly perCreator: Float64Array;
	/** What a class's coefficients have beyond those of a creator in no group: entries of `class` from `extraStart[class]`. */
	readonly outsideCost: Float64Array;
	readonly outsideCreator: Float64Array;
	readonly extraStart: Int32Array;
	readonly extraRow: Int32Array;
	readonly extraCost: Float64Array;
	readonly extraCreator: Float64Array;
	readonly classOf: Int32Array;
	/** Sets with equal options and class have the same number. */
	readonly cloneOf: Int32Array;
	/** Options of a set, by cost, nobody first: from `start[set]` to `start[set + 1]`. */
	readonly start: Int32Array;
	readonly setOf: Int32Array;
	readonly cost: Float64Array;
	readonly value: Float64Array;
	/** 1 for a package, 0 for nobody. */
	readonly taken: Float64Array;
	/** Which package of its creator, −1 for nobody. */
	readonly packageOf: Int32Array;
	/** Which creator of the problem read. */
	readonly creatorOf: Int32Array;
	/** 1 for rows that count creators, which are whole in every plan. */
	readonly counts: Uint8Array;
	/** The row of the whole spend. */
	readonly spendRow: number;
	/** No creator may cost more than this share of the spend, in basis points; 10,000 without such a rule. */
	readonly creatorShare: number;
}

/** The options a plan chooses, one for each set. */
export type Plan = Int32Array;

export interface PlanTotals {
	readonly value: number;
	readonly cost: number;
	readonly rows: Float64Array;
	readonly dearest: number;
}

/** What a plan adds up to, in integers. */
export function totalsOf(model: Model, plan: Plan): PlanTotals {
	const rows = new Float64Array(model.rows);
	let value = 0;
	let cost = 0;
	let dearest = 0;
	for (let set = 0; set < plan.length; set++) {
		const option = plan[set]!;
		const price = model.cost[option]!;
		value += model.value[option]!;
		cost += price;
		if (price > dearest) dearest = price;
		addColumn(model, option, 1, rows);
	}
	return { value, cost, rows, dearest };
}

/** Adds `times` the option's coefficients to `rows`. */
function addColumn(model: Model, option: number, times: number, rows: Float64Array): void {
	if (model.taken[option] === 0) return;
	const cost = model.cost[option]! * times;
	const base = model.classOf[model.setOf[option]!]! * model.rows;
	for (let row = 0; row < model.rows; row++) {
		rows[row] = rows[row]! + cost * model.perCost[base + row]! + times * model.perCreator[base + row]!;
	}
}

/** Whether every row and the largest share hold, exactly. */
export function isAllowed(model: Model, totals: PlanTotals): boolean {
	for (let row = 0; row < model.rows; row++) {
		const sum = totals.rows[row]!;
		if (sum < model.lower[row]! || sum > model.upper[row]!) return false;
	}
	return totals.dearest * 10000 <= model.creatorShare * totals.cost;
}
