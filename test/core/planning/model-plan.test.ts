import { describe, expect, test } from "vitest";
import { modelPlan, type PlanOptions, solvePlan } from "../../../src/core/planning/index.ts";
import { AVERAGES, MARA, modelOf, offerOf } from "./one-creator.ts";
import { inputFrom, type Row } from "./sample.ts";

describe("a row that cannot be compared is refused with what to fill in", () => {
	test.each<[string, Row, Partial<PlanOptions>, RegExp]>([
		[
			"no fee",
			{ ...AVERAGES, fee: "" },
			{},
			/^Roster G2 is blank\. Fill in the fee, 0 included, or write "product only"\.$/,
		],
		["a fee that is none", { ...AVERAGES, fee: "abc" }, {}, /^Roster G2: "abc" is not/],
		["product cost that is none", { ...AVERAGES, "product cost": "x" }, {}, /^Roster AA2: "x" is not/],
		["an estimate that is none", { "expected value": "good" }, {}, /^Roster AB2: "good" is not/],
		[
			"nothing to estimate engagements from",
			{ followers: "" },
			{},
			/^No expected engagements: .*Average likes and Average comments/,
		],
		["orders without a rate", {}, { kpi: "orders" }, /^No expected orders: .*how many orders a click brings/],
	])("%s", (_, cells, options, reason) => {
		const model = modelOf(inputFrom({ Roster: [{ ...MARA, ...cells }] }), options);
		expect(model.candidates).toEqual([]);
		expect(model.refused).toMatchObject([
			{ label: "Mara (mara, Instagram), Roster row 2", reason: expect.stringMatching(reason) },
		]);
		expect(solvePlan(model)).toMatchObject({ status: "invalid", chosen: [] });
	});

	test("one that must be in makes the plan impossible, and the conflict says why", () => {
		const plan = solvePlan(
			modelOf(inputFrom({ Roster: [{ ...MARA, ...AVERAGES, fee: "", include: "yes" }] })),
		);
		expect(plan.status).toBe("infeasible");
		expect(plan.message).toMatch(
			/Mara \(Instagram\) must be in\. It has no package to choose: Roster G2 is blank/,
		);
	});

	test("a blank fee may be estimated if the planner says so", () => {
		expect(offerOf({ ...MARA, ...AVERAGES, fee: "" }, { estimateFees: true })).toMatchObject({
			estimatedFee: expect.stringMatching(
				/^Fee estimated, not agreed: \$\d+ a post × 1 \(.* \d{4}\); stories not counted\.$/,
			),
		});
	});
});

