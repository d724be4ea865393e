import { isProblem } from "../problem.ts";
import { reachBounds } from "../reach.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import { allConflicts } from "./all-conflicts.ts";
import type { BudgetPlan, ChosenOffer, RuleReport, TimeLimit } from "./answer-types.ts";
import { basisOf } from "./basis-words.ts";
import { bestAndCheapest } from "./best-choice.ts";
import type { Choice } from "./choice.ts";
import { type Deadline, deadlineOf } from "./deadline.ts";
import { countedValues, sharingOf, type Taken } from "./overlap.ts";
import { planFaults } from "./plan-faults.ts";
import { rulesOf, showBound } from "./rules.ts";
import type { PlanModel } from "./types.ts";
import { showCreators, showMoney, showValue } from "./words.ts";

const TIME_LIMIT = 12000;

/**
 * The best plan under all rules, checked before it is given; 12 s unless a limit is given. Infeasible: the conflict in
 * words, with the least changes.
 */
export function solvePlan(model: PlanModel, limit: TimeLimit = {}): BudgetPlan {
	if (model.candidates.length === 0) {
		const message =
			"There is no creator to choose from: every row is refused or left aside. Fill in what is missing and try again.";
		return { ...NO_PLAN, status: "invalid", message };
	}
	const deadline = deadlineOf(limit, TIME_LIMIT);
	const choice = bestAndCheapest(model, deadline);
	if (choice.status !== "optimal" && choice.status !== "feasible")
		return withoutPlan(model, choice, deadline);
	const plan = planOf(model, choice);
	const faults = planFaults(model, plan);
	if (faults.length === 0) return plan;
	const message = `The plan found failed its check, so it is not shown. ${faults.join(" ")} Please report this.`;
	return { ...NO_PLAN, status: "unknown", message };
}

const NO_PLAN = {
	chosen: [],
	value: 0,
	costCents: 0,
	restCents: 0,
	bound: null,
	gap: null,
	reach: null,
	reachWords: "",
	conflict: [],
	report: [],
} as const;

function withoutPlan(
	model: PlanModel,
	{ status, message, conflict }: Choice,
	deadline: Deadline,
): BudgetPlan {
	if (status !== "infeasible" || conflict === null)
		return { ...NO_PLAN, status: status === "invalid" ? status : "unknown", message };
	const members = allConflicts(model, conflict, deadline);
	const many = members.reduce((most, member) => Math.max(most, member.conflict ?? 1), 1);
	const said: string[] = [];
	for (let at = 1; at <= many; at++) {
		const own = members.filter((member) => (member.conflict ?? 1) === at);
		const several = own.length > 1 ? "No plan keeps all of these together" : "No plan keeps this rule";
		said.push(`${several}: ${own.map(({ words }) => words).join(" ")} Change one of them.`);
	}
	return {
		...NO_PLAN,
		status: "infeasible",
		message: said.join(" "),
		conflict: members,
	};
}

function planOf(model: PlanModel, choice: Choice): BudgetPlan {
	const { taken, value, costCents, bound } = choice;
	const counted = countedValues(sharingOf(model), taken);
	const proven = choice.status === "optimal";
	const rest = bound === null ? null : Math.max(0, bound - value);
	const gap = proven ? 0 : rest === null || value === 0 ? null : rest / value;
	return {
		status: proven ? "optimal" : "feasible",
		message: messageOf(model, choice, gap),
		chosen: taken.map((one, at) => chosenFrom(model, one, counted[at]!)),
		value,
		costCents,
		restCents: model.spendableCents - costCents,
		bound: proven ? value : bound,
		gap,
		...reachOf(model, taken),
		conflict: [],
		report: reportOf(model, taken),
	};
}

function messageOf({ kpi, currency }: PlanModel, choice: Choice, gap: number | null): string {
	const { taken, value, costCents } = choice;
	if (taken.length === 0)
		return "The best plan under these rules is to take nobody. Ask for at least one creator to rule that out.";
	const what = `${showCreators(taken.length)} for ${showMoney(costCents, currency)}: ${showValue(value, kpi)} expected.`;
	const free = costCents === 0 ? " It spends nothing: only creators without a cost fit." : "";
	if (choice.status === "optimal") return `${what}${free} No plan under these rules is worth more.`;
	if (gap === null) return `${what} Time ran out: a better plan may exist.`;
	return `${what} Time ran out: the best there is may be worth up to ${showPercent(gap)} more.`;
}

/** A package as a plan shows it, where it counts so much. */
export function chosenFrom(model: PlanModel, { candidate, offer }: Taken, value: number): ChosenOffer {
	const { kpi, currency } = model;
	const centsPerResult = value > 0 ? offer.costCents / value : null;
	const price = centsPerResult === null ? "" : `, ${showMoney(Math.round(centsPerResult), currency)} each`;
	const basis = basisOf(model, candidate, offer, value);
	return {
		account: candidate.id,
		offer: offer.id,
		creator: candidate.creator,
		handle: candidate.handle,
		platform: candidate.platform,
		package: offer.package,
		costCents: offer.costCents,
		value,
		centsPerResult,
		reason: `${showValue(value, kpi)} for ${showMoney(offer.costCents, currency)}${price}. ${basis}`,
		basis,
	};
}

function reportOf(model: PlanModel, taken: readonly Taken[]): RuleReport[] {
	const asked = rulesOf(model).filter(({ implied }) => !implied);
	return asked.map((rule) => {
		const actual = rule.actual(taken);
		return {
			rule: rule.id,
			words: rule.words,
			actual,
			actualWords: showBound(rule.measure, actual, model.currency),
			kept: rule.kept(taken),
			tight: Math.abs(actual - rule.bound) < 1e-9,
		};
	});
}

function reachOf({ options: { audienceSize } }: PlanModel, taken: readonly Taken[]) {
	const reaches = taken.flatMap(({ offer }) => (offer.reach === undefined ? [] : [offer.reach]));
	const unknown = taken.length - reaches.length;
	if (unknown > 0) {
		return {
			reach: null,
			reachWords: `How many people the plan reaches is not known: ${showCreators(unknown)} in it lack a reach.`,
		};
	}
	const bounds = reachBounds(reaches, audienceSize);
	if (bounds === undefined || isProblem(bounds)) return { reach: null, reachWords: bounds?.problem ?? "" };
	const { least, most } = bounds;
	return {
		reach: bounds,
		reachWords: `Reaches between ${showCount(least)} people (if the smaller audiences lie within the largest) and ${showCount(most)} (if none overlap).`,
	};
}
