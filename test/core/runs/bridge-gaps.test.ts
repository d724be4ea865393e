import { expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { bridgeGaps } from "../../../src/core/runs/bridge-gaps.ts";
import { addWrite, type CellWrite, type CellWrites } from "../../../src/core/tables/cell-writes.ts";
import { specKeyedBy } from "../../../src/core/tables/spec-keyed-by.ts";
import { readTable } from "../../../src/core/tables/table.ts";
import { deliverables } from "../../../src/core/tracker/deliverables.ts";
import { roster } from "../../../src/core/tracker/roster.ts";
import { tabOf } from "./memory-host.ts";

function byColumn(writes: readonly CellWrite[]): CellWrites {
	const columns: CellWrites = new Map();
	for (const { row, column, cell } of writes) addWrite(columns, row, column, cell);
	return columns;
}

const ORIGIN = { source: "list.csv", day: "2026-11-03" };

/** Rows of a follower count, a niche and what the record says of them; every other follower count is to be written. */
function bridged(rows: readonly { followers: Cell; niche?: Cell; recorded: { [column: string]: Cell } }[]) {
	const lines = rows.map(({ followers, niche = "", recorded }, row) => [
		`c${row}`,
		"TikTok",
		followers,
		niche,
		roster.record!.add("", recorded, ORIGIN)!,
	]);
	const table = readTable(
		tabOf("Roster", [["Handle", "Platform", "Followers", "Niche", "Import record"], ...lines]),
		roster,
	);
	if (isProblem(table)) throw new Error(table.problem);
	const writes = rows.flatMap((_, row) => (row % 2 === 0 ? [{ row: row + 1, column: 2, cell: 7 }] : []));
	return bridgeGaps(table, byColumn(writes)).map(({ row, column, cell }) => [row, column, cell]);
}

const ours = { followers: 5, recorded: { followers: 5 } };

test("cells between those to write are written again where an import wrote just their value", () => {
	expect(bridged(Array(11).fill(ours))).toEqual([2, 4, 6, 8, 10].map((row) => [row, 2, 5]));
});

test("a few pieces are written as they are", () => {
	expect(bridged(Array(7).fill(ours))).toEqual([]);
});

test.each<[string, { followers: Cell; recorded: { [column: string]: Cell } }]>([
	["a typed value", { followers: 5, recorded: {} }],
	["an imported value typed over", { followers: 6, recorded: { followers: 5 } }],
	["a formula", { followers: "=1+4", recorded: { followers: 5 } }],
	["a link", { followers: "example.com/5", recorded: { followers: "example.com/5" } }],
	[
		"an address, which may be a chip",
		{ followers: "five@example.com", recorded: { followers: "five@example.com" } },
	],
	["a blank cell", { followers: "", recorded: { followers: 5 } }],
])("%s is never written over", (_, other) => {
	const rows = Array.from({ length: 11 }, (__, row) => (row === 5 ? other : ours));
	expect(bridged(rows).map(([row]) => row)).toEqual([2, 4, 8, 10]);
});

/** Ids, captions with a suggestion or a note of the team's own, and of which rows a suggestion is to be written. */
function bridgedSuggestions(column: "Suggested caption" | "Notes", kept: Cell = "") {
	const lines = Array.from({ length: 12 }, (_, row): Cell[] => [`D${row}`, row === 5 ? kept : ""]);
	const spec = specKeyedBy("Deliverables", "Id", ["notes"]);
	const table = readTable(
		tabOf("Deliverables", [["Id", column], ...lines]),
		column === "Notes" ? spec : deliverables,
	);
	if (isProblem(table)) throw new Error(table.problem);
	const writes = lines.flatMap((_, row) => (row % 2 === 0 ? [{ row: row + 1, column: 1, cell: "new" }] : []));
	return bridgeGaps(table, byColumn(writes)).map(({ row }) => row);
}

test("in a tool's own column blank cells are written again as blank, and others never", () => {
	expect(bridgedSuggestions("Suggested caption")).toEqual([2, 4, 6, 8, 10]);
	expect(bridgedSuggestions("Suggested caption", "a caption of somebody's own")).toEqual([2, 4, 8, 10]);
	expect(bridgedSuggestions("Notes")).toEqual([]);
});
