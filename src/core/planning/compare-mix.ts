import { breakEvenRate, flipsPlausibly } from "../mix.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { showPercent } from "../values/show-number.ts";
import type { TimeLimit } from "./answer-types.ts";
import type { MixComparison, MixSide } from "./comparison-types.ts";
import { solvePlan } from "./solve-plan.ts";
import { SECONDS } from "./time-limits.ts";
import type { PlanCandidate, PlanModel, PlanOffer } from "./types.ts";
import { showCreators, showMoney, showValue } from "./words.ts";

/**
 * One big account against the best set of smaller ones that the same money buys, other rules aside: the account given,
 * else the one with the most followers. A problem if there is no such pair.
 */
export function compareMix(model: PlanModel, big?: string, limit: TimeLimit = {}): MixComparison | Problem {
	const account = biggest(model.candidates, big);
	if (isProblem(account)) return account;
	const { candidate, offer } = account;
	const smaller = model.candidates.filter(
		({ person, followers, offers }) =>
			person !== candidate.person &&
			offers.length > 0 &&
			followers !== undefined &&
			followers < candidate.followers!,
	);
	const { overlap, audienceSize } = model.options;
	const options = {
		budgetCents: offer.costCents,
		...(overlap ? { overlap } : {}),
		...(audienceSize ? { audienceSize } : {}),
	};
	const plain = smaller.map((one) => ({ ...one, include: false, exclude: false }));
	const plan = solvePlan(
		{ ...model, options, spendableCents: offer.costCents, candidates: plain },
		{ timeLimitMs: SECONDS.mix * 1000, ...limit },
	);
	if (plan.chosen.length === 0) {
		return problem(
			`The ${showMoney(offer.costCents, model.currency)} of ${candidate.creator} buys no smaller account. Choose a dearer big account.`,
		);
	}
	const names = plan.chosen.map((one) => one.account);
	const one = sideOf(candidate.creator, [candidate.id], offer.costCents, offer.value);
	const many = sideOf(
		`${showCreators(names.length)} with fewer followers`,
		names,
		plan.costCents,
		plan.value,
	);
	const members = smaller.filter(({ id }) => names.includes(id));
	return {
		big: one,
		small: many,
		...ratesOf(candidate, offer, members, plan.value),
		...answerOf(model, one, many, plan.status === "optimal"),
	};
}

function biggest(
	candidates: readonly PlanCandidate[],
	wanted: string | undefined,
): { candidate: PlanCandidate; offer: PlanOffer } | Problem {
	const sized = candidates.filter(({ followers, offers }) => followers !== undefined && offers.length > 0);
	const [candidate] =
		wanted === undefined
			? [...sized].sort((a, b) => b.followers! - a.followers! || (a.id < b.id ? -1 : 1))
			: sized.filter(({ id }) => id === wanted);
	if (candidate === undefined) {
		return problem("No candidate with known followers and a package to compare. Fill in Followers and Fee.");
	}
	const [offer] = [...candidate.offers].sort((a, b) => b.value - a.value || a.costCents - b.costCents);
	return { candidate, offer: offer! };
}

function sideOf(label: string, accounts: readonly string[], costCents: number, value: number): MixSide {
	const centsPerResult = value > 0 ? costCents / value : null;
	return { label, accounts, creators: accounts.length, costCents, value, centsPerResult };
}

function ratesOf(big: PlanCandidate, offer: PlanOffer, small: readonly PlanCandidate[], value: number) {
	const followers = small.reduce((sum, each) => sum + each.followers!, 0);
	const breakEven = breakEvenRate({
		bigAudience: big.followers!,
		bigRate: big.followers === 0 ? 0 : offer.value / big.followers!,
		smallAudience: followers / small.length,
		count: small.length,
	});
	if (breakEven === undefined) return { flips: false, warning: "" };
	const smallRate = value / followers;
	const flips = flipsPlausibly(smallRate, breakEven);
	const level = `at ${showPercent(breakEven)} of their followers a package instead of ${showPercent(smallRate)}`;
	const warning = flips
		? `Careful: the sides are level if the smaller accounts bring results ${level}. Published rates differ by more than that.`
		: `The answer holds unless the smaller accounts bring results ${level}.`;
	return { breakEvenRate: breakEven, smallRate, flips, warning };
}

function answerOf({ kpi, currency }: PlanModel, big: MixSide, small: MixSide, proven: boolean) {
	const one = `${big.label} for ${showMoney(big.costCents, currency)} should bring ${showValue(big.value, kpi)}`;
	const many = `${small.label} for ${showMoney(small.costCents, currency)} ${showValue(small.value, kpi)}`;
	const best = proven ? "" : " A better set of smaller accounts may exist.";
	const more =
		big.value === small.value
			? "It is level"
			: `More from ${big.value > small.value ? big.label : small.label}`;
	return { sentence: `${one}, ${many}. ${more}.${best}` };
}
