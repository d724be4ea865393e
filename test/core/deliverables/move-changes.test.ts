import { describe, expect, test } from "vitest";
import type { DeliverablesDetails } from "../../../src/core/deliverables/details.ts";
import {
	date,
	type Line,
	linesOf,
	MARA,
	previewOf,
	run,
	trackerWith,
} from "../../tools/deliverables-tracker.ts";

const DRAFT: Line = { ...MARA, id: "MARA-IG-01", type: "reel", status: "draft" };
const movesOf = (row: Line, to: string) =>
	previewOf(trackerWith({ Deliverables: [row] }), { moves: { "mara-ig-01": to } });

describe("moving a post on", () => {
	test("sets its status, ticked, since the planner asked for it", () => {
		const { items } = movesOf(DRAFT, "changes asked");
		expect(items).toMatchObject([
			{ replaces: false, cells: [{ column: "status", before: "draft", after: "changes asked" }] },
		]);
	});

	test("stamps an approval with the day, over an older one too, and with who reviews", () => {
		const host = trackerWith({ Deliverables: [{ ...DRAFT, "approved at": date("2026-11-02") }] });
		run(host, { moves: { "MARA-IG-01": "approved" }, reviewer: "Ana" });
		expect(linesOf(host, "Deliverables")).toMatchObject([
			{ status: "approved", "approved at": "2026-11-23", reviewer: "Ana" },
		]);
	});

	test("starts a post whose status nobody typed", () => {
		expect(movesOf({ ...DRAFT, status: "" }, "concept").items[0]?.cells).toEqual([
			{ column: "status", before: "", after: "concept" },
		]);
	});

	test("proposes nothing else for its status", () => {
		const row = { ...DRAFT, "post date": date("2026-11-01") };
		expect(movesOf(row, "approved").items).toHaveLength(1);
		expect(previewOf(trackerWith({ Deliverables: [row] })).items[0]?.cells[0]?.after).toBe("late");
	});

	test.each<[Line, string, string]>([
		[
			DRAFT,
			"live",
			'It cannot become "live". A draft post may become changes asked, approved, late, dropped.',
		],
		[DRAFT, "", 'It cannot become "". A draft post may become changes asked, approved, late, dropped.'],
		[
			{ ...DRAFT, status: "late" },
			"live",
			'It cannot become "live". A late post may become planned, concept, draft, changes asked, approved, dropped.',
		],
		[{ ...DRAFT, status: "live" }, "late", 'It cannot become "late". A live post stays as it is.'],
		[
			{ ...DRAFT, status: "on hold" },
			"draft",
			'Its status is a word of your own, so only you can say what "draft" would mean.',
		],
		[{ ...DRAFT, id: "other" }, "draft", "No post has this id, or several have."],
		[{ ...DRAFT, status: "=A1" }, "concept", "Its status is a formula, which stays."],
	])("is refused where the order of the work does not allow it", (row, to, reason) => {
		const { items, refused } = movesOf(row, to);
		expect(items).toEqual([]);
		expect(refused.map((remark) => remark.reason)).toContainEqual(expect.stringContaining(reason));
	});

	test("is offered for every post that has a way on", () => {
		const rows = ["draft", "live", "on hold"].map((status, index) => ({
			...DRAFT,
			id: `MARA-IG-0${index}`,
			status,
		}));
		const { movable } = previewOf(trackerWith({ Deliverables: rows })).details as DeliverablesDetails;
		expect(movable).toEqual([
			{
				id: "MARA-IG-00",
				label: "MARA-IG-00 · reel, Mara Eats",
				status: "draft",
				next: ["changes asked", "approved", "late", "dropped"],
			},
		]);
	});
});
