import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { added, look, MARA, rowsOf, run, trackerWith } from "./results-tracker.ts";

const HEADER = ["Account username", "Permalink", "Post type", "Publish time", "Views", "Likes"];
const reel = (views: Cell, likes: Cell = 610) => [
	"mara.eats",
	"https://www.instagram.com/reel/DAbc123/",
	"IG reel",
	"03/22/2026 08:31",
	views,
	likes,
];
const EXPORT = [HEADER, reel("12,400")];

describe("pulls of the same posts", () => {
	test("the same export again changes nothing, on the same day or later", () => {
		const host = trackerWith(MARA);
		run(host, EXPORT);
		expect(look(host, EXPORT).items).toEqual([]);
		expect(look(host, EXPORT, { source: "other name.csv" }).items).toEqual([]);
		host.now = () => "2026-11-30T10:00:00";
		expect(look(host, EXPORT).items).toEqual([]);
		expect(rowsOf(host, "Results")).toHaveLength(1);
	});

	test("a later pull with its own day becomes history, even with the same figures", () => {
		const host = trackerWith(MARA);
		run(host, EXPORT, { source: "posts 2026-03-31.csv" });
		run(host, EXPORT, { source: "posts 2026-04-07.csv" });
		run(host, [HEADER, reel("15,000")], { pulledAt: "2026-04-14" });
		const rows = rowsOf(host, "Results");
		expect(rows.map((row) => [row.deliverable, row["pulled at"], row.views])).toEqual([
			["MARA-IG-01", { date: "2026-03-31" }, 12_400],
			["MARA-IG-01", { date: "2026-04-07" }, 12_400],
			["MARA-IG-01", { date: "2026-04-14" }, 15_000],
		]);
	});

	test("other figures of the same day are offered and not taken unasked", () => {
		const host = trackerWith(MARA);
		run(host, EXPORT);
		const shown = look(host, [HEADER, reel("13,000")]);
		expect(shown.items.map(({ replaces, cells }) => ({ replaces, cells }))).toEqual([
			{ replaces: true, cells: [{ column: "views", before: 12_400, after: 13_000 }] },
		]);
		run(host, [HEADER, reel("13,000")]);
		expect(rowsOf(host, "Results")[0]!.views).toBe(12_400);
		run(host, [HEADER, reel("13,000")], { all: true });
		expect(rowsOf(host, "Results")[0]!.views).toBe(13_000);
	});

	test("another tool's figures of the same day fill the blanks of the row, and the row names both", () => {
		const host = trackerWith(MARA);
		run(host, EXPORT);
		run(
			host,
			[
				["Deliverable", "Link clicks", "Code uses"],
				["mara-ig-01", 104, 12],
			],
			{ source: "agency.csv" },
		);
		expect(rowsOf(host, "Results")).toMatchObject([
			{ views: 12_400, clicks: 104, "code orders": 12, source: "Meta Business Suite, agency" },
		]);
	});

	test("typed values, formulas and columns of the team's own survive", () => {
		const host = trackerWith(MARA);
		run(host, EXPORT);
		const tab = host.tabs.get("Results")!;
		const column = (name: string) => tab.values[0]!.indexOf(name);
		tab.values[0]!.push("Our note");
		tab.values[1]![tab.values[0]!.length - 1] = "ask Mara";
		tab.values[1]![column("Likes")] = 999;
		tab.values[1]![column("Comments")] = 7;
		tab.formulas[1] = tab.values[1]!.map((_, index) => (index === column("Comments") ? "=3+4" : ""));
		run(host, [
			[...HEADER, "Comments", "Reach"],
			[...reel("12,400"), 57, 9100],
		]);
		expect(rowsOf(host, "Results")[0]).toMatchObject({
			likes: 999,
			comments: 7,
			reach: 9100,
			"our note": "ask Mara",
		});
	});
});

