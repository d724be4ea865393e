import { afterEach, expect, test, vi } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { Tool } from "../../src/core/tool.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const ROWS = 1000;

/** Two of three creators have other figures in each version; every seventh is not in the second list at all. */
function listOf(source: string, version: number) {
	const rows: string[][] = [
		["Username", "Platform", "Name", "Followers", "Avg likes", "Avg comments", "Avg views"],
	];
	for (let row = 0; row < ROWS; row++) {
		if (version > 0 && row % 7 === 3) continue;
		const more = row % 3 === 0 ? 0 : version;
		rows.push([
			`creator.${row}`,
			"TikTok",
			`Creator ${row}`,
			...[4000, 300, 20, 900].map((count) => String(count + row + more)),
		]);
	}
	return { from: { source, rows } };
}

test("an import takes at most 12 service calls, and so does a newer list that skips and keeps rows here and there", () => {
	const { host, calls, workbook } = openHost({ workbook: createWorkbook() });
	const runTool = <Input>(tool: Tool<Input>, input: Input, run: string) => {
		calls.clear();
		const shown = preview(host, tool, input);
		if (isProblem(shown)) throw new Error(shown.problem);
		const accept = shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
		expect(apply(host, tracker, tool, input, { accept, run })).toMatchObject({ refused: [] });
		return [...calls.values()].reduce((sum, count) => sum + count, 0);
	};
	runTool(setUpTracker, { sample: true }, "set-up-run");
	runTool(
		importCreators,
		{
			from: {
				source: "warm-up.csv",
				rows: [
					["Handle", "Platform"],
					["first", "TikTok"],
				],
			},
		},
		"warm-up-run",
	);
	expect(runTool(importCreators, listOf("list 2026-10-01.csv", 0), "older-run")).toBeLessThanOrEqual(12);
	const before = workbook.snapshot().sheets.find(({ name }) => name === "Roster")!.cells;
	expect(runTool(importCreators, listOf("list 2026-11-01.csv", 1), "newer-run")).toBeLessThanOrEqual(12);
	const after = workbook.sheet("Roster")!;
	const rowOf = (handle: string) =>
		Array.from({ length: ROWS + 30 }, (_, row) => row).find((row) => after.content(row, 1) === handle)!;
	expect([3, 4, 6].map((row) => after.content(rowOf(`creator.${row}`), 3))).toEqual([4003, 4005, 4006]);
	expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
	expect(workbook.snapshot().sheets.find(({ name }) => name === "Roster")!.cells).toEqual(before);
});
