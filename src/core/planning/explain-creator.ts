import type { BudgetPlan, CreatorReason, TimeLimit } from "./answer-types.ts";
import { basisOf } from "./basis-words.ts";
import { bestChoice, NEAR } from "./best-choice.ts";
import type { Choice } from "./choice.ts";
import { costNeeded, lessCostHelps } from "./cost-needed.ts";
import { type Deadline, deadlineOf, partOf } from "./deadline.ts";
import { sharingOf } from "./overlap.ts";
import { SECONDS } from "./time-limits.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "./types.ts";
import { showFigure, showMoney, showValue } from "./words.ts";

const ALL_LIMIT = 8000;
/** Milliseconds for one of all: a range is better than no answer. */
const SHORTEST = 20;
/** With less than this for one, it is answered nearly, with a range. */
const ENOUGH_TO_PROVE = 100;

/** Why one candidate is in or out, with exact thresholds found by solving again; 6 s unless a limit is given. */
export function explainCreator(
	model: PlanModel,
	plan: BudgetPlan,
	account: string,
	limit: TimeLimit = {},
): CreatorReason {
	const reason = explain(model, plan, account, deadlineOf(limit, SECONDS.creator * 1000), true);
	const candidate = model.candidates.find(({ id }) => id === account);
	if (reason.in || candidate === undefined) return reason;
	const bases = candidate.offers.map((offer) => ({
		package: offer.package,
		words: basisOf(model, candidate, offer),
	}));
	return { ...reason, bases };
}

/**
 * Why each candidate is in or out, those in the plan first worked out, without thresholds of cost; 8 s unless a limit
 * is given. In the candidates' order; those not reached in time are left out.
 */
export function explainAll(model: PlanModel, plan: BudgetPlan, limit: TimeLimit = {}): CreatorReason[] {
	const deadline = deadlineOf(limit, ALL_LIMIT);
	const chosen = new Set(plan.chosen.map(({ account }) => account));
	const ids = model.candidates.map(({ id }) => id);
	const reasons = new Map<string, CreatorReason>();
	const turns = [...ids.filter((each) => chosen.has(each)), ...ids.filter((each) => !chosen.has(each))];
	for (const [at, id] of turns.entries()) {
		if (deadline.left() === 0) break;
		const parts = turns.length - at;
		const gap = deadline.left() / parts < ENOUGH_TO_PROVE ? NEAR : undefined;
		reasons.set(id, explain(model, plan, id, partOf(deadline, parts, SHORTEST), false, gap));
	}
	return ids.flatMap((id) => reasons.get(id) ?? []);
}

function explain(
	model: PlanModel,
	plan: BudgetPlan,
	account: string,
	deadline: Deadline,
	withCost: boolean,
	gap?: number,
): CreatorReason {
	const candidate = model.candidates.find(({ id }) => id === account);
	const chosen = plan.chosen.find((each) => each.account === account);
	const nothing = { account, in: false, exact: true };
	if (candidate === undefined) {
		return { ...nothing, sentence: "Not a candidate: refused or left aside, see the reasons given there." };
	}
	if (chosen !== undefined) return reasonIn(model, plan, candidate, chosen.reason, deadline, gap);
	if (candidate.offers.length === 0)
		return { ...nothing, sentence: `Out: ${candidate.refused ?? "it has no package."}` };
	const rival = plan.chosen.find((each) => personOf(model, each.account) === candidate.person);
	const out = reasonOut(model, plan, candidate, deadline, withCost, gap);
	if (rival === undefined) return out;
	return {
		...out,
		sentence: `${out.sentence} ${candidate.creator} is in with ${rival.package} on ${rival.platform}.`,
	};
}

function reasonIn(
	model: PlanModel,
	plan: BudgetPlan,
	candidate: PlanCandidate,
	reason: string,
	deadline: Deadline,
	gap?: number,
): CreatorReason {
	const { id, include } = candidate;
	const other = bestChoice(
		model,
		{ excluded: id, ...(include ? { without: `include:${id}` } : {}) },
		deadline,
		gap,
	);
	const must = include ? " It must be in." : "";
	const base = { account: id, in: true, exact: isExact(plan, other) };
	if (other.status === "infeasible") {
		return { ...base, loss: null, sentence: `In: ${reason}${must} Without it no plan keeps every rule.` };
	}
	if (!base.exact) {
		const between = rangeOf(model, plan, other);
		const without =
			between === ""
				? "What the plan loses without it was not computed in time."
				: `Without it the best plan brings ${between} less, as far as was proven in time.`;
		return { ...base, sentence: `In: ${reason}${must} ${without}` };
	}
	const loss = tidy(plan.value - other.value);
	const without =
		loss > 0
			? `Without it the best plan brings ${showValue(loss, model.kpi)} less.`
			: loss === 0
				? "A plan without it brings just as much."
				: `Without it the best plan would bring ${showValue(-loss, model.kpi)} more.`;
	return { ...base, loss, sentence: `In: ${reason}${must} ${without}` };
}

