import { isAllowed, type Model, type Plan, totalsOf } from "./model.ts";

/** A change of one creator's option. */
export interface Move {
	readonly set: number;
	readonly option: number;
	readonly gain: number;
	readonly spend: number;
	readonly rows: Float64Array;
}

const MOVES = 900;

/**
 * Betters an allowed plan by single changes and pairs of changes until none helps. Considers the options that cost
 * least at the relaxation's prices: `penalty` is how far each is behind its set's best, Infinity for those ruled out.
 */
export function improvePlan(model: Model, start: Plan, penalty: Float64Array): Plan {
	let plan = start;
	for (let round = 0; round < 30; round++) {
		const better = bestChange(model, plan, penalty);
		if (better === undefined) return plan;
		plan = better;
	}
	return plan;
}

function bestChange(model: Model, plan: Plan, penalty: Float64Array): Plan | undefined {
	const { rows } = totalsOf(model, plan);
	const moves = movesOf(model, plan, penalty);
	moves.sort((a, b) => b.gain - a.gain || a.spend - b.spend || a.option - b.option);
	const most = moves.length === 0 ? 0 : moves[0]!.gain;
	let bestGain = 0;
	let bestSpend = 0;
	let best: readonly Move[] | undefined;
	const consider = (gain: number, spend: number, change: readonly Move[]): void => {
		if (gain < bestGain || (gain === bestGain && spend >= bestSpend)) return;
		if (!fits(model, rows, change) || !isAllowed(model, totalsOf(model, changed(plan, change)))) return;
		bestGain = gain;
		bestSpend = spend;
		best = change;
	};
	for (let i = 0; i < moves.length; i++) {
		const one = moves[i]!;
		if (one.gain >= bestGain) consider(one.gain, one.spend, [one]);
		if (one.gain + most < bestGain) break;
		for (let j = i + 1; j < moves.length; j++) {
			const two = moves[j]!;
			const gain = one.gain + two.gain;
			if (gain < bestGain) break;
			if (two.set !== one.set && pairFits(model, rows, one, two))
				consider(gain, one.spend + two.spend, [one, two]);
		}
	}
	return best === undefined ? undefined : changed(plan, best);
}

/** The changes that cost least at the relaxation's prices. */
export function movesOf(model: Model, plan: Plan, penalty: Float64Array): Move[] {
	const candidates: { option: number; rise: number }[] = [];
	for (let option = 0; option < model.value.length; option++) {
		const now = plan[model.setOf[option]!]!;
		if (penalty[option]! - penalty[option]! !== 0 || option === now) continue;
		candidates.push({
			option,
			rise: penalty[option]! - (penalty[now]! - penalty[now]! === 0 ? penalty[now]! : 0),
		});
	}
	candidates.sort((a, b) => a.rise - b.rise || a.option - b.option);
	return candidates.slice(0, MOVES).map(({ option }) => moveTo(model, plan, option));
}

function moveTo(model: Model, plan: Plan, option: number): Move {
	const set = model.setOf[option]!;
	const now = plan[set]!;
	const spend = model.cost[option]! - model.cost[now]!;
	const taken = model.taken[option]! - model.taken[now]!;
	const rows = new Float64Array(model.rows);
	const base = model.classOf[set]! * model.rows;
	for (let row = 0; row < model.rows; row++) {
		rows[row] = spend * model.perCost[base + row]! + taken * model.perCreator[base + row]!;
	}
	return { set, option, gain: model.value[option]! - model.value[now]!, spend, rows };
}

function pairFits({ lower, upper }: Model, rows: Float64Array, one: Move, two: Move): boolean {
	for (let row = 0; row < rows.length; row++) {
		const sum = rows[row]! + one.rows[row]! + two.rows[row]!;
		if (sum > upper[row]! || sum < lower[row]!) return false;
	}
	return true;
}

function fits({ lower, upper }: Model, rows: Float64Array, change: readonly Move[]): boolean {
	for (let row = 0; row < rows.length; row++) {
		let sum = rows[row]!;
		for (const move of change) sum += move.rows[row]!;
		if (sum > upper[row]! || sum < lower[row]!) return false;
	}
	return true;
}

export function changed(plan: Plan, change: readonly Move[]): Plan {
	const next = plan.slice();
	for (const { set, option } of change) next[set] = option;
	return next;
}
