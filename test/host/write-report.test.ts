import { afterEach, describe, expect, test, vi } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import { CHART_COLUMNS } from "../../src/core/report/dashboard-charts.ts";
import type { ReportInput } from "../../src/core/report/details.ts";
import { type ApplyRequest, apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { dashboard } from "../../src/core/tracker/dashboard.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { createDocumentFiles } from "../../src/playground/docs/document-files.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { writeReport } from "../../src/tools/write-report.ts";
import { reportCampaign } from "../core/report/report-campaign.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

type Host = ReturnType<typeof openHost>["host"];

const input: ReportInput = { feedback: { worked: "Morning light." } };
/** Calls that read, write or keep something; those that only find a tab or a range cannot fail alone. */
const GOES_OUT =
	/\.(getValues|getFormulas|getCharts|insert|set(Values|Notes|Formulas|Number|Frozen|Wrap|Property)|append|delete|flush|batchUpdate|create|list|getProper)/;
/** A dashboard takes a second to calculate, so not every call is tried in every test run. */
const STEP = 9;

const start = reportCampaign().snapshot();

function previewOf(host: Host, wanted: ReportInput = input): Preview {
	const shown = preview(host, writeReport, wanted);
	if (isProblem(shown)) throw new Error(shown.problem);
	return shown;
}

function requestFor({ items }: Preview, run: string): ApplyRequest {
	return { accept: items.filter(({ replaces }) => !replaces).map(({ token }) => token), run };
}

function run(host: Host, id: string, wanted: ReportInput = input) {
	return apply(host, tracker, writeReport, wanted, requestFor(previewOf(host, wanted), id));
}

/** What people see: cells and charts of all tabs but the log's own. */
function tabs(workbook: WorkbookModel) {
	const kept = workbook.snapshot().sheets.filter(({ name }) => !/^(Activity|_|\.)|log/i.test(name));
	return kept.map(({ name, cells, charts = [] }) => ({
		name,
		cells,
		charts: charts.map(({ options, row, column }) => [options.title, row, column]),
	}));
}

/** The workbook in the state in which the n-th service call failed. */
function failAt(request: ApplyRequest, position: number) {
	const workbook = loadWorkbook(start);
	const [stores, documents] = [createStores(), createDocumentFiles()];
	let calls = 0;
	let armed = false;
	const onCall = (name: string) => {
		if (armed && GOES_OUT.test(name) && calls++ === position) throw new Error("Service unavailable");
	};
	const { host } = openHost({ workbook, stores, documents, onCall });
	armed = true;
	try {
		apply(host, tracker, writeReport, input, request);
	} catch {
		// The next run has to cope.
	}
	return { workbook, stores, documents };
}

function countCalls(request: ApplyRequest): number {
	let calls = 0;
	const onCall = (name: string) => {
		if (GOES_OUT.test(name)) calls++;
	};
	const { host } = openHost({ workbook: loadWorkbook(start), onCall });
	calls = 0;
	apply(host, tracker, writeReport, input, request);
	return calls;
}

describe("a service call that fails while the report is written", () => {
	const workbook = loadWorkbook(start);
	const calm = openHost({ workbook });
	const shown = previewOf(calm.host);
	const request = requestFor(shown, "report-run");
	apply(calm.host, tracker, writeReport, input, request);
	const expected = tabs(workbook);
	const total = countCalls(request);

	test("is one of many, in a run that does all kinds of things", () => {
		expect([...new Set(shown.items.map(({ kind }) => kind))].sort()).toEqual([
			"add-charts",
			"add-row",
			"add-tab",
			"write-document",
		]);
		expect(total).toBeGreaterThan(40);
	});

	test("leaves a workbook that the same request completes, with one report, wherever it was", () => {
		for (let position = 1; position < total; position += STEP) {
			const broken = failAt(request, position);
			const { host } = openHost(broken);
			apply(host, tracker, writeReport, input, request);
			expect(withoutLinks(tabs(broken.workbook)), `call ${position}`).toEqual(withoutLinks(expected));
			expect(broken.documents.all.length, `call ${position}`).toBe(1);
			expect(previewOf(host).items, `call ${position}`).toEqual([]);
		}
	}, 240_000);

	test("leaves a workbook that undo brings back to where it was, wherever it broke off", () => {
		const before = tabs(loadWorkbook(start));
		for (let position = 0; position < total; position += STEP) {
			const broken = failAt(request, position);
			const { host } = openHost(broken);
			undoRun(host, tracker);
			expect(tabs(broken.workbook), `call ${position}`).toEqual(before);
		}
	}, 240_000);
});

describe("a second run", () => {
	const open = () => {
		const workbook = loadWorkbook(start);
		const opened = openHost({ workbook });
		run(opened.host, "first-run");
		return { ...opened, workbook, board: workbook.sheet("Dashboard")! };
	};
	const column = (name: string) => CHART_COLUMNS + dashboard.columns.findIndex((one) => one.name === name);

	test("changes nothing, and takes no more than a dozen calls to see that", () => {
		const { host, calls } = open();
		calls.clear();
		expect(previewOf(host, {}).items).toEqual([]);
		const many = [...calls.values()].reduce((sum, count) => sum + count, 0);
		expect(many).toBeLessThanOrEqual(12);
	});

	test("brings figures up to date, and leaves typed values, formulas, own columns and charts as people left them", () => {
		const { host, workbook, board } = open();
		const row = [1, 2].find((at) => board.value(at, column("creator")) === "Mara")!;
		const own = column("written") + 1;
		workbook.setContents(board.id, 0, own, [["Note"], ["mine"], ["mine too"]]);
		workbook.setContents(board.id, row, column("all-in cost"), [[999]]);
		workbook.setContents(board.id, row, column("posts"), [[{ formula: "=1+1" }]]);
		const charts = board.charts.slice(1).map((chart, index) => (index === 0 ? { ...chart, row: 40 } : chart));
		workbook.setSheet(board.id, { charts });
		const results = workbook.sheet("Results")!;
		workbook.setContents(results.id, 1, 7, [[500]]);
		workbook.setContents(results.id, 1, 14, [[320]]);
		const shown = previewOf(host, {});
		expect(shown.items.filter(({ replaces }) => replaces).map(({ label, cells }) => [label, cells])).toEqual([
			["Mara", [{ column: "all-in cost", before: 999, after: 620 }]],
		]);
		apply(host, tracker, writeReport, {}, requestFor(shown, "second-run"));
		expect(board.value(row, column("results"))).toBe(500 + 20 + 5 + 9 + 310 + 25 + 4 + 7);
		expect(board.content(row, column("all-in cost"))).toBe(999);
		expect(board.content(row, column("posts"))).toEqual({ formula: "=1+1" });
		expect([1, 2].map((at) => board.content(at, own))).toEqual(["mine", "mine too"]);
		expect(board.charts).toEqual(charts);
	});

	test("remembers what creators answered, and keeps the link it wrote", () => {
		const { host, workbook } = open();
		const link = String(workbook.sheet("Campaign")!.value(5, 1));
		expect(link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
		const { details } = previewOf(host, {});
		expect(details).toMatchObject({
			feedback: { worked: "Morning light." },
			document: { state: "current", url: link },
			dashboard: "current",
		});
	});

	test("is undone with its charts and its tab", () => {
		const { host, workbook } = open();
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect(workbook.sheet("Dashboard")).toBeUndefined();
		expect(workbook.sheet("Campaign")!.value(5, 1)).toBe(null);
	});
});

describe("two people at once", () => {
	test("who applies second makes no second dashboard, chart or report", () => {
		const workbook = loadWorkbook(start);
		const [stores, documents] = [createStores(), createDocumentFiles()];
		const open = (user: string) => openHost({ workbook, stores, documents, user }).host;
		const first = requestFor(previewOf(open("ana")), "run-of-ana");
		const second = requestFor(previewOf(open("ben")), "run-of-ben");
		apply(open("ana"), tracker, writeReport, input, first);
		const after = tabs(workbook);
		const answer = apply(open("ben"), tracker, writeReport, input, second);
		expect(tabs(workbook)).toEqual(after);
		expect(isProblem(answer) ? 0 : answer.refused.length).toBe(second.accept.length);
		expect(documents.all.length).toBe(1);
	});
});

/** A document made again has another address. */
function withoutLinks(shown: ReturnType<typeof tabs>): unknown {
	return JSON.parse(JSON.stringify(shown).replace(/document\/d\/[\w-]+/g, "document"));
}
