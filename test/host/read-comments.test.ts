import { afterEach, describe, expect, test, vi } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { CommentsInput } from "../../src/core/comment-reading/types.ts";
import { isProblem } from "../../src/core/problem.ts";
import { type ApplyRequest, apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { exportTabs } from "../../src/tools/export-tabs.ts";
import { readComments } from "../../src/tools/read-comments.ts";
import { countCalls, failAt } from "./failing-runs.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

type Host = ReturnType<typeof openHost>["host"];
type Snapshot = ReturnType<WorkbookModel["snapshot"]>;

const HEADERS = ["Post", "Creator", "Platform", "Posted", "Comment", "Reads as", "Id"];
const untouched = createWorkbook().snapshot();
const some = startWith([
	HEADERS,
	["P1", null, null, null, "so lovely, I want this", null, "c1"],
	["P1", null, null, null, "mine", "Fan mail", "mine"],
]);

function inputOf(count: number): CommentsInput {
	const rows = Array.from({ length: count }, (_, index) => [
		`c${index + 1}`,
		`P${index % 2}`,
		`so lovely ${index}`,
	]);
	return {
		from: {
			source: "export.csv",
			rows: [["Id", "Post", "Comment"], ["c1", "P1", "so lovely, I want this"], ...rows.slice(1)],
		},
		read: { comment: 2, post: 1, id: 0, by: "post", keep: true },
	};
}

const input = inputOf(3);

describe.each([
	{ title: "into a new tab", start: untouched, kinds: ["add-row", "add-tab"] },
	{ title: "into a tab that has some", start: some, kinds: ["add-row", "set-cells"] },
])("a service call that fails while comments are kept $title", ({ start, kinds }) => {
	const { host: calm, workbook: expected } = openHost({ workbook: loadWorkbook(start) });
	const shown = previewOf(calm);
	const request = requestFor(shown, "comments-run");
	apply(calm, tracker, readComments, input, request);
	const total = callsOf(start, request);

	test("is one of many, and the run does what it is to be tested with", () => {
		expect([...new Set(shown.items.map(({ kind }) => kind))].sort()).toEqual(kinds);
		expect(total).toBeGreaterThan(15);
	});

	test("leaves a workbook that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = broken(start, request, position);
			apply(openHost({ workbook, stores }).host, tracker, readComments, input, request);
			expect(tabs(workbook), `call ${position}`).toEqual(tabs(expected));
		}
	});

	test("leaves a workbook that undo brings back to where it was, whichever call it was", () => {
		const before = tabs(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = broken(start, request, position);
			undoRun(openHost({ workbook, stores }).host, tracker);
			expect(tabs(workbook), `call ${position}`).toEqual(before);
		}
	});
});

test("who keeps the same comments second adds none twice", () => {
	const stores = createStores();
	const workbook = loadWorkbook(some);
	const open = (user: string) => openHost({ workbook, stores, user }).host;
	const first = requestFor(previewOf(open("ana")), "run-of-ana");
	const second = requestFor(previewOf(open("ben")), "run-of-ben");
	apply(open("ana"), tracker, readComments, input, first);
	const after = tabs(workbook);
	const answer = apply(open("ben"), tracker, readComments, input, second);
	expect(tabs(workbook)).toEqual(after);
	expect(isProblem(answer) ? 0 : answer.refused.length).toBe(second.accept.length);
});

test("a reading typed between preview and apply stays", () => {
	const workbook = loadWorkbook(some);
	const request = requestFor(previewOf(openHost({ workbook }).host), "comments-run");
	const sheet = workbook.sheet("Comments")!;
	workbook.setContents(sheet.id, 1, 5, [["Question"]]);
	apply(openHost({ workbook }).host, tracker, readComments, input, request);
	expect(sheet.content(1, 5)).toBe("Question");
	expect(sheet.content(2, 5)).toBe("Fan mail");
});

test("five hundred comments take as many spreadsheet calls as three", () => {
	const calls = [3, 500].map((count) => {
		const asked = inputOf(count);
		let made = 0;
		const { host } = openHost({ workbook: loadWorkbook(some), onCall: () => made++ });
		const request = requestFor(previewOf(host, asked), "comments-run");
		made = 0;
		apply(host, tracker, readComments, asked, request);
		return made;
	});
	expect(calls[1]).toBe(calls[0]);
});

test("an export reads and writes nothing", () => {
	const { host, workbook, calls } = openHost({ workbook: loadWorkbook(some) });
	const before = workbook.snapshot();
	calls.clear();
	const answer = preview(host, exportTabs, { tabs: ["Comments"] });
	expect(answer).toMatchObject({ items: [], details: { files: [{ file: "comments.csv", rows: 2 }] } });
	expect([...calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(8);
	expect(workbook.snapshot()).toEqual(before);
});

function startWith(rows: (string | null)[][]): Snapshot {
	const workbook = createWorkbook();
	workbook.setContents(workbook.insertSheet("Comments").id, 0, 0, rows);
	return workbook.snapshot();
}

function previewOf(host: Host, asked = input): Preview {
	const answer = preview(host, readComments, asked);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function requestFor({ items }: Preview, run: string): ApplyRequest {
	return { accept: items.map(({ token }) => token), run };
}

function callsOf(start: Snapshot, request: ApplyRequest): number {
	return countCalls(loadWorkbook(start), (host) => apply(host, tracker, readComments, input, request));
}

function broken(start: Snapshot, request: ApplyRequest, position: number) {
	return failAt(loadWorkbook(start), position, (host) => apply(host, tracker, readComments, input, request));
}

/** All cells but those of the tabs that tell of runs. */
function tabs(workbook: WorkbookModel) {
	const kept = workbook.snapshot().sheets.filter(({ name }) => name !== "Activity" && name !== "Planner log");
	return Object.fromEntries(kept.map(({ name, cells }) => [name, cells]));
}
