import { afterEach, describe, expect, test, vi } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import type { MeasureDetails, MeasureInput } from "../../src/core/results/details.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { Tool } from "../../src/core/tool.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { results } from "../../src/core/tracker/results.ts";
import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createLocks, createStores } from "../../src/playground/services/stores.ts";
import { measureResults } from "../../src/tools/measure-results.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

type Host = ReturnType<typeof openHost>["host"];

const VERDICT = results.columns.findIndex(({ name }) => name === "verdict");
const start = sample();

function sample(): ReturnType<WorkbookModel["snapshot"]> {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	run(host, setUpTracker, { sample: true }, "set-up-run");
	const snapshot = workbook.snapshot();
	return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rowCount: 40 })) };
}

function shown<Input>(host: Host, tool: Tool<Input>, input: Input): Preview {
	const answer = preview(host, tool, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function run<Input>(host: Host, tool: Tool<Input>, input: Input, id: string) {
	const accept = shown(host, tool, input).items.map(({ token }) => token);
	return apply(host, tracker, tool, input, { accept, run: id });
}

function cells(workbook: WorkbookModel) {
	return workbook.snapshot().sheets.find(({ name }) => name === "Results")!.cells;
}

function verdicts(workbook: WorkbookModel): Content[] {
	const sheet = workbook.sheet("Results")!;
	return Array.from({ length: 17 }, (_, row) => sheet.content(row + 1, VERDICT));
}

describe("verdicts", () => {
	test("stand beside the newest pull of each post, and a second run changes nothing", () => {
		const { host, workbook } = openHost({ workbook: loadWorkbook(start) });
		expect(run(host, measureResults, {}, "measure-run")).toMatchObject({ done: 14, refused: [] });
		const written = verdicts(workbook);
		expect(written[0]).toBe(null);
		expect(written[1]).toMatch(
			/^8\.65% by reach, above published figures; \$0\.32 for one engagement\. \[\w{8}\]$/,
		);
		expect(written[16]).toMatch(/^72\.8% stayed to the end, most left before frame 3\. \[/);
		expect(shown(host, measureResults, {}).items).toEqual([]);
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect(cells(workbook)).toEqual(cells(loadWorkbook(start)));
	});

	test("are brought up to date when figures change, and only there", () => {
		const { host, workbook } = openHost({ workbook: loadWorkbook(start) });
		run(host, measureResults, {}, "first-run");
		const likes = results.columns.findIndex(({ name }) => name === "likes");
		workbook.setContents(workbook.sheet("Results")!.id, 2, likes, [[2620]]);
		const { items } = shown(host, measureResults, {});
		expect(items.map(({ label }) => label)).toEqual(["autumn-01 · Mara Eats"]);
		expect(items[0]!.cells[0]!.after).toContain("13% by reach");
	});

	test("say what rates are divided by, and announce it when that is something else than before", () => {
		const { host } = openHost({ workbook: loadWorkbook(start) });
		const first = shown(host, measureResults, {}).details as MeasureDetails;
		expect(first.basisWords).toMatch(/^Engagement rates are by reach: \d+ of \d+ organic posts have one\.$/);
		expect(first.basisChange).toBe("");
		run(host, measureResults, {}, "first-run");
		expect((shown(host, measureResults, {}).details as MeasureDetails).basisChange).toBe("");
		const other = shown(host, measureResults, { basis: "followers" }).details as MeasureDetails;
		expect(other.basisChange).toContain("verdicts in Results have rates by reach, and rates by followers");
	});

	test("never go over typed words, formulas or a tool's verdict that somebody edited; unknown columns stay", () => {
		const workbook = loadWorkbook(start);
		const { id } = workbook.sheet("Results")!;
		workbook.setContents(id, 2, VERDICT, [["our best post"]]);
		workbook.setContents(id, 4, VERDICT, [[{ formula: '="see "&A5' }]]);
		workbook.setContents(id, 0, VERDICT + 1, [["Mood"], ["great"]]);
		const before = cells(workbook);
		const { host } = openHost({ workbook });
		const first = shown(host, measureResults, {});
		expect(first.left.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
			"autumn-01 · Mara Eats: Somebody's own words stand there, and stay.",
			"autumn-02 · Mara Eats: Its verdict is computed by a formula, which stays.",
		]);
		run(host, measureResults, {}, "measure-run");
		const edited = String(workbook.sheet("Results")!.content(6, VERDICT)).replace("7.92%", "8%");
		workbook.setContents(id, 6, VERDICT, [[edited]]);
		run(host, measureResults, {}, "second-run");
		const after = cells(workbook);
		for (const [row, column] of [
			[2, VERDICT],
			[4, VERDICT],
			[0, VERDICT + 1],
			[1, VERDICT + 1],
		] as const) {
			expect(after[row]![column]).toEqual(before[row]![column]);
		}
		expect(workbook.sheet("Results")!.content(6, VERDICT)).toBe(edited);
	});
});

test("a service call that fails leaves a sheet that the same request completes, whichever call it was", () => {
	const { host: calm } = openHost({ workbook: loadWorkbook(start) });
	const accept = shown(calm, measureResults, {}).items.map(({ token }) => token);
	const request = { accept, run: "measure-run" };
	let total = 0;
	const counting = openHost({ workbook: loadWorkbook(start), onCall: () => total++ });
	apply(counting.host, tracker, measureResults, {}, request);
	const whole = counting.workbook;
	expect(total).toBeGreaterThan(20);
	for (let position = 0; position < total; position++) {
		const workbook = loadWorkbook(start);
		const stores = createStores();
		let calls = Number.NEGATIVE_INFINITY;
		const failing = openHost({
			workbook,
			stores,
			onCall: () => {
				if (calls++ === position) throw new Error("Service Spreadsheets timed out.");
			},
		});
		calls = 0;
		try {
			apply(failing.host, tracker, measureResults, {}, request);
		} catch {
			// As a run that broke off; the same request is sent again.
		}
		const { host } = openHost({ workbook, stores });
		apply(host, tracker, measureResults, {}, request);
		expect(cells(workbook), `call ${position}`).toEqual(cells(whole));
	}
});

test("somebody who types a verdict between preview and apply keeps it", () => {
	const workbook = loadWorkbook(start);
	const [stores, locks] = [createStores(), createLocks()];
	const { host } = openHost({ workbook, stores, locks });
	const accept = shown(host, measureResults, {}).items.map(({ token }) => token);
	workbook.setContents(workbook.sheet("Results")!.id, 2, VERDICT, [["mine"]]);
	const { host: ben } = openHost({ workbook, stores, locks, user: "ben", execution: "second" });
	expect(apply(ben, tracker, measureResults, {}, { accept, run: "ben-run" })).toMatchObject({
		done: 13,
		refused: [{ label: "autumn-01 · Mara Eats" }],
	});
	expect(workbook.sheet("Results")!.content(2, VERDICT)).toBe("mine");
});

/** A tracker with that many rows of results, five pulls a post. */
function largeTracker(rows: number): WorkbookModel {
	const workbook = loadWorkbook(start);
	const { id, columnCount } = workbook.sheet("Results")!;
	const at = (name: string) => results.columns.findIndex((column) => column.name === name);
	const lines = Array.from({ length: rows }, (_, index): Content[] => {
		const post = Math.floor(index / 5);
		const line: Content[] = Array.from({ length: at("spend") + 1 }, () => null);
		line[at("deliverable")] = `p-${post}`;
		line[at("creator")] = `Creator ${post % 400}`;
		line[at("platform")] = "Instagram";
		line[at("posted")] = 46_000 + (post % 60);
		line[at("pulled at")] = 46_100 + (index % 5);
		for (const name of ["impressions", "reach", "likes", "comments", "clicks", "code orders", "spend"]) {
			line[at(name)] = 1000 + ((index * 37) % 900);
		}
		return line;
	});
	workbook.setSheet(id, { rowCount: rows + 100, columnCount });
	workbook.setContents(id, 20, 0, lines);
	return workbook;
}

test("50,000 rows take no more service calls than 5,000, and at most about ten times as long", () => {
	const measure = (rows: number) => {
		const { host, calls } = openHost({ workbook: largeTracker(rows) });
		calls.clear();
		const input: MeasureInput = {};
		const began = process.cpuUsage();
		const { details } = shown(host, measureResults, input);
		const { user } = process.cpuUsage(began);
		expect((details as MeasureDetails).total.sums.posts).toBe(rows / 5 + 13);
		return { calls: [...calls.values()].reduce((sum, count) => sum + count, 0), milliseconds: user / 1000 };
	};
	measure(5_000);
	const [small, large] = [measure(5_000), measure(50_000)];
	expect([small.calls <= 12, large.calls <= 12]).toEqual([true, true]);
	expect(large.milliseconds / small.milliseconds).toBeLessThan(20);
});