describe("what is counted and who is asked", () => {
	test("product cost counts unless left out", () => {
		const row = { ...MARA, ...AVERAGES, "product cost": 40 };
		expect(offerOf(row)).toMatchObject({ costCents: 54000, feeCents: 50000, productCents: 4000 });
		expect(offerOf(row, { countProductCost: false })).toMatchObject({ costCents: 50000, productCents: 4000 });
	});

	test("rows of Packages stand in for the Roster's own package", () => {
		const Packages = [
			{ handle: "mara", platform: "Instagram", package: "Small", deliverables: "1 reel", fee: 300 },
			{ handle: "mara", platform: "Instagram", package: "Big", deliverables: "2 reels", fee: 550 },
		];
		const [candidate] = modelOf(inputFrom({ Roster: [{ ...MARA, ...AVERAGES }], Packages })).candidates;
		expect(candidate?.offers.map(({ id, costCents, value }) => [id, costCents, value])).toEqual([
			["instagram/@mara/small", 30000, 320],
			["instagram/@mara/big", 55000, 640],
		]);
	});

	test("declined and excluded creators are left aside, unless they must be in", () => {
		const Roster = [
			{ ...MARA, ...AVERAGES, handle: "a", status: "declined" },
			{ ...MARA, ...AVERAGES, handle: "b", exclude: "yes" },
			{ ...MARA, ...AVERAGES, handle: "c", status: "paused", include: "yes" },
		];
		const { left, candidates } = modelOf(inputFrom({ Roster }));
		expect(left.map(({ reason }) => reason)).toEqual([
			"Status is declined. Change it, or include the creator.",
			"Excluded by the planner.",
		]);
		expect(candidates.map(({ id }) => id)).toEqual(["instagram/@c"]);
	});

	test("a person with two accounts is hired once, or on each if the planner says so", () => {
		const Roster = [
			{ ...MARA, ...AVERAGES },
			{ ...MARA, ...AVERAGES, platform: "TikTok" },
		];
		const input = inputFrom({ Roster });
		const rule = { id: "tt", by: "platform", key: "tiktok", minCount: 1 };
		expect(solvePlan(modelOf(input)).chosen).toHaveLength(1);
		expect(solvePlan(modelOf(input, { groups: [rule] })).chosen.map(({ account }) => account)).toEqual([
			"tiktok/@mara",
		]);
		expect(solvePlan(modelOf(input, { severalAccounts: true })).chosen).toHaveLength(2);
	});

	test.each([
		[{ cents: 250000 }, 750000],
		[{ share: 0.1 }, 900000],
	])("a reserve of %o is kept back", (reserve, spendableCents) => {
		expect(modelOf(inputFrom({ Roster: [] }), { reserve }).spendableCents).toBe(spendableCents);
	});

	test.each<[string, Partial<PlanOptions>, RegExp]>([
		["no budget", { budgetCents: Number.NaN }, /^The budget is missing/],
		["a reserve above the budget", { reserve: { cents: 1000001 } }, /^The reserve must be/],
		["half a creator", { minCreators: 1.5 }, /^The least number of creators cannot be used/],
		["a share above 1", { maxCreatorShare: 30 }, /^The largest share for one creator cannot be used/],
		[
			"a rule for a column nobody has",
			{ groups: [{ id: "a", by: "agency", key: "x", minCount: 1 }] },
			/^The rule for agency "x" goes by a column/,
		],
		[
			"two rules with one id",
			{
				groups: [
					{ id: "a", by: "platform", key: "x" },
					{ id: "a", by: "platform", key: "y" },
				],
			},
			/has the id of another rule/,
		],
		[
			"sharing by a column nobody has",
			{ overlap: { by: "constructor", share: 0.2 } },
			/^Shared audiences go by "constructor"/,
		],
	])("%s is a problem", (_, options, message) => {
		const model = modelPlan(inputFrom({ Roster: [{ ...MARA, ...AVERAGES }] }), {
			budgetCents: 1000000,
			...options,
		});
		expect(model).toEqual({ problem: expect.stringMatching(message) });
	});
});

test("a conflict is told in the planner's words, with the least changes", () => {
	const Roster = [1, 2, 3].map((at) => ({ ...MARA, ...AVERAGES, creator: `M${at}`, handle: `m${at}` }));
	const groups = [{ id: "tt", by: "Platform", key: "TikTok", minCount: 2 }];
	const none = solvePlan(modelOf(inputFrom({ Roster }), { groups }));
	expect(none.conflict).toEqual([
		{
			rule: "tt.minCount",
			words: "At least 2 creators with Platform TikTok.",
			change: "Lower it to 0 creators.",
			figure: 0,
		},
	]);
	const poor = solvePlan(modelOf(inputFrom({ Roster }), { budgetCents: 120000, minCreators: 3 }));
	expect(poor.status).toBe("infeasible");
	expect(poor.conflict.map(({ words, change }) => `${words} ${change}`)).toEqual([
		"Spend at most $1,200. Raise it to $1,500.",
		"At least 3 creators. Lower it to 2 creators.",
	]);
});

test("reach is a bound, not a sum", () => {
	const Roster = [8000, 5000].map((reach, at) => ({
		...MARA,
		...AVERAGES,
		creator: `M${at}`,
		handle: `m${at}`,
		"average reach": reach,
	}));
	const plan = solvePlan(modelOf(inputFrom({ Roster })));
	expect(plan.reach).toEqual({ least: 8000, most: 13000 });
	expect(solvePlan(modelOf(inputFrom({ Roster }), { audienceSize: 10000 })).reach).toEqual({
		least: 8000,
		most: 10000,
	});
});

test("where results of posts stand for clicks or orders, it is said that a story counts as a post", () => {
	const Results = [{ deliverable: "m1", creator: "Mara", clicks: 40 }];
	const input = inputFrom({ Roster: [MARA], Results });
	expect(modelOf(input, { kpi: "clicks" }).assumptions).toContain(
		"A story counts as a post for clicks that follow from results: no published figure says what it weighs.",
	);
	expect(modelOf(input).assumptions.join(" ")).not.toContain("A story counts");
});
