import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { unpackCandidate } from "../../src/core/shortlist/candidate.ts";
import type { RosterDetails, RosterResult } from "../../src/core/shortlist/contract.ts";
import type { Filters } from "../../src/core/shortlist/options.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { buildRoster } from "../../src/tools/build-roster.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";
import { chosenInput, previewRoster, runRoster } from "./roster-runs.ts";

const HEADERS = [
	"Mood",
	"Creator",
	"Handle",
	"Platform",
	"Followers",
	"Average likes",
	"Average comments",
	"Fee",
	"Niche",
	"Include",
	"Exclude",
	"Fit",
	"Vetting flags",
	"As of",
];
const ROWS: readonly (readonly Cell[])[] = [
	[
		"🙂",
		"Mara",
		"mara",
		"Instagram",
		"48.2K",
		1510,
		96,
		600,
		"running",
		"",
		"",
		"",
		"",
		{ date: "2026-11-01" },
	],
	[
		"",
		"Finn",
		"finn",
		"TikTok",
		36400,
		2890,
		134,
		"on request",
		"cakes",
		"",
		"",
		0.9,
		"looks fine to me",
		"",
	],
	["", "June", "june", "Instagram", 12400, 702, 61, 250, "morning runs", "maybe", "", "=0.1+0.2", "", ""],
	["", "Dan", "dan", "Instagram", 31200, 490, 12, 400, "sprints", "", "yes", "", "", ""],
];
const CAMPAIGN = [
	["Setting", "Value"],
	["fit keywords", "running, morning runs"],
	["competitor creators", "@finn (Cakefoot)"],
	["engagement definition", "likes+comments"],
];

const ids = { mara: "instagram/@mara", finn: "tiktok/@finn", june: "instagram/@june", dan: "instagram/@dan" };

describe("reading the roster", () => {
	test("brings every account once, with numbers read, fit, flags and what cannot be read", () => {
		const { candidates, definition, settings, skipped, nameless } = detailsOf(host());
		const [mara, finn] = candidates.map(unpackCandidate);
		expect(mara).toMatchObject({
			id: ids.mara,
			followers: 48_200,
			tier: "Micro",
			matched: "running, morning runs (runs)",
		});
		expect(finn).toMatchObject({
			fit: 0,
			competitor: "Also works with a competitor, Cakefoot (Campaign, competitor creators: @finn (Cakefoot))",
			unread: 'fee: "on request" is not an amount of 0 or more, such as 500.',
		});
		expect(finn).not.toHaveProperty("fee");
		expect([definition, skipped, nameless]).toEqual(["likes+comments", [], 0]);
		expect(settings.map(({ label }) => label)).toEqual(["Campaign, audience", "Campaign, jurisdictions"]);
	});

	test("leaves aside rows that cannot be told apart, and says which", () => {
		const twice = memoryHost([tabOf("Roster", [HEADERS, ROWS[0]!, ROWS[0]!, ["🙁", ...Array(13).fill("")]])]);
		const { candidates, skipped, nameless, settings } = detailsOf(twice);
		expect([candidates.length, nameless]).toEqual([0, 1]);
		expect(skipped[0]!.reason).toBe("Rows 2 and 3 of Roster are both this account. Merge them first.");
		expect(settings[0]!.label).toBe("There is no Campaign tab");
	});

	test("takes a typed engagement rate, but not one that a formula makes", () => {
		const headers = ["Handle", "Platform", "Engagement rate"];
		const typed = memoryHost([tabOf("Roster", [headers, ["a", "X", "3.4%"], ["b", "X", "=1/20"]])]);
		const rates = detailsOf(typed).candidates.map((packed) => unpackCandidate(packed).typedRate);
		expect(rates).toEqual([0.034, undefined]);
	});

	test("asks for a Roster tab", () => {
		expect(preview(memoryHost(), buildRoster, {})).toEqual({
			problem: 'There is no Roster tab yet. Run "Set up tracker" first.',
		});
	});
});

