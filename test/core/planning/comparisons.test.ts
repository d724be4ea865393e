import { describe, expect, test } from "vitest";
import {
	compareDeals,
	type DealQuestion,
	type Reallocation,
	reallocate,
} from "../../../src/core/planning/index.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { studentQuantile } from "../../../src/core/statistics/student-quantile.ts";
import { MARA } from "./one-creator.ts";
import { inputFrom, type Row } from "./sample.ts";

describe("deals side by side", () => {
	const question: DealQuestion = {
		flat: { feeCents: 60000, productCents: 5000 },
		commission: { commission: 0.2, productCents: 5000 },
		hybrid: { feeCents: 30000, commission: 0.1, productCents: 5000 },
		product: { productCents: 5000 },
		orderCents: 6000,
		margin: 0.5,
		orders: { least: 0, expected: 30, most: 100 },
	};

	test("say what is paid, earned and lost at the fewest, expected and most orders", () => {
		const deals = compareDeals(question, "USD");
		if (isProblem(deals)) throw new Error(deals.problem);
		expect(
			deals.rows.map(({ kind, fixedCents, breakEvenOrders, paidCents, profitCents, worstCents }) => [
				kind,
				fixedCents,
				breakEvenOrders,
				paidCents,
				profitCents,
				worstCents,
			]),
		).toEqual([
			["flat", 65000, 22, [65000, 65000, 65000], [-65000, 25000, 235000], -65000],
			["commission", 5000, 3, [5000, 41000, 125000], [-5000, 49000, 175000], -5000],
			["hybrid", 35000, 15, [35000, 53000, 95000], [-35000, 37000, 205000], -35000],
			["product", 5000, 2, [5000, 5000, 5000], [-5000, 85000, 295000], -5000],
		]);
		expect(deals.crossings).toContainEqual({ kinds: ["flat", "commission"], orders: 50 });
		expect(deals.rows[0]?.sentence).toBe("Flat fee: pays back from 22 orders; at worst $650 is lost.");
	});

	test("with a commission above the margin lose most when most is sold", () => {
		const deals = compareDeals({ ...question, commission: { commission: 0.6 } }, "USD");
		if (isProblem(deals)) throw new Error(deals.problem);
		expect(deals.rows[1]).toMatchObject({ breakEvenOrders: null, worstCents: -60000 });
	});

	test("count with what stacked discounts leave of price and margin", () => {
		const deals = compareDeals({ ...question, discounts: [0.3, 0.1] }, "USD");
		if (isProblem(deals)) throw new Error(deals.problem);
		expect(deals.discountWords).toBe(
			"30% and 10% stack to 37% (40% if the shop adds them up): a buyer pays $37.80 of $60, which leaves $7.80 of the $30 margin.",
		);
		// 30 orders × $7.80 − $650; $650 ÷ $7.80
		expect(deals.rows[0]).toMatchObject({ breakEvenOrders: 84, profitCents: [-65000, -41600, 13000] });
	});

	test("never pay back where discounts take all of the margin", () => {
		const deals = compareDeals({ ...question, discounts: [0.6] }, "USD");
		if (isProblem(deals)) throw new Error(deals.problem);
		expect(deals.discountWords).toBe(
			"A discount of 60%: a buyer pays $24 of $60, which takes all of the $30 margin: each order loses $6 before any commission.",
		);
		expect(deals.rows.map(({ breakEvenOrders }) => breakEvenOrders)).toEqual([null, null, null, null]);
		expect(deals.rows[3]?.worstCents).toBe(-65000);
	});

	test.each<[string, Partial<DealQuestion>]>([
		["a discount of all", { discounts: [1] }],
		["a discount that is none", { discounts: [-0.1] }],
		["no order value", { orderCents: 0 }],
		["a margin above 1", { margin: 50 }],
		["orders out of order", { orders: { least: 5, expected: 3, most: 9 } }],
		["a commission above 1", { hybrid: { commission: 10 } }],
		["a figure that is none", { flat: { feeCents: Number.NaN } }],
	])("%s is a problem", (_, wrong) => {
		expect(isProblem(compareDeals({ ...question, ...wrong }))).toBe(true);
	});
});

test.each([
	[2, 2.92],
	[4, 2.1318],
	[10, 1.8125],
	[60, 1.6706],
])("the Student quantile of 0.95 with %i degrees of freedom is %d", (degrees, quantile) => {
	expect(Math.abs(studentQuantile(0.95, degrees) / quantile - 1)).toBeLessThan(degrees < 4 ? 0.01 : 0.001);
});

