import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { RosterDetails } from "../../src/core/shortlist/contract.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { shortlist } from "../../src/core/tracker/shortlist.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";
import { chosenInput, previewRoster, runRoster } from "./roster-runs.ts";

const ALL = ["instagram/@mara", "tiktok/@finn", "instagram/@june"];
const FEE = 5;

describe("the shortlist", () => {
	test("is made as a tab with a row for each chosen account, the best first", () => {
		const sheet = host();
		const shown = previewRoster(sheet, input(ALL));
		expect(shown.items.map(({ kind, label }) => [kind, label])).toEqual([
			["add-tab", "Tab Shortlist"],
			["add-row", "@june · Instagram"],
			["add-row", "@mara · Instagram"],
			["add-row", "@finn · TikTok"],
		]);
		runRoster(sheet, input(ALL), "first-run");
		expect(cellsOf(sheet, "june")).toMatchObject({
			creator: "June",
			score: 76,
			followers: 12_400,
			"engagement rate": 0.0615,
			"rate counts": "likes+comments: (likes + comments) ÷ followers",
			fee: 250,
			"cost per engagement": 0.33,
			"look closer": "Stale: no date says when the counts were read.",
			why: expect.stringMatching(
				/^Engagement rate 55 of 60: 6.15%.* · Cost per engagement 21 of 40: .* · Fit left out: /,
			),
			decision: "",
		});
	});

	test("shows the same score as the list in the sidebar", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		const why = String(cellsOf(sheet, "june").why);
		const given = [...why.matchAll(/ (\d+) of \d+:/g)].reduce((sum, [, points]) => sum + Number(points), 0);
		expect(Math.abs(given - Number(cellsOf(sheet, "june").score))).toBeLessThanOrEqual(1);
	});

	test("changes nothing the second time", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		const second = previewRoster(sheet, input(ALL));
		expect(second.items).toEqual([]);
		expect(second.left.map(({ reason }) => reason)).toEqual(
			Array(3).fill("On the Shortlist and up to date."),
		);
	});

	test("brings its own cells up to date and leaves everybody else's", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		put(sheet, "mara", "comment", "call on Monday");
		put(sheet, "mara", "decision", "yes");
		put(sheet, "mara", "tier", "Friend");
		sheet.tabs.get("Roster")!.values[1]![FEE] = 100;
		const { items } = previewRoster(sheet, input(ALL));
		const mara = items.filter(({ label }) => label.startsWith("@mara"));
		expect(mara.map(({ replaces, cells }) => [replaces, cells.map(({ column }) => column)])).toEqual([
			[false, ["score", "fee", "cost per engagement", "why"]],
			[true, ["tier"]],
		]);
		runRoster(sheet, input(ALL), "second-run");
		expect(cellsOf(sheet, "mara")).toMatchObject({
			fee: 100,
			tier: "Friend",
			comment: "call on Monday",
			decision: "yes",
		});
	});

	test("says of a figure that is known no longer that it is not, and blanks nothing", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		sheet.tabs.get("Roster")!.values[1]![FEE] = "";
		runRoster(sheet, input(ALL), "second-run");
		expect(cellsOf(sheet, "mara")).toMatchObject({ fee: "not known", "cost per engagement": "not known" });
		expect(previewRoster(sheet, input(ALL)).items).toEqual([]);
	});

	test("keeps rows that are not chosen this time and tells so", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		const { items, left } = previewRoster(sheet, input(ALL.slice(0, 1)));
		expect(items).toEqual([]);
		expect(left.map(({ label }) => label)).toEqual([
			"@mara · Instagram",
			"@june · Instagram",
			"@finn · TikTok",
		]);
		expect(left[1]!.reason).toContain("not chosen this time. The row stays");
	});

	test("finds its rows after they were sorted, and keeps a formula and a column of the team's own", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		const tab = sheet.tabs.get("Shortlist")!;
		tab.values = [tab.values[0]!, tab.values[3]!, tab.values[1]!, tab.values[2]!].map((line) => [
			"",
			...line,
		]);
		tab.formulas = tab.values.map((line) => line.map(() => ""));
		tab.values[0]![0] = "Our rank";
		tab.values[1]![0] = 7;
		const fit = tab.values[0]!.indexOf("Fit");
		tab.formulas[2]![fit] = "=1/3";
		sheet.tabs.get("Roster")!.values[2]![FEE] = 111;
		runRoster(sheet, input(ALL), "second-run");
		expect(cellsOf(sheet, "finn")).toMatchObject({ "Our rank": 7, fee: 111 });
		expect(sheet.tabs.get("Shortlist")!.formulas[2]![fit]).toBe("=1/3");
	});

	test("goes away again with undo", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		undoRun(sheet, tracker);
		expect(sheet.tabNames()).not.toContain("Shortlist");
	});

	test("takes all cells for typed where its record is gone, and says so", () => {
		const sheet = host();
		runRoster(sheet, input(ALL), "first-run");
		const tab = sheet.tabs.get("Shortlist")!;
		const record = tab.values[0]!.indexOf("Written");
		tab.values = tab.values.map((line) => line.filter((_, column) => column !== record));
		tab.formulas = tab.values.map((line) => line.map(() => ""));
		sheet.tabs.get("Roster")!.values[1]![FEE] = 700;
		const { items } = previewRoster(sheet, input(ALL));
		expect(items.map(({ replaces }) => replaces)).toEqual([true, true, true]);
		expect(items[0]!.reason).toContain('has no column "Written"');
	});

	test("knows its own cells on a list of thousands, whatever was chosen in between", () => {
		const names = Array.from({ length: 2000 }, (_, row) => `creator${row}`);
		const ids = names.map((name) => `instagram/@${name}`);
		const sheet = memoryHost([
			tabOf("Roster", [
				["Creator", "Handle", "Platform", "Followers", "Average likes", "Fee", "Average comments", "As of"],
				...names.map((name, row) => [name, name, "Instagram", 12_400 + row, 702, 250 + row, 61, ""]),
			]),
		]);
		runRoster(sheet, input(ids), "first-run");
		runRoster(sheet, input(ids.slice(1000)), "second-run");
		for (const line of sheet.tabs.get("Roster")!.values.slice(1)) line[FEE] = 2500;
		const { items } = previewRoster(sheet, input(ids));
		expect(items).toHaveLength(2000);
		expect(items.filter(({ replaces }) => replaces).slice(0, 2)).toEqual([]);
	});
});

