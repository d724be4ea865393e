import { describe, expect, test } from "vitest";
import { certainty } from "../../../src/core/report/judgement.ts";
import { numbersTable } from "../../../src/core/report/numbers.ts";
import { ordersRule } from "../../../src/core/report/orders.ts";
import { headlineFigures } from "../../../src/core/report/overview.ts";
import { quartersTable } from "../../../src/core/report/pace.ts";
import { reportFacts } from "../../../src/core/report/report-facts.ts";
import { money, type ReportSources } from "../../../src/core/report/sources.ts";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { Row } from "../planning/sample.ts";
import { samplePost as post, readRows } from "../results/sample-workbook.ts";

const CAMPAIGN: readonly Row[] = [{ setting: "currency", value: "EUR" }];

function sources(rows: { readonly [tab: string]: readonly Row[] }): ReportSources {
	const results = readRows({ Campaign: CAMPAIGN, ...rows });
	return {
		results,
		measure: measureCampaign(results),
		reallocation: { problem: "No budget." },
		campaign: undefined,
		deliverables: undefined,
		roster: undefined,
		feedback: {},
		locale: "en_US",
	};
}

function figure(from: ReportSources, name: string): readonly string[] | undefined {
	const table = numbersTable(from);
	return table.kind === "table" ? table.rows.find(([first]) => first === name)?.slice(1) : undefined;
}

describe("where a creator's cost is not known", () => {
	const from = sources({ Results: [post("m-1", "Mara", { spend: 100 }), post("f-1", "Finn")] });

	test("the cost of one result is of the others alone, the same everywhere", () => {
		expect(figure(from, "Cost per engagement")![0]).toBe("€1");
		expect(headlineFigures(from)).toContainEqual({
			value: "€1",
			label: "for one engagement, of 1 of 2 posts",
		});
		expect(reportFacts(from).values["in short"]).toContain(
			"2 posts of 2 creators brought 200 engagements for €100 without Finn: €1 for one engagement, by the cost and engagements of 1 of 2 posts.",
		);
	});
});

describe("boosted posts", () => {
	const boost = post("m-1", "Mara", { paid: "boosted", reach: 9000, spend: 50 });
	const from = sources({ Results: [post("m-1", "Mara", { spend: 100 }), boost] });

	test("are in no engagement rate", () => {
		expect(figure(from, "Engagement rate")![0]).toBe("10%");
		expect(figure(from, "Engagement rate")![1]).toContain("of 1 organic post with both");
	});

	test("are not one post more, in a quarter neither", () => {
		const earlier = post("m-0", "Mara", { posted: { date: "2026-05-01" } });
		const table = quartersTable(sources({ Results: [post("m-1", "Mara"), boost, earlier] }));
		expect(table?.kind === "table" && table.rows.map(([quarter, posts]) => [quarter, posts])).toEqual([
			["Quarter", "Posts"],
			["2026, Q2", "1"],
			["2026, Q4", "1"],
		]);
	});

	test("are compared with organic ones that nobody engaged with, without a number that is none", () => {
		const none = { likes: 0, comments: 0, shares: 0, saves: 0 };
		expect(certainty(sources({ Results: [post("m-1", "Mara", none), boost] })).join(" ")).not.toMatch(
			/NaN|Infinity/,
		);
	});
});

test("published rates of media value are in dollars, whatever the campaign counts in", () => {
	const Campaign = [...CAMPAIGN, { setting: "EMV rates", value: "on" }];
	expect(figure(sources({ Campaign, Results: [post("m-1", "Mara")] }), "Earned media value")![0]).toBe("$26");
});

test("orders of one creator's code and another's link are explained", () => {
	const order = { placed: { date: "2026-10-02" }, "creator by code": "Mara", "creator by link": "Finn" };
	const from = sources({
		Results: [post("m-1", "Mara"), post("f-1", "Finn")],
		Orders: [
			{ order: "1", ...order },
			{ order: "2", placed: { date: "2026-10-02" } },
			{ order: "3", placed: { date: "2026-10-02" }, "creator by code": "Xavi" },
		],
	});
	expect(ordersRule(from)).toContain(
		"1 order shows both, of two different creators: the code of one and the link of another",
	);
	expect(ordersRule(from)).toContain(
		"1 order shows neither a code nor a link of a creator and counts for nobody.",
	);
	expect(ordersRule(from)).toContain("1 order came outside the window or of creators without posts here");
});

test.each([
	{ amount: 0, shows: "€0" },
	{ amount: 0.0042, shows: "€0.0042" },
	{ amount: 0.35, shows: "€0.35" },
	{ amount: 1250.4, shows: "€1,250" },
])("$amount is $shows", ({ amount, shows }) => {
	expect(money(amount, "EUR")).toBe(shows);
});
