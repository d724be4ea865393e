import type { Model } from "./model.ts";
import { newWorkingBasis, type WorkingBasis } from "./working-basis.ts";

/** What is left to decide in a branch: the options still open, and what the creators decided add up to. */
export interface Domain {
	readonly sets: Int32Array;
	/** Options of `sets[i]`, by cost: `options[start[i]]` to `options[start[i + 1] - 1]`. */
	readonly start: Int32Array;
	readonly options: Int32Array;
	/** Scaled rows and profit of the sets decided. */
	readonly base: Float64Array;
	readonly baseProfit: number;
	/** What the dearest option decided costs, in cents. */
	readonly dearest: number;
	/** Bounds of the rows in this branch, in integers. */
	readonly lower: Float64Array;
	readonly upper: Float64Array;
}

/** Enough of a simplex basis to take it up again. */
export interface SavedBasis {
	readonly basic: Int32Array;
	readonly prices: Float64Array;
	readonly atUpper: Uint8Array;
	/** The key option of the set of each basic option, by position; −1 for activities. */
	readonly keys: Int32Array;
}

/**
 * The linear relaxation in figures near 1, and the state of the dual simplex method on it (Dantzig and Van Slyke's
 * generalised upper bounds, 1967): each set has a key option, and the working basis is only as large as the rows.
 */
export interface Relaxation {
	readonly model: Model;
	readonly rows: number;
	/** One profit unit of the relaxation in steps of the value; one cost unit in cents. */
	readonly profitUnit: number;
	readonly costUnit: number;
	/** Multiplies an integer row to give the scaled one. */
	readonly rowScale: Float64Array;
	readonly profit: Float64Array;
	readonly cost: Float64Array;
	readonly perCost: Float64Array;
	readonly outsideCost: Float64Array;
	readonly extraCost: Float64Array;
	readonly lower: Float64Array;
	readonly upper: Float64Array;

	domain: Domain;
	/** Classes that occur in the domain, the first `classCount` of the array. */
	readonly classes: Int32Array;
	classCount: number;
	/** Options open in the domain carry the number of the loading. */
	readonly open: Int32Array;
	loading: number;

	readonly basis: WorkingBasis;
	readonly prices: Float64Array;
	/** By class: what an option pays for each cost unit, and once. */
	readonly priceOfCost: Float64Array;
	readonly priceOfCreator: Float64Array;
	readonly direction: Float64Array;
	readonly turnOfCost: Float64Array;
	readonly turnOfCreator: Float64Array;
	readonly key: Int32Array;
	readonly basicsIn: Int32Array;
	readonly isBasic: Uint8Array;
	readonly isActivityBasic: Uint8Array;
	readonly atUpper: Uint8Array;
	/** Scaled rows of the sets decided and all keys. */
	readonly activity: Float64Array;
	/** Values of what is basic, by position. */
	readonly values: Float64Array;
	readonly keyValue: Float64Array;
	readonly column: Float64Array;
	readonly heapAt: Float64Array;
	readonly heapItem: Int32Array;
	/** Where the bend found last lies along the direction. */
	nextBend: number;
	pivots: number;
}

/**
 * @param costWeight what a cent counts against a step of value, to prefer the cheaper of two plans worth the same
 */