describe("posts and deliverables", () => {
	test("a live link finds its post however it is written, and the day does not matter then", () => {
		const [first, ...rest] = MARA.deliverables!;
		const host = trackerWith({
			...MARA,
			deliverables: [{ ...first, "live link": "instagram.com/p/DAbc123?igsh=9" }, ...rest],
		});
		const late = [
			HEADER,
			["mara.eats", "https://www.instagram.com/reel/DAbc123/", "IG reel", "05/30/2026 08:31", 1, 1],
		];
		const shown = look(host, late);
		expect(added(shown)).toMatchObject([{ deliverable: "MARA-IG-01" }]);
		expect(shown.items.map(({ kind }) => kind)).toEqual(["add-row"]);
	});

	test("account and day find a post only if one fits: types tell, and a link of its own excludes", () => {
		const host = trackerWith(MARA);
		const story = [
			"mara.eats",
			"https://www.instagram.com/stories/mara.eats/111/",
			"IG story",
			"03/24/2026 08:31",
			900,
			3,
		];
		const shown = look(host, [HEADER, reel("12,400"), story]);
		expect(added(shown).map(({ deliverable }) => deliverable)).toEqual(["MARA-IG-01", "MARA-IG-02"]);
		expect(
			shown.items.filter(({ tab }) => tab === "Deliverables").map(({ cells }) => cells[0]!.after),
		).toEqual([
			"https://www.instagram.com/reel/DAbc123/",
			"https://www.instagram.com/stories/mara.eats/111/",
		]);
	});

	test("two posts that fit the same deliverable are both left to the planner, who is remembered", () => {
		const host = trackerWith(MARA);
		const other = [
			"mara.eats",
			"https://www.instagram.com/reel/DAother/",
			"IG reel",
			"03/21/2026 08:31",
			900,
			3,
		];
		const shown = look(host, [HEADER, reel("12,400"), other]);
		expect(shown.details.matched).toBe(0);
		expect(shown.details.open.map(({ key, candidates }) => [key, candidates])).toEqual([
			["instagram/DAbc123", ["MARA-IG-01"]],
			["instagram/DAother", ["MARA-IG-01"]],
		]);
		run(host, [HEADER, reel("12,400"), other], {
			matches: { "instagram/DAother": "MARA-IG-01" },
			others: "leave",
		});
		expect(rowsOf(host, "Results").map(({ deliverable, views }) => [deliverable, views])).toEqual([
			["MARA-IG-01", 900],
		]);
		const later = look(host, [HEADER, reel("14,000"), [...other.slice(0, 4), 1200, 4]], {
			pulledAt: "2026-11-20",
		});
		expect(added(later).map(({ deliverable, views }) => [deliverable, views])).toEqual([
			["MARA-IG-01", 1200],
		]);
	});

	test("posts that are no deliverables stay out once some are, and come in by their link when asked", () => {
		const host = trackerWith(MARA);
		const brunch = [
			"mara.eats",
			"https://www.instagram.com/p/DAbrunch/",
			"IG image",
			"06/01/2026 08:31",
			100,
			1,
		];
		const shown = look(host, [HEADER, reel("12,400"), brunch]);
		expect(added(shown)).toHaveLength(1);
		expect(shown.left[0]!.reason).toContain("No deliverable has this link");
		run(host, [HEADER, reel("12,400"), brunch], { others: "import" });
		expect(rowsOf(host, "Results").map(({ deliverable }) => deliverable)).toEqual([
			"MARA-IG-01",
			"https://www.instagram.com/p/DAbrunch/",
		]);
		expect(
			look(host, [HEADER, ["mara.eats", "instagram.com/reel/DAbrunch", "IG image", "06/01/2026", 100, 1]], {
				others: "import",
			}).items,
		).toEqual([]);
	});

	test("ads get a row of their own beside the post's, and what names no deliverable is listed with its candidates", () => {
		const host = trackerWith(MARA);
		run(host, EXPORT, { pulledAt: "2026-03-31" });
		const ads = [
			[
				"Reporting ends",
				"Campaign name",
				"Ad name",
				"Amount spent (USD)",
				"Impressions",
				"Reach",
				"Link clicks",
				"Purchases",
			],
			["2026-03-31", "Spring", "boost MARA-IG-01 v2", "120.50", "9,000", "7,000", "80", "3"],
			["2026-03-31", "Spring", "@finn.bakes spark", "50", "1,000", "900", "8", "1"],
			["", "", "", "170.50", "10,000", "7,700", "88", "4"],
		];
		const shown = look(host, ads);
		expect(shown.details.totals.map(({ words }) => words)).toContain(
			"Spend 170.50: equal to the file's total.",
		);
		expect(shown.details.open).toMatchObject([{ candidates: ["FINN-TT-01"] }]);
		run(host, ads);
		expect(rowsOf(host, "Results")).toMatchObject([
			{ deliverable: "MARA-IG-01", views: 12_400 },
			{
				deliverable: "MARA-IG-01",
				spend: 120.5,
				impressions: 9000,
				reach: 7000,
				clicks: 80,
				paid: "boosted",
			},
		]);
		expect(look(host, ads).items).toEqual([]);
	});

	test("days of an account are not taken for posts", () => {
		const rows = [
			["Date", "Views", "Likes"],
			["2026-03-01", 10, 1],
			["2026-03-02", 12, 2],
			["2026-03-03", 9, 0],
		];
		const shown = look(trackerWith(MARA), rows);
		expect(shown.items).toEqual([]);
		expect(shown.refused[0]!.reason).toContain("Each row looks like a day of an account");
	});
});
