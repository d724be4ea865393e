import { showPercent } from "../values/show-number.ts";
import type { BudgetPlan, ChosenOffer, RestSplit, TimeLimit } from "./answer-types.ts";
import { bestChoice } from "./best-choice.ts";
import { type Deadline, deadlineOf } from "./deadline.ts";
import { hasPlan } from "./explain-creator.ts";
import type { PlanModel } from "./types.ts";
import { showList, showMoney, showValue } from "./words.ts";

const LIMIT = 6000;
const ELASTICITY = 0.5;

/**
 * What the money left over could do: the next better plan, and boosts of the chosen creators' posts. Boosts rest on an
 * assumption: results grow with the power `elasticity` (0 to 1, default 0.5) of the money behind a creator. They are
 * split so that the last cent brings the same everywhere (water-filling; Boyd and Vandenberghe, Convex Optimization,
 * 2004, example 5.2). 6 s unless a limit is given.
 */
export function splitRest(
	model: PlanModel,
	plan: BudgetPlan,
	limit: TimeLimit = {},
	elasticity = ELASTICITY,
): RestSplit {
	const { restCents } = plan;
	const nextPlanCents = nextPlan(model, plan, deadlineOf(limit, LIMIT));
	const paid = plan.chosen.filter(({ costCents, value }) => costCents > 0 && value > 0);
	const cents = restCents > 0 ? fillUp(paid, restCents, elasticity) : [];
	const boosts = paid
		.map((one, at) => ({
			account: one.account,
			cents: cents[at] ?? 0,
			value: Math.floor(gainOf(one, cents[at] ?? 0, elasticity)),
		}))
		.filter((boost) => boost.cents > 0);
	const value = boosts.reduce((sum, boost) => sum + boost.value, 0);
	return {
		restCents,
		boosts,
		value,
		nextPlanCents,
		sentence: sentenceOf(model, plan, boosts, value, nextPlanCents, elasticity),
	};
}

function gainOf({ costCents, value }: ChosenOffer, cents: number, elasticity: number): number {
	return value * ((1 + cents / costCents) ** elasticity - 1);
}

/** Whole cents that add up to the rest. */
function fillUp(paid: readonly ChosenOffer[], restCents: number, elasticity: number): number[] {
	if (paid.length === 0) return [];
	const at = (level: number): number[] =>
		paid.map(({ costCents, value }) => {
			const first = (value * elasticity) / costCents;
			return first <= level ? 0 : costCents * ((first / level) ** (1 / (1 - elasticity)) - 1);
		});
	const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
	let high = paid.reduce((most, { costCents, value }) => Math.max(most, (value * elasticity) / costCents), 0);
	let low = high;
	while (sum(at(low)) < restCents) low /= 2;
	for (let turn = 0; turn < 100; turn++) {
		const middle = (low + high) / 2;
		if (sum(at(middle)) < restCents) high = middle;
		else low = middle;
	}
	const exact = at(high);
	const whole = exact.map(Math.floor);
	const byPart = exact
		.map((_, place) => place)
		.sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
	let left = restCents - sum(whole);
	for (let turn = 0; left > 0; turn++, left--) whole[byPart[turn % byPart.length]!]!++;
	return whole;
}

/** How much more money the next better plan needs, looked for up to twice the money there is. */
function nextPlan(
	model: PlanModel,
	{ value, status }: BudgetPlan,
	deadline: Deadline,
): number | null | undefined {
	const { spendableCents } = model;
	if (status !== "optimal" || spendableCents === 0) return undefined;
	/** The cost of a better plan for that much money; `null` if none is, `undefined` if that could not be told. */
	const costOfBetter = (cents: number): number | null | undefined => {
		const choice = bestChoice(model, { spendableCents: cents }, deadline);
		if (hasPlan(choice) && choice.value > value) return choice.costCents;
		return choice.status === "optimal" ? null : undefined;
	};
	let fails = spendableCents;
	let works = costOfBetter(2 * spendableCents);
	while (works !== null && works !== undefined && works - fails > 1) {
		const tried = Math.floor((works + fails) / 2);
		const found = costOfBetter(tried);
		if (found === undefined) return undefined;
		if (found === null) fails = tried;
		else works = found;
	}
	if (works === null || works === undefined) return works;
	return works - spendableCents;
}

function sentenceOf(
	{ kpi, currency }: PlanModel,
	{ restCents, chosen, status }: BudgetPlan,
	boosts: RestSplit["boosts"],
	value: number,
	next: number | null | undefined,
	elasticity: number,
): string {
	const better =
		next === undefined
			? "What the next better plan needs was not computed in time."
			: next === null
				? "No plan up to twice the budget is better."
				: `The next better plan needs ${showMoney(next, currency)} more.`;
	if (restCents <= 0) return `Nothing is left over. ${better}`;
	const spent = status === "optimal" ? ": no package or exchange of packages brings more for it" : "";
	const rest = `${showMoney(restCents, currency)} is left over${spent}.`;
	if (boosts.length === 0) return `${rest} ${better}`;
	const names = boosts.map(
		({ account }) => chosen.find((each) => each.account === account)?.creator ?? account,
	);
	const doubled = showPercent(2 ** elasticity - 1);
	return `${rest} ${better} Spent on boosting ${showList(names)} it would bring about ${showValue(value, kpi)}, if twice the money behind a creator brings ${doubled} more.`;
}
