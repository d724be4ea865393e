import { describe, expect, test } from "vitest";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { CampaignMeasure } from "../../../src/core/results/measure-types.ts";
import type { Row } from "../planning/sample.ts";
import { readRows } from "./sample-workbook.ts";

const CAMPAIGN: readonly Row[] = [
	{ setting: "campaign", value: "Spring" },
	{ setting: "currency", value: "USD" },
	{ setting: "start", value: { date: "2026-09-01" } },
	{ setting: "end", value: { date: "2026-10-31" } },
];
const ROSTER: readonly Row[] = [
	{ creator: "Mara", handle: "mara", platform: "Instagram", followers: 48_200, fee: 600, "product cost": 60 },
	{ creator: "Finn", handle: "finn", platform: "Instagram", followers: 36_000, fee: 480 },
];
const POST: Row = {
	deliverable: "m-1",
	creator: "Mara",
	platform: "Instagram",
	posted: { date: "2026-10-01" },
	"pulled at": { date: "2026-10-08T09:00:00" },
	impressions: 20_000,
	reach: 10_000,
	likes: 800,
	comments: 45,
	shares: 35,
	saves: 120,
	clicks: 300,
	"code orders": 12,
	"link orders": 9,
	revenue: 1320,
};

function measured(rows: { readonly [tab: string]: readonly Row[] }): CampaignMeasure {
	return measureCampaign(readRows({ Campaign: CAMPAIGN, Roster: ROSTER, ...rows }));
}

describe("one post", () => {
	const { posts, creators, total } = measured({ Results: [POST] });
	const [post] = posts;

	test("has its rates by definition, each with its denominator", () => {
		expect(post!.rate).toMatchObject({ events: 1000, trials: 10_000, value: 0.1 });
		expect(post!.ERR).toMatchObject({ events: 965, value: 0.0965 });
		expect(post!.CTR).toMatchObject({ events: 300, trials: 20_000, value: 0.015 });
	});

	test("has what its creator cost, fee and product, and what that bought", () => {
		expect(creators[0]!.creator).toMatchObject({
			cost: 660,
			costs: [
				{ what: "fee", amount: 600, from: "Roster" },
				{ what: "product", amount: 60, from: "Roster" },
			],
		});
		expect(post).toMatchObject({ cost: 660, costFrom: "the creator's cost, shared equally among the posts" });
		expect(creators[0]!.money).toEqual({
			CPM: 33,
			CPE: 0.66,
			CPC: 2.2,
			perPerson: 0.066,
			CPA: { least: 660 / 21, most: 55 },
			ROAS: { least: 2, most: 2 },
			ROI: { least: 1, most: 1 },
			of: {},
		});
	});

	test("is the campaign", () => {
		expect(total).toMatchObject({
			cost: 660,
			costUnknown: [],
			attribution: { orders: { least: 12, most: 21 } },
		});
	});

	test("stands against published figures, and says whose they are", () => {
		expect(post!.standing!.benchmark).toMatchObject({ verdict: "above" });
		expect(post!.standing!.words).toMatch(/^above the published .*2024/);
	});
});

describe("blank figures", () => {
	const { reach: _, likes: __, revenue: ___, clicks: ____, ...bare } = POST;
	const { posts, total, missing } = measured({ Results: [bare] });

	test("are not zeros: there is no rate, no ROI and no cost per click", () => {
		expect(posts[0]).not.toHaveProperty("rate");
		expect(posts[0]).not.toHaveProperty("engagements");
		expect(total.money).toEqual({ CPM: 33, CPA: { least: 660 / 21, most: 55 }, of: {} });
	});

	test("are told as what is missing", () => {
		expect(missing.join(" ")).toContain("1 of 1 posts has no engagement rate");
	});
});

