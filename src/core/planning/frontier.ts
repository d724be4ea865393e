import type { Frontier, FrontierPoint, TimeLimit } from "./answer-types.ts";
import { bestChoice } from "./best-choice.ts";
import { deadlineOf, partOf } from "./deadline.ts";
import { hasPlan } from "./explain-creator.ts";
import { SECONDS } from "./time-limits.ts";
import type { PlanModel } from "./types.ts";
import { showMoney, showValue } from "./words.ts";

const POINTS = 20;
/** Steps that people read easily, times a power of ten. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Budgets are tried in steps of this many places, so that those done in time are spread out. */
const STRIDE = 7;

/** Value against budget: 20 budgets in round steps up to at least one and a half times the spendable money, which is one of them; 10 s unless a limit is given. */
export function frontier(model: PlanModel, limit: TimeLimit = {}): Frontier {
	const deadline = deadlineOf(limit, SECONDS.frontier * 1000);
	const budgets = budgetsOf(model.spendableCents);
	const points: FrontierPoint[] = [];
	let left = budgets.length;
	let complete = true;
	budgets.forEach((_, turn) => {
		const budgetCents = budgets[(budgets.indexOf(model.spendableCents) + turn * STRIDE) % budgets.length]!;
		if (deadline.left() === 0) {
			complete = false;
			return;
		}
		const choice = bestChoice(model, { spendableCents: budgetCents }, partOf(deadline, left--));
		if (hasPlan(choice)) {
			const { costCents, value, taken, status } = choice;
			points.push({ budgetCents, costCents, value, creators: taken.length, proven: status === "optimal" });
		} else if (choice.status !== "infeasible") complete = false;
	});
	const sorted = rising(points.sort((a, b) => a.budgetCents - b.budgetCents));
	return { points: sorted, complete, sentence: sentenceOf(model, sorted, complete) };
}

function budgetsOf(spendable: number): number[] {
	const least = Math.max(10, (spendable * 1.5) / POINTS);
	const power = 10 ** Math.floor(Math.log10(least));
	const step = Math.round(ROUND.find((part) => part * power >= least * (1 - 1e-9))! * power);
	const budgets = Array.from({ length: POINTS }, (_, at) => step * (at + 1));
	const nearest = Math.min(POINTS, Math.max(1, Math.round(spendable / step)));
	budgets[nearest - 1] = spendable;
	return budgets;
}

/** A plan for less money can be had for more: where the search was cut short the better one of less money stands. */
function rising(points: readonly FrontierPoint[]): FrontierPoint[] {
	let best: FrontierPoint | undefined;
	return points.map((point) => {
		if (best === undefined || point.value >= best.value) best = point;
		return { ...best, budgetCents: point.budgetCents, proven: point.proven && best === point };
	});
}

function sentenceOf(
	{ kpi, currency, spendableCents }: PlanModel,
	points: readonly FrontierPoint[],
	complete: boolean,
): string {
	const half = points.find(({ budgetCents }) => budgetCents >= spendableCents / 2);
	const whole = points.find(({ budgetCents }) => budgetCents >= spendableCents);
	const missing = complete ? "" : " Some budgets were not computed in time.";
	if (half === undefined || whole === undefined || whole.value === 0)
		return `Value for each budget.${missing}`;
	const share = Math.round((half.value / whole.value) * 100);
	return `${showMoney(half.budgetCents, currency)} brings ${showValue(half.value, kpi)}, ${share}% of what ${showMoney(whole.budgetCents, currency)} brings.${missing}`;
}
