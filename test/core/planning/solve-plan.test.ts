import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BudgetPlan, type PlanModel, planFaults, solvePlan } from "../../../src/core/planning/index.ts";
import { bestByTrying } from "./brute-force.ts";
import { models } from "./random-model.ts";

const PLAIN = { candidates: 9, rules: 3, shares: true, overlap: false };
const SHARED = { candidates: 8, rules: 2, shares: true, overlap: true };

function expectBest(model: PlanModel, plan: BudgetPlan): void {
	const best = bestByTrying(model);
	if (best === undefined) {
		expect(plan.status).toBe("infeasible");
		return;
	}
	expect(plan.status).toBe("optimal");
	expect(plan.value).toBeCloseTo(best.value, 6);
	expect(plan.bound).toBe(plan.value);
	expect(planFaults(model, plan)).toEqual([]);
}

describe("the best plan", () => {
	test("is as good as the best of all choices", () => {
		fc.assert(
			fc.property(models(PLAIN), (model) => {
				expectBest(model, solvePlan(model));
			}),
			{ numRuns: 150 },
		);
	});

	test("is the cheapest of those as good", () => {
		fc.assert(
			fc.property(models(PLAIN), (model) => {
				const best = bestByTrying(model);
				const plan = solvePlan(model);
				expect(plan.chosen.length === 0 && best === undefined ? undefined : plan.costCents).toBe(
					best?.costCents,
				);
			}),
			{ numRuns: 100 },
		);
	});

	test("is as good as the best of all choices where audiences are shared", () => {
		fc.assert(
			fc.property(models(SHARED), (model) => {
				expectBest(model, solvePlan(model));
			}),
			{ numRuns: 150 },
		);
	}, 60000);

	test("is worth no less with more money", () => {
		fc.assert(
			fc.property(models(PLAIN), fc.integer({ min: 0, max: 50000 }), (model, more) => {
				const plan = solvePlan(model);
				const richer = solvePlan({ ...model, spendableCents: model.spendableCents + more });
				if (plan.status === "optimal") expect(richer.value).toBeGreaterThanOrEqual(plan.value);
				else expect(plan.status).toBe("infeasible");
			}),
		);
	});

	test("is worth no less without a rule", () => {
		fc.assert(
			fc.property(models(PLAIN), (model) => {
				const plan = solvePlan(model);
				const looser = solvePlan({ ...model, options: { ...model.options, groups: [] } });
				if (plan.status === "optimal") expect(looser.value).toBeGreaterThanOrEqual(plan.value);
				else expect(plan.status).toBe("infeasible");
			}),
		);
	});

	test("does not depend on the order of the rows", () => {
		fc.assert(
			fc.property(models(PLAIN), (model) => {
				const turned = solvePlan({ ...model, candidates: [...model.candidates].reverse() });
				const plan = solvePlan(model);
				expect([...turned.chosen].reverse().map(({ offer }) => offer)).toEqual(
					plan.chosen.map(({ offer }) => offer),
				);
			}),
		);
	});

	test("says how far it may be from the best if time ran out", () => {
		const [model] = fc.sample(models({ candidates: 60, rules: 3, shares: false, overlap: true }), {
			numRuns: 1,
			seed: 5,
		});
		const plan = solvePlan(
			{
				...model!,
				spendableCents: 500000,
				options: { ...model!.options, minCreators: 1, groups: [], maxCreators: 40 },
			},
			{ timeLimitMs: 0 },
		);
		expect(["feasible", "unknown"]).toContain(plan.status);
		expect(plan.message).toMatch(/Time ran out/);
	});
});

describe("the check of a plan", () => {
	const [model] = fc.sample(models({ ...PLAIN, rules: 0, shares: false }), { numRuns: 1, seed: 11 });
	const plain = { ...model!, spendableCents: 400000, options: { budgetCents: 400000, minCreators: 1 } };
	const plan = solvePlan(plain);
	const first = plan.chosen[0]!;

	test.each([
		["a wrong total of costs", { ...plan, costCents: plan.costCents + 1 }, /costs do not add up/],
		["a wrong total of values", { ...plan, value: plan.value + 0.01 }, /values do not add up/],
		[
			"a package that is not there",
			{ ...plan, chosen: [{ ...first, offer: "other" }] },
			/no candidate any more/,
		],
		["a person taken twice", { ...plan, chosen: [first, first] }, /in the plan twice/],
		["a cost that has changed", { ...plan, chosen: [{ ...first, costCents: 1 }] }, /cost of .* has changed/],
	])("finds %s", (_, wrong, message) => {
		expect(planFaults(plain, wrong).join(" ")).toMatch(message);
	});

	test("finds a rule that is broken", () => {
		const poor = { ...plain, spendableCents: plan.costCents - 1 };
		expect(planFaults(poor, plan)).toEqual([expect.stringMatching(/breaks the rule: Spend at most/)]);
		expect(planFaults(plain, plan)).toEqual([]);
	});
});