describe("marking the chosen", () => {
	test("fills blank cells, and offers to replace what somebody typed", () => {
		const shown = previewRoster(host(), chosen(["mara", "june"], include()));
		expect(shown.items.map(({ label, replaces, cells }) => ({ label, replaces, cells }))).toEqual([
			{
				label: "@mara · Instagram",
				replaces: false,
				cells: [{ column: "include", before: "", after: "yes" }],
			},
			{
				label: "@june · Instagram",
				replaces: true,
				cells: [{ column: "include", before: "maybe", after: "yes" }],
			},
		]);
	});

	test("fills fit and vetting flags if wished; other text there is a replacement, a formula stays", () => {
		const shown = previewRoster(host(), chosen(["mara", "finn", "june"], include("fit", "vetting flags")));
		const cells = shown.items.map(({ label, replaces, cells }) => [
			label,
			replaces,
			...cells.map(({ column, after }) => `${column} ${after}`),
		]);
		const flag = "Also works with a competitor, Cakefoot (Campaign, competitor creators: @finn (Cakefoot)).";
		expect(cells).toEqual([
			["@mara · Instagram", false, "include yes", "fit 0.5"],
			["@finn · TikTok", false, "include yes"],
			["@finn · TikTok", true, "fit 0", `vetting flags ${flag}`],
			["@june · Instagram", true, "include yes"],
		]);
		expect(shown.refused).toEqual([
			{ label: "@june · Instagram", reason: "fit holds a formula, which stays." },
		]);
	});

	test("refuses to include who is marked exclude", () => {
		const shown = previewRoster(host(), chosen(["dan"], include()));
		expect([shown.items, shown.refused]).toEqual([
			[],
			[
				{
					label: "@dan · Instagram",
					reason: "Is marked exclude on the Roster. Clear that cell first; a row cannot be both.",
				},
			],
		]);
	});

	test("changes nothing the second time, and nothing but the cells shown", () => {
		const sheet = host();
		const input = chosen(["mara", "finn"], { kind: "exclude", extras: ["fit"] });
		const before = sheet.readTab("Roster")!;
		runRoster(sheet, input);
		const after = sheet.readTab("Roster")!;
		expect(after.formulas).toEqual(before.formulas);
		expect(changedCells(before.values, after.values)).toEqual(["1:Exclude", "1:Fit", "2:Exclude"]);
		expect(previewRoster(sheet, input).items.filter(({ replaces }) => !replaces)).toEqual([]);
		undoRun(sheet, tracker);
		expect(sheet.readTab("Roster")).toEqual(before);
	});

	test("says when the column is gone", () => {
		const without = memoryHost([
			tabOf("Roster", [
				["Handle", "Platform"],
				["mara", "Instagram"],
			]),
		]);
		expect(preview(without, buildRoster, chosen(["mara"], include()))).toEqual({
			problem: expect.stringContaining('Roster has no column "Include"'),
		});
	});
});

describe("the chosen are those that were shown", () => {
	test("an account that no longer passes the filters, or left the Roster, is refused by name", () => {
		const input = chosen(["mara", "finn"], include(), { platforms: ["Instagram"] });
		const { items, refused } = previewRoster(host(), {
			chosen: { ...input.chosen, ids: [...input.chosen.ids, "x/@gone"] },
		});
		expect(items.map(({ label }) => label)).toEqual(["@mara · Instagram"]);
		expect(refused).toEqual([
			{ label: "@finn · TikTok", reason: "No longer passes the filters: Platform Instagram." },
			{ label: "x/@gone", reason: "Is no longer on the Roster as one row." },
		]);
	});

	test("a list read days ago has to be read again", () => {
		const input = chosen(["mara"], include());
		expect(preview(host(), buildRoster, { chosen: { ...input.chosen, today: "2026-11-20" } })).toEqual({
			problem: "The list was read on 2026-11-20. Go back to Build roster to read it again.",
		});
	});

	test.each([
		["no options", { ids: [], result: { kind: "shortlist" }, today: "2026-11-23" }],
		["another result", { ...chosen([], { kind: "delete" } as never).chosen }],
		["numbers for keys", { ...chosen([], include()).chosen, ids: [7] }],
	])("what is not understood is not done: %s", (_, bad) => {
		expect(buildRoster.input().safeParse({ chosen: bad }).success).toBe(false);
		expect(buildRoster.input().safeParse(chosen([], include())).success).toBe(true);
	});
});

function host(): MemoryHost {
	return memoryHost([tabOf("Roster", [HEADERS, ...ROWS]), tabOf("Campaign", CAMPAIGN)]);
}

function include(...extras: readonly ("fit" | "vetting flags")[]): RosterResult {
	return { kind: "include", extras };
}

function chosen(names: readonly (keyof typeof ids)[], result: RosterResult, filters: Partial<Filters> = {}) {
	return chosenInput(
		names.map((name) => ids[name]),
		result,
		filters,
	);
}

function detailsOf(sheet: MemoryHost): RosterDetails {
	return previewRoster(sheet, {}).details as RosterDetails;
}

function changedCells(before: readonly (readonly Cell[])[], after: readonly (readonly Cell[])[]): string[] {
	return after.flatMap((line, row) =>
		line.flatMap((cell, column) =>
			JSON.stringify(cell) === JSON.stringify(before[row]?.[column]) ? [] : [`${row}:${HEADERS[column]}`],
		),
	);
}
