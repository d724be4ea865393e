import { afterEach, describe, expect, test, vi } from "vitest";
import type { ImportInput, Preview, ToolRequest } from "../../src/core/answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { Tool } from "../../src/core/tool.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { roster as rosterTab } from "../../src/core/tracker/roster.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { countCalls, failAt } from "./failing-runs.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const file = {
	from: {
		source: "list.csv",
		rows: [
			["Username", "Platform", "Followers", "Niche", "Price"],
			["new.one", "Instagram", "12.4K", "running", "$300"],
			["mara.eats", "Instagram", "48.2K", "", "$600"],
			["hillrepeathal", "Instagram", "3800", "fell running", "80"],
			["new.two", "TikTok", "9000", "=1+1", ""],
		],
	},
};

/** Newer figures of what `file` brought, a second account of one creator, and another under a new handle. */
const newer = {
	from: {
		source: "list 2026-11-20.csv",
		rows: [
			["Username", "Platform", "Followers", "Niche", "Price", "Email"],
			["new.one", "Instagram", "13K", "running", "$350", "one@example.com"],
			["new.one", "TikTok", "700", "", "", "one@example.com"],
			["new.two.renamed", "TikTok", "9500", "", "", "two@example.com"],
			["mara.eats", "Instagram", "50K", "", "$900", ""],
		],
	},
};

/** A tracker in which two known creators lack cells, so that the import both adds and fills. */
function startingPoint(): ReturnType<WorkbookModel["snapshot"]> {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	run(host, setUpTracker, { sample: true }, "set-up-run");
	const sheet = workbook.sheet("Roster")!;
	const column = (header: string) => rosterTab.columns.findIndex(({ name }) => name === header);
	workbook.setContents(sheet.id, 1, column("fee"), [[null]]);
	workbook.setContents(sheet.id, 19, column("niche"), [[null]]);
	return withFewRows(workbook);
}

/** A tracker with one row typed by hand, and others of an older list. */
function importedBefore(): ReturnType<WorkbookModel["snapshot"]> {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	run(host, setUpTracker, { sample: false }, "set-up-run");
	workbook.setContents(workbook.sheet("Roster")!.id, 1, 0, [["Mara Eats", "mara.eats", "Instagram", 48_000]]);
	const rows = [
		["Username", "Platform", "Followers", "Niche", "Price", "Email"],
		["new.one", "Instagram", "12.4K", "running", "$300", "one@example.com"],
		["new.two", "TikTok", "9000", "=1+1", "", "two@example.com"],
	];
	run(host, importCreators, { from: { source: "list 2026-10-01.csv", rows } }, "older-run");
	return withFewRows(workbook);
}

/** Reading a thousand blank rows at each of hundreds of calls tells nothing more. */
function withFewRows(workbook: WorkbookModel): ReturnType<WorkbookModel["snapshot"]> {
	const snapshot = workbook.snapshot();
	return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rowCount: 100 })) };
}

describe.each([
	{
		what: "are imported",
		start: startingPoint(),
		file,
		takesAll: false,
		kinds: ["add-row", "add-row", "set-cells", "set-cells"],
	},
	{
		what: "get newer figures, a new name and a second account",
		start: importedBefore(),
		file: newer,
		takesAll: true,
		kinds: ["add-row", "set-cells", "set-cells", "set-cells", "set-cells"],
	},
])("a service call that fails while creators $what", ({ start, file, takesAll, kinds }) => {
	const { host: calm, workbook: expected } = openHost({ workbook: loadWorkbook(start) });
	const shown = previewOf(calm, importCreators, file);
	const request = requestFor(shown, "import-run", takesAll);
	apply(calm, tracker, importCreators, file, request);
	const total = countCalls(loadWorkbook(start), (host) =>
		apply(host, tracker, importCreators, file, request),
	);

	test("there are enough calls to make the test worth its name", () => {
		expect(shown.items.map(({ kind }) => kind).sort()).toEqual(kinds);
		expect(total).toBeGreaterThan(20);
	});

	test("leaves a sheet that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = importFailingAt(start, file, request, position);
			const { host } = openHost({ workbook, stores });
			apply(host, tracker, importCreators, file, request);
			expect(roster(workbook), `call ${position}`).toEqual(roster(expected));
		}
	});

	test("leaves a sheet that undo brings back to where it was, whichever call it was", () => {
		const before = roster(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = importFailingAt(start, file, request, position);
			const { host } = openHost({ workbook, stores });
			undoRun(host, tracker);
			expect(roster(workbook), `call ${position}`).toEqual(before);
		}
	});
});

