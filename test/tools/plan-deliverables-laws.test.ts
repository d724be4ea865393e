import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { type Line, linesOf, previewOf, run, trackerWith, type } from "./deliverables-tracker.ts";

const planRow = fc.record({
	creator: fc.constantFrom("Mara Eats", "Mara Runs", "Léo", "Leo", "김민지"),
	handle: fc.constantFrom("mara", "leo", "runs", "minji", ""),
	platform: fc.constantFrom("Instagram", "TikTok", "ig", ""),
	package: fc.constantFrom(
		"1 reel",
		"2 stories",
		"1 reel + 2 stories",
		"1 TikTok video & 1 story",
		"Full set",
		"",
	),
});
const edit = fc.record({
	row: fc.integer({ min: 1, max: 4 }),
	change: fc.constantFrom<readonly [string, Cell]>(
		["status", "draft"],
		["status", "dropped"],
		["caption", "Hello"],
		["post date", "second week"],
		["type", "live"],
		["our remark", "=1+1"],
		["id", ""],
	),
});

test("whatever the plan and whatever people type: ids stay unique, no row goes, and a second run changes nothing", () => {
	fc.assert(
		fc.property(
			fc.array(planRow, { maxLength: 5 }),
			fc.array(planRow, { maxLength: 5 }),
			fc.array(edit, { maxLength: 4 }),
			(before, after, edits) => {
				const host = trackerWith({ Plan: before });
				run(host);
				const count = linesOf(host, "Deliverables").length;
				for (const { row, change } of edits) if (row <= count) type(host, "Deliverables", row, ...change);
				const typed = linesOf(host, "Deliverables");
				setPlan(host, after);
				run(host);
				const rows = linesOf(host, "Deliverables");
				expect(rows.length).toBeGreaterThanOrEqual(typed.length);
				typed.forEach((line, index) => {
					expect(rows[index]?.id).toBe(line.id);
					for (const column of ["caption", "type", "our remark"])
						expect(rows[index]?.[column]).toBe(line[column]);
				});
				const ids = rows.map(({ id }) => id).filter((id) => id !== undefined);
				expect(new Set(ids).size).toBe(ids.length);
				expect(previewOf(host).items.filter(({ replaces }) => !replaces)).toEqual([]);
			},
		),
		{ numRuns: 60 },
	);
});

function setPlan(host: ReturnType<typeof trackerWith>, rows: readonly Line[]): void {
	const fresh = trackerWith({ Plan: rows });
	host.tabs.set("Plan", fresh.tabs.get("Plan")!);
}
