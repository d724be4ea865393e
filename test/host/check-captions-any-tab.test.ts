import { afterEach, describe, expect, it, vi } from "vitest";
import type { CaptionCheck, CaptionsInput } from "../../src/core/caption-check/types.ts";
import type { Host } from "../../src/core/host.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores } from "../../src/playground/services/stores.ts";
import { checkCaptions } from "../../src/tools/check-captions.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const check: CaptionCheck = {
	caption: 2,
	id: 0,
	jurisdictions: ["US"],
	platform: { value: "Instagram" },
	type: { value: "" },
	relationship: { value: "paid" },
	paidLabel: { value: "no" },
	brand: "",
	requiredTags: false,
	requiredCode: false,
};
const input: CaptionsInput = { from: { tab: "Drafts" }, check };
const ROWS: readonly Content[][] = [
	["https://x/p/AbC", "june", "New shoes! #collab", { formula: "=LEN(C2)" }],
	["https://x/p/aBc", "mara", "#ad Breakfast", "my remark"],
	["", "kai", "No link yet #collab", null],
	["https://x/p/3", "finn", "=1+1 #spon", null],
	["https://x/p/4", "lou", "Shoes #spon", null],
	["https://x/p/4", "lou", "Shoes #spon", null],
];

function workbookOf(rows: readonly Content[][] = ROWS): WorkbookModel {
	const workbook = createWorkbook();
	const { id } = workbook.insertSheet("Drafts");
	workbook.setContents(id, 0, 0, [["Captions of May"], ["Permalink", "Who", "Caption", "Length"], ...rows]);
	return workbook;
}

