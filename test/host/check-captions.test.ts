import { afterEach, describe, expect, it, vi } from "vitest";
import type { CaptionsInput } from "../../src/core/caption-check/types.ts";
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

const input: CaptionsInput = {
	from: { tab: "Deliverables" },
	check: {
		caption: 2,
		jurisdictions: ["US"],
		platform: { value: "Instagram" },
		type: { value: "" },
		relationship: { value: "paid" },
		paidLabel: { value: "no" },
		brand: "",
		requiredTags: false,
		requiredCode: false,
	},
};
const ROWS: readonly Content[][] = [
	["d1", "june", "New shoes! #collab", { formula: "=LEN(C2)" }],
	["d2", "mara", "#ad Breakfast", "my remark"],
	["d3", "finn", "=1+1 #spon", null],
	["d4", "lou", null, null],
];

function workbookOf(rows: readonly Content[][] = ROWS): WorkbookModel {
	const workbook = createWorkbook();
	const { id } = workbook.insertSheet("Deliverables");
	workbook.setContents(id, 0, 0, [["Id", "Handle", "Caption", "Length"]]);
	workbook.setContents(id, 1, 0, rows);
	return workbook;
}

function acceptedBy(host: Host): readonly string[] {
	const shown = preview(host, checkCaptions, input);
	if (isProblem(shown)) throw new Error(shown.problem);
	return shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
}

function cellsOf(workbook: WorkbookModel) {
	return workbook.snapshot().sheets.find(({ name }) => name === "Deliverables")!.cells;
}

describe("a service call that fails while verdicts are written", () => {
	const start = workbookOf().snapshot();
	const { host: calm, workbook: expected, calls } = openHost({ workbook: loadWorkbook(start) });
	const accept = acceptedBy(calm);
	const request = { accept, run: "captions-run" };
	const before = [...calls.values()].reduce((sum, count) => sum + count, 0);
	apply(calm, tracker, checkCaptions, input, request);
	const total = [...calls.values()].reduce((sum, count) => sum + count, 0) - before;

	/** Runs with the call at `position` failing. */
	function failAt(position: number) {
		const workbook = loadWorkbook(start);
		const stores = createStores();
		let made = -1;
		const onCall = () => {
			if (made >= 0 && made++ === position) throw new Error("Service Spreadsheets timed out.");
		};
		const { host } = openHost({ workbook, stores, onCall });
		made = 0;
		try {
			apply(host, tracker, checkCaptions, input, request);
		} catch {
			// What it left behind is looked at below.
		}
		return { workbook, stores };
	}

	it("is tried at enough calls to make the test worth its name", () => {
		expect(accept).toHaveLength(7);
		expect(total).toBeGreaterThan(20);
		expect(cellsOf(expected)[3]![5]).toBe("=1+1 #ad");
	});

	it("leaves a sheet that the same request completes, whichever call it was", () => {
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = failAt(position);
			apply(openHost({ workbook, stores }).host, tracker, checkCaptions, input, request);
			expect(cellsOf(workbook), `call ${position}`).toEqual(cellsOf(expected));
		}
	});

	it("leaves a sheet that undo brings back to where it was, whichever call it was", () => {
		const untouched = cellsOf(loadWorkbook(start));
		for (let position = 0; position < total; position++) {
			const { workbook, stores } = failAt(position);
			undoRun(openHost({ workbook, stores }).host, tracker);
			expect(cellsOf(workbook), `call ${position}`).toEqual(untouched);
		}
	});
});

describe("two people at once", () => {
	it("who applies second writes nothing twice and is told so", () => {
		const workbook = workbookOf();
		const stores = createStores();
		const ana = acceptedBy(openHost({ workbook, stores, user: "ana" }).host);
		const ben = acceptedBy(openHost({ workbook, stores, user: "ben" }).host);
		const run = (user: string, accept: readonly string[]) =>
			apply(openHost({ workbook, stores, user }).host, tracker, checkCaptions, input, {
				accept,
				run: `run-of-${user}`,
			});
		run("ana", ana);
		const after = cellsOf(workbook);
		const second = run("ben", ben);
		expect(cellsOf(workbook)).toEqual(after);
		expect(isProblem(second) ? second.problem : [second.done, second.refused.length]).toEqual([
			0,
			ben.length,
		]);
	});

	it("a caption edited after the preview gets no verdict of the old one", () => {
		const workbook = workbookOf();
		const { host } = openHost({ workbook });
		const accept = acceptedBy(host);
		const sheet = workbook.sheet("Deliverables")!;
		workbook.setContents(sheet.id, 1, 2, [["#ad New shoes!"]]);
		const answer = apply(host, tracker, checkCaptions, input, { accept, run: "late-edit-run" });
		expect(isProblem(answer) ? [] : answer.refused.map(({ label }) => label)).toEqual([
			"@june · d1",
			"@june · d1",
		]);
		expect(sheet.content(1, 4)).toBeNull();
		expect(sheet.content(3, 5)).toBe("=1+1 #ad");
	});

	it("rows sorted between reading and writing still get their own verdicts", () => {
		const workbook = workbookOf();
		let sorted = false;
		const { host } = openHost({
			workbook,
			onCall(name) {
				if (name !== "Range.setValues" || sorted) return;
				sorted = true;
				workbook.setContents(workbook.sheet("Deliverables")!.id, 1, 0, [...ROWS].reverse());
			},
		});
		const accept = acceptedBy(host);
		apply(host, tracker, checkCaptions, input, { accept, run: "sorted-run" });
		const sheet = workbook.sheet("Deliverables")!;
		expect(sorted).toBe(true);
		expect([1, 2, 3, 4].map((row) => [sheet.content(row, 0), sheet.content(row, 5)])).toEqual([
			["d4", null],
			["d3", "=1+1 #ad"],
			["d2", null],
			["d1", "New shoes! #ad"],
		]);
	});
});

describe("a long column", () => {
	it("takes as few service calls as a short one", () => {
		const callsFor = (count: number) => {
			const rows = Array.from({ length: count }, (_, row) => [`d${row}`, "june", `#collab ${row}`, null]);
			const { host, calls } = openHost({ workbook: workbookOf(rows) });
			apply(host, tracker, checkCaptions, input, { accept: acceptedBy(host), run: "long-run" });
			return [...calls.values()].reduce((sum, made) => sum + made, 0);
		};
		expect(callsFor(1000)).toBe(callsFor(10));
	});
});
