import { describe, expect, test } from "vitest";
import type { DeliverablesDetails } from "../../../src/core/deliverables/details.ts";
import { date, type Line, MARA, previewOf, trackerWith } from "../../tools/deliverables-tracker.ts";

const DUE = {
	"brief due": date("2026-11-10"),
	"concept due": date("2026-11-20"),
	"draft due": date("2026-11-25"),
	"final due": date("2026-12-01"),
	"post date": date("2026-12-10"),
};

/** The board on 2026-11-23. */
function boardOf(rows: readonly Line[]) {
	const Deliverables = rows.map((row, index) => ({
		...MARA,
		id: `MARA-IG-0${index + 1}`,
		type: "reel",
		...DUE,
		...row,
	}));
	return (previewOf(trackerWith({ Deliverables })).details as DeliverablesDetails).board;
}

describe("the status board", () => {
	test("counts by status in the order of the work, and a team's own words after them", () => {
		const rows = ["draft", "", "on hold", "Draft ", "live", "dropped"].map((status) => ({ status }));
		expect(boardOf(rows).counts).toEqual([
			{ status: "planned", count: 1 },
			{ status: "draft", count: 2 },
			{ status: "live", count: 1 },
			{ status: "dropped", count: 1 },
			{ status: "on hold", count: 1 },
		]);
	});

	test.each<[string, Line, string[], string[]]>([
		["a brief not sent", { status: "planned" }, ["Brief was due 10 Nov 2026."], []],
		[
			"a concept after the brief was sent",
			{ status: "planned", "brief link": "x" },
			["Concept was due 20 Nov 2026."],
			[],
		],
		["a draft after the concept", { status: "concept" }, [], ["Draft is due 25 Nov 2026."]],
		[
			"a draft due today",
			{ status: "concept", "draft due": date("2026-11-23") },
			[],
			["Draft is due today, 23 Nov 2026."],
		],
		[
			"a draft due in a week",
			{ status: "concept", "draft due": date("2026-11-30") },
			[],
			["Draft is due 30 Nov 2026."],
		],
		["a final version in more than a week", { status: "draft" }, [], []],
		[
			"a post past its day",
			{ status: "late", "post date": date("2026-11-22") },
			["Post was due 22 Nov 2026."],
			[],
		],
		[
			"a post past its day that has a link",
			{ status: "late", "post date": date("2026-11-22"), "live link": "x" },
			[],
			[],
		],
		["a live post", { status: "live" }, [], []],
		["a dropped post", { status: "dropped" }, [], []],
		[
			"a date nobody can read",
			{ status: "concept", "draft due": "soon", "final due": "", "post date": "" },
			[],
			[],
		],
	])("tells of %s", (_, row, late, soon) => {
		const board = boardOf([row]);
		expect(board.late.map(({ text }) => text)).toEqual(late);
		expect(board.soon.map(({ text }) => text)).toEqual(soon);
	});

	test("lists the longest overdue first", () => {
		const board = boardOf([{ "brief due": date("2026-11-22") }, { "brief due": date("2026-11-02") }]);
		expect(board.late.map(({ label }) => label)).toEqual([
			"MARA-IG-02 · reel, Mara Eats",
			"MARA-IG-01 · reel, Mara Eats",
		]);
	});
});

describe("what follows from a status", () => {
	const changesOf = (row: Line) =>
		previewOf(
			trackerWith({ Deliverables: [{ ...MARA, id: "MARA-IG-01", type: "reel", ...DUE, ...row }] }),
		).items.map(({ replaces, cells: [cell] }) => [cell?.column, cell?.after, replaces]);
	const past = { "post date": date("2026-11-22") };

	test.each<[string, Line, unknown[]]>([
		[
			"an approval without a day gets today's",
			{ status: "Approved" },
			[["approved at", date("2026-11-23"), false]],
		],
		["an approval with a day keeps it", { status: "approved", "approved at": date("2026-11-02") }, []],
		[
			"late is offered once the post date has passed",
			{ status: "draft", ...past },
			[["status", "late", true]],
		],
		["late is not offered on the post date", { status: "draft", "post date": date("2026-11-23") }, []],
		["late is not offered for a word of the team's own", { status: "on hold", ...past }, []],
		["late is not offered for a dropped post", { status: "dropped", ...past }, []],
		[
			"live is offered for a late post with a link that was approved",
			{ status: "late", ...past, "live link": "x", "approved at": date("2026-11-20") },
			[["status", "live", true]],
		],
		[
			"live is not offered for a late post with a link that was never approved",
			{ status: "late", ...past, "live link": "x" },
			[],
		],
		[
			"live is not offered for a draft with a link, which was never approved",
			{ status: "draft", "live link": "x" },
			[],
		],
	])("%s", (_, row, changes) => {
		expect(changesOf(row)).toEqual(changes);
	});

	test("a draft with a live link is told, with the moves allowed", () => {
		const { left } = previewOf(
			trackerWith({ Deliverables: [{ ...MARA, id: "M", type: "reel", status: "draft", "live link": "x" }] }),
		);
		expect(left.map(({ reason }) => reason)).toContain(
			"It has a live link, but its status is draft: it was never approved here. A draft post may become changes asked, approved, late, dropped.",
		);
	});
});
