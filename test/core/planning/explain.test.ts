import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	budgetSteps,
	explainAll,
	explainCreator,
	frontier,
	nearTies,
	type PlanModel,
	type PlanOffer,
	rulePrices,
	solvePlan,
	splitRest,
} from "../../../src/core/planning/index.ts";
import { bestByTrying } from "./brute-force.ts";
import { modelOf } from "./one-creator.ts";
import { models } from "./random-model.ts";
import { inputFrom } from "./sample.ts";

const FREE = { candidates: 8, rules: 2, shares: false, overlap: false };
const SHARES = { candidates: 8, rules: 2, shares: true, overlap: false };
const SHARED = { candidates: 7, rules: 1, shares: false, overlap: true };

/** The best value of all choices that have that offer, at another cost or value. */
function bestWith(model: PlanModel, offerId: string, change: Partial<PlanOffer>): number {
	const changed = {
		...model,
		candidates: model.candidates.map((each) => ({
			...each,
			offers: each.offers.map((offer) => (offer.id === offerId ? { ...offer, ...change } : offer)),
		})),
	};
	const best = bestByTrying(changed, (taken) => taken.some(({ offer }) => offer.id === offerId));
	return best?.value ?? Number.NEGATIVE_INFINITY;
}

function bestWithout(model: PlanModel, account: string): number | undefined {
	const without = model.candidates.filter(({ id }) => id !== account);
	return bestByTrying({ ...model, candidates: without })?.value;
}

describe("why a creator is out", () => {
	for (const [name, size] of [
		["without shares", FREE],
		["with shares", SHARES],
		["with shared audiences", SHARED],
	] as const) {
		test(`names a cost at which a best plan has it, and a cent above which none has, ${name}`, () => {
			fc.assert(
				fc.property(models(size), (model) => {
					const plan = solvePlan(model);
					if (plan.status !== "optimal") return;
					for (const { id } of model.candidates) {
						const reason = explainCreator(model, plan, id, { timeLimitMs: 30000 });
						if (reason.in) continue;
						const { offer: offerId, costNeededCents: cost } = reason;
						const offer = model.candidates
							.flatMap(({ offers }) => offers)
							.find((each) => each.id === offerId)!;
						if (reason.valueNeeded === offer.value) continue;
						expect(cost).not.toBe(undefined);
						if (cost === null) expect(bestWith(model, offer.id, { costCents: 0 })).toBeLessThan(plan.value);
						else {
							expect(bestWith(model, offer.id, { costCents: cost! })).toBeGreaterThanOrEqual(
								plan.value - 1e-9,
							);
							expect(bestWith(model, offer.id, { costCents: cost! + 1 })).toBeLessThan(plan.value - 1e-9);
						}
					}
				}),
				{ numRuns: 50 },
			);
		}, 120000);
	}

	test("does not name a cost that the most for its group rules out", () => {
		const baker = {
			creator: "Finn",
			handle: "finn",
			platform: "TikTok",
			niche: "baking",
			fee: 20,
			package: "1 video",
			"expected value": 10,
		};
		const groups = [{ id: "baking", by: "niche", key: "baking", maxSpendCents: 1000 }];
		const model = modelOf(inputFrom({ Roster: [baker] }), { budgetCents: 1900, minCreators: 0, groups });
		const reason = explainCreator(model, solvePlan(model), "tiktok/@finn");
		expect(reason).toMatchObject({ in: false, costNeededCents: 1000, valueNeeded: null, exact: true });
		expect(reason.sentence).toBe(
			"Out: 1 video for $20 should bring 10 engagements, but at that price no plan with it keeps every rule. It would be in at a fee of $10 or less.",
		);
	});

	test("names the value from which a best plan has it", () => {
		fc.assert(
			fc.property(models(SHARES), (model) => {
				const plan = solvePlan(model);
				if (plan.status !== "optimal") return;
				for (const { offer, valueNeeded, in: isIn } of explainAll(model, plan)) {
					if (isIn || valueNeeded === undefined) continue;
					if (valueNeeded === null) expect(bestWith(model, offer!, {})).toBe(Number.NEGATIVE_INFINITY);
					else {
						expect(bestWith(model, offer!, { value: valueNeeded })).toBeCloseTo(plan.value, 6);
						expect(bestWith(model, offer!, { value: valueNeeded - 0.01 })).toBeLessThan(plan.value);
					}
				}
			}),
			{ numRuns: 50 },
		);
	});
});

test("why a creator is in says what the best plan without it is worth less", () => {
	fc.assert(
		fc.property(fc.oneof(models(SHARES), models(SHARED)), (model) => {
			const plan = solvePlan(model);
			for (const { account } of plan.chosen) {
				const { loss } = explainCreator(model, plan, account);
				const without = bestWithout(model, account);
				if (without === undefined) expect(loss).toBe(null);
				else expect(loss).toBeCloseTo(plan.value - without, 6);
			}
		}),
		{ numRuns: 60 },
	);
});

