import { afterEach, describe, expect, test, vi } from "vitest";
import type { Host } from "../../src/core/host.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { BuildRosterInput } from "../../src/core/shortlist/contract.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores, type Stores } from "../../src/playground/services/stores.ts";
import { buildRoster } from "../../src/tools/build-roster.ts";
import { chosenInput, previewRoster, runRoster } from "../tools/roster-runs.ts";
import { type OpenOptions, openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const IDS = ["instagram/@mara", "tiktok/@finn", "instagram/@june"];
const HEADERS = [
	"Handle",
	"Platform",
	"Followers",
	"Average likes",
	"Average comments",
	"Fee",
	"Include",
	"Fit",
];
const FEE = 5;

/** A workbook, and what the add-on keeps with it. */
interface Start {
	readonly snapshot: ReturnType<WorkbookModel["snapshot"]>;
	readonly settings: readonly (readonly [key: string, value: string | undefined])[];
}

/** A roster, and a shortlist of an earlier run if wished, on which a fee has changed since. */
function startingPoint(withShortlist: boolean): Start {
	const workbook = createWorkbook();
	const { id } = workbook.insertSheet("Roster");
	workbook.setContents(id, 0, 0, [
		HEADERS,
		["mara", "Instagram", 48_200, 1510, 96, 600, null, null],
		["finn", "TikTok", 36_400, 2890, 134, 480, null, null],
		["june", "Instagram", 12_400, 702, 61, 250, "maybe", null],
	]);
	const { host } = openHost({ workbook });
	if (withShortlist) {
		runRoster(host, inputFor(IDS.slice(0, 2), "shortlist"), "earlier-run");
		workbook.setContents(id, 1, FEE, [[100]]);
	}
	const keys = ["runs", "memory of build-roster"];
	return {
		snapshot: workbook.snapshot(),
		settings: keys.map((key) => [key, host.readSetting("document", key)] as const),
	};
}

function openAt(start: Start, options: OpenOptions = {}) {
	const workbook = loadWorkbook(start.snapshot);
	const stores = createStores();
	const { host } = openHost({ ...options, workbook, stores });
	for (const [key, value] of start.settings) host.writeSetting("document", key, value);
	return { workbook, stores, host };
}

function inputFor(ids: readonly string[], kind: "include" | "shortlist"): BuildRosterInput {
	const today = openHost().host.now().slice(0, 10);
	return chosenInput(ids, kind === "shortlist" ? { kind } : { kind, extras: ["fit"] }, {}, today);
}

describe.each([
	["include is marked", "include", false, ["set-cells", "set-cells", "set-cells"]],
	["a shortlist is made", "shortlist", false, ["add-row", "add-row", "add-row", "add-tab"]],
	["a shortlist is brought up to date", "shortlist", true, ["add-row", "set-cells", "set-cells"]],
] as const)("a service call that fails while %s", (_, kind, withShortlist, kinds) => {
	const start = startingPoint(withShortlist);
	const input = inputFor(IDS, kind);
	const calm = openAt(start);
	const shown = previewRoster(calm.host, input);
	const accept = shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	const request = { accept, run: "roster-run" };
	apply(calm.host, tracker, buildRoster, input, request);
	const expected = sheets(calm.workbook);
	const before = sheets(openAt(start).workbook);
	const total = countCalls((host) => apply(host, tracker, buildRoster, input, request), start);

	test("there are enough calls to make the test worth its name", () => {
		expect(shown.items.map((item) => item.kind).sort()).toEqual(kinds);
		expect(total).toBeGreaterThan(20);
		expect(expected).not.toEqual(before);
	});

	test("leaves a sheet that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = failAt(position, start, (host) =>
				apply(host, tracker, buildRoster, input, request),
			);
			apply(openHost({ workbook, stores }).host, tracker, buildRoster, input, request);
			expect(sheets(workbook), `call ${position}`).toEqual(expected);
		}
	});

	test("leaves a sheet that undo brings back to where it was, whichever call it was", () => {
		for (let position = 0; position < total; position += 2) {
			const { workbook, stores } = failAt(position, start, (host) =>
				apply(host, tracker, buildRoster, input, request),
			);
			undoRun(openHost({ workbook, stores }).host, tracker, "roster-run");
			expect(sheets(workbook), `call ${position}`).toEqual(before);
		}
	});
});

