import { afterEach, describe, expect, test, vi } from "vitest";
import type { ImportInput } from "../../src/core/answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const file = {
	from: {
		source: "fees.csv",
		rows: [
			["Handle", "Platform", "Fee"],
			["mara", "TikTok", "111"],
			["june", "TikTok", "333"],
		],
	},
};

describe("while a tool runs", () => {
	test("rows sorted between reading and writing still get their own values", () => {
		const workbook = rosterOf([
			["mara", "TikTok", null],
			["finn", "TikTok", null],
			["june", "TikTok", null],
		]);
		let sorted = false;
		const { host } = openHost({
			workbook,
			onCall(name) {
				// The first write is the log's: the plan is made, the rows are not written yet.
				if (name !== "Range.setValues" || sorted) return;
				sorted = true;
				const roster = workbook.sheet("Roster")!;
				workbook.setContents(roster.id, 1, 0, [
					["finn", "TikTok", null],
					["june", "TikTok", null],
					["mara", "TikTok", null],
				]);
			},
		});
		importAll(host);
		expect(sorted).toBe(true);
		expect(rows(workbook, 3)).toEqual([
			["finn", "TikTok", null],
			["june", "TikTok", 333],
			["mara", "TikTok", 111],
		]);
	});

	test("the spill of a planner's array formula between two filled cells is not frozen", () => {
		const workbook = rosterOf([
			["mara", "TikTok", null, { formula: "=ARRAYFORMULA(LEN(A2:A4))" }],
			["finn", "TikTok", 200],
			["june", "TikTok", null],
		]);
		importAll(openHost({ workbook }).host);
		const roster = workbook.sheet("Roster")!;
		expect([1, 2, 3].map((row) => roster.value(row, 3))).toEqual([4, 4, 4]);
		expect(rows(workbook, 3).map((row) => row[2])).toEqual([111, 200, 333]);
	});

	test("a row deleted between reading and writing gets no half of it back", () => {
		const workbook = rosterOf([["mara", "TikTok", null]]);
		const { refused } = importMeanwhile(workbook, file, [[null, null, null]]);
		expect(refused).toEqual([{ label: "@mara · TikTok", reason: "The row is no longer there." }]);
		expect(rows(workbook, 2)).toEqual([
			["june", "TikTok", 333],
			[null, null, null],
		]);
	});

	test("an account added by hand while it is about to be renamed to is not doubled", () => {
		const workbook = rosterOf([["mara", "TikTok", null, "mara@example.com"]], "E-mail");
		const list = {
			from: {
				source: "new.csv",
				rows: [
					["Handle", "Platform", "Email"],
					["mara.cooks", "TikTok", "mara@example.com"],
				],
			},
		};
		const { refused } = importMeanwhile(workbook, list, [
			["mara", "TikTok", null],
			["mara.cooks", "TikTok", null],
		]);
		expect(refused).toEqual([
			{ label: "@mara · TikTok", reason: "Rows 2 and 3 are the same creator. Merge them first." },
		]);
		expect(rows(workbook, 2).map(([handle]) => handle)).toEqual(["mara", "mara.cooks"]);
	});

	test("a row begun by hand where an undone row stood is not taken for it", () => {
		const workbook = rosterOf([]);
		const stores = createStores();
		importAll(openHost({ workbook, stores }).host);
		const roster = workbook.sheet("Roster")!;
		workbook.setContents(roster.id, 1, 0, [
			[null, "TikTok", null],
			[null, null, null],
		]);
		const undone = undoRun(openHost({ workbook, stores }).host, tracker);
		expect(roster.content(1, 1)).toBe("TikTok");
		expect(isProblem(undone) ? [] : undone.kept.map(({ reason }) => reason)).toEqual([
			"The row is no longer there.",
			"The row is no longer there.",
		]);
	});
});

/** Somebody puts other rows in place of the first ones after the plan was made and before the rows are written. */
function importMeanwhile(workbook: WorkbookModel, input: ImportInput, others: Content[][]) {
	let changed = false;
	const { host } = openHost({
		workbook,
		onCall(name) {
			if (name !== "Range.setValues" || changed) return;
			changed = true;
			workbook.setContents(workbook.sheet("Roster")!.id, 1, 0, others);
		},
	});
	const shown = preview(host, importCreators, input);
	if (isProblem(shown)) throw new Error(shown.problem);
	const accept = shown.items.map(({ token }) => token);
	const answer = apply(host, tracker, importCreators, input, { accept, run: "race-run" });
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function rosterOf(lines: Content[][], fourth = "Length"): WorkbookModel {
	const workbook = createWorkbook();
	const { id } = workbook.insertSheet("Roster");
	workbook.setContents(id, 0, 0, [["Handle", "Platform", "Fee", fourth]]);
	if (lines.length > 0)
		workbook.setContents(
			id,
			1,
			0,
			lines.map((line) => [...line, ...Array(4 - line.length).fill(null)]),
		);
	return workbook;
}

function importAll(host: ReturnType<typeof openHost>["host"]): void {
	const shown = preview(host, importCreators, file);
	if (isProblem(shown)) throw new Error(shown.problem);
	const accept = shown.items.map(({ token }) => token);
	const answer = apply(host, tracker, importCreators, file, { accept, run: "race-run" });
	expect(isProblem(answer) ? answer.problem : answer.refused).toEqual([]);
}

function rows(workbook: WorkbookModel, count: number): Content[][] {
	const roster = workbook.sheet("Roster")!;
	return Array.from({ length: count }, (_, row) =>
		[0, 1, 2].map((column) => roster.content(row + 1, column)),
	);
}