test("more and less money do what the best plans for it do", () => {
	fc.assert(
		fc.property(models(SHARES), (model) => {
			const plan = solvePlan(model);
			if (plan.status !== "optimal") return;
			for (const { cents, gain, proven } of budgetSteps(model, plan, {}, [5000, -5000])) {
				const spendableCents = model.spendableCents + cents;
				const best = spendableCents < 0 ? undefined : bestByTrying({ ...model, spendableCents });
				expect(proven).toBe(true);
				if (best === undefined) expect(gain).toBe(null);
				else expect(gain).toBeCloseTo(best.value - plan.value, 6);
			}
		}),
		{ numRuns: 60 },
	);
});

test("a rule's price is what the best plan without it is worth more", () => {
	fc.assert(
		fc.property(models(SHARES), (model) => {
			const plan = solvePlan(model);
			if (plan.status !== "optimal") return;
			for (const { rule, gain } of rulePrices(model, plan)) {
				const group = model.options.groups?.find(({ id }) => rule.startsWith(`${id}.`));
				if (group === undefined) continue;
				const groups = model.options.groups!.filter((each) => each !== group);
				const best = bestByTrying({ ...model, options: { ...model.options, groups } })!;
				expect(gain).toBeCloseTo(best.value - plan.value, 6);
			}
		}),
		{ numRuns: 60 },
	);
});

test("the core of near ties is in every plan within 1%, and the others are not", () => {
	fc.assert(
		fc.property(models(SHARES), (model) => {
			const plan = solvePlan(model);
			if (plan.status !== "optimal") return;
			const { core, replaceable, open, alternatives } = nearTies(model, plan);
			expect(open).toEqual([]);
			for (const { account } of plan.chosen) {
				const needed = (bestWithout(model, account) ?? Number.NEGATIVE_INFINITY) < plan.value * 0.99;
				const included = model.candidates.find(({ id }) => id === account)!.include;
				expect((needed || included ? core : replaceable).includes(account)).toBe(true);
			}
			for (const { value } of alternatives) expect(value).toBeGreaterThanOrEqual(plan.value * 0.99);
		}),
		{ numRuns: 60 },
	);
});

test("value never falls along the frontier, and each point is the best for its budget", () => {
	fc.assert(
		fc.property(models(SHARES), (model) => {
			const { points, complete } = frontier(model);
			expect(complete).toBe(true);
			let before = Number.NEGATIVE_INFINITY;
			for (const { budgetCents, value } of points) {
				expect(value).toBeGreaterThanOrEqual(before);
				before = value;
				expect(value).toBe(bestByTrying({ ...model, spendableCents: budgetCents })?.value);
			}
		}),
		{ numRuns: 15 },
	);
});

test("what is left over is split to the cent, and the next plan is better by a cent less than which none is", () => {
	fc.assert(
		fc.property(models(SHARES), (model) => {
			const plan = solvePlan(model);
			if (plan.status !== "optimal" || model.spendableCents === 0) return;
			const { boosts, nextPlanCents } = splitRest(model, plan);
			const paid = plan.chosen.some(({ costCents, value }) => costCents > 0 && value > 0);
			const split = boosts.reduce((sum, { cents }) => sum + cents, 0);
			expect(split).toBe(paid ? plan.restCents : 0);
			const valueAt = (more: number) =>
				bestByTrying({ ...model, spendableCents: model.spendableCents + more })!.value;
			if (nextPlanCents === null) expect(valueAt(model.spendableCents)).toBe(plan.value);
			else {
				expect(valueAt(nextPlanCents!)).toBeGreaterThan(plan.value);
				expect(valueAt(nextPlanCents! - 1)).toBe(plan.value);
			}
		}),
		{ numRuns: 50 },
	);
});

test("nothing is guessed when time runs out", () => {
	const [model] = fc.sample(models({ ...FREE, rules: 0 }), { numRuns: 1, seed: 3 });
	const plain = { ...model!, spendableCents: 60000, options: { budgetCents: 60000, minCreators: 1 } };
	const plan = solvePlan(plain);
	const now = { timeLimitMs: 0 };
	expect(plan.status).toBe("optimal");
	expect(explainAll(plain, plan, now)).toEqual([]);
	expect(budgetSteps(plain, plan, now).map(({ sentence, gain }) => [sentence, gain])[0]).toEqual([
		"What $100 more does was not computed in time.",
		undefined,
	]);
	expect(rulePrices(plain, plan, now)[0]?.gain).toBe(undefined);
	expect(nearTies(plain, plan, now)).toMatchObject({
		core: [],
		open: plan.chosen.map(({ account }) => account),
	});
	expect(frontier(plain, now)).toMatchObject({ points: [], complete: false });
});
