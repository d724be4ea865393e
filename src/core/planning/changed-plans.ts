import type {
	AlternativePlan,
	BudgetPlan,
	BudgetStep,
	NearTies,
	RulePrice,
	TimeLimit,
} from "./answer-types.ts";
import { bestChoice, choiceNear } from "./best-choice.ts";
import type { Choice } from "./choice.ts";
import { deadlineOf, partOf } from "./deadline.ts";
import { hasPlan, isExact, tidy } from "./explain-creator.ts";
import { rulesOf } from "./rules.ts";
import { SECONDS } from "./time-limits.ts";
import type { PlanModel } from "./types.ts";
import { showCreators, showList, showMoney, showValue } from "./words.ts";

const WITHIN = 0.01;
const STEPS: readonly number[] = [10000, 50000, 100000, -10000, -50000, -100000];

/** What more money buys and what less costs, for ±100, ±500 and ±1,000 of the currency unless steps in cents are given; 8 s. */
export function budgetSteps(
	model: PlanModel,
	plan: BudgetPlan,
	limit: TimeLimit = {},
	steps: readonly number[] = STEPS,
): BudgetStep[] {
	const deadline = deadlineOf(limit, SECONDS.steps * 1000);
	return steps.map((cents, at) => {
		const money = showMoney(Math.abs(cents), model.currency);
		const way = cents > 0 ? `${money} more` : `${money} less`;
		const base = { cents, proven: false, added: [], removed: [] };
		const spendableCents = model.spendableCents + cents;
		if (spendableCents < 0)
			return { ...base, proven: true, gain: null, sentence: `${way} is more than there is to spend.` };
		const choice =
			deadline.left() === 0
				? undefined
				: bestChoice(model, { spendableCents }, partOf(deadline, steps.length - at));
		if (choice?.status === "infeasible") {
			return { ...base, proven: true, gain: null, sentence: `With ${way}, no plan keeps every rule.` };
		}
		if (choice === undefined || !hasPlan(choice))
			return { ...base, sentence: `What ${way} does was not computed in time.` };
		if (cents < 0 && choice.value > plan.value) {
			const found = `A better plan than today's was found even with ${way}: allocate again, with more time.`;
			return { ...base, sentence: found };
		}
		const proven = isExact(plan, choice);
		// More money never makes today's plan impossible.
		const kept = cents > 0 && choice.value < plan.value;
		const gain = kept ? 0 : tidy(choice.value - plan.value);
		const change = kept ? { added: [], removed: [] } : differenceOf(plan, choice);
		const what =
			gain === 0
				? "changes nothing"
				: gain > 0
					? `buys ${showValue(gain, model.kpi)}`
					: `costs ${showValue(-gain, model.kpi)}`;
		return {
			...base,
			...change,
			gain,
			proven,
			sentence: `${way} ${what}${changeWords(model, change)}.${unproven(proven)}`,
		};
	});
}

/** What the best plan would be worth without each rule in turn, the dearest rule first; 8 s. */
export function rulePrices(model: PlanModel, plan: BudgetPlan, limit: TimeLimit = {}): RulePrice[] {
	const deadline = deadlineOf(limit, SECONDS.rules * 1000);
	const rules = rulesOf(model).filter(({ id, implied }) => id !== "budget" && !implied);
	const prices = rules.map(({ id, words }, at): RulePrice => {
		const base = { rule: id, words, proven: false };
		const choice =
			deadline.left() === 0
				? undefined
				: bestChoice(model, { without: id }, partOf(deadline, rules.length - at));
		if (choice === undefined || !hasPlan(choice))
			return { ...base, sentence: `What the rule "${words}" costs was not computed in time.` };
		const proven = isExact(plan, choice);
		const gain = Math.max(0, tidy(choice.value - plan.value));
		const cost = gain === 0 ? "costs nothing" : `costs ${showValue(gain, model.kpi)}`;
		return { ...base, gain, proven, sentence: `The rule "${words}" ${cost}.${unproven(proven)}` };
	});
	return prices.sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1));
}

/** Plans within 1 % of the best, and the creators that are in all of them: found by leaving out each in turn; 8 s. */
export function nearTies(model: PlanModel, plan: BudgetPlan, limit: TimeLimit = {}): NearTies {
	const deadline = deadlineOf(limit, SECONDS.ties * 1000);
	const [core, replaceable, open]: string[][] = [[], [], []];
	const found = new Map<string, AlternativePlan>();
	const enough = plan.value * (1 - WITHIN);
	for (const [at, { account }] of plan.chosen.entries()) {
		const choice =
			deadline.left() === 0
				? undefined
				: choiceNear(model, { excluded: account }, enough, partOf(deadline, plan.chosen.length - at));
		if (choice !== undefined && hasPlan(choice) && choice.value >= enough) {
			replaceable!.push(account);
			const other = alternativeFrom(model, plan, choice);
			found.set([...other.added, "|", ...other.removed].join(" "), other);
		} else if (choice !== undefined && isNone(choice, enough)) core!.push(account);
		else open!.push(account);
	}
	const alternatives = Array.from(found.values()).sort(
		(a, b) => b.value - a.value || a.costCents - b.costCents,
	);
	const undecided = open!.length === 0 ? "" : ` ${showCreators(open!.length)} could not be decided in time.`;
	const sentence =
		alternatives.length === 0 && open!.length === 0
			? "No other plan comes within 1% without one of these creators: each of them counts."
			: `${showCreators(core!.length)} of ${plan.chosen.length} are in every plan within 1% of the best; ${replaceable!.length} could be replaced at that price.${undecided}`;
	return { within: WITHIN, core: core!, replaceable: replaceable!, open: open!, alternatives, sentence };
}

/** No plan reaches that value, for certain. */
function isNone({ status, bound }: Choice, enough: number): boolean {
	return status === "infeasible" || (bound !== null && bound < enough);
}

function alternativeFrom(model: PlanModel, plan: BudgetPlan, choice: Choice): AlternativePlan {
	const change = differenceOf(plan, choice);
	const less = tidy(plan.value - choice.value);
	const worth = less > 0 ? `${showValue(less, model.kpi)} less` : "just as much";
	const saved = plan.costCents - choice.costCents;
	const price =
		saved === 0 ? "" : `, for ${showMoney(Math.abs(saved), model.currency)} ${saved > 0 ? "less" : "more"}`;
	return {
		value: choice.value,
		costCents: choice.costCents,
		...change,
		sentence: `Brings ${worth}${price}${changeWords(model, change)}.`,
	};
}

interface Difference {
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

function differenceOf({ chosen }: BudgetPlan, { taken }: Choice): Difference {
	const before = new Set(chosen.map(({ account }) => account));
	const now = new Set(taken.map(({ candidate }) => candidate.id));
	return {
		added: Array.from(now).filter((id) => !before.has(id)),
		removed: Array.from(before).filter((id) => !now.has(id)),
	};
}

/** `: Mara in, Finn out`. */
function changeWords({ candidates }: PlanModel, { added, removed }: Difference): string {
	const names = (ids: readonly string[]): string =>
		showList(ids.map((id) => candidates.find((each) => each.id === id)?.creator ?? id));
	const parts = [
		...(added.length > 0 ? [`${names(added)} in`] : []),
		...(removed.length > 0 ? [`${names(removed)} out`] : []),
	];
	return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

function unproven(proven: boolean): string {
	return proven ? "" : " Not proven in the time: it may be more or less.";
}