describe("moving money in mid-campaign", () => {
	const Roster: readonly Row[] = ["A", "B", "C"].map((creator) => ({
		...MARA,
		creator,
		handle: creator,
		package: "4 posts",
	}));
	const Plan: readonly Row[] = ["A", "B", "C"].map((creator) => ({
		creator,
		handle: creator,
		platform: "Instagram",
		package: "4 posts",
		cost: 400,
		"expected value": 900,
	}));
	const Deliverables: readonly Row[] = ["A", "B"].map((creator) => ({
		id: `${creator}0`,
		creator,
		platform: "Instagram",
		type: "post",
		status: "live",
	}));

	function moved(a: readonly number[], b: readonly number[]): Reallocation {
		const posts = (creator: string, likes: readonly number[]): Row[] =>
			likes.map((many, at) => ({
				deliverable: `${creator}${at}`,
				creator,
				likes: many,
				comments: 0,
				spend: 100,
			}));
		const input = inputFrom({ Roster, Plan, Deliverables, Results: [...posts("A", a), ...posts("B", b)] });
		const answer = reallocate(input, { budgetCents: 150000 });
		if (isProblem(answer)) throw new Error(answer.problem);
		return answer;
	}

	test("goes from what is not committed to whom the results clearly favour", () => {
		const { performers, movableCents, moves, cautions, pilot, sentence } = moved(
			[1000, 1100, 900, 1000],
			[200, 220, 180, 200],
		);
		expect(performers.map(({ account, perDollar, locked }) => [account, perDollar, locked])).toEqual([
			["instagram/@a", 10, true],
			["instagram/@b", 2, true],
			["instagram/@c", null, false],
		]);
		expect(movableCents).toBe(40000 + 30000);
		expect(moves.map(({ from, to, cents }) => [from, to, cents])).toEqual([
			["instagram/@c", "instagram/@a", 40000],
			["", "instagram/@a", 30000],
		]);
		expect(moves[0]?.sentence).toMatch(
			/^\$400 from C to A: 2.25 engagements for the same money expected, against at least 9\./,
		);
		expect(cautions).toEqual([]);
		expect(performers.map(({ verdict, because }) => [verdict, because])).toEqual([
			["keep", "nobody does better for certain"],
			[
				"drop",
				expect.stringMatching(
					/^at most 2\.\d+ engagements for the same money that brings others 9\.\d+ or more$/,
				),
			],
			["test", "no results yet"],
		]);
		expect(pilot).toMatch(/a pilot of 5 to 10 creators/);
		expect(sentence).toBe("Move $700 of the $700 not yet committed to A.");
	});

	test("leaves out what Plan marks as no, and says which budget the rest is over", () => {
		const input = inputFrom({
			Roster,
			Campaign: [{ setting: "budget", value: 900 }],
			Plan: Plan.map((row, at) => ({ ...row, "in plan": at === 0 ? "no" : "yes" })),
			Results: [{ deliverable: "B1", creator: "B", likes: 100, comments: 0, spend: 100 }],
		});
		const answer = reallocate(input, { budgetCents: 50000 });
		expect(answer).toMatchObject({ performers: [{ creator: "B", verdict: "test" }, { creator: "C" }] });
		expect(answer).toMatchObject({
			cautions: expect.arrayContaining([
				"Plan costs $300 more than the budget being tried here, $500; the Campaign tab says $900.",
			]),
		});
	});

	test("does not happen while the creators cannot be told apart", () => {
		const { moves, cautions, sentence } = moved([1000, 100, 400], [300, 900, 200]);
		expect(moves).toEqual([]);
		expect(cautions).toEqual(["Cannot tell A and B apart yet: their intervals overlap."]);
		expect(sentence).toBe("$700 is not committed yet, and the results give no reason to move it.");
	});

	test("waits for more than single posts", () => {
		const { moves, cautions, performers } = moved([1000], [100]);
		expect(moves).toEqual([]);
		expect(cautions).toEqual(["Too few posts have results to say who does better: wait for more."]);
		expect(performers[0]?.sentence).toMatch(
			/^A: 10 engagements for each USD over 1 post, too few posts in all for an interval; locked, since 1 of 1 posts is live\.$/,
		);
	});

	test("passes over rows that an earlier plan chose, unless their money is committed", () => {
		const mark = (creator: string, name: string, text: string): Row => {
			const row = Plan.find((each) => each.creator === creator)!;
			return { ...row, package: name, "in plan": text };
		};
		const rows = [
			mark("A", "4 posts", "yes"),
			mark("A", "1 reel", "no"),
			mark("B", "4 posts", "no"),
			mark("C", "4 posts", "no"),
		];
		const Results = [{ deliverable: "A0", creator: "A", likes: 900, comments: 0, spend: 100 }];
		const input = inputFrom({ Roster, Plan: rows, Deliverables, Results });
		expect(input.planned.map(({ account, package: name }) => [account, name])).toEqual([
			["instagram/@a", "4 posts"],
			["instagram/@b", "4 posts"],
		]);
		expect(reallocate(input, { budgetCents: 150000 })).toMatchObject({ movableCents: 150000 - 80000 });
		const dropped = [mark("C", "4 posts", "no")];
		expect(reallocate(inputFrom({ Roster, Plan: dropped, Results }), { budgetCents: 1 })).toEqual({
			problem: expect.stringMatching(/^Plan has no creators/),
		});
	});

	test("needs a plan and results", () => {
		expect(reallocate(inputFrom({ Roster }), { budgetCents: 1 })).toEqual({
			problem: expect.stringMatching(/^Plan has no creators/),
		});
		expect(reallocate(inputFrom({ Roster, Plan }), { budgetCents: 1 })).toEqual({
			problem: expect.stringMatching(/^Results has no engagements/),
		});
	});
});
