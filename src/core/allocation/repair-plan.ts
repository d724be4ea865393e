import { changed, type Move, movesOf } from "./improve-plan.ts";
import { isAllowed, type Model, type Plan, totalsOf } from "./model.ts";

const SINGLES = 60;
const CHECKS = 60000;

/**
 * Mends a plan that breaks rows by two changes, or by three if one of the first few is among them, so that it is worth
 * more than `least`. The last change is looked up by what it must spend, which finds exact sums among many moves.
 */
export function repairPlan(model: Model, plan: Plan, penalty: Float64Array, least: number): Plan | undefined {
	const moves = movesOf(model, plan, penalty);
	const bySpend = moves.slice().sort((a, b) => a.spend - b.spend || a.option - b.option);
	const repair: Repair = { model, moves, bySpend, left: CHECKS, least, best: undefined };
	const { rows, value } = totalsOf(model, plan);
	pairsFrom(repair, rows, value, []);
	for (let i = 0; i < Math.min(SINGLES, moves.length) && repair.best === undefined; i++) {
		const move = moves[i]!;
		const after = rows.map((sum, row) => sum + move.rows[row]!);
		repair.left = CHECKS / 10;
		pairsFrom(repair, after, value + move.gain, [move]);
	}
	if (repair.best === undefined) return undefined;
	const mended = changed(plan, repair.best);
	return isAllowed(model, totalsOf(model, mended)) ? mended : undefined;
}

interface Repair {
	readonly model: Model;
	readonly moves: readonly Move[];
	readonly bySpend: readonly Move[];
	left: number;
	least: number;
	best: readonly Move[] | undefined;
}

function pairsFrom(repair: Repair, rows: Float64Array, value: number, before: readonly Move[]): void {
	const { model, moves, bySpend } = repair;
	const { lower, upper, spendRow } = model;
	for (const one of moves) {
		if (before.some(({ set }) => set === one.set)) continue;
		const spent = rows[spendRow]! + one.spend;
		const most = upper[spendRow]! - spent;
		for (let at = firstFrom(bySpend, lower[spendRow]! - spent); at < bySpend.length; at++) {
			const two = bySpend[at]!;
			if (two.spend > most) break;
			if (repair.left-- <= 0) return;
			const worth = value + one.gain + two.gain;
			if (worth <= repair.least || two.set === one.set || before.some(({ set }) => set === two.set)) continue;
			if (!keepsRows(model, rows, one, two)) continue;
			repair.least = worth;
			repair.best = [...before, one, two];
		}
	}
}

function keepsRows({ lower, upper }: Model, rows: Float64Array, one: Move, two: Move): boolean {
	for (let row = 0; row < rows.length; row++) {
		const sum = rows[row]! + one.rows[row]! + two.rows[row]!;
		if (sum > upper[row]! || sum < lower[row]!) return false;
	}
	return true;
}

/** The first move that spends at least so much more. */
function firstFrom(bySpend: readonly Move[], least: number): number {
	let low = 0;
	let high = bySpend.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (bySpend[middle]!.spend < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
