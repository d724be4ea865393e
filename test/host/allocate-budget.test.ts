import { afterEach, describe, expect, test, vi } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { memorySetting } from "../../src/core/runs/read-workbook.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { allocateBudget } from "../../src/tools/allocate-budget.ts";
import { FORM } from "../core/planning/plan-form.ts";
import { ask, solve, write, writeOrder } from "../tools/sample-plan.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const MEMORY = memorySetting(allocateBudget.id);

const ROSTER = [
	["Creator", "Handle", "Platform", "Followers", "Average likes", "Fee"],
	...["ana", "ben", "cleo", "dana", "eli", "fay"].map((name, index) => [
		name,
		`${name}.runs`,
		index % 2 ? "TikTok" : "Instagram",
		20_000,
		900 - 50 * index,
		300 + 100 * index,
	]),
];
const PLAN = ["Creator", "Handle", "Platform", "Package", "In plan", "Cost", "Expected value", "Reason"];

/** A tracker with a written plan, and another plan that adds rows, marks others as out and renews cells. */
function prepare() {
	const stores = createStores();
	const { host, workbook } = openHost({ workbook: createWorkbook(), stores });
	workbook.setContents(workbook.insertSheet("Roster").id, 0, 0, ROSTER);
	const planTab = workbook.insertSheet("Plan");
	workbook.setContents(planTab.id, 0, 0, [PLAN]);
	const first = { ...FORM, budget: "800" };
	write(host, writeOrder(solve(host, first).plan, first), "plan-run-1");
	workbook.setContents(workbook.sheet("Roster")!.id, 1, 5, [[299]]);
	const rule = { by: "platform", key: "TikTok", measure: "count", side: "most", limit: "0" } as const;
	const form = { ...FORM, budget: "1400", rules: [rule] };
	const { plan } = solve(host, form);
	return {
		start: workbook.snapshot(),
		memory: stores.properties("document").get(MEMORY)!,
		order: writeOrder(plan, form),
	};
}

describe("a service call that fails while a plan is written", () => {
	const { start, memory, order } = prepare();
	const calm = open(start, memory);
	const shown = ask(calm.host, order);
	const accept = shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	const request = { accept, run: "plan-run-2" };
	let total = 0;
	const counted = open(start, memory, () => total++);
	total = 0;
	apply(counted.host, tracker, allocateBudget, order, request);
	const expected = open(start, memory);
	apply(expected.host, tracker, allocateBudget, order, request);

	test("there are additions, marks and renewals, and few calls", () => {
		expect(new Set(shown.items.map(({ kind }) => kind))).toEqual(new Set(["add-row", "set-cells"]));
		expect(shown.items.some(({ cells }) => cells.some(({ after }) => after === "no"))).toBe(true);
		expect(accept).toHaveLength(shown.items.length);
		expect(total).toBeGreaterThan(20);
	});

	test("leaves a sheet that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = failAt(position);
			apply(openHost({ workbook, stores }).host, tracker, allocateBudget, order, request);
			expect(planOf(workbook), `call ${position}`).toEqual(planOf(expected.workbook));
		}
	});

	test("leaves a sheet that undo brings back to where it was, whichever call it was", () => {
		const before = planOf(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = failAt(position);
			const { host } = openHost({ workbook, stores });
			undoRun(host, tracker);
			expect(planOf(workbook), `call ${position}`).toEqual(before);
		}
	});

	function failAt(position: number) {
		let calls = 0;
		let armed = false;
		const opened = open(start, memory, () => {
			if (armed && calls++ === position) throw new Error("Service Spreadsheets timed out.");
		});
		armed = true;
		try {
			apply(opened.host, tracker, allocateBudget, order, request);
		} catch {
			// The call that fails.
		}
		return opened;
	}
});

describe("two people at once", () => {
	test("who writes second adds nothing twice and is told what changed meanwhile", () => {
		const { start, memory, order } = prepare();
		const { workbook, stores, host } = open(start, memory);
		const shown = ask(host, order).items.map(({ token }) => token);
		const ana = openHost({ workbook, stores, user: "ana" }).host;
		apply(ana, tracker, allocateBudget, order, { accept: shown, run: "run-of-ana" });
		const after = planOf(workbook);
		const ben = openHost({ workbook, stores, user: "ben" }).host;
		const answer = apply(ben, tracker, allocateBudget, order, { accept: shown, run: "run-of-ben" });
		expect(planOf(workbook)).toEqual(after);
		expect(answer).toMatchObject({ done: 0 });
		expect(isProblem(answer) ? [] : answer.refused).toHaveLength(shown.length);
	});

	test("rows sorted between reading and writing still get their own marks", () => {
		const { start, memory, order } = prepare();
		let sorted = false;
		const opened = open(start, memory, (name) => {
			// The first write is the log's: the plan is made, the rows are not written yet.
			if (name !== "Range.setValues" || sorted) return;
			sorted = true;
			reverseRows(opened.workbook);
		});
		const accept = ask(opened.host, order).items.map(({ token }) => token);
		const answer = apply(opened.host, tracker, allocateBudget, order, { accept, run: "plan-run-2" });
		expect(sorted).toBe(true);
		expect(isProblem(answer) ? answer.problem : answer.refused).toEqual([]);
		const { host } = openHost({ workbook: opened.workbook, stores: opened.stores });
		expect(ask(host, order).items).toEqual([]);
	});
});

/** The workbook with what the tool remembers, and no run to undo. */
function open(start: ReturnType<WorkbookModel["snapshot"]>, memory: string, onCall?: (name: string) => void) {
	const workbook = loadWorkbook(start);
	const stores = createStores();
	stores.properties("document").set(MEMORY, memory);
	const { host } = openHost({ workbook, stores, ...(onCall ? { onCall } : {}) });
	return { workbook, stores, host };
}

function planOf(workbook: WorkbookModel) {
	return workbook.snapshot().sheets.find(({ name }) => name === "Plan")!.cells;
}

function reverseRows(workbook: WorkbookModel): void {
	const sheet = workbook.sheet("Plan")!;
	const width = tracker.find(({ name }) => name === "Plan")!.columns.length;
	let last = 1;
	while (sheet.content(last + 1, 0) !== null) last++;
	const rows = Array.from({ length: last }, (_, row) =>
		Array.from({ length: width }, (__, column) => sheet.content(row + 1, column)),
	);
	workbook.setContents(sheet.id, 1, 0, rows.reverse());
}
