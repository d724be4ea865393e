import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import type { Edit } from "../../../src/core/tab.ts";
import type { CellWrite } from "../../../src/core/tables/cell-writes.ts";
import { toRectangles, withAreas } from "../../../src/core/tables/rectangles.ts";

describe("writes that hold one and the same value", () => {
	test("go together however scattered, others stay as they are, in their order", () => {
		const edits: Edit[] = [
			{ tab: "Roster", row: 1, column: 3, cells: [["yes"], ["yes"]] },
			{ tab: "Roster", row: 5, column: 2, cells: [["Mara", "yes"]] },
			{ tab: "Roster", row: 9, column: 3, cells: [["yes"]] },
			{ tab: "Plan", row: 9, column: 3, cells: [["yes"]] },
		];
		expect(withAreas(edits)).toEqual([
			{
				tab: "Roster",
				row: 1,
				column: 3,
				cells: [["yes"]],
				areas: [
					{ row: 1, column: 3, rows: 2, columns: 1 },
					{ row: 9, column: 3, rows: 1, columns: 1 },
				],
			},
			edits[1],
			edits[3],
		]);
	});

	test("cover exactly the cells to write, each once, with its own value", () => {
		const cell = fc.constantFrom<Cell>("yes", "", 1, "1", true, { date: "2026-11-25" });
		const write = fc.record({ row: fc.nat(12), column: fc.nat(4), cell });
		const writes = fc.uniqueArray(write, { selector: ({ row, column }) => `${row}/${column}` });
		fc.assert(
			fc.property(writes, (wanted) => {
				const written = withAreas(toRectangles("Roster", wanted)).flatMap(cellsOf);
				expect(sorted(written)).toEqual(sorted(wanted));
			}),
		);
	});
});

function cellsOf({ row, column, cells, areas }: Edit): CellWrite[] {
	if (!areas) {
		return cells.flatMap((line, down) =>
			line.map((cell, across) => ({ row: row + down, column: column + across, cell: cell as Cell })),
		);
	}
	return areas.flatMap((area) =>
		Array.from({ length: area.rows * area.columns }, (_, index) => ({
			row: area.row + Math.floor(index / area.columns),
			column: area.column + (index % area.columns),
			cell: cells[0]![0] as Cell,
		})),
	);
}

function sorted(writes: readonly CellWrite[]): CellWrite[] {
	return [...writes]
		.map(({ row, column, cell }) => ({ row, column, cell }))
		.sort((a, b) => a.row - b.row || a.column - b.column);
}
