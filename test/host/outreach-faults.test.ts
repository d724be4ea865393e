import { afterEach, describe, expect, test, vi } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { OutreachInput } from "../../src/core/outreach/draft.ts";
import { isProblem } from "../../src/core/problem.ts";
import { type ApplyRequest, apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { outreach } from "../../src/core/tracker/outreach.ts";
import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { writeOutreach } from "../../src/tools/write-outreach.ts";
import { countCalls, failAt } from "./failing-runs.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

type Host = ReturnType<typeof openHost>["host"];
type Snapshot = ReturnType<WorkbookModel["snapshot"]>;

const input: OutreachInput = { whom: "leads" };
const tracked = trackerWith([
	["Mara", "mara.eats", "Instagram", "mara@example.com", "1 reel", "lead"],
	["Finn", "finn.bakes", "TikTok", null, "2 videos", "lead"],
	["June", "june.moves", "Instagram", null, "1 reel", "lead"],
	["Lou", "lou.cooks", "TikTok", null, "2 videos", "agreed"],
]);
const listed = snapshotAfter(loadWorkbook(tracked), (host) => {
	const shown = previewOf(host, input);
	apply(host, tracker, writeOutreach, input, requestFor(shown, "first-run"));
});
const typed = withParts(2);

describe.each([
	{ title: "creators are listed", start: tracked, kinds: ["add-row", "add-tab"] },
	{ title: "messages are written", start: typed, kinds: ["set-cells"] },
])("a service call that fails while $title", ({ start, kinds }) => {
	const { host: calm, workbook: expected } = openHost({ workbook: loadWorkbook(start) });
	const shown = previewOf(calm, input);
	const request = requestFor(shown, "outreach-run");
	apply(calm, tracker, writeOutreach, input, request);
	const total = callsOf(start, request);

	test("is one of many, and the run does what it is to be tested with", () => {
		expect([...new Set(shown.items.map(({ kind }) => kind))].sort()).toEqual(kinds);
		expect(total).toBeGreaterThan(20);
	});

	test("leaves a workbook that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = broken(start, request, position);
			const { host } = openHost({ workbook, stores });
			apply(host, tracker, writeOutreach, input, request);
			expect(tabs(workbook), `call ${position}`).toEqual(tabs(expected));
		}
	});

	test("leaves a workbook that undo brings back to where it was, whichever call it was", () => {
		const before = tabs(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = broken(start, request, position);
			const { host } = openHost({ workbook, stores });
			undoRun(host, tracker);
			expect(tabs(workbook), `call ${position}`).toEqual(before);
		}
	});
});

describe("two people at once", () => {
	test("who applies second adds nobody twice and is told who was added meanwhile", () => {
		const stores = createStores();
		const workbook = loadWorkbook(listed);
		const both = { whom: "tab", tab: "Roster" } as const;
		const open = (user: string) => openHost({ workbook, stores, user }).host;
		const first = requestFor(previewOf(open("ana"), both), "run-of-ana");
		const second = requestFor(previewOf(open("ben"), both), "run-of-ben");
		expect(second.accept.length).toBe(1);
		apply(open("ana"), tracker, writeOutreach, both, first);
		const after = tabs(workbook);
		const answer = apply(open("ben"), tracker, writeOutreach, both, second);
		expect(tabs(workbook)).toEqual(after);
		expect(isProblem(answer) ? 0 : answer.refused.length).toBe(second.accept.length);
	});

	test("a message typed by hand between preview and apply is not written over", () => {
		const workbook = loadWorkbook(typed);
		const request = requestFor(previewOf(openHost({ workbook }).host, input), "outreach-run");
		const column = columnOf("message");
		const sheet = workbook.sheet("Outreach")!;
		workbook.setContents(sheet.id, 1, column, [["my own words"]]);
		const answer = apply(openHost({ workbook }).host, tracker, writeOutreach, input, request);
		expect(sheet.content(1, column)).toBe("my own words");
		expect(String(sheet.content(2, column))).toContain("your 5 am run");
		expect(isProblem(answer) ? [] : answer.refused).toHaveLength(1);
	});

	test("a message typed by hand while the others are written is not written over", () => {
		const workbook = loadWorkbook(typed);
		const column = columnOf("message");
		const sheet = workbook.sheet("Outreach")!;
		const request = requestFor(previewOf(openHost({ workbook }).host, input), "outreach-run");
		let done = false;
		const { host } = openHost({
			workbook,
			onCall(name) {
				// The first write is the log's: the plan is made, the rows are not written yet.
				if (name !== "Range.setValues" || done) return;
				done = true;
				workbook.setContents(sheet.id, 1, column, [["my own words"]]);
			},
		});
		apply(host, tracker, writeOutreach, input, request);
		expect(sheet.content(1, column)).toBe("my own words");
	});
});

test("takes no more spreadsheet calls for three messages than for two", () => {
	const calls = [typed, withParts(3)].map((start) => {
		const { host } = openHost({ workbook: loadWorkbook(start) });
		return callsOf(start, requestFor(previewOf(host, input), "outreach-run"));
	});
	expect(calls[1]!).toBe(calls[0]);
});

function trackerWith(creators: Content[][]): Snapshot {
	const workbook = createWorkbook();
	const settings = [
		["Setting", "Value"],
		["brand", "Stridelab"],
		["sender", "Ana Reyes"],
		["landing page", "https://example.com/spring"],
	];
	workbook.setContents(workbook.insertSheet("Campaign").id, 0, 0, settings);
	const headers = ["Creator", "Handle", "Platform", "E-mail", "Package", "Status"];
	workbook.setContents(workbook.insertSheet("Roster").id, 0, 0, [headers, ...creators]);
	return workbook.snapshot();
}

/** The list with the personal parts of the first so many creators typed in. */
function withParts(creators: number): Snapshot {
	const workbook = loadWorkbook(listed);
	const parts = Array.from({ length: creators }, () => ["your 5 am run", "It made me laugh."]);
	workbook.setContents(workbook.sheet("Outreach")!.id, 1, columnOf("recent post"), parts);
	return workbook.snapshot();
}

function columnOf(name: string): number {
	return outreach.columns.findIndex((column) => column.name === name);
}

function snapshotAfter(workbook: WorkbookModel, work: (host: Host) => void): Snapshot {
	work(openHost({ workbook }).host);
	return workbook.snapshot();
}

function previewOf(host: Host, asked: OutreachInput): Preview {
	const answer = preview(host, writeOutreach, asked);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function requestFor(shown: Preview, id: string): ApplyRequest {
	return { accept: shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token), run: id };
}

function callsOf(start: Snapshot, request: ApplyRequest): number {
	return countCalls(loadWorkbook(start), (host) => apply(host, tracker, writeOutreach, input, request));
}

function broken(start: Snapshot, request: ApplyRequest, position: number) {
	return failAt(loadWorkbook(start), position, (host) => apply(host, tracker, writeOutreach, input, request));
}

/** All cells but those of the tabs that tell of runs. */
function tabs(workbook: WorkbookModel) {
	const kept = workbook.snapshot().sheets.filter(({ name }) => name !== "Activity" && name !== "Planner log");
	return Object.fromEntries(kept.map(({ name, cells }) => [name, cells]));
}
