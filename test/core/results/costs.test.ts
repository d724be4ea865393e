import { expect, test } from "vitest";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { Row } from "../planning/sample.ts";
import { samplePost as post, readRows } from "./sample-workbook.ts";

const CAMPAIGN: readonly Row[] = [{ setting: "currency", value: "USD" }];
const measured = (rows: { readonly [tab: string]: readonly Row[] }) =>
	measureCampaign(readRows({ Campaign: CAMPAIGN, ...rows }));

test("spend typed for one of two posts, and no fee, is not what both cost", () => {
	const Results = [post("m-1", "Mara", { spend: 100 }), post("m-2", "Mara")];
	const { creators, total } = measured({ Results });
	expect(creators[0]!.creator).not.toHaveProperty("cost");
	expect(creators[0]!.creator.costRemarks.join(" ")).toContain("1 of 2 posts have no spend in Results");
	expect(total).toMatchObject({ costUnknown: ["Mara"], money: {} });
});

test("where nobody whose cost is known has revenue, there is no return of 0", () => {
	const Results = [
		post("m-1", "Mara", { spend: 100 }),
		post("f-1", "Finn", { revenue: 900, "code orders": 9 }),
	];
	const { total } = measured({ Results });
	const of = { posts: 1, all: 2, boosts: false };
	expect(total.money).toEqual({ CPE: 1, perPerson: 0.1, of: { CPE: of, perPerson: of } });
	expect(total.attribution.revenue).toEqual({ least: 900, most: 900 });
});

test("orders in another currency count, and bring no revenue of 0", () => {
	const Orders = [
		{ order: "1", placed: { date: "2026-10-02" }, "creator by code": "Mara", revenue: 80, currency: "EUR" },
	];
	const { total, missing } = measured({ Results: [post("m-1", "Mara", { spend: 100 })], Orders });
	expect(total.attribution.orders).toEqual({ least: 1, most: 1 });
	expect(total.money).toEqual({ CPE: 1, perPerson: 0.1, CPA: { least: 100, most: 100 }, of: {} });
	expect(missing.join(" ")).toContain("1 order counts without revenue");
});
