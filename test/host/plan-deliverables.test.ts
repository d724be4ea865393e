import { afterEach, describe, expect, test, vi } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { Tool } from "../../src/core/tool.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { planDeliverables } from "../../src/tools/plan-deliverables.ts";
import { failAt } from "./failing-runs.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

type Host = ReturnType<typeof openHost>["host"];

const OPTIONS = { reviewer: "Ana" };

/** A tracker with posts planned, of which some lack cells and one is no longer planned, and with new ones to plan. */
function startingPoint(): ReturnType<WorkbookModel["snapshot"]> {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	emptyTracker(workbook);
	put(workbook, "Plan", 1, "creator", ["Mara Eats", "mara.eats", "Instagram", "1 reel + 2 stories"]);
	run(host, planDeliverables, OPTIONS, "first-plan");
	put(workbook, "Plan", 1, "package", ["1 reel + 1 story"]);
	put(workbook, "Plan", 2, "creator", ["Finn Bakes", "finn.bakes", "TikTok", "2 videos"]);
	put(workbook, "Plan", 3, "creator", ["June Moves", "june.moves", "Instagram", "1 reel"]);
	put(workbook, "Deliverables", 1, "draft due", [null]);
	put(workbook, "Codes & Links", 2, "code", [null]);
	return workbook.snapshot();
}

describe("a service call that fails while posts are planned", () => {
	const start = startingPoint();
	const calm = openHost({ workbook: loadWorkbook(start) });
	const shown = previewOf(calm.host, planDeliverables, OPTIONS);
	const request = { accept: shown.items.map(({ token }) => token), run: "deliverables-run" };
	apply(calm.host, tracker, planDeliverables, OPTIONS, request);
	const expected = texts(calm.workbook);
	let total = 0;
	const counted = openHost({ workbook: loadWorkbook(start), onCall: () => total++ });
	total = 0;
	apply(counted.host, tracker, planDeliverables, OPTIONS, request);

	test("there are new rows, filled cells and a dropped post, and enough calls", () => {
		const kinds = shown.items.map(({ tab, kind }) => `${kind} ${tab}`).sort();
		expect(kinds).toEqual([
			"add-row Codes & Links",
			"add-row Codes & Links",
			"add-row Codes & Links",
			"add-row Deliverables",
			"add-row Deliverables",
			"add-row Deliverables",
			"set-cells Codes & Links",
			"set-cells Deliverables",
			"set-cells Deliverables",
		]);
		expect(total).toBeGreaterThan(20);
	});

	test("leaves a sheet that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = broken(position);
			const { host } = openHost({ workbook, stores });
			apply(host, tracker, planDeliverables, OPTIONS, request);
			expect(texts(workbook), `call ${position}`).toEqual(expected);
		}
	});

	test("leaves a sheet that undo brings back to where it was, whichever call it was", () => {
		const before = texts(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = broken(position);
			const { host } = openHost({ workbook, stores });
			undoRun(host, tracker);
			expect(texts(workbook), `call ${position}`).toEqual(before);
		}
	});

	const broken = (position: number) =>
		failAt(loadWorkbook(start), position, (host) => apply(host, tracker, planDeliverables, OPTIONS, request));
});

