import { describe, expect, test } from "vitest";
import type { Applied, Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { shareCopy } from "../../src/tools/share-copy.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";
import { open, runAll, shownBy } from "../faults/place.ts";

const HEADER = [
	"Creator",
	"Handle",
	"Platform",
	"Followers",
	"Fee",
	"Niche",
	"Status",
	"E-mail",
	"Notes",
	"Product cost",
];
const ROWS: Cell[][] = [
	["Mara", "mara.eats", "Instagram", 48_200, 600, "running", "agreed", "mara@example.com", "haggles", 60],
	["Finn", "finn.bakes", "TikTok", 36_400, 480, "ask finn@example.com", "negotiating", "", "", 40],
];
const input = { creators: true, posts: false, results: false };

function hostWith(rows: readonly (readonly Cell[])[] = ROWS): MemoryHost {
	return memoryHost([tabOf("Roster", [HEADER, ...rows])]);
}

function shown(host: MemoryHost, wanted = input): Preview {
	return preview(host, shareCopy, wanted, tracker) as Preview;
}

let runs = 0;

function share(host: MemoryHost, wanted = input): Applied {
	const accept = shown(host, wanted).items.map(({ token }) => token);
	return apply(host, tracker, shareCopy, wanted, { accept, run: `share-run-${runs++}` }) as Applied;
}

/** The copy as its columns are headed, blanks left out. */
function copyOf(host: MemoryHost): { [header: string]: Cell }[] {
	const [header = [], ...rows] = host.readTab("Creators (client)")!.values;
	return rows.map((row) =>
		Object.fromEntries(row.flatMap((cell, column) => (cell === "" ? [] : [[String(header[column]), cell]]))),
	);
}

function put(host: MemoryHost, tab: string, row: number, header: string, cell: Cell, formula = ""): void {
	const { values, formulas } = host.tabs.get(tab)!;
	const column = values[0]!.indexOf(header);
	for (const lines of [values, formulas]) while (lines[row]!.length <= column) lines[row]!.push("");
	values[row]![column] = cell;
	formulas[row]![column] = formula;
}

describe("the copy for a client", () => {
	test("holds values, the agreed fee, and nothing that is between the team and the creators", () => {
		const host = hostWith();
		const { left, refused } = shown(host);
		share(host);
		expect(copyOf(host)).toMatchObject([
			{ Creator: "Mara", Handle: "mara.eats", Followers: 48_200, Niche: "running", "Agreed fee": 600 },
			{ Creator: "Finn", Handle: "finn.bakes", Followers: 36_400, Status: "negotiating" },
		]);
		const text = JSON.stringify([
			host.readTab("Creators (client)")!.values,
			host.readTab("Creators (client)")!.formulas,
		]);
		for (const secret of ["@example.com", "haggles", "480"]) expect(text, secret).not.toContain(secret);
		expect(left[0]).toMatchObject({
			label: "Not copied",
			reason: expect.stringMatching(/^E-mails, fees that are not/),
		});
		expect(refused).toEqual([
			{
				label: "Roster: @finn.bakes · TikTok, niche",
				reason: "It holds an e-mail address, so it was left out.",
				part: true,
			},
		]);
	});

	test("is the same after a second run, which changes nothing", () => {
		const host = hostWith();
		share(host);
		expect(shown(host).items).toEqual([]);
	});

	test("of the whole sample campaign is the same after a second run, boosted posts too", () => {
		const place = open({ workbook: createWorkbook().snapshot(), properties: {}, documents: [] });
		const all = { creators: true, posts: true, results: true };
		runAll(place, "set-up-tracker", { sample: true }, "set-up-run");
		runAll(place, "share-copy", all, "share-run-1");
		expect(shownBy(place, "share-copy", all).items).toEqual([]);
	});

	test("follows its source, and no longer shows a fee that is open again", () => {
		const host = hostWith();
		share(host);
		put(host, "Roster", 1, "Followers", 50_000);
		put(host, "Roster", 1, "Status", "negotiating");
		share(host);
		expect(copyOf(host)[0]).toMatchObject({ Followers: 50_000, Status: "negotiating" });
		expect(copyOf(host)[0]).not.toHaveProperty("Agreed fee");
	});

	test("keeps what it shows of a column that its source no longer has, and says so", () => {
		const host = hostWith();
		share(host);
		const before = copyOf(host);
		put(host, "Roster", 0, "Followers", "Audience size (k)");
		put(host, "Roster", 0, "Status", "Where we are");
		const { items, left } = shown(host);
		expect(items).toEqual([]);
		expect(left.slice(1).map(({ label, reason }) => `${label}: ${reason.split("?")[0]}`)).toEqual([
			"Creators (client), followers: Roster has no column Followers: was it renamed",
			"Creators (client), status: Roster has no column Status: was it renamed",
			"Creators (client), agreed fee: Roster has no column Status: was it renamed",
		]);
		share(host);
		expect(copyOf(host)).toEqual(before);
	});

	test("empties a cell that the client has seen filled only if that is ticked", () => {
		const host = hostWith();
		share(host);
		put(host, "Roster", 1, "Followers", "");
		put(host, "Roster", 1, "Niche", "trail running");
		const { items } = shown(host);
		expect(items.map(({ replaces, cells }) => [replaces, cells.map(({ after }) => after)])).toEqual([
			[false, ["trail running"]],
			[true, [""]],
		]);
		const accept = items.filter(({ replaces }) => !replaces).map(({ token }) => token);
		apply(host, tracker, shareCopy, input, { accept, run: "share-run-kept" });
		expect(copyOf(host)[0]).toMatchObject({ Followers: 48_200, Niche: "trail running" });
		share(host);
		expect(copyOf(host)[0]).not.toHaveProperty("Followers");
	});

	test("keeps what was typed into it, a formula and a column of the client's own", () => {
		const host = hostWith();
		share(host);
		put(host, "Creators (client)", 1, "Niche", "trail running");
		put(host, "Creators (client)", 1, "Followers", 1, "=1");
		const { values, formulas } = host.tabs.get("Creators (client)")!;
		values[0]!.push("Client says");
		values[1]!.push("love her");
		formulas.forEach((line) => {
			line.push("");
		});
		put(host, "Roster", 1, "Niche", "road running");
		put(host, "Roster", 1, "Followers", 50_000);
		const { left } = shown(host);
		expect(left.map(({ label }) => label)).toEqual([
			"Not copied",
			"Roster: @mara.eats · Instagram, followers",
			"Roster: @mara.eats · Instagram, niche",
		]);
		share(host);
		expect(copyOf(host)[0]).toMatchObject({ Niche: "trail running", "Client says": "love her" });
		expect(host.tabs.get("Creators (client)")!.formulas[1]).toContain("=1");
	});

	test("keeps a row whose creator is gone, and says so", () => {
		const host = hostWith();
		share(host);
		host.tabs.get("Roster")!.values.pop();
		host.tabs.get("Roster")!.formulas.pop();
		expect(shown(host)).toMatchObject({
			items: [],
			left: [
				{},
				{ label: "Creators (client): tiktok/@finn.bakes", reason: expect.stringContaining("Delete the row") },
			],
		});
	});

	test("is taken away again by undo", () => {
		const host = hostWith();
		share(host);
		undoRun(host, tracker);
		expect(host.readTab("Creators (client)")).toBeUndefined();
	});
});

test.each(["#NAME?", "#N/A", "#DIV/0!", "Loading...", "⚠ Unknown platform"])(
	"a formula that shows %s is left out, and named",
	(cell) => {
		const host = hostWith([["Mara", "mara.eats", "Instagram", cell, "", "", "agreed", "", "", ""]]);
		expect(shown(host).refused).toMatchObject([{ label: "Roster: @mara.eats · Instagram, followers" }]);
		share(host);
		expect(copyOf(host)[0]).not.toHaveProperty("Followers");
	},
);

test.each(["@mara.eats", "https://www.tiktok.com/@mara.eats", "a @ b.c", "see you @home.", "#ad @stridelab"])(
	"%s is not taken for an e-mail address",
	(cell) => {
		const host = hostWith([["Mara", "mara.eats", "Instagram", 1, "", cell, "agreed", "", "", ""]]);
		expect(shown(host).refused).toEqual([]);
	},
);

test.each([
	"@mara.eats,mara@example.com",
	"https://www.tiktok.com/@mara.eats?mail=mara@example.com",
	"@mara/mara@example.com",
	"mara＠example.com",
])("%s has an e-mail address, whatever handle stands before it", (cell) => {
	const host = hostWith([["Mara", "mara.eats", "Instagram", 1, "", cell, "agreed", "", "", ""]]);
	expect(shown(host).refused).toMatchObject([{ reason: "It holds an e-mail address, so it was left out." }]);
});

test("nothing ticked, or no tab to copy from, is said", () => {
	expect(preview(hostWith(), shareCopy, { creators: false, posts: false, results: false })).toEqual({
		problem: "Nothing was chosen to copy. Tick at least one of the lists.",
	});
	expect(shown(hostWith(), { creators: false, posts: true, results: false }).refused).toEqual([
		{ label: "Deliverables", reason: "There is no such tab." },
	]);
});
