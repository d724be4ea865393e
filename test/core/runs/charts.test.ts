import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { Preview } from "../../../src/core/answers.ts";
import type { ChartLayout } from "../../../src/core/charts/chart.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { undoRun } from "../../../src/core/runs/undo.ts";
import type { Change, Tool } from "../../../src/core/tool.ts";
import { type MemoryHost, memoryHost } from "./memory-host.ts";

function chart(key: string, column: number): ChartLayout {
	const ranges = [{ tab: "Board", row: 0, column, rows: 5, columns: 2 }];
	return { key, title: `The ${key}`, kind: "bar", ranges, row: 1, column, width: 300, height: 200 };
}

/** Makes a tab with two charts, or adds those it never drew. */
const board: Tool<object> = {
	id: "draw-board",
	title: "Draw",
	summary: "Draws",
	fields: [],
	input: () => z.any() as never,
	reads: () => ["Board"],
	drawsCharts: true,
	plan(workbook) {
		const tab = workbook.tabs.Board;
		const known = tab ? (workbook.charts.Board ?? []) : [];
		const charts = [chart("cost", 0), chart("pace", 2)].filter(({ key }) => !known.includes(key));
		const columns = ["Day", "Cost", "Week", "Pace"].map((header) => ({ header, note: "" }));
		const changes: Change[] = tab ? [] : [{ kind: "add-tab", layout: { name: "Board", columns } }];
		if (charts.length > 0) changes.push({ kind: "add-charts", tab: "Board", charts });
		return { changes, left: [], refused: [] };
	},
};

const titles = (host: MemoryHost) => host.readCharts("Board").map(({ title }) => title);
const planned = (host: MemoryHost) => (preview(host, board, {}) as Preview).items;

function run(host: MemoryHost, id = "first-run") {
	const accept = planned(host).map(({ token }) => token);
	return apply(host, [], board, {}, { accept, run: id });
}

describe("charts that a tool draws", () => {
	test("are drawn once, told of, and drawn by no second run", () => {
		const host = memoryHost();
		expect(planned(host).map(({ label }) => label)).toEqual([
			"Tab Board",
			"Board: charts The cost, The pace",
		]);
		expect(run(host)).toMatchObject({ done: 2, summary: "Made 1 tab, drew 2 charts." });
		expect(titles(host)).toEqual(["The cost", "The pace"]);
		expect(planned(host)).toEqual([]);
	});

	test("stay away once somebody deleted them", () => {
		const host = memoryHost();
		run(host);
		host.removeCharts("Board", [host.readCharts("Board")[0]!.id]);
		expect(planned(host)).toEqual([]);
	});

	test("come back with their tab when that was deleted", () => {
		const host = memoryHost();
		run(host);
		host.deleteTab("Board");
		run(host, "second-run");
		expect(titles(host)).toEqual(["The cost", "The pace"]);
	});

	test("are taken back with the run, tab and all, and may be drawn again", () => {
		const host = memoryHost();
		run(host);
		expect(undoRun(host, [])).toMatchObject({ kept: [] });
		expect(host.tabNames()).not.toContain("Board");
		run(host, "second-run");
		expect(titles(host)).toEqual(["The cost", "The pace"]);
	});

	test("stay at undo where somebody moved them, and then the tab stays too", () => {
		const host = memoryHost();
		run(host);
		const [cost] = host.readCharts("Board");
		host.removeCharts("Board", [cost!.id]);
		host.addCharts("Board", [{ ...chart("cost", 0), row: 30 }]);
		expect(undoRun(host, [])).toMatchObject({
			kept: [
				{ label: "Chart The cost", reason: "Someone changed or moved it, so it stays." },
				{ label: "Tab Board", reason: "The tab holds charts by now." },
			],
		});
		expect(titles(host)).toEqual(["The cost"]);
	});

	test("are drawn once although the run broke off at any call", () => {
		for (let position = 0; position < 20; position++) {
			const host = memoryHost();
			const accept = planned(host).map(({ token }) => token);
			let calls = 0;
			host.onCall = () => {
				if (calls++ === position) throw new Error("Service unavailable");
			};
			let broke = false;
			try {
				apply(host, [], board, {}, { accept, run: "first-run" });
			} catch {
				broke = true;
			}
			host.onCall = () => {};
			apply(host, [], board, {}, { accept, run: "first-run" });
			expect(titles(host), `call ${position}`).toEqual(["The cost", "The pace"]);
			expect(planned(host), `call ${position}`).toEqual([]);
			if (!broke) {
				expect(position).toBeGreaterThan(8);
				return;
			}
		}
	});
});