export function newRelaxation(model: Model, costWeight: number): Relaxation {
	const { rows, value, cost, taken } = model;
	const options = value.length;
	const sets = model.classOf.length;
	const profitUnit = meanOf(value);
	const costUnit = meanOf(cost);
	const rowScale = scalesOf(model, costUnit);
	const classCount = model.extraStart.length - 1;
	const perRow = (coefficients: Float64Array): Float64Array =>
		coefficients.map((coefficient, index) => coefficient * rowScale[index % rows]! * costUnit);
	return {
		model,
		rows,
		profitUnit,
		costUnit,
		rowScale,
		profit: value.map((each, option) => (each - costWeight * cost[option]! * taken[option]!) / profitUnit),
		cost: cost.map((each) => each / costUnit),
		perCost: perRow(model.perCost),
		outsideCost: perRow(model.outsideCost),
		extraCost: model.extraCost.map(
			(coefficient, entry) => coefficient * rowScale[model.extraRow[entry]!]! * costUnit,
		),
		lower: new Float64Array(rows),
		upper: new Float64Array(rows),
		domain: wholeDomain(model),
		classes: new Int32Array(classCount),
		classCount: 0,
		open: new Int32Array(options),
		loading: 0,
		basis: newWorkingBasis(rows),
		prices: new Float64Array(rows),
		priceOfCost: new Float64Array(classCount),
		priceOfCreator: new Float64Array(classCount),
		direction: new Float64Array(rows),
		turnOfCost: new Float64Array(classCount),
		turnOfCreator: new Float64Array(classCount),
		key: new Int32Array(sets),
		basicsIn: new Int32Array(sets),
		isBasic: new Uint8Array(options),
		isActivityBasic: new Uint8Array(rows),
		atUpper: new Uint8Array(rows),
		activity: new Float64Array(rows),
		values: new Float64Array(rows),
		keyValue: new Float64Array(sets),
		column: new Float64Array(rows),
		heapAt: new Float64Array(sets + rows + 1),
		heapItem: new Int32Array(sets + rows + 1),
		nextBend: 0,
		pivots: 0,
	};
}

/** Every set, with every option open. */
export function wholeDomain(model: Model): Domain {
	return {
		sets: countTo(model.classOf.length),
		start: model.start,
		options: countTo(model.value.length),
		base: new Float64Array(model.rows),
		baseProfit: 0,
		dearest: 0,
		lower: model.lower,
		upper: model.upper,
	};
}

/** Adds `times` the option's scaled coefficients to `sums`. */
export function addScaledColumn(
	relaxation: Relaxation,
	option: number,
	times: number,
	sums: Float64Array,
): void {
	const { model, rows, perCost } = relaxation;
	if (model.taken[option] === 0) return;
	const cost = relaxation.cost[option]! * times;
	const base = model.classOf[model.setOf[option]!]! * rows;
	for (let row = 0; row < rows; row++) {
		sums[row] = sums[row]! + cost * perCost[base + row]! + times * model.perCreator[base + row]!;
	}
}

/** What multipliers of the rows come to for each class of the domain: per cost unit and per creator. */
export function spread(
	relaxation: Relaxation,
	multipliers: Float64Array,
	ofCost: Float64Array,
	ofCreator: Float64Array,
): void {
	const { model, rows, classes, classCount, outsideCost, extraCost } = relaxation;
	const { outsideCreator, extraStart, extraRow, extraCreator } = model;
	let cost = 0;
	let creator = 0;
	for (let row = 0; row < rows; row++) {
		const multiplier = multipliers[row]!;
		cost += multiplier * outsideCost[row]!;
		creator += multiplier * outsideCreator[row]!;
	}
	for (let i = 0; i < classCount; i++) {
		const group = classes[i]!;
		let groupCost = cost;
		let groupCreator = creator;
		for (let entry = extraStart[group]!; entry < extraStart[group + 1]!; entry++) {
			const multiplier = multipliers[extraRow[entry]!]!;
			groupCost += multiplier * extraCost[entry]!;
			groupCreator += multiplier * extraCreator[entry]!;
		}
		ofCost[group] = groupCost;
		ofCreator[group] = groupCreator;
	}
}

/** Rows of money are brought near one mean cost; rows that count creators stay. */
function scalesOf(model: Model, costUnit: number): Float64Array {
	const { rows, perCost } = model;
	const scales = new Float64Array(rows).fill(1);
	for (let row = 0; row < rows; row++) {
		let largest = 0;
		for (let at = row; at < perCost.length; at += rows) largest = Math.max(largest, Math.abs(perCost[at]!));
		if (largest > 0) scales[row] = 1 / (largest * costUnit);
	}
	return scales;
}

function meanOf(figures: Float64Array): number {
	let sum = 0;
	let count = 0;
	for (const figure of figures) {
		if (figure === 0) continue;
		sum += Math.abs(figure);
		count++;
	}
	return count === 0 ? 1 : sum / count;
}

function countTo(length: number): Int32Array {
	return new Int32Array(length).map((_, index) => index);
}