describe("two people at once", () => {
	test("give no id twice: who applies second adds the posts of the first no second time", () => {
		const stores = createStores();
		const workbook = loadWorkbook(startingPoint());
		const open = (user: string) => openHost({ workbook, stores, user }).host;
		const ana = previewOf(open("ana"), planDeliverables, OPTIONS);
		const ben = previewOf(open("ben"), planDeliverables, OPTIONS);
		applyAll(open("ana"), ana, "run-of-ana");
		const after = texts(workbook);
		const answer = applyAll(open("ben"), ben, "run-of-ben");
		expect(texts(workbook)).toEqual(after);
		expect(answer.done).toBe(0);
		expect(answer.refused).toHaveLength(ben.items.length);
	});

	test("give no id twice where the plan changed between the two", () => {
		const stores = createStores();
		const workbook = loadWorkbook(startingPoint());
		const open = (user: string) => openHost({ workbook, stores, user }).host;
		const ana = previewOf(open("ana"), planDeliverables, OPTIONS);
		put(workbook, "Plan", 2, "package", ["1 live + 2 videos"]);
		const ben = previewOf(open("ben"), planDeliverables, OPTIONS);
		applyAll(open("ben"), ben, "run-of-ben");
		applyAll(open("ana"), ana, "run-of-ana");
		const ids = column(workbook, "Deliverables", "id");
		expect(ids.filter((id) => id.startsWith("FINN"))).toEqual(["FINN-TT-01", "FINN-TT-02", "FINN-TT-03"]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("rows sorted between reading and writing still get their own values", () => {
		const workbook = loadWorkbook(startingPoint());
		let sorted = false;
		const { host } = openHost({
			workbook,
			onCall(name) {
				// The first write is the log's: the plan is made, the rows are not written yet.
				if (name !== "Range.setValues" || sorted) return;
				sorted = true;
				reverse(workbook, "Deliverables", 3);
			},
		});
		applyAll(host, previewOf(host, planDeliverables, OPTIONS), "sorted-run");
		const ids = column(workbook, "Deliverables", "id");
		const statuses = column(workbook, "Deliverables", "status");
		expect(ids.slice(0, 3)).toEqual(["MARA-IG-03", "MARA-IG-02", "MARA-IG-01"]);
		expect(statuses.slice(0, 3)).toEqual(["dropped", "planned", "planned"]);
		expect(column(workbook, "Deliverables", "draft due").slice(0, 3)).not.toContain("null");
	});
});

test("takes as many service calls for 300 creators as for 30", () => {
	const callsFor = (creators: number): number => {
		const { host, workbook, calls } = openHost({ workbook: createWorkbook() });
		emptyTracker(workbook);
		for (let row = 1; row <= creators; row++) {
			put(workbook, "Plan", row, "creator", [`Name ${row}`, `handle.${row}`, "TikTok", "2 videos"]);
		}
		const shown = previewOf(host, planDeliverables, OPTIONS);
		expect(shown.items.length).toBeGreaterThanOrEqual(2 * creators);
		calls.clear();
		applyAll(host, shown, "many-run");
		return [...calls.values()].reduce((sum, count) => sum + count, 0);
	};
	expect(callsFor(300)).toBe(callsFor(30));
});

function previewOf<Input>(host: Host, tool: Tool<Input>, input: Input): Preview {
	const answer = preview(host, tool, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function applyAll(host: Host, shown: Preview, id: string) {
	const accept = shown.items.map(({ token }) => token);
	const answer = apply(host, tracker, planDeliverables, OPTIONS, { accept, run: id });
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function run<Input>(host: Host, tool: Tool<Input>, input: Input, id: string): void {
	const accept = previewOf(host, tool, input).items.map(({ token }) => token);
	const answer = apply(host, tracker, tool, input, { accept, run: id });
	if (isProblem(answer)) throw new Error(answer.problem);
}

/** All tabs without their formulas, and a campaign far ahead. */
function emptyTracker(workbook: WorkbookModel): void {
	for (const { name, columns } of tracker.filter(({ name: tab }) =>
		planDeliverables.reads(OPTIONS).includes(tab),
	)) {
		const { id } = workbook.insertSheet(name);
		// Reading a thousand blank rows again and again is what takes long.
		workbook.setSheet(id, { rowCount: 20 });
		workbook.setContents(id, 0, 0, [columns.map(({ name: column }) => column)]);
	}
	const settings = {
		campaign: "Spring",
		"code pattern": "(NAME)10",
		"landing page": "https://example.com/spring",
		"go-live": "2062-03-22",
	};
	for (const [index, cells] of Object.entries(settings).entries())
		put(workbook, "Campaign", index + 1, "setting", cells);
}

/** Types cells from a column on, as somebody would. */
function put(
	workbook: WorkbookModel,
	tab: string,
	row: number,
	from: string,
	cells: (string | null)[],
): void {
	workbook.setContents(workbook.sheet(tab)!.id, row, indexOf(tab, from), [cells]);
}

function column(workbook: WorkbookModel, tab: string, name: string): string[] {
	const sheet = workbook.sheet(tab)!;
	const cells: string[] = [];
	for (let row = 1; sheet.content(row, 0) !== null; row++)
		cells.push(String(sheet.content(row, indexOf(tab, name))));
	return cells;
}

function reverse(workbook: WorkbookModel, tab: string, rows: number): void {
	const sheet = workbook.sheet(tab)!;
	const width = tracker.find(({ name }) => name === tab)!.columns.length;
	const lines = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: width }, (__, index) => sheet.content(row + 1, index)),
	);
	workbook.setContents(sheet.id, 1, 0, lines.reverse());
}

function indexOf(tab: string, column: string): number {
	return tracker.find(({ name }) => name === tab)!.columns.findIndex(({ name }) => name === column);
}

/** The tabs the tool writes to. */
function texts(workbook: WorkbookModel) {
	const sheets = workbook
		.snapshot()
		.sheets.filter(({ name }) => name === "Deliverables" || name === "Codes & Links");
	return sheets.map(({ name, cells }) => [name, cells]);
}