test("the next reading brings the choices of the last run", () => {
	const sheet = host();
	const wanted = input(ALL);
	runRoster(sheet, wanted, "first-run");
	const details = previewRoster(sheet, {}).details as RosterDetails;
	expect(details.options).toEqual(wanted.chosen.options);
});

function host(): MemoryHost {
	const roster = [
		["Creator", "Handle", "Platform", "Followers", "Average likes", "Fee", "Average comments", "As of"],
		["Mara", "mara", "Instagram", 48_200, 1510, 600, 96, { date: "2026-11-01" }],
		["Finn", "finn", "TikTok", 36_400, 2890, 9000, 134, { date: "2026-05-01" }],
		["June", "june", "Instagram", 12_400, 702, 250, 61, ""],
	];
	return memoryHost([tabOf("Roster", roster)]);
}

function input(ids: readonly string[]) {
	return chosenInput(ids, { kind: "shortlist" });
}

function rowOf(sheet: MemoryHost, handle: string): { row: number; headers: readonly Cell[] } {
	const { values } = sheet.tabs.get(shortlist.name)!;
	return { row: values.findIndex((line) => line.includes(handle)), headers: values[0]! };
}

/** The row by column name, in small letters as the tracker calls its columns. */
function cellsOf(sheet: MemoryHost, handle: string): { readonly [column: string]: Cell } {
	const { row, headers } = rowOf(sheet, handle);
	const known = new Map(shortlist.columns.map(({ name }) => [name.toLowerCase(), name]));
	return Object.fromEntries(
		headers.map((header, column) => [
			known.get(String(header).toLowerCase()) ?? String(header),
			sheet.tabs.get(shortlist.name)!.values[row]![column] ?? "",
		]),
	);
}

function put(sheet: MemoryHost, handle: string, column: string, cell: Cell): void {
	const { row, headers } = rowOf(sheet, handle);
	const index = headers.findIndex((header) => String(header).toLowerCase() === column);
	sheet.tabs.get(shortlist.name)!.values[row]![index] = cell;
}
