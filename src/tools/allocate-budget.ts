import * as z from "zod/mini";
import { inputProblem, isAllocateInput } from "../core/planning/check-input.ts";
import type { AllocateForm } from "../core/planning/form.ts";
import {
	type BudgetPlan,
	budgetSteps,
	compareDeals,
	compareMix,
	explainCreator,
	frontier,
	modelPlan,
	nearTies,
	PLAN_TABS,
	type PlanInput,
	type PlanModel,
	planFaults,
	readPlanInput,
	reallocate,
	rulePrices,
	solvePlan,
	splitRest,
} from "../core/planning/index.ts";
import { withKnownOrders } from "../core/planning/known-orders.ts";
import { readMemory, writeMemory } from "../core/planning/memory.ts";
import { ownRows } from "../core/planning/own-rows.ts";
import type { AllocateInput, WriteDetails } from "../core/planning/panel-answers.ts";
import { planRows } from "../core/planning/plan-rows.ts";
import { planToRows } from "../core/planning/plan-to-rows.ts";
import { readDeals, readForm } from "../core/planning/read-form.ts";
import { overspendWords } from "../core/planning/rows-staying.ts";
import { solvedAnswer } from "../core/planning/solved-answer.ts";
import { startFacts } from "../core/planning/start-facts.ts";
import { SECONDS } from "../core/planning/time-limits.ts";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import { measureCampaign, RESULT_TABS, readCampaignResults } from "../core/results/index.ts";
import { readTable, requireColumns } from "../core/tables/table.ts";
import type { Plan, Tool, Workbook } from "../core/tool.ts";
import { plan as planTab } from "../core/tracker/plan.ts";

/** Each question reads only what its answer rests on; all but these need no plan so far. */
const READS: { readonly [ask in AllocateInput["ask"]]?: readonly string[] } = {
	deals: [],
	start: ["Campaign", "Roster", "Results", "Plan"],
	write: PLAN_TABS,
	reallocate: RESULT_TABS,
};

/** Chooses packages under the planner's rules so that the budget buys most, explains the choice, and writes it to Plan. */
export const allocateBudget: Tool<AllocateInput> = {
	id: "allocate-budget",
	title: "Allocate budget",
	summary: "The best plan under your rules",
	fields: [],
	// Checked by the plan, which can say what is missing.
	input: () => z.unknown() as unknown as z.ZodMiniType<AllocateInput>,
	reads: (input) => (isAllocateInput(input) ? readsFor(input.ask) : []),
	onlyLooksAt: (input) =>
		isAllocateInput(input)
			? readsFor(input.ask).filter((name) => input.ask !== "write" || name !== planTab.name)
			: [],
	plan(workbook, input) {
		if (!isAllocateInput(input)) return inputProblem(input);
		if (input.ask === "deals") {
			const question = readDeals(input.deal);
			return answered(isProblem(question) ? question : compareDeals(question));
		}
		if (!workbook.tabs.Roster) return problem('There is no Roster tab yet. Run "Set up tracker" first.');
		const facts = readPlanInput(workbook);
		if (isProblem(facts)) return facts;
		if (input.ask === "start") return answered(startFacts(facts, readMemory(workbook.memory).form));
		const tracker = freed(facts, input.form);
		const options = readForm(input.form);
		if (isProblem(options)) return options;
		if (input.ask === "reallocate") {
			const results = options.kpi === "orders" ? readCampaignResults(workbook) : undefined;
			const known = results !== undefined && !isProblem(results) ? measureCampaign(results) : undefined;
			return answered(reallocate(known ? withKnownOrders(tracker, known) : tracker, options));
		}
		const model = modelPlan(tracker, options);
		if (isProblem(model)) return model;
		switch (input.ask) {
			case "solve": {
				const seconds = Math.min(input.seconds ?? SECONDS.solve, SECONDS.longer);
				const found = solvePlan(model, { timeLimitMs: seconds * 1000 });
				const refused = [...tracker.unread, ...model.refused];
				return { changes: [], left: model.left, refused, details: solvedAnswer(model, found, input.form) };
			}
			case "write":
				return writePlan(workbook, tracker, model, input.form, input.plan);
			default: {
				const [fault] = planFaults(model, input.plan);
				if (fault !== undefined)
					return problem(`The tracker changed since this plan was found: ${fault} Find the best plan again.`);
				return answered(partOf(model, input));
			}
		}
	},
};

function readsFor(ask: AllocateInput["ask"]): readonly string[] {
	return READS[ask] ?? ["Campaign", "Roster", "Packages", "Results", "Deliverables"];
}

type PartInput = Exclude<
	AllocateInput,
	{ readonly ask: "start" | "solve" | "deals" | "reallocate" | "write" }
>;

function partOf(model: PlanModel, input: PartInput): unknown {
	switch (input.ask) {
		case "creator":
			return explainCreator(model, input.plan, input.account);
		case "steps":
			return budgetSteps(model, input.plan);
		case "rules":
			return rulePrices(model, input.plan);
		case "ties":
			return nearTies(model, input.plan);
		case "frontier":
			return frontier(model);
		case "rest":
			return splitRest(model, input.plan);
		case "mix":
			return compareMix(model, input.account || undefined);
	}
}

/** The changes that make the Plan tab hold this plan: found again from the sheet, without solving. */
function writePlan(
	{ tabs, memory }: Workbook,
	tracker: PlanInput,
	model: PlanModel,
	form: AllocateForm,
	plan: BudgetPlan,
): Plan | Problem {
	if (plan.chosen.length === 0) return problem("This plan chooses nobody, so there is nothing to write.");
	const tab = tabs[planTab.name];
	if (!tab) return problem('There is no Plan tab yet. Run "Set up tracker" first.');
	const table = readTable(tab, planTab);
	if (isProblem(table)) return table;
	const missing = requireColumns(table, ["handle", "platform", "package"]);
	if (missing) return missing;
	const { written: known } = readMemory(memory);
	const checked = planToRows(model, plan, tracker.planned);
	const ours = new Set([...known, ...ownRows(table, model)]);
	const { changes, left, refused, written } = planRows(table, checked, ours);
	const faults = checked.refused.length > 0 ? [] : planFaults(model, plan);
	const broken = faults.map((fault) => ({
		label: "The plan as a whole",
		reason: `${fault} Find the best plan again.`,
	}));
	return {
		changes,
		left,
		refused: [...checked.refused, ...refused, ...broken],
		details: { warning: overspendWords(table, model, plan, changes) } satisfies WriteDetails,
		memory: writeMemory(form, written, known),
	};
}

/** Creators whose include or exclude the planner set aside for this plan. */
function freed(input: PlanInput, { freed: accounts }: AllocateForm): PlanInput {
	if (accounts.length === 0) return input;
	const free = new Set(accounts);
	return {
		...input,
		accounts: input.accounts.map((account) =>
			free.has(account.id) ? { ...account, include: false, exclude: false } : account,
		),
	};
}

function answered(details: unknown): Plan | Problem {
	return isProblem(details) ? details : { changes: [], left: [], refused: [], details };
}
