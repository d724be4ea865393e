import { afterEach, describe, expect, test, vi } from "vitest";
import type { Preview, ToolRequest } from "../../src/core/answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import type { ResultsInput } from "../../src/core/results-import/types.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { Tool } from "../../src/core/tool.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { importResults } from "../../src/tools/import-results.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { countCalls, failAt } from "./failing-runs.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

type Snapshot = ReturnType<WorkbookModel["snapshot"]>;
type OpenedHost = ReturnType<typeof openHost>["host"];
type Apply = Extract<ToolRequest, { step: "apply" }>;

const POSTS: ResultsInput = {
	from: {
		source: "posts 2026-03-31.csv",
		rows: [
			["Post link", "Handle", "Platform", "Date posted", "Views", "Likes", "Comments"],
			["https://www.tiktok.com/@finn/video/1", "finn", "TikTok", "2026-03-22", "12.4K", "610", "57"],
			["https://www.tiktok.com/@finn/video/2", "finn", "TikTok", "2026-03-25", "3000", "80", "5"],
			["https://www.instagram.com/p/AB1/", "=mara", "Instagram", "2026-03-26", "900", "20", "1"],
		],
	},
};

const ORDERS: ResultsInput = {
	from: {
		source: "orders.csv",
		rows: [
			["Order number", "Order status", "Total", "Coupon code"],
			["1001", "paid", "90.00", "FINN10"],
			["1002", "paid", "60.00", ""],
		],
	},
};

/** A tracker with an older pull, one planned post and one row of this pull that lacks figures. */
function startingPoint(): Snapshot {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	run(host, setUpTracker, { sample: false }, "set-up-run");
	const put = (tab: string, row: number, cells: { [header: string]: string | number }) => {
		const spec = tracker.find(({ name }) => name === tab)!;
		const { id } = workbook.sheet(tab)!;
		for (const [name, value] of Object.entries(cells)) {
			const column = spec.columns.findIndex((one) => one.name === name);
			workbook.setContents(id, row, column, [[value]]);
		}
	};
	put("Deliverables", 1, { id: "FINN-TT-01", creator: "Finn", handle: "finn", platform: "TikTok" });
	put("Deliverables", 1, { "post date": 46_103, type: "video" });
	put("Codes & Links", 1, { creator: "Finn", code: "FINN10" });
	put("Results", 1, { deliverable: "https://www.instagram.com/p/AB1/", "pulled at": 46_112, views: 900 });
	return workbook.snapshot();
}

describe.each([
	{
		what: "posts",
		input: { ...POSTS, others: "import" } as ResultsInput,
		tabs: ["Results", "Deliverables"],
		kinds: ["add-row", "add-row", "set-cells", "set-cells"],
	},
	{ what: "orders", input: ORDERS, tabs: ["Orders"], kinds: ["add-row", "add-row", "add-tab"] },
])("a service call that fails while $what are imported", ({ input, tabs, kinds }) => {
	const start = startingPoint();
	const { host: calm, workbook: expected } = openHost({ workbook: loadWorkbook(start) });
	const shown = previewOf(calm, importResults, input);
	const request = requestFor(shown, "import-run");
	apply(calm, tracker, importResults, input, request);
	const total = callsOf(start, input, request);

	/** Making a tab takes a hundred calls, all alike. */
	const step = Math.ceil(total / 40);

	test("there are enough calls and changes to make the test worth its name", () => {
		expect(shown.items.map(({ kind }) => kind).sort()).toEqual(kinds);
		expect(total).toBeGreaterThan(15);
	});

	test("leaves a sheet that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position += step) {
			const { workbook, stores } = broken(start, input, request, position);
			apply(openHost({ workbook, stores }).host, tracker, importResults, input, request);
			expect(cellsOf(workbook, tabs), `call ${position}`).toEqual(cellsOf(expected, tabs));
		}
	});

	test("leaves a sheet that undo brings back to where it was, whichever call it was", () => {
		const before = cellsOf(loadWorkbook(start), tabs);
		for (let position = 0; position < total; position += step) {
			const { workbook, stores } = broken(start, input, request, position);
			undoRun(openHost({ workbook, stores }).host, tracker);
			expect(cellsOf(workbook, tabs), `call ${position}`).toEqual(before);
		}
	});
});

