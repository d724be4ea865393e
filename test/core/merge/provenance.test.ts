import { describe, expect, test } from "vitest";
import { undoRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { memoryHost, tabOf } from "../runs/memory-host.ts";
import { importList, list, previewOf, rosterWith, rowsOf } from "./imports.ts";

const HEADER = ["Username", "Platform", "Followers", "Price", "Topic"];
const NOVEMBER = list("modash 2026-11-03.csv", HEADER, ["mara", "Instagram", 48_200, 600, "baking"]);
const OCTOBER = list("hype 2026-10-01.csv", HEADER, ["mara", "Instagram", 47_000, 550, "cakes"]);

describe("what an import wrote", () => {
	test("is recorded with its source and day", () => {
		const host = rosterWith();
		importList(host, NOVEMBER);
		expect(JSON.parse(String(rowsOf(host, true)[0]!["Import record"]))).toEqual([
			{
				from: "modash 2026-11-03.csv",
				asOf: "2026-11-03",
				cells: {
					URL: expect.stringMatching(/^#/),
					"as of": "@2026-11-03",
					fee: 600,
					followers: 48_200,
					handle: "mara",
					niche: "baking",
					platform: "Instagram",
					source: "modash 2026-11-03.csv",
				},
			},
		]);
	});

	test("gives way to newer values, ticked, with both sources and days", () => {
		const host = rosterWith();
		importList(host, OCTOBER);
		const { items } = previewOf(host, NOVEMBER);
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			replaces: false,
			reason: "modash 2026-11-03.csv of 3 Nov 2026 is newer than hype 2026-10-01.csv of 1 Oct 2026.",
		});
		importList(host, NOVEMBER);
		expect(rowsOf(host)).toMatchObject([
			{
				Followers: 48_200,
				Fee: 600,
				Niche: "baking",
				Source: "modash 2026-11-03.csv",
				"As of": { date: "2026-11-03" },
			},
		]);
	});

	test("stays against older values, and that is said", () => {
		const host = rosterWith();
		importList(host, NOVEMBER);
		const { items, left } = previewOf(host, OCTOBER);
		expect(items).toEqual([]);
		expect(left).toEqual([
			{
				label: "@mara · Instagram",
				reason:
					"hype 2026-10-01.csv of 1 Oct 2026 is older than modash 2026-11-03.csv of 3 Nov 2026, so what is there stays: followers 48,200 (not 47,000); fee 600 (not 550); niche baking (not cakes).",
			},
		]);
	});

	test("stays against values of the same day unless they are ticked", () => {
		const host = rosterWith();
		importList(host, NOVEMBER);
		const same = list("other 2026-11-03.csv", HEADER, ["mara", "Instagram", 50_000, 600, "baking"]);
		expect(previewOf(host, same).items).toMatchObject([
			{
				replaces: true,
				label: "@mara · Instagram, followers",
				reason:
					"Yours is from modash 2026-11-03.csv of 3 Nov 2026, the same day, so neither is newer. other 2026-11-03.csv of 3 Nov 2026 says 50,000.",
			},
		]);
	});

	test("is a person's once it was typed over, even with the newest list", () => {
		const host = rosterWith();
		importList(host, OCTOBER);
		host.tabs.get("Roster")!.values[1]![3] = 47_500;
		const { items } = previewOf(host, NOVEMBER);
		expect(items.map(({ replaces, cells }) => [replaces, cells.map(({ column }) => column)])).toEqual([
			[false, ["fee", "niche"]],
			[true, ["followers", "as of", "source"]],
		]);
		expect(items[1]!.reason).toBe(
			"Yours: typed in the sheet. modash 2026-11-03.csv of 3 Nov 2026 says 48,200.",
		);
	});

	test("is confirmed by a newer list with the same values, so that a list of the days between is older", () => {
		const host = rosterWith();
		importList(host, OCTOBER);
		const again = list("hype 2026-11-10.csv", HEADER, ["mara", "Instagram", 47_000, 550, "cakes"]);
		expect(previewOf(host, again).items[0]).toMatchObject({
			reason:
				"hype 2026-11-10.csv of 10 Nov 2026 has the same values as hype 2026-10-01.csv of 1 Oct 2026, so they are newer than was known.",
		});
		importList(host, again);
		expect(rowsOf(host)[0]).toMatchObject({ Followers: 47_000, "As of": { date: "2026-11-10" } });
		expect(previewOf(host, NOVEMBER).items).toEqual([]);
	});

	test("comes back by undo, record and all", () => {
		const host = rosterWith();
		importList(host, OCTOBER);
		const before = rowsOf(host, true);
		importList(host, NOVEMBER);
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect(rowsOf(host, true)).toEqual(before);
	});

	test("stays the planner's choice for each value by itself", () => {
		const host = rosterWith({ Handle: "mara", Platform: "Instagram", Followers: 1, Fee: 2, Niche: "x" });
		importList(host, NOVEMBER, ({ label }) => label.endsWith(", fee"));
		expect(rowsOf(host)).toMatchObject([{ Followers: 1, Fee: 600, Niche: "x" }]);
		expect(previewOf(host, NOVEMBER).items.map(({ label }) => label)).toEqual([
			"@mara · Instagram, followers",
			"@mara · Instagram, niche",
		]);
	});
});

test("a roster without the record column takes all values for typed, and says so", () => {
	const host = memoryHost([tabOf("Roster", [["Handle", "Platform", "Followers"]])]);
	importList(host, OCTOBER);
	const { items } = previewOf(host, NOVEMBER);
	expect(items.map(({ replaces }) => replaces)).toEqual([true]);
	expect(items[0]!.reason).toBe(
		'Taken for typed by you, since Roster has no column "Import record" to tell; "Set up tracker" adds it. modash 2026-11-03.csv of 3 Nov 2026 says 48,200.',
	);
});

test("text that somebody typed into the record column stays, and the row counts as typed", () => {
	const host = rosterWith({ Handle: "mara", Platform: "Instagram", Fee: 1, "Import record": "mine" });
	importList(host, NOVEMBER);
	expect(rowsOf(host, true)).toMatchObject([{ Followers: 48_200, Fee: 1, "Import record": "mine" }]);
});

describe("a list that gives no date", () => {
	const undated = list("list.csv", HEADER, ["mara", "Instagram", 50_000, 600, "baking"]);

	test("counts as of today, and the preview says so", () => {
		const host = rosterWith();
		importList(host, NOVEMBER);
		expect(previewOf(host, undated)).toMatchObject({
			items: [
				{
					replaces: false,
					reason: "list.csv, which gives no date, is newer than modash 2026-11-03.csv of 3 Nov 2026.",
				},
			],
			details: {
				day: "The list gives no date, so its figures count as of today, the day of the import. They may be older.",
			},
		});
	});

	test("changes nothing when it is imported again on another day", () => {
		const host = rosterWith();
		importList(host, undated);
		const later = Object.assign(host, { now: () => "2026-12-24T10:00:00" });
		expect(previewOf(later, undated).items).toEqual([]);
	});
});

test("a day to come is not believed", () => {
	const input = list(
		"list.csv",
		[...HEADER, "As of"],
		["mara", "Instagram", 50_000, 600, "baking", { date: "2062-01-01" }],
	);
	const { refused, items } = previewOf(rosterWith(), input);
	expect(refused[0]!.reason).toContain("1 Jan 2062 is still to come");
	expect(items[0]!.cells.map(({ column }) => column)).not.toContain("as of");
});
