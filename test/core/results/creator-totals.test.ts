import { describe, expect, test } from "vitest";
import { readPlanInput } from "../../../src/core/planning/read-plan-input.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readTotal } from "../../../src/core/results/creator-total.ts";
import { measureCampaign } from "../../../src/core/results/index.ts";
import { type Row, tabOf } from "../planning/sample.ts";
import { NOW, readRows } from "./sample-workbook.ts";

const ROSTER: readonly Row[] = [
	{ creator: "Mara", handle: "mara", platform: "Instagram", followers: 48_200, fee: 600 },
];
const PULLED = { "pulled at": { date: "2026-10-08T09:00:00" } };
const POST: Row = {
	deliverable: "m-1",
	creator: "Mara",
	platform: "Instagram",
	posted: { date: "2026-10-01" },
	...PULLED,
	reach: 10_000,
	likes: 800,
	comments: 45,
	shares: 35,
	saves: 120,
	clicks: 300,
	source: "Meta Business Suite",
};
const total = (tool: string, figures: Row, period = "2026-10"): Row => ({
	deliverable: `Mara/${tool}/${period}`,
	creator: "Mara",
	source: tool,
	...PULLED,
	...figures,
});

function measured(Results: readonly Row[], Campaign: readonly Row[] = []) {
	return measureCampaign(readRows({ Roster: ROSTER, Campaign, Results }));
}

test.each([
	{ key: "mara eats/ga4/2026-03", read: { tool: "ga4", month: "2026-03" } },
	{ key: "mara eats/awin/from 2026-02-15/2026-04", read: { tool: "awin", month: "2026-04" } },
	{ key: "mara eats/shop/total", read: { tool: "shop" } },
	{ key: "mara eats/shop/total 2", read: { tool: "shop" } },
	{ key: "ana / ben/ga4/2026-03", read: { tool: "ga4", month: "2026-03" } },
	{ key: "mara/2026-03-10", read: undefined },
	{ key: "https://blog.example/mara/2026-03", read: undefined },
	{ key: "m-1", read: undefined },
])("$key is $read", ({ key, read }) => {
	expect(readTotal(key)).toEqual(read);
});

describe("a creator's total is no post", () => {
	const clicks = [{ setting: "KPI", value: "clicks" }];
	const { posts, creators, total: all } = measured([POST, total("AWIN", { clicks: 200, spend: 40 })], clicks);
	const awin = posts.find(({ post }) => post.kind === "total")!;

	test("it has no part of the fee, no cost per click and no verdict", () => {
		expect(awin).not.toHaveProperty("cost");
		expect(awin.money).toEqual({ of: {} });
		expect(awin.verdict).toBe("");
	});

	test("it is no second post by which results for the money are judged", () => {
		expect(creators[0]!.perMoney).toMatchObject({ posts: 1, events: 300, exposure: 640 });
	});

	test("its spend is commission on top of the fee", () => {
		expect(all.cost).toBe(640);
		expect(creators[0]!.creator.costs[1]).toMatchObject({ what: "commission", amount: 40 });
	});

	test("nor does the allocator take it for one", () => {
		const tabs = {
			Roster: ROSTER,
			Campaign: clicks,
			Results: [POST, total("AWIN", { clicks: 200, spend: 40 })],
		};
		const input = readPlanInput({
			tabs: Object.fromEntries(Object.entries(tabs).map(([name, rows]) => [name, tabOf(name, rows)])),
			now: NOW,
		} as never);
		if (isProblem(input)) throw new Error(input.problem);
		expect(input.posts.map(({ deliverable }) => deliverable)).toEqual(["m-1"]);
	});

	test("it has no rate even if it has likes and reach", () => {
		const { creators: own } = measured([
			POST,
			total("TikTok Shop", { reach: 50, likes: 40, comments: 1, shares: 1, saves: 1 }),
		]);
		expect(own[0]!.rate).toMatchObject({ posts: 1, exposure: 10_000 });
	});
});

describe("several tools that count the same", () => {
	test("clicks are as many as the fullest of them has, not their sum", () => {
		const { total: all } = measured([POST, total("GA4", { clicks: 280 }), total("AWIN", { clicks: 320 })]);
		expect(all.sums.clicks).toBe(320);
		expect(all.sums.of.clicks).toBe(1);
	});

	test("months of one tool, and what it tells of the posts, add up", () => {
		const told = { ...POST, "pulled at": { date: "2026-10-20" }, source: "GA4", clicks: 250 };
		const more = [total("GA4", { clicks: 100 }), total("GA4", { clicks: 70 }, "2026-11")];
		expect(measured([POST, told, ...more]).total.sums.clicks).toBe(420);
	});

	test("orders and revenue are at least what one has, and at most all", () => {
		const { total: all } = measured([
			POST,
			total("GA4", { "link orders": 10, revenue: 900 }),
			total("AWIN", { "link orders": 12, revenue: 1000 }),
		]);
		expect(all.attribution).toMatchObject({
			orders: { least: 12, most: 22 },
			revenue: { least: 1000, most: 1900 },
		});
		expect(all.money.ROAS).toEqual({ least: 1000 / 600, most: 1900 / 600 });
	});
});