test("of two people who import the same, the second adds nothing twice and is told", () => {
	const input: ResultsInput = { ...POSTS, others: "import" };
	const stores = createStores();
	const workbook = loadWorkbook(startingPoint());
	const first = requestFor(
		previewOf(openHost({ workbook, stores, user: "ana" }).host, importResults, input),
		"ana",
	);
	const second = requestFor(
		previewOf(openHost({ workbook, stores, user: "ben" }).host, importResults, input),
		"ben",
	);
	apply(openHost({ workbook, stores, user: "ana" }).host, tracker, importResults, input, first);
	const after = cellsOf(workbook, ["Results", "Deliverables"]);
	const answer = apply(
		openHost({ workbook, stores, user: "ben" }).host,
		tracker,
		importResults,
		input,
		second,
	);
	expect(cellsOf(workbook, ["Results", "Deliverables"])).toEqual(after);
	expect(answer).toMatchObject({ done: 0 });
	expect(isProblem(answer) ? 0 : answer.refused.length).toBe(second.accept.length);
});

test("a text that begins with = stays text", () => {
	const { host, workbook } = openHost({ workbook: loadWorkbook(startingPoint()) });
	const hostile = {
		source: "x.csv",
		rows: [
			["Creator", "Post link", "Views"],
			["=1+1", "https://x.com/a/status/9", "5"],
		],
	};
	run(host, importResults, { from: hostile }, "hostile-run");
	const sheet = workbook.sheet("Results")!;
	expect(sheet.value(2, 1)).toBe("=1+1");
});

test("posts and orders take about a dozen service calls, however many rows", () => {
	const callsOf = (count: number) => {
		const { host, calls } = openHost({ workbook: loadWorkbook(startingPoint()) });
		const rows = Array.from({ length: count }, (_, row) => [
			`https://x.com/a/status/${row}`,
			"a",
			String(row + 1),
		]);
		const input = { from: { source: "x 2026-03-31.csv", rows: [["Post link", "Handle", "Views"], ...rows] } };
		run(
			host,
			importResults,
			{
				from: {
					source: "warm.csv",
					rows: [
						["Post link", "Views"],
						["https://x.com/b/status/1", "1"],
					],
				},
			},
			"warm",
		);
		calls.clear();
		const shown = previewOf(host, importResults, input);
		const looking = sum(calls);
		calls.clear();
		apply(host, tracker, importResults, input, requestFor(shown, "run"));
		return { items: shown.items.length, looking, doing: sum(calls) };
	};
	const few = callsOf(20);
	const many = callsOf(2000);
	expect(many).toMatchObject({ items: 2000, looking: few.looking });
	expect(few.looking).toBeLessThanOrEqual(8);
	// One more adds rows to the grid.
	expect([few.doing, many.doing]).toEqual([13, 14]);
});

function sum(calls: ReadonlyMap<string, number>): number {
	return [...calls.values()].reduce((total, count) => total + count, 0);
}

function previewOf<Input>(host: OpenedHost, tool: Tool<Input>, input: Input): Preview {
	const answer = preview(host, tool, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function requestFor(shown: Preview, name: string): Apply {
	return { step: "apply", input: {}, accept: shown.items.map(({ token }) => token), run: name };
}

function run<Input>(host: OpenedHost, tool: Tool<Input>, input: Input, id: string): void {
	const answer = apply(host, tracker, tool, input, requestFor(previewOf(host, tool, input), id));
	if (isProblem(answer)) throw new Error(answer.problem);
}

function callsOf(start: Snapshot, input: ResultsInput, request: Apply): number {
	return countCalls(loadWorkbook(start), (host) => apply(host, tracker, importResults, input, request));
}

function broken(start: Snapshot, input: ResultsInput, request: Apply, position: number) {
	return failAt(loadWorkbook(start), position, (host) => apply(host, tracker, importResults, input, request));
}

function cellsOf(workbook: WorkbookModel, tabs: readonly string[]) {
	const { sheets } = workbook.snapshot();
	return tabs.map((tab) => sheets.find(({ name }) => name === tab)?.cells ?? "no such tab");
}
