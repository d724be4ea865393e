import { isProblem } from "../problem.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Change } from "../tool.ts";
import type { BudgetPlan } from "./answer-types.ts";
import { centsAt } from "./cells.ts";
import { isYes, labelOf, MARK } from "./plan-rows.ts";
import type { PlanModel } from "./types.ts";
import { showList, showMoney } from "./words.ts";

const MOST_NAMES = 10;

/**
 * That the Plan tab's yes-rows will cost more than the budget, and which rows besides this plan's stay at yes unless
 * the planner ticks their change; `""` where they cost no more.
 */
export function overspendWords(
	table: Table,
	{ options: { budgetCents }, currency }: PlanModel,
	{ chosen, costCents }: BudgetPlan,
	changes: readonly Change[],
): string {
	const own = new Set(chosen.map(({ offer }) => offer));
	for (const change of changes) {
		if (change.kind === "set-cells" && !change.replaces && change.cells[MARK]?.after === "no")
			own.add(change.key);
	}
	const names: string[] = [];
	let cents = 0;
	table.rows.forEach((rows, key) => {
		if (own.has(key)) return;
		for (const row of rows) {
			if (isYes(cellAt(table, row, MARK)) !== true) continue;
			const cost = centsAt(table, row, "cost", currency);
			if (cost === undefined || isProblem(cost)) continue;
			names.push(`row ${row + 1}, ${labelOf(table, row)}`);
			cents += cost;
		}
	});
	const over = costCents + cents - budgetCents;
	if (names.length === 0 || over <= 0) return "";
	const money = (amount: number): string => showMoney(amount, currency);
	return `The rows of Plan that say yes will come to ${money(costCents + cents)}, which is ${money(over)} more than the budget of ${money(budgetCents)}: besides this plan's, ${money(cents)} stay at yes (${showList(names, MOST_NAMES)}). Tick below that they become no, or count them into the budget.`;
}
