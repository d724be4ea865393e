import type { Problem } from "../problem.ts";
import type { Workbook } from "../tool.ts";
import type {
	BudgetPlan,
	BudgetStep,
	CreatorReason,
	Frontier,
	NearTies,
	RestSplit,
	RulePrice,
	TimeLimit,
} from "./answer-types.ts";
import type { DealComparison, DealQuestion, MixComparison, Reallocation } from "./comparison-types.ts";
import type { PlanInput } from "./tracker-rows.ts";
import type { PlanModel, PlanOptions } from "./types.ts";

export type * from "./answer-types.ts";
export type * from "./comparison-types.ts";
export type * from "./tracker-rows.ts";
export type * from "./types.ts";

function soon(): never {
	throw new Error("Not built yet.");
}

/** Names of the tabs that `readPlanInput` reads; only Roster must be there. */
export const PLAN_TABS: readonly string[] = [
	"Campaign",
	"Roster",
	"Packages",
	"Results",
	"Deliverables",
	"Plan",
];

/** What the tracker's tabs say about creators, packages, results and the plan so far. A problem if Roster is missing or has no header; single bad cells come back as remarks that name the cell. */
export function readPlanInput(_workbook: Pick<Workbook, "tabs">): PlanInput | Problem {
	return soon();
}

/** The candidates with a cost and an expected value for every package, who is refused or left aside and why, and all assumptions. A problem if an option cannot be used. Nothing is solved yet. */
export function modelPlan(_input: PlanInput, _options: PlanOptions): PlanModel | Problem {
	return soon();
}

/** The best plan under all rules, checked before it is given; default 12 s. Infeasible: the conflict in words, with the least changes. */
export function solvePlan(_model: PlanModel, _limit?: TimeLimit): BudgetPlan {
	return soon();
}

/** What is wrong with a plan, by recomputing everything from the model in integers: `[]` for one that keeps every rule and adds up. Shares no code with the solver. Use it before a plan kept since an earlier call is explained or written. */
export function planFaults(
	_model: PlanModel,
	_plan: Pick<BudgetPlan, "chosen" | "value" | "costCents">,
): string[] {
	return soon();
}

/** Why one candidate is in or out, with exact thresholds found by solving again; default 6 s. */
export function explainCreator(
	_model: PlanModel,
	_plan: BudgetPlan,
	_account: string,
	_limit?: TimeLimit,
): CreatorReason {
	return soon();
}

/** Why each candidate is in or out from one solving each at most, without thresholds of cost, in the candidates' order; default 8 s, the rest of them are then left out. */
export function explainAll(_model: PlanModel, _plan: BudgetPlan, _limit?: TimeLimit): CreatorReason[] {
	return soon();
}

/** What more money buys and what less costs, for ±100, ±500 and ±1,000 of the currency unless steps in cents are given; default 8 s. */
export function budgetSteps(
	_model: PlanModel,
	_plan: BudgetPlan,
	_limit?: TimeLimit,
	_steps?: readonly number[],
): BudgetStep[] {
	return soon();
}

/** What the best plan would be worth without each rule in turn, the dearest rule first; default 8 s. */
export function rulePrices(_model: PlanModel, _plan: BudgetPlan, _limit?: TimeLimit): RulePrice[] {
	return soon();
}

/** Plans within 1 % of the best, and the creators that are in all of them; default 8 s. */
export function nearTies(_model: PlanModel, _plan: BudgetPlan, _limit?: TimeLimit): NearTies {
	return soon();
}

/** Value against budget: 20 budgets up to one and a half times the spendable money; default 10 s. */
export function frontier(_model: PlanModel, _limit?: TimeLimit): Frontier {
	return soon();
}

/** What the money left over could do: boosts behind the chosen creators (results grow with the power `elasticity` of the money behind a creator, default 0.5), and the next better plan; default 6 s. */
export function splitRest(
	_model: PlanModel,
	_plan: BudgetPlan,
	_limit?: TimeLimit,
	_elasticity?: number,
): RestSplit {
	return soon();
}

/** The dearest candidate with the most followers, or the account given, against the best set of smaller ones that the same money buys. A problem if there is no such pair. */
export function compareMix(_model: PlanModel, _big?: string, _limit?: TimeLimit): MixComparison | Problem {
	return soon();
}

/** Flat fee, commission, hybrid and product side by side: break-even and worst case. A problem if a figure cannot be used. */
export function compareDeals(_question: DealQuestion): DealComparison | Problem {
	return soon();
}

/** What of the money not yet committed should move to whom, given the results so far. A problem if there is no plan or no result yet. */
export function reallocate(
	_input: PlanInput,
	_options: Pick<PlanOptions, "budgetCents" | "kpi">,
): Reallocation | Problem {
	return soon();
}
