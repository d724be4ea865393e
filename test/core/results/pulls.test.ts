import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { CampaignMeasure } from "../../../src/core/results/measure-types.ts";
import type { Row } from "../planning/sample.ts";
import { readRows, readTabs, sampleTabs } from "./sample-workbook.ts";

const POST: Row = {
	deliverable: "m-1",
	creator: "Mara",
	platform: "Instagram",
	posted: { date: "2026-10-01" },
	"pulled at": { date: "2026-10-08T09:00:00" },
	likes: 800,
	clicks: 300,
};

describe("history of pulls", () => {
	test("the newest figure that is known counts, from whichever row", () => {
		const later = { deliverable: "M-1", creator: "Mara", "pulled at": { date: "2026-10-20" }, clicks: 410 };
		const [post] = readRows({ Results: [later, POST] }).posts;
		expect(post!.figures).toMatchObject({ clicks: 410, likes: 800 });
		expect(post!.pulls.map(({ at }) => at)).toEqual(["2026-10-08T09:00:00", "2026-10-20"]);
	});

	test("a row known by its link is the deliverable's that has it", () => {
		const Deliverables = [
			{
				id: "M-1",
				creator: "Mara",
				handle: "mara",
				platform: "Instagram",
				"live link": "https://www.instagram.com/p/Abc1/",
			},
		];
		const linked = {
			...POST,
			deliverable: "instagram.com/p/Abc1?igsh=x",
			"pulled at": { date: "2026-10-20" },
		};
		const results = readRows({ Deliverables, Results: [POST, linked] });
		expect(results.posts).toHaveLength(1);
		expect(results.planned).toEqual({ posts: 1, measured: 1 });
	});
});

describe("laws over the sample", () => {
	const tabs = sampleTabs();
	const without = (measure: CampaignMeasure) => JSON.stringify({ ...measure, posts: [] });

	test("the order of rows changes nothing", () => {
		const expected = without(measureCampaign(readTabs(tabs)));
		const [header, ...rows] = tabs.Results!.values;
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (turned) => {
				const values = [header!, ...turned];
				const Results = { ...tabs.Results!, values };
				expect(without(measureCampaign(readTabs({ ...tabs, Results })))).toBe(expected);
			}),
			{ numRuns: 20 },
		);
	});

	test("earlier pulls of a post double nothing", () => {
		const expected = measureCampaign(readTabs(tabs)).total;
		const [header, ...rows] = tabs.Results!.values;
		const pulled = header!.indexOf("Pulled at");
		const counts = ["Impressions", "Reach", "Likes", "Clicks", "Code orders", "Revenue"];
		fc.assert(
			fc.property(
				fc.subarray(rows, { minLength: 1 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(some, share) => {
					const earlier = some.map((row) =>
						row.map((cell, column) => {
							if (column === pulled) return { date: "2026-10-02T08:00:00" };
							return counts.includes(String(header![column])) && typeof cell === "number"
								? Math.floor(cell * share)
								: cell;
						}),
					);
					const Results = { ...tabs.Results!, values: [header!, ...earlier, ...rows] };
					expect(measureCampaign(readTabs({ ...tabs, Results })).total).toEqual(expected);
				},
			),
			{ numRuns: 20 },
		);
	});

	test("the sample's orders add up to the counts in its Results", () => {
		const { Orders: _, ...rest } = tabs;
		const byOrders = measureCampaign(readTabs(tabs)).total.attribution;
		const byCounts = measureCampaign(readTabs(rest)).total.attribution;
		expect([byOrders.code, byOrders.link]).toEqual([byCounts.code, byCounts.link]);
		expect(byOrders.revenue).toEqual(byCounts.revenue);
		expect(byCounts.orders.least).toBeLessThanOrEqual(byOrders.orders.least);
		expect(byCounts.orders.most).toBeGreaterThanOrEqual(byOrders.orders.most);
	});
});