function shown(host: Host, wanted = input) {
	const answer = preview(host, checkCaptions, wanted);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function acceptedBy(host: Host): readonly string[] {
	return shown(host)
		.items.filter(({ replaces }) => !replaces)
		.map(({ token }) => token);
}

function cellsOf(workbook: WorkbookModel) {
	return workbook.snapshot().sheets.find(({ name }) => name === "Drafts")!.cells;
}

function run(host: Host, id = "captions-run") {
	return apply(host, tracker, checkCaptions, input, { accept: acceptedBy(host), run: id });
}

describe("captions in a tab of the team's own", () => {
	it("get verdicts and suggestions in new columns, each beside its own row", () => {
		const workbook = workbookOf();
		const { host } = openHost({ workbook });
		expect(run(host)).toMatchObject({ refused: [] });
		const sheet = workbook.sheet("Drafts")!;
		expect([1, 2, 3, 4, 5].map((row) => sheet.content(row, 4))).toEqual([
			"Disclosure verdict",
			expect.stringMatching(/^1 error \(US\): vague disclosure \[/),
			expect.stringMatching(/^OK \(US\) \[/),
			null,
			expect.stringMatching(/^1 error \(US\): vague disclosure \[/),
		]);
		expect(sheet.content(5, 5)).toBe("=1+1 #ad");
		expect(sheet.content(2, 2)).toBe("New shoes! #collab");
		expect(sheet.content(2, 3)).toEqual({ formula: "=LEN(C2)" });
		expect(shown(host).items).toEqual([]);
	});

	it("are refused by name where the row cannot be found again", () => {
		const { refused } = shown(openHost({ workbook: workbookOf() }).host);
		expect(refused.map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/^The row has no Permalink, so nothing can be written beside it/),
			"Rows 7 and 8 of Drafts have the same Permalink. Give each its own.",
			"Rows 7 and 8 of Drafts have the same Permalink. Give each its own.",
		]);
	});

	it("are refused where the column that tells rows apart is a formula", () => {
		const rows: Content[][] = [[{ formula: "=ROW()" }, "june", "New shoes! #collab", null]];
		const { items, refused } = shown(openHost({ workbook: workbookOf(rows) }).host);
		expect(items).toEqual([]);
		expect(refused[0]!.reason).toMatch(/^Its Permalink is computed by a formula/);
	});

	it("are only read where no column was chosen to find rows by", () => {
		const { id: _, ...own } = check;
		const answer = shown(openHost({ workbook: workbookOf() }).host, { ...input, check: own });
		expect([answer.items, answer.refused]).toEqual([[], []]);
	});

	it("have a column proposed that tells most rows apart", () => {
		const { details } = shown(openHost({ workbook: workbookOf() }).host, {
			from: input.from,
		} as CaptionsInput);
		expect(details).toMatchObject({ place: "tab", found: { id: 0, caption: 2, creator: 1 } });
		const rows = ROWS.map(([, ...rest]) => ["", ...rest]);
		const blank = shown(openHost({ workbook: workbookOf(rows) }).host, { from: input.from } as CaptionsInput);
		expect((blank.details as { found: object }).found).not.toHaveProperty("id");
	});

	it.each([
		[3, /^Drafts has no header above column .*/],
		[9, /^Drafts no longer has the column/],
	])("say why nothing can be written: column %i", (id, reason) => {
		const workbook = workbookOf();
		workbook.setContents(workbook.sheet("Drafts")!.id, 1, 3, [[null]]);
		const { items, refused } = shown(openHost({ workbook }).host, { ...input, check: { ...check, id } });
		expect(items).toEqual([]);
		expect(refused[0]!.reason).toMatch(reason);
	});

	it("are as they were after undo, columns and all, although somebody sorted meanwhile", () => {
		const workbook = workbookOf();
		const { host } = openHost({ workbook });
		run(host);
		const sheet = workbook.sheet("Drafts")!;
		const [first, second] = [2, 3].map((row) =>
			[0, 1, 2, 3, 4, 5].map((column) => sheet.content(row, column)),
		);
		workbook.setContents(sheet.id, 2, 0, [second!, first!]);
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect([4, 5].map((column) => [1, 2, 3, 5].map((row) => sheet.content(row, column)))).toEqual([
			[null, null, null, null],
			[null, null, null, null],
		]);
		expect(sheet.content(2, 0)).toBe("https://x/p/aBc");
	});
});

describe("a service call that fails meanwhile", () => {
	const start = workbookOf().snapshot();
	const { host: calm, workbook: expected, calls } = openHost({ workbook: loadWorkbook(start) });
	const accept = acceptedBy(calm);
	const request = { accept, run: "captions-run" };
	const made = () => [...calls.values()].reduce((sum, count) => sum + count, 0);
	const before = made();
	apply(calm, tracker, checkCaptions, input, request);
	const total = made() - before;

	function failAt(position: number) {
		const workbook = loadWorkbook(start);
		const stores = createStores();
		let count = -1;
		const onCall = () => {
			if (count >= 0 && count++ === position) throw new Error("Service Spreadsheets timed out.");
		};
		const { host } = openHost({ workbook, stores, onCall });
		count = 0;
		try {
			apply(host, tracker, checkCaptions, input, request);
		} catch {
			// What it left behind is looked at below.
		}
		return { workbook, stores };
	}

	it("leaves a tab that the same request completes, or that undo brings back", () => {
		expect(total).toBeGreaterThan(20);
		const untouched = cellsOf(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const again = failAt(position);
			apply(openHost(again).host, tracker, checkCaptions, input, request);
			expect(cellsOf(again.workbook), `call ${position}`).toEqual(cellsOf(expected));
			const back = failAt(position);
			undoRun(openHost(back).host, tracker);
			expect(cellsOf(back.workbook), `call ${position}`).toEqual(untouched);
		}
	});
});

describe("two people at once", () => {
	it("who applies second writes nothing twice and is told so", () => {
		const workbook = workbookOf();
		const stores = createStores();
		const ana = openHost({ workbook, stores, user: "ana" }).host;
		const ben = openHost({ workbook, stores, user: "ben" }).host;
		const accept = acceptedBy(ben);
		run(ana);
		const after = cellsOf(workbook);
		const second = apply(ben, tracker, checkCaptions, input, { accept, run: "run-of-ben" });
		expect(cellsOf(workbook)).toEqual(after);
		expect(isProblem(second) ? second.problem : [second.done, second.refused.length]).toEqual([
			0,
			accept.length,
		]);
	});

	it("rows sorted between reading and writing still get their own verdicts", () => {
		const workbook = workbookOf(ROWS.slice(0, 2));
		let sorted = false;
		const { host } = openHost({
			workbook,
			onCall(name) {
				if (name !== "Range.setValues" || sorted) return;
				sorted = true;
				workbook.setContents(workbook.sheet("Drafts")!.id, 2, 0, [ROWS[1]!, ROWS[0]!]);
			},
		});
		run(host);
		const sheet = workbook.sheet("Drafts")!;
		expect(sorted).toBe(true);
		expect([2, 3].map((row) => String(sheet.content(row, 4)).slice(0, 2))).toEqual(["OK", "1 "]);
	});
});
