import { describe, expect, test } from "vitest";
import { LEAVE_OUT } from "../../../src/core/planning/conflict-words.ts";
import { type AllocateForm, type FormRule, ruleInWords } from "../../../src/core/planning/form.ts";
import { mendForm } from "../../../src/core/planning/mend.ts";
import { readDeals, readForm } from "../../../src/core/planning/read-form.ts";
import { FORM } from "./plan-form.ts";

const rule: FormRule = { by: "platform", key: "TikTok", measure: "count", side: "least", limit: "3" };

describe("a rule in plain words", () => {
	test.each<[Partial<FormRule>, string]>([
		[{}, "At least 3 creators on TikTok"],
		[{ limit: "1", side: "most" }, "At most 1 creator on TikTok"],
		[{ measure: "share", side: "most", limit: "40" }, "At most 40% of spend on TikTok"],
		[{ by: "tier", key: "Micro" }, "At least 3 Micro creators"],
		[{ by: "tier", key: "Micro", measure: "share", limit: "40%" }, "At least 40% of spend on Micro creators"],
		[{ by: "country", key: "UK" }, "At least 3 creators from UK"],
		[
			{ by: "status", key: "agreed", measure: "share", limit: " 12.5 % " },
			"At least 12.5 % of spend on creators with status agreed",
		],
	])("%j is %j", (changed, words) => {
		expect(ruleInWords({ ...rule, ...changed })).toBe(words);
	});
});

describe("the form as options", () => {
	test("reads figures as people type them", () => {
		expect(
			readForm({
				...FORM,
				budget: "$12,000.50",
				reserve: "10 %",
				minCreators: "5",
				maxCreators: " 20 ",
				minSpend: "9K",
				maxShare: "25",
				rules: [rule, { ...rule, by: "tier", key: "Micro", measure: "share", side: "most", limit: "12.5" }],
				overlapBy: "niche",
				overlapShare: "20%",
				source: "Archive 2026",
				ordersPerClick: "2",
				audienceSize: "1.2M",
			}),
		).toEqual({
			budgetCents: 1_200_050,
			kpi: "engagements",
			countProductCost: true,
			estimateFees: false,
			reserve: { share: 0.1 },
			minCreators: 5,
			maxCreators: 20,
			minSpendCents: 900_000,
			maxCreatorShare: 0.25,
			groups: [
				{ id: "rule1", by: "platform", key: "TikTok", minCount: 3 },
				{ id: "rule2", by: "tier", key: "Micro", maxShare: 0.125 },
			],
			overlap: { by: "niche", share: 0.2 },
			values: { benchmarkSource: "Archive 2026", ordersPerClick: 0.02 },
			audienceSize: 1_200_000,
		});
	});

	test("leaves out what is blank", () => {
		expect(readForm({ ...FORM, budget: "900", minCreators: "" })).toEqual({
			budgetCents: 90_000,
			kpi: "engagements",
			countProductCost: true,
			estimateFees: false,
			groups: [],
		});
	});

	test.each<[Partial<AllocateForm>, string]>([
		[
			{ audienceSize: "all" },
			'People there are to reach: "all" is not a count of 0 or more, such as 12400 or "12.4K".',
		],
		[{ budget: "" }, "Budget is blank. Type the amount to spend, such as 12,000."],
		[{ budget: "a lot" }, 'Budget: "a lot" is not an amount of 0 or more, such as 500.'],
		[{ minCreators: "2.5" }, 'Least creators: "2.5" is not a whole number from 0 to 10000.'],
		[{ maxShare: "130" }, 'Most for one creator: "130" is not a share from 0% to 100%.'],
		[{ reserve: "x%" }, 'Keep back: "x%" is not a percentage. Give one such as "3.86%".'],
		[
			{ rules: [{ ...rule, limit: "" }] },
			'The rule "At least … creators on TikTok" has no figure. Remove it, or add it again with one.',
		],
		[
			{ overlapBy: "niche", overlapShare: "all" },
			'Shared audience: "all" is not a percentage. Give one such as "3.86%".',
		],
	])("%j is refused by name", (changed, message) => {
		expect(readForm({ ...FORM, ...changed })).toEqual({ problem: message });
	});
});

describe("the form with a conflict mended", () => {
	const model = (form: AllocateForm) => {
		const options = readForm(form);
		if ("problem" in options) throw new Error(options.problem);
		const { reserve, budgetCents } = options;
		const kept = reserve === undefined ? 0 : "share" in reserve ? reserve.share * budgetCents : reserve.cents;
		return { options, spendableCents: budgetCents - kept };
	};
	const form = { ...FORM, budget: "1000", rules: [rule, { ...rule, key: "X", measure: "share" as const }] };

	test.each([
		["minCreators", 4, { minCreators: "4" }],
		["maxCreators", 9, { maxCreators: "9" }],
		["minSpend", 50_050, { minSpend: "500.50" }],
		["maxCreatorShare", 0.35, { maxShare: "35%" }],
		["budget", 120_000, { budget: "1200" }],
		["include:tiktok/@x", undefined, { freed: ["tiktok/@x"] }],
		["rule1.minCount", 2, { rules: [{ ...rule, limit: "2" }, form.rules[1]] }],
		["rule2.minShare", 0.07, { rules: [rule, { ...form.rules[1], limit: "7%" }] }],
	])("changes %s to %j", (name, figure, changed) => {
		const member = {
			rule: name,
			words: "",
			change: figure === undefined ? LEAVE_OUT : "",
			...(figure === undefined ? {} : { figure }),
		};
		expect(mendForm(form, model(form), member)).toEqual({ ...form, ...changed });
	});

	test.each([
		["$100", "1300"],
		["20%", "1500"],
	])("raises the budget so that enough is left after keeping back %s", (reserve, budget) => {
		const reserved = { ...form, reserve };
		const member = { rule: "budget", words: "", change: "", figure: 120_000 };
		expect(mendForm(reserved, model(reserved), member)).toEqual({ ...reserved, budget });
	});

	test.each(["rule1.minCount", "include:tiktok/@x"])(
		"has nothing to offer where a change of %s alone does not help",
		(name) => {
			expect(mendForm(form, model(form), { rule: name, words: "", change: "" })).toBeNull();
		},
	);
});

describe("deals as typed", () => {
	const deal = {
		fee: "$500",
		commission: "10",
		product: "40",
		hybridFee: "200",
		hybridCommission: "5%",
		orderValue: "80",
		margin: "40",
		discounts: "30 + 12,5%",
		leastOrders: "",
		expectedOrders: "30",
		mostOrders: "",
	};

	test("are read, and blank numbers of orders are none and twice the expected", () => {
		expect(readDeals(deal)).toEqual({
			flat: { feeCents: 50_000, productCents: 4000 },
			commission: { commission: 0.1, productCents: 4000 },
			hybrid: { feeCents: 20_000, commission: 0.05, productCents: 4000 },
			product: { productCents: 4000 },
			orderCents: 8000,
			margin: 0.4,
			discounts: [0.3, 0.125],
			orders: { least: 0, expected: 30, most: 60 },
		});
	});

	test("are refused by field", () => {
		expect(readDeals({ ...deal, margin: "lots" })).toEqual({
			problem: 'Margin: "lots" is not a percentage. Give one such as "3.86%".',
		});
		expect(readDeals({ ...deal, orderValue: "" })).toEqual({
			problem: "Average order, margin and expected orders are needed. Type an estimate of each.",
		});
	});
});
