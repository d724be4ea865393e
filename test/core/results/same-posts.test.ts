import { describe, expect, test } from "vitest";
import { costOfOne, coverageOf } from "../../../src/core/report/sources.ts";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { Row } from "../planning/sample.ts";
import { readRows } from "./sample-workbook.ts";

const post = (id: string, figures: Row = {}): Row => ({
	deliverable: `Mara-${id}`,
	creator: "Mara",
	platform: "Instagram",
	posted: { date: "2026-10-01" },
	"pulled at": { date: "2026-10-08" },
	...figures,
});
const KNOWN = { impressions: 4000, likes: 90, comments: 10, clicks: 20 };
const ROSTER = [{ creator: "Mara", handle: "mara", platform: "Instagram", followers: 5000, fee: 300 }];
function measured(Results: readonly Row[], rows: { readonly [tab: string]: readonly Row[] } = {}) {
	const Campaign = [{ setting: "currency", value: "USD" }];
	return measureCampaign(readRows({ Campaign, Roster: ROSTER, Results, ...rows }));
}

describe("where two of three posts have a figure", () => {
	const { creators, total } = measured([post("1", KNOWN), post("2", KNOWN), post("3")]);
	const of = { posts: 2, all: 3, boosts: false };

	test("what one cost takes the cost of the two, and says so, of the creator and of all", () => {
		for (const { money } of [creators[0]!, total]) {
			expect(money).toMatchObject({ CPE: 1, CPC: 5, CPM: 25, of: { CPE: of, CPC: of, CPM: of } });
		}
	});

	test("the creator and the campaign have the same cost of one", () => {
		expect(costOfOne(creators[0]!, "engagements")).toBe(costOfOne(total, "engagements"));
		expect(coverageOf(creators[0]!, "engagements")).toBe("of 2 of 3 posts");
	});
});

test("where all posts have it nothing is said, and all of the cost counts", () => {
	const { total } = measured([post("1", KNOWN), post("2", KNOWN)]);
	expect(total.money).toMatchObject({ CPE: 1.5, of: {} });
});

test("counts of orders for one of two posts are of that post's cost", () => {
	const { total } = measured([post("1", { "code orders": 3, revenue: 450 }), post("2")]);
	expect(total.money).toMatchObject({
		CPA: { least: 50, most: 50 },
		ROAS: { least: 3, most: 3 },
		of: { CPA: { posts: 1, all: 2 } },
	});
});

test("orders with numbers are of all posts of the creator", () => {
	const Orders = [1, 2, 3].map((id) => ({
		order: String(id),
		placed: { date: "2026-10-02" },
		"creator by code": "Mara",
		revenue: 200,
	}));
	const { total } = measured([post("1", { "code orders": 3 }), post("2")], { Orders });
	expect(total.money).toMatchObject({ CPA: { least: 100, most: 100 }, ROAS: { least: 2 }, of: {} });
});

test("what a tool tells of the creator as a whole is of the whole cost", () => {
	const ga4 = { ...post(""), deliverable: "Mara/GA4/2026-10", clicks: 60 };
	const { total } = measured([post("1"), post("2"), ga4]);
	expect(total.money).toMatchObject({ CPC: 5, of: {} });
});

test("a boost without clicks leaves its cost out of the cost of a click, and says so", () => {
	const boost = { ...post("1", { paid: "boosted", spend: 100, impressions: 9000 }) };
	const { creators, total } = measured([post("1", KNOWN), boost]);
	expect(creators[0]!.creator.cost).toBe(400);
	expect(total.money.CPC).toBe(15);
	expect(coverageOf(total, "clicks")).toBe("of 1 of 2 posts and boosts");
});

test("a creator of whom Orders shows none still costs what one order cost", () => {
	const Roster = [
		...ROSTER,
		{ creator: "Dan", handle: "dan", platform: "Instagram", followers: 900, fee: 100 },
	];
	const Orders = [
		{ order: "1", placed: { date: "2026-10-02" }, "creator by code": "Mara", revenue: 800, status: "paid" },
	];
	const { total } = measured([post("1"), { ...post("2"), creator: "Dan" }], { Roster, Orders });
	expect(total.money).toMatchObject({ CPA: { least: 400, most: 400 }, ROAS: { least: 2, most: 2 } });
});

test("the posts' costs add up to the creator's, though spend is typed for one of them", () => {
	const { posts, creators } = measured([post("1", { spend: 150 }), post("2"), post("3")]);
	expect(creators[0]!.creator.cost).toBe(300);
	expect(posts.reduce((sum, { cost }) => sum + cost!, 0)).toBe(300);
});

test("revenue typed without counts of orders is revenue", () => {
	const { total } = measured([post("1", { revenue: 600 })]);
	expect(total.attribution).toMatchObject({ by: "nothing", revenue: { least: 600, most: 600 } });
	expect(total.money).toMatchObject({ ROAS: { least: 2, most: 2 } });
	expect(total.money).not.toHaveProperty("CPA");
});