test("marks scattered over 1,000 rows are read and written in a dozen calls", () => {
	const workbook = createWorkbook();
	const rows = Array.from({ length: 1000 }, (_, row) => [`c${row}`, "X", row, row % 7, 3, 50, null, null]);
	workbook.setContents(workbook.insertSheet("Roster").id, 0, 0, [HEADERS, ...rows]);
	const ids = rows.filter((_, row) => row % 3 === 0).map(([handle]) => `x/@${handle}`);
	runRoster(openHost({ workbook }).host, inputFor(ids.slice(0, 1), "shortlist"), "first-run");
	const { host, calls } = openHost({ workbook });
	const input = inputFor(ids, "include");
	const accept = previewRoster(host, input).items.map(({ token }) => token);
	calls.clear();
	const answer = apply(host, tracker, buildRoster, input, { accept, run: "roster-run" });
	expect(answer).toMatchObject({ done: ids.length, refused: [] });
	const made = [...calls].filter(([name]) => /^Range(List)?[.](get|set)|append/.test(name));
	expect(made.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(12);
});

describe("two people at once", () => {
	test("who applies second marks nothing twice and is told", () => {
		const stores = createStores();
		const { workbook } = openAt(startingPoint(false));
		const input = inputFor(IDS.slice(0, 2), "include");
		const open = (user: string) => openHost({ workbook, stores, user }).host;
		const accept = previewRoster(open("ben"), input).items.map(({ token }) => token);
		runRoster(open("ana"), input, "run-of-ana");
		const after = sheets(workbook);
		const answer = apply(open("ben"), tracker, buildRoster, input, { accept, run: "run-of-ben" });
		expect(sheets(workbook)).toEqual(after);
		expect(isProblem(answer) ? answer : answer.refused.map(({ label }) => label)).toEqual([
			"@mara · Instagram",
			"@finn · TikTok",
		]);
	});

	test("a shortlist that a teammate made meanwhile is not made twice", () => {
		const stores = createStores();
		const { workbook } = openAt(startingPoint(false));
		const input = inputFor(IDS, "shortlist");
		const open = (user: string) => openHost({ workbook, stores, user }).host;
		const accept = previewRoster(open("ben"), input).items.map(({ token }) => token);
		runRoster(open("ana"), input, "run-of-ana");
		const after = sheets(workbook);
		apply(open("ben"), tracker, buildRoster, input, { accept, run: "run-of-ben" });
		expect(sheets(workbook)).toEqual(after);
	});

	test("rows sorted while the marks are written still get their own", () => {
		const { workbook } = openAt(startingPoint(false));
		const roster = workbook.sheet("Roster")!;
		let sorted = false;
		const { host } = openHost({
			workbook,
			onCall(name) {
				if (name !== "Range.setValues" || sorted) return;
				sorted = true;
				workbook.setContents(roster.id, 1, 0, [
					["june", "Instagram", 12_400, 702, 61, 250, "maybe", null],
					["finn", "TikTok", 36_400, 2890, 134, 480, null, null],
					["mara", "Instagram", 48_200, 1510, 96, 600, null, null],
				]);
			},
		});
		runRoster(host, inputFor(["instagram/@mara"], "include"));
		const marks = [1, 2, 3].map((row) => roster.content(row, 6));
		expect([sorted, marks]).toEqual([true, ["maybe", null, "yes"]]);
	});
});

function countCalls(work: (host: Host) => unknown, start: Start): number {
	let calls = 0;
	const { host } = openAt(start, { onCall: () => calls++ });
	calls = 0;
	work(host);
	return calls;
}

function failAt(
	position: number,
	start: Start,
	work: (host: Host) => unknown,
): { workbook: WorkbookModel; stores: Stores } {
	let calls = 0;
	let armed = false;
	const opened = openAt(start, {
		onCall: () => {
			if (armed && calls++ === position) throw new Error("Service Spreadsheets timed out.");
		},
	});
	armed = true;
	try {
		work(opened.host);
	} catch (error) {
		expect(String(error)).toContain("timed out");
	}
	armed = false;
	return opened;
}

/** The cells of the tabs that people look at. */
function sheets(workbook: WorkbookModel) {
	const { sheets: all } = workbook.snapshot();
	const shown = all.filter(({ name }) => name === "Roster" || name === "Shortlist");
	return Object.fromEntries(shown.map(({ name, cells }) => [name, cells]));
}
