import { describe, expect, test } from "vitest";
import type { ImportInput, Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

const HEADERS = ["Creator", "Handle", "Platform", "Followers", "Fee", "Source", "As of", "Notes"];
const LIST = [
	["Name", "Username", "Platform", "Follower count", "Price"],
	["Mara Eats", "@mara.eats", "ig", "48.2K", "$600"],
	["Finn", "https://www.tiktok.com/@finn.bakes", "", "36400", ""],
];

describe("importing a list into the roster", () => {
	test("adds what is new, with handle, platform and numbers read, and says where it came from", () => {
		const host = rosterWith();
		run(host, LIST);
		expect(host.readTab("Roster")!.values.slice(1)).toEqual([
			["Mara Eats", "mara.eats", "Instagram", 48200, 600, "list.csv", { date: "2026-11-23" }, ""],
			["Finn", "finn.bakes", "TikTok", 36400, "", "list.csv", { date: "2026-11-23" }, ""],
		]);
	});

	test("says in each change, and above them, that a fee is not in the campaign's currency", () => {
		const host = memoryHost([
			tabOf("Roster", [HEADERS, ["", "lena.cooks", "TikTok", "", "", "", "", ""]]),
			tabOf("Campaign", [
				["Setting", "Value", "About"],
				["currency", "USD", ""],
			]),
		]);
		const list = [
			["Handle", "Platform", "Fee"],
			["mara.eats", "Instagram", "1.200,50 €"],
			["lena.cooks", "TikTok", "€500"],
		];
		const { items, details } = previewOf(host, list);
		expect(items).toHaveLength(2);
		for (const { reason } of items) {
			expect(reason).toContain(
				"The fee is in EUR; the campaign's currency is USD: it is taken as it stands.",
			);
		}
		expect((details as { warnings: string[] }).warnings[0]).toContain("“Fee” is in EUR");
		run(host, list);
		expect(previewOf(host, list).items).toEqual([]);
		expect(host.readTab("Roster")!.values[1]![7]).toBe("fee given as €500");
	});

	test("takes a count as typed and the same count as imported for no difference", () => {
		const host = rosterWith(["Mara Eats", "@Mara.Eats", "instagram", "48.2K", "$600", "", "", ""]);
		const shown = previewOf(host, LIST.slice(0, 2));
		expect(shown.items).toEqual([]);
		expect(shown.left).toEqual([
			{ label: "@mara.eats · Instagram", reason: "On the roster already; nothing new." },
		]);
	});

	test("fills blanks, and offers each value that differs by itself, without ticking it", () => {
		const host = rosterWith(["Mara", "mara.eats", "Instagram", "", 550, "", "", "call her"]);
		const { items } = previewOf(host, LIST.slice(0, 2));
		expect(items.map(({ replaces, cells }) => ({ replaces, cells }))).toEqual([
			{
				replaces: false,
				cells: [
					{ column: "followers", before: "", after: 48200 },
					{ column: "as of", before: "", after: { date: "2026-11-23" } },
					{ column: "source", before: "", after: "list.csv" },
				],
			},
			{ replaces: true, cells: [{ column: "creator", before: "Mara", after: "Mara Eats" }] },
			{ replaces: true, cells: [{ column: "fee", before: 550, after: 600 }] },
		]);
	});

	test.each([
		["IG", "@Mara.Eats"],
		["instagram", "https://www.instagram.com/mara.eats/"],
		["", "https://www.instagram.com/mara.eats/"],
	])("knows an account typed as %j, %j", (platform, handle) => {
		const host = rosterWith(["Mara Eats", handle, platform, 48_200, 600, "", "", ""]);
		expect(previewOf(host, LIST.slice(0, 2)).items.filter(({ kind }) => kind === "add-row")).toEqual([]);
	});

	test("does not double an account whose platform nobody filled in, but says what to do", () => {
		const { items, refused } = previewOf(
			rosterWith(["Mara", "mara.eats", "", "", "", "", "", ""]),
			LIST.slice(0, 2),
		);
		expect(items).toEqual([]);
		expect(refused).toEqual([
			{
				label: "@mara.eats · Instagram",
				reason:
					"Row 2 of Roster has this handle without a platform. Fill the platform in, then import again.",
			},
		]);
	});

	test("says which values are left out because the roster has no such column", () => {
		const host = memoryHost([tabOf("Roster", [["Creator", "Handle", "Platform"]])]);
		expect(previewOf(host, LIST).refused.map(({ label }) => label)).toEqual([
			"Column followers",
			"Column fee",
		]);
	});

	test("leaves the planner's formula in place of an imported value", () => {
		const host = rosterWith(["Mara Eats", "mara.eats", "Instagram", "=2*C2", 600, "", "", ""]);
		expect(previewOf(host, LIST.slice(0, 2)).items).toEqual([]);
	});

	test("reads another tab of the workbook, and not the roster itself", () => {
		const host = rosterWith();
		host.tabs.set("Agency", { values: LIST, formulas: LIST.map((row) => row.map(() => "")) });
		expect(previewFrom(host, { from: { tab: "Agency" } }).items).toHaveLength(2);
		expect(refusalOf(host, { from: { tab: "Roster" } })).toBe(
			"The Roster cannot be imported into itself. Choose another tab.",
		);
		expect(refusalOf(host, { from: { tab: "Gone" } })).toBe(
			'There is no tab "Gone". It may have been renamed: choose it again.',
		);
	});

	test("does the planner's own choice of columns", () => {
		const host = rosterWith();
		run(host, LIST, { columns: { "0": "notes", "4": "" } });
		expect(host.readTab("Roster")!.values[1]).toEqual([
			"",
			"mara.eats",
			"Instagram",
			48200,
			"",
			"list.csv",
			{ date: "2026-11-23" },
			"Mara Eats",
		]);
	});
});

describe("what cannot be imported gets a message", () => {
	test.each<[string, MemoryHost, string]>([
		["no roster", memoryHost(), 'There is no Roster tab yet. Run "Set up tracker" first.'],
		[
			"a renamed header",
			memoryHost([tabOf("Roster", [["Creator", "Account name of theirs", "Platform"]])]),
			'Roster has no column "Handle". If it was renamed, rename its header back; if it was deleted, undo that or add it again.',
		],
		[
			"a deleted header row",
			memoryHost([tabOf("Roster", [["mara", "Instagram", 12]])]),
			'Found no header row in the first 10 rows of Roster. It needs headers such as "Creator", "Handle", "Platform".',
		],
	])("%s", (_, host, message) => {
		expect(refusalOf(host, { from: { source: "list.csv", rows: LIST } })).toBe(message);
	});

	test("an empty list", () => {
		expect(refusalOf(rosterWith(), { from: { source: "list.csv", rows: [["", " "], []] } })).toBe(
			"list.csv is empty: it has no filled cell.",
		);
	});

	test("more columns or rows than a list of creators has", () => {
		const wide = [Array.from({ length: 301 }, (_, index) => `c${index}`)];
		expect(refusalOf(rosterWith(), { from: { source: "wide.csv", rows: wide } })).toBe(
			"wide.csv has 301 columns; up to 300 can be read. Remove some.",
		);
		const long = Array.from({ length: 50_002 }, () => ["x"]);
		expect(refusalOf(rosterWith(), { from: { source: "long.csv", rows: long } })).toBe(
			"long.csv has 50002 rows; up to 50000 can be imported at once. Split it.",
		);
	});

	test("a header without rows", () => {
		expect(refusalOf(rosterWith(), { from: { source: "list.csv", rows: LIST.slice(0, 1) } })).toBe(
			"list.csv has a header but no rows. Choose another file, or another header row.",
		);
	});

	test("an account that stands on the roster twice, naming the rows", () => {
		const twice = ["Mara", "mara.eats", "Instagram", 1, 2, "", "", ""];
		const { items, refused } = previewOf(rosterWith(twice, twice), LIST.slice(0, 2));
		expect(items).toEqual([]);
		expect(refused).toEqual([
			{
				label: "@mara.eats · Instagram",
				reason: "Rows 2 and 3 of Roster are both this account. Merge them first.",
			},
		]);
	});
});

function rosterWith(...rows: Cell[][]): MemoryHost {
	return memoryHost([tabOf("Roster", [HEADERS, ...rows])]);
}

function previewFrom(host: MemoryHost, input: ImportInput): Preview {
	const answer = preview(host, importCreators, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function previewOf(host: MemoryHost, rows: Cell[][], choices: Partial<ImportInput> = {}): Preview {
	return previewFrom(host, { from: { source: "list.csv", rows }, ...choices });
}

function refusalOf(host: MemoryHost, input: ImportInput): string {
	const answer = preview(host, importCreators, input);
	return isProblem(answer) ? answer.problem : "";
}

function run(host: MemoryHost, rows: Cell[][], choices: Partial<ImportInput> = {}): void {
	const input = { from: { source: "list.csv", rows }, ...choices };
	const accept = previewFrom(host, input).items.map(({ token }) => token);
	const answer = apply(host, tracker, importCreators, input, {
		accept,
		run: "import-run",
	});
	expect(isProblem(answer) ? answer.problem : answer.refused).toEqual([]);
}
