import type { Frontier, FrontierPoint, TimeLimit } from "./answer-types.ts";
import { bestChoice } from "./best-choice.ts";
import { deadlineOf, partOf } from "./deadline.ts";
import { hasPlan } from "./explain-creator.ts";
import { SECONDS } from "./time-limits.ts";
import type { PlanModel } from "./types.ts";
import { showMoney, showValue } from "./words.ts";

const BELOW = 14;
const ABOVE = 6;
/** Budgets are tried in steps of this many places, so that those done in time are spread out. */
const STRIDE = 7;

/** Value against budget: 20 budgets up to one and a half times the spendable money; 10 s unless a limit is given. */
export function frontier(model: PlanModel, limit: TimeLimit = {}): Frontier {
	const deadline = deadlineOf(limit, SECONDS.frontier * 1000);
	const budgets = budgetsOf(model.spendableCents);
	const points: FrontierPoint[] = [];
	let left = budgets.length;
	let complete = true;
	budgets.forEach((_, turn) => {
		const budgetCents = budgets[((turn + 1) * STRIDE + BELOW - STRIDE - 1) % budgets.length]!;
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
	const budgets: number[] = [];
	for (let part = 1; part <= BELOW; part++) budgets.push(Math.round((spendable * part) / BELOW));
	for (let part = 1; part <= ABOVE; part++) budgets.push(Math.round(spendable * (1 + part / (2 * ABOVE))));
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
