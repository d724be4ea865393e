import { describe, expect, test } from "vitest";
import { modelPlan, type PlanOptions, solvePlan } from "../../../src/core/planning/index.ts";
import { readForm } from "../../../src/core/planning/read-form.ts";
import { modelOf } from "./one-creator.ts";
import { FORM } from "./plan-form.ts";
import { inputFrom, type Row } from "./sample.ts";

const roster: readonly Row[] = [
	["free", "Instagram", 0, 10],
	["ida", "Instagram", 400, 900],
	["tom", "TikTok", 400, 700],
].map(([handle, platform, fee, value]) => ({
	creator: handle!,
	handle: handle!,
	platform: platform!,
	fee: fee!,
	package: "1 post",
	"expected value": value!,
}));
const share = (id: string, key: string, minShare: number) => ({ id, by: "platform", key, minShare });

describe("rules about shares of spend", () => {
	test("that contradict each other are not kept by spending nothing", () => {
		const groups = [share("a", "Instagram", 0.6), share("b", "TikTok", 0.5)];
		const plan = solvePlan(modelOf(inputFrom({ Roster: roster }), { groups }));
		expect(plan).toMatchObject({ status: "infeasible", chosen: [] });
		expect(plan.conflict.map(({ rule }) => rule)).toEqual(["minSpend", "a.minShare", "b.minShare"]);
		expect(plan.conflict[0]).toEqual({
			rule: "minSpend",
			words: "Something is spent.",
			change: "Shares are of the money spent: of nothing, every share would be kept and say nothing.",
		});
		expect(plan.conflict[1]?.change).toBe("Lower it to 50%.");
	});

	test.each<[string, Partial<PlanOptions>]>([
		[
			"at most so much for one group",
			{ groups: [{ id: "a", by: "platform", key: "Instagram", maxShare: 0 }] },
		],
		["at most so much for one creator", { maxCreatorShare: 0.4 }],
		["a least spend of 0 typed besides", { maxCreatorShare: 0.4, minSpendCents: 0 }],
	])("of %s need something to be spent", (_, options) => {
		const free = inputFrom({ Roster: roster.slice(0, 2) });
		expect(solvePlan(modelOf(free, options)).status).toBe("infeasible");
	});

	test("that can be kept are kept, and the plan says that something must be spent", () => {
		const model = modelOf(inputFrom({ Roster: roster }), { groups: [share("a", "Instagram", 0.5)] });
		expect(solvePlan(model)).toMatchObject({ status: "optimal", costCents: 80000 });
		expect(solvePlan(model).report.map(({ rule }) => rule)).not.toContain("minSpend");
		expect(model.assumptions).toContain(
			"At least one cent is spent: of nothing, every share would be kept and say nothing.",
		);
	});
});

test("a plan that spends nothing says so", () => {
	const plan = solvePlan(modelOf(inputFrom({ Roster: roster }), { budgetCents: 1000 }));
	expect(plan.message).toBe(
		"1 creator for $0: 10 engagements expected. It spends nothing: only creators without a cost fit. No plan under these rules is worth more.",
	);
});

test.each([
	["a budget of 0", { budget: "0" }, /^Budget is 0, which buys nobody\. Type the amount to spend/],
	["a reserve of all in percent", { reserve: "100%" }, /^Keep back is the whole budget/],
	["a reserve of all as an amount", { reserve: "12,000" }, /^Keep back is the whole budget/],
])("%s is refused in plain words", (_, changed, message) => {
	expect(readForm({ ...FORM, ...changed })).toEqual({ problem: expect.stringMatching(message) });
});

test("money in the model itself may be 0", () => {
	expect(modelPlan(inputFrom({ Roster: roster }), { budgetCents: 0 })).toMatchObject({ spendableCents: 0 });
});