describe("a service call that fails while the tracker is set up", () => {
	test("leaves a workbook that a second run completes, whichever call it was", () => {
		const { host: calm, workbook: whole } = openHost({ workbook: createWorkbook() });
		run(calm, setUpTracker, { sample: true }, "set-up-run");
		const expected = texts(whole);
		for (let position = 5; ; position += 7) {
			const { workbook, stores, reached } = failAt(createWorkbook(), position, (host) =>
				run(host, setUpTracker, { sample: true }, "set-up-run"),
			);
			if (!reached) break;
			const { host } = openHost({ workbook, stores });
			run(host, setUpTracker, { sample: true }, "set-up-run");
			expect(Object.keys(texts(workbook)).sort(), `call ${position}`).toEqual(Object.keys(expected).sort());
			for (const [tab, headers] of Object.entries(expected)) {
				expect([...texts(workbook)[tab]!].sort(), `call ${position}, ${tab}`).toEqual([...headers].sort());
			}
		}
	});
});

describe("two people at once", () => {
	test("who applies second adds nothing twice and is told what changed meanwhile", () => {
		const stores = createStores();
		const workbook = loadWorkbook(startingPoint());
		const ana = openHost({ workbook, stores, user: "ana" }).host;
		const first = requestFor(previewOf(ana, importCreators, file), "run-of-ana");
		const ben = openHost({ workbook, stores, user: "ben" }).host;
		const second = requestFor(previewOf(ben, importCreators, file), "run-of-ben");
		apply(openHost({ workbook, stores, user: "ana" }).host, tracker, importCreators, file, first);
		const after = roster(workbook);
		const answer = apply(
			openHost({ workbook, stores, user: "ben" }).host,
			tracker,
			importCreators,
			file,
			second,
		);
		expect(roster(workbook)).toEqual(after);
		expect(answer).toMatchObject({ done: 0 });
		expect(isProblem(answer) ? [] : answer.refused.map(({ label }) => label).sort()).toEqual(
			second.accept.map((token) => token.slice(token.indexOf(" ") + 1)).sort(),
		);
	});
});

type Snapshot = ReturnType<WorkbookModel["snapshot"]>;
type OpenedHost = ReturnType<typeof openHost>["host"];
type Apply = Extract<ToolRequest, { step: "apply" }>;

function previewOf<Input>(host: OpenedHost, tool: Tool<Input>, input: Input): Preview {
	const answer = preview(host, tool, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function requestFor(shown: Preview, run: string, takesAll = false): Apply {
	const accept = shown.items.filter(({ replaces }) => takesAll || !replaces).map(({ token }) => token);
	return { step: "apply", input: {}, accept, run };
}

function run<Input>(host: OpenedHost, tool: Tool<Input>, input: Input, id: string): void {
	const answer = apply(host, tracker, tool, input, requestFor(previewOf(host, tool, input), id));
	if (isProblem(answer)) throw new Error(answer.problem);
}

function importFailingAt(start: Snapshot, file: ImportInput, request: Apply, position: number) {
	return failAt(loadWorkbook(start), position, (host) => apply(host, tracker, importCreators, file, request));
}

function roster(workbook: WorkbookModel) {
	return workbook.snapshot().sheets.find(({ name }) => name === "Roster")!.cells;
}

/** All texts of each tab: what a person would miss if it were gone. */
function texts(workbook: WorkbookModel): Record<string, string[]> {
	return Object.fromEntries(
		workbook
			.snapshot()
			.sheets.filter(({ name }) => name !== "Activity" && name !== "Planner log")
			.map(({ name, cells }) => [
				name,
				Object.values(cells).flatMap((row) => Object.values(row).map((cell) => JSON.stringify(cell))),
			]),
	);
}