describe("what is all-in", () => {
	test("spend typed for every post wins over the fee", () => {
		const { creators } = measured({ Results: [{ ...POST, spend: 700 }] });
		expect(creators[0]!.creator).toMatchObject({ cost: 700, costs: [{ what: "all-in" }] });
	});

	test("spend of boosted rows comes on top, and their figures are not the post's", () => {
		const boost = {
			...POST,
			paid: "boosted",
			reach: 90_000,
			spend: 250,
			"code orders": "",
			"link orders": "",
		};
		const { creators, posts, paid } = measured({ Results: [POST, boost] });
		expect(creators[0]!.creator.cost).toBe(910);
		expect(creators[0]!.rate).toMatchObject({ posts: 1, exposure: 10_000 });
		expect(posts.map(({ cost }) => cost)).toEqual([660, 250]);
		expect(paid!.words).toContain("may be chance");
	});

	test("boosted rows choose no basis and are no posts without a rate", () => {
		const seen: Row = { ...POST, reach: "", views: 12_000 };
		const boost = { deliverable: "m-1", creator: "Mara", platform: "Instagram", paid: "boosted", spend: 100 };
		const { basis, missing } = measured({
			Results: [seen, { ...boost, posted: POST.posted!, "pulled at": POST["pulled at"]! }],
		});
		expect(basis).toBe("views");
		expect(missing.join(" ")).not.toContain("no engagement rate");
	});

	test("Plan says what was agreed, and its product cost is not counted twice", () => {
		const Packages = [
			{
				creator: "Mara",
				handle: "mara",
				platform: "Instagram",
				package: "Set",
				fee: 600,
				"product cost": 60,
			},
		];
		for (const [cost, all] of [
			[660, 660],
			[600, 660],
			[500, 500],
		] as const) {
			const Plan = [
				{ creator: "Mara", handle: "mara", platform: "Instagram", package: "Set", "in plan": "yes", cost },
			];
			expect(measured({ Results: [POST], Packages, Plan }).total.cost, String(cost)).toBe(all);
		}
	});

	test("commission of orders counts, cancelled orders do not", () => {
		const order = { placed: { date: "2026-10-02" }, "creator by code": "Mara", revenue: 100, commission: 10 };
		const Orders = [
			{ order: "1", ...order, status: "paid" },
			{ order: "2", ...order, status: "cancelled" },
			{ order: "3", ...order, status: "partly refunded", refunded: 40 },
		];
		const { total, creators } = measured({ Results: [POST], Orders });
		expect(total.cost).toBe(680);
		expect(creators[0]!.attribution).toMatchObject({
			orders: { least: 9, most: 11 },
			revenue: { least: 160 },
		});
	});

	test("a creator whose cost nobody knows is named, and is in no ratio of money", () => {
		const other = { ...POST, deliverable: "x-1", creator: "Xavi" };
		const { total } = measured({ Results: [POST, other] });
		expect(total).toMatchObject({ cost: 660, costUnknown: ["Xavi"], money: { CPE: 0.66 } });
		expect(total.sums.engagements).toBe(2000);
	});
});

describe("against the creator's own history", () => {
	const earlierPosts = (many: number): Row[] =>
		Array.from({ length: many }, (_, index) => ({
			...POST,
			deliverable: `old-${index}`,
			posted: { date: `2026-05-${10 + index}` },
			likes: 900 + 10 * index,
		}));

	test("published figures count until there are ten earlier posts, then the creator's own do", () => {
		const standing = (many: number) =>
			measured({ Results: [POST, ...earlierPosts(many)] }).posts[0]!.standing!;
		expect(standing(2).history).toBeUndefined();
		expect(standing(9)).toMatchObject({ counts: "benchmark", history: { posts: 9 } });
		expect(standing(10)).toMatchObject({ counts: "history", history: { verdict: "below", posts: 10 } });
	});

	test("earlier posts are in no total", () => {
		expect(measured({ Results: [POST, ...earlierPosts(4)] }).total.sums.posts).toBe(1);
	});
});

describe("earned media value", () => {
	test("is there only if the campaign switches it on, with its rates, and never in revenue", () => {
		expect(measured({ Results: [POST] }).total.emv).toBeUndefined();
		const rates = { setting: "EMV rates", value: "CPM 6, like 0.05; comment 0.5, share 1, save 0.75" };
		const on = measured({ Campaign: [...CAMPAIGN, rates], Results: [POST] });
		expect(on.total.emv).toMatchObject({ rates: { CPM: 6, save: 0.75, source: "the rates in Campaign" } });
		expect(on.total.emv!.value).toBeCloseTo(120 + 40 + 22.5 + 35 + 90);
		expect(on.total.attribution.revenue).toEqual({ least: 1320, most: 1320 });
	});

	test("with rates that cannot be read says so", () => {
		const rates = { setting: "EMV rates", value: "a lot" };
		const results = readRows({ Campaign: [...CAMPAIGN, rates], Roster: ROSTER, Results: [POST] });
		expect(results.unread[0]!.reason).toBe(
			'"a lot" is no rate. Write on, off, or rates such as CPM 6, like 0.05, comment 0.5, share 1, save 0.75.',
		);
	});
});
