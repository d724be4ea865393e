import { describe, expect, test } from "vitest";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { Row } from "../planning/sample.ts";
import { readRows } from "./sample-workbook.ts";

const NAMES = ["Mara", "Finn", "Rae"];

function post(creator: string, clicks: number, figures: Row = {}): Row {
	return {
		deliverable: `${creator}-1`,
		creator,
		posted: { date: "2026-10-01" },
		"pulled at": { date: "2026-11-01" },
		clicks,
		...figures,
	};
}

/** Orders with a creator's code, each placed so many days after the post. */
function orders(creator: string, days: readonly number[]): Row[] {
	return days.map((day, index) => ({
		order: `${creator}-${index}`,
		placed: { date: new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10) },
		"creator by code": creator,
		revenue: 50,
	}));
}

function times(many: number, day: number): number[] {
	return Array.from({ length: many }, () => day);
}

function hints(results: readonly Row[], sold: readonly Row[] = []): string[] {
	const rows = { Results: results, ...(sold.length > 0 ? { Orders: sold } : {}) };
	return measureCampaign(readRows(rows)).codeSharing.map(({ label, reason }) => `${label}: ${reason}`);
}

describe("far more orders than clicks explain", () => {
	const usual = (orderCount: number) => [
		post("Mara", 400, { "code orders": 16 }),
		post("Finn", 600, { "code orders": 24 }),
		post("Rae", 100, { "code orders": orderCount }),
	];

	test("are worth a look", () => {
		expect(hints(usual(60))).toEqual([
			"Rae: The code was used for 60 orders, and the link was clicked 100 times. The other creators together have 40 orders for 1,000 clicks, which would make 4 here. Worth a look: coupon sites may list the code, or it was said aloud.",
		]);
	});

	test.each([4, 9, 11])("%i orders where 4 are expected are not", (many) => {
		expect(hints(usual(many))).toEqual([]);
	});

	test("12 orders where 4 are expected are three times as many and four deviations above", () => {
		expect(hints(usual(12)).length).toBe(1);
	});

	test("of one creator alone are suspected only above one order a click", () => {
		expect(hints([post("Mara", 100, { "code orders": 100 })])).toEqual([]);
		expect(hints([post("Mara", 100, { "code orders": 101 })]).length).toBe(1);
	});
});

describe("orders long after the post", () => {
	const posts = NAMES.map((name) => post(name, 1000));
	const prompt = ["Mara", "Finn"].flatMap((name) => orders(name, times(12, 3)));

	test("are worth a look when half of a creator's are, and the others' are not", () => {
		const late = orders("Rae", [...times(6, 2), ...times(6, 45)]);
		expect(hints(posts, [...prompt, ...late])).toEqual([
			"Rae: 6 of 12 orders with the code came more than 30 days after the last post. Worth a look: coupon sites may list the code, or it was said aloud.",
		]);
	});

	test.each([
		{ title: "fewer than half", days: [...times(7, 2), ...times(6, 45)] },
		{ title: "fewer than ten orders", days: times(9, 45) },
		{ title: "orders on the last day of the window", days: times(12, 30) },
	])("are not with $title", ({ days }) => {
		expect(hints(posts, [...prompt, ...orders("Rae", days)])).toEqual([]);
	});

	test("are not where the others' come late too", () => {
		const all = NAMES.flatMap((name) => orders(name, times(12, 45)));
		expect(hints(posts, all)).toEqual([]);
	});
});