function reasonOut(
	model: PlanModel,
	plan: BudgetPlan,
	candidate: PlanCandidate,
	deadline: Deadline,
	withCost: boolean,
	gap?: number,
): CreatorReason {
	const { kpi, currency } = model;
	const choice = bestChoice(model, { forced: { account: candidate.id } }, deadline, gap);
	const exact = isExact(plan, choice);
	const nearest = hasPlan(choice) ? choice : undefined;
	const own = nearest?.taken.find((one) => one.candidate.id === candidate.id);
	const [cheapest] = [...candidate.offers].sort((a, b) => a.costCents - b.costCents);
	const offer = own?.offer ?? cheapest!;
	const what = `${offer.package || "its package"} for ${showMoney(offer.costCents, currency)} should bring ${showValue(offer.value, kpi)}`;
	const base = { account: candidate.id, in: false, exact, offer: offer.id };
	if (!exact) {
		const between = rangeOf(model, plan, choice);
		const short =
			between === "" ? "" : ` A plan with it brings ${between} less, as far as was proven in time.`;
		return { ...base, sentence: `Out: ${what}.${short} What would have to change was not computed in time.` };
	}
	const cost = withCost ? costNeeded(model, plan.value, candidate, offer, deadline) : undefined;
	const asCost = cost === undefined ? {} : { costNeededCents: cost };
	const atCost = withCost ? costWords(model, cost, offer) : "";
	if (nearest === undefined) {
		const sentence = `Out: ${what}, but at that price no plan with it keeps every rule.${atCost === "" ? "" : ` It ${atCost}.`}`;
		return { ...base, ...asCost, valueNeeded: null, sentence };
	}
	const short = tidy(plan.value - nearest.value);
	if (short === 0) {
		return {
			...base,
			...asCost,
			valueNeeded: offer.value,
			sentence: `Out, but level: ${what}, and a plan with it brings just as much.`,
		};
	}
	// With shared audiences a value counts in part, by its place, so the value needed does not follow from one answer.
	const needed = sharingOf(model) === undefined ? tidy(offer.value + short) : undefined;
	const atValue = needed === undefined ? "" : `with ${showFigure(needed)} expected ${kpi}`;
	const ways = [
		atCost,
		atValue === "" ? "" : `${atCost.startsWith("would") ? "" : "would be in "}${atValue}`,
	].filter(Boolean);
	return {
		...base,
		...asCost,
		...(needed === undefined ? {} : { valueNeeded: needed }),
		sentence: `Out: ${what}, and a plan with it brings ${showValue(short, kpi)} less.${ways.length > 0 ? ` It ${ways.join(", or ")}.` : ""}`,
	};
}

/** How much less the best plan of another question brings, from what is proven: `10 to 25 engagements`; `""` if nothing is. */
function rangeOf({ kpi }: PlanModel, plan: BudgetPlan, { status, value, bound }: Choice): string {
	if (bound === null || (status !== "optimal" && status !== "feasible")) return "";
	const least = Math.max(0, tidy(plan.value - bound));
	const most = Math.max(0, tidy((plan.bound ?? plan.value) - value));
	return least === most ? showValue(most, kpi) : `${showFigure(least)} to ${showValue(most, kpi)}`;
}

function costWords(
	model: PlanModel,
	cost: number | null | undefined,
	{ costCents, feeCents }: PlanOffer,
): string {
	if (cost === undefined) return "";
	const product = costCents - feeCents;
	if (cost === null)
		return product === 0 ? "would not be in even for nothing" : "would not be in even without a fee";
	const fee = showMoney(cost - product, model.currency);
	return `would be in at a fee of ${fee}${lessCostHelps(model) ? " or less" : ""}`;
}

function personOf({ candidates }: PlanModel, account: string): string | undefined {
	return candidates.find(({ id }) => id === account)?.person;
}

export function hasPlan({ status }: Choice): boolean {
	return status === "optimal" || status === "feasible";
}

/** The plan and what it is compared with are both proven. */
export function isExact(plan: BudgetPlan, { status, value, bound }: Choice): boolean {
	const isProven = status === "optimal" && bound !== null && bound - value < 1e-6;
	return plan.status === "optimal" && (isProven || status === "infeasible");
}

export function tidy(value: number): number {
	return Number(value.toFixed(6));
}
