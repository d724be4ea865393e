import { describe, expect, test } from "vitest";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";
import type { WorkbookEvent } from "../../../src/playground/model/workbook-event.ts";

function sample() {
	const workbook = createWorkbook();
	const sheet = workbook.sheets[0]!;
	return { workbook, sheet };
}

describe("contents", () => {
	test("are kept as given: text that looks like a number or a formula stays text", () => {
		const { workbook, sheet } = sample();
		workbook.setContents(sheet.id, 0, 0, [["01234", 5, true, "=A1", null]]);
		expect([0, 1, 2, 3, 4].map((column) => sheet.value(0, column))).toEqual(["01234", 5, true, "=A1", null]);
	});

	test("written past the edge make the sheet grow", () => {
		const { workbook, sheet } = sample();
		workbook.setContents(sheet.id, 1200, 30, [[1]]);
		expect([sheet.rowCount, sheet.columnCount]).toEqual([1201, 31]);
		workbook.undo();
		expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
	});

	test("cut off by a smaller sheet come back with undo", () => {
		const { workbook, sheet } = sample();
		workbook.setContents(sheet.id, 20, 0, [["kept"]]);
		workbook.setSheet(sheet.id, { rowCount: 10 });
		expect(sheet.content(20, 0)).toBe(null);
		workbook.undo();
		expect([sheet.rowCount, sheet.content(20, 0)]).toEqual([1000, "kept"]);
	});
});

describe("the used area", () => {
	test("ends one past the last cell that shows something", () => {
		const { workbook, sheet } = sample();
		expect(sheet.used()).toEqual({ rows: 0, columns: 0 });
		workbook.setContents(sheet.id, 4, 2, [["x"]]);
		expect(sheet.used()).toEqual({ rows: 5, columns: 3 });
		workbook.setContents(sheet.id, 4, 2, [[null]]);
		expect(sheet.used()).toEqual({ rows: 0, columns: 0 });
	});
});

describe("formats", () => {
	test("of a column lie below those of its cells, and parts merge", () => {
		const { workbook, sheet } = sample();
		workbook.setFormat(
			sheet.id,
			{ row: 2, column: 1, rows: 1, columns: 1 },
			{ style: { bold: true }, note: "why" },
		);
		workbook.setFormat(sheet.id, { row: 1, column: 1, rows: Infinity, columns: 1 }, { number: "0%" });
		workbook.setFormat(sheet.id, { row: 3, column: 1, rows: 1, columns: 1 }, { number: "0.0" });
		expect(sheet.format(2, 1)).toEqual({ number: "0%", style: { bold: true }, note: "why" });
		expect(sheet.format(3, 1)).toEqual({ number: "0.0" });
		expect(sheet.format(999, 1)).toEqual({ number: "0%" });
		expect(sheet.format(0, 1)).toEqual({});
	});

	test("are cleared part by part", () => {
		const { workbook, sheet } = sample();
		const area = { row: 0, column: 0, rows: 1, columns: 1 };
		workbook.setFormat(sheet.id, area, { number: "0", note: "n", validation: { kind: "checkbox" } });
		workbook.setFormat(sheet.id, area, { number: "", validation: null });
		expect(sheet.format(0, 0)).toEqual({ note: "n" });
	});

	test("decide what a cell shows", () => {
		const { workbook, sheet } = sample();
		workbook.setContents(sheet.id, 0, 0, [[0.0386, 46351, 1234.5, 1 / 3, 1e15, 1234567890123]]);
		const number = (column: number, format: string) =>
			workbook.setFormat(sheet.id, { row: 0, column, rows: 1, columns: 1 }, { number: format });
		number(0, "0.00%");
		number(1, "yyyy-mm-dd");
		number(2, "$#,##0.00");
		expect([0, 1, 2, 3, 4, 5].map((column) => sheet.display(0, column))).toEqual([
			"3.86%",
			"2026-11-25",
			"$1,234.50",
			"0.3333333333",
			"1E+15",
			"1234567890123",
		]);
	});
});

describe("transactions and undo", () => {
	test("many changes in one transaction are one event of each kind and one undo step", () => {
		const { workbook, sheet } = sample();
		const events: WorkbookEvent[] = [];
		workbook.subscribe((event) => events.push(event));
		workbook.transact("Import creators", () => {
			workbook.setContents(sheet.id, 0, 0, [[1]]);
			workbook.setContents(sheet.id, 1, 0, [[2]]);
			workbook.insertSheet("Roster");
		});
		expect(events.map((event) => event.kind)).toEqual(["shape", "cells", "undo-stack"]);
		expect(events[1]?.sheets).toContain(sheet.id);
		expect(workbook.undoLabel).toBe("Import creators");
		expect(workbook.undo()).toBe(true);
		expect([sheet.content(0, 0), sheet.content(1, 0), workbook.sheet("Roster")]).toEqual([
			null,
			null,
			undefined,
		]);
		expect(workbook.redo()).toBe(true);
		expect([sheet.content(0, 0), sheet.content(1, 0), workbook.sheet("roster")?.name]).toEqual([
			1,
			2,
			"Roster",
		]);
		expect(workbook.redo()).toBe(false);
	});

	test("making or loading a workbook is no step: the first edit tells only of itself", () => {
		for (const workbook of [createWorkbook(), loadWorkbook(createWorkbook().snapshot())]) {
			const kinds: string[] = [];
			workbook.subscribe((event) => kinds.push(event.kind));
			workbook.setContents(0, 0, 0, [[1]]);
			expect(kinds).toEqual(["cells", "undo-stack"]);
		}
	});

	test("a transaction that throws keeps what it wrote, as a script at Google does, and can be undone", () => {
		const { workbook, sheet } = sample();
		expect(() =>
			workbook.transact("Script", () => {
				workbook.setContents(sheet.id, 0, 0, [["written"]]);
				throw new Error("stop");
			}),
		).toThrow("stop");
		expect(sheet.content(0, 0)).toBe("written");
		workbook.undo();
		expect(sheet.content(0, 0)).toBe(null);
	});

	test("writing what is already there is no step", () => {
		const { workbook, sheet } = sample();
		workbook.setContents(sheet.id, 0, 0, [[1]]);
		const events: WorkbookEvent[] = [];
		workbook.subscribe((event) => events.push(event));
		workbook.setContents(sheet.id, 0, 0, [[1]]);
		expect(events).toEqual([]);
	});

	test("formats, widths and sheet properties are undone too", () => {
		const { workbook, sheet } = sample();
		workbook.setFormat(sheet.id, { row: 0, column: 0, rows: Infinity, columns: 1 }, { number: "0%" });
		workbook.setColumnWidth(sheet.id, 0, 250);
		workbook.setSheet(sheet.id, { frozenRows: 1, tabColor: "#ff0000" });
		for (let step = 0; step < 3; step++) workbook.undo();
		expect([sheet.format(0, 0), sheet.columnWidth(0), sheet.frozenRows, sheet.tabColor]).toEqual([
			{},
			100,
			0,
			undefined,
		]);
	});
});

describe("sheets", () => {
	test("need a name of their own", () => {
		const { workbook } = sample();
		expect(() => workbook.insertSheet("sheet1")).toThrow(
			'A sheet with the name "sheet1" already exists. Please enter another name.',
		);
	});

	test("cannot all be deleted", () => {
		const { workbook, sheet } = sample();
		expect(() => workbook.deleteSheet(sheet.id)).toThrow("You can't remove all the sheets in a document.");
	});

	test("that are renamed take the formulas along", () => {
		const { workbook, sheet } = sample();
		const roster = workbook.insertSheet("Roster");
		workbook.setContents(sheet.id, 0, 0, [[{ formula: '=SUM(Roster!A1:A; "Roster!A1"; roster!$B$2)' }]]);
		workbook.renameSheet(roster.id, "Ana's list");
		expect(sheet.content(0, 0)).toEqual({
			formula: `=SUM('Ana''s list'!A1:A; "Roster!A1"; 'Ana''s list'!$B$2)`,
		});
		workbook.undo();
		expect(sheet.content(0, 0)).toEqual({ formula: '=SUM(Roster!A1:A; "Roster!A1"; roster!$B$2)' });
		expect(roster.name).toBe("Roster");
	});
});

describe("a snapshot", () => {
	test("survives JSON and loads as the same workbook", () => {
		const { workbook, sheet } = sample();
		const roster = workbook.insertSheet("Roster", 0);
		workbook.setContents(sheet.id, 0, 0, [["a", 1, null, { formula: "=B1+1" }]]);
		workbook.setContents(roster.id, 5, 3, [[true]]);
		workbook.setFormat(roster.id, { row: 1, column: 2, rows: Infinity, columns: 1 }, { number: "0%" });
		workbook.setFormat(roster.id, { row: 1, column: 2, rows: 3, columns: 1 }, { style: { bold: true } });
		workbook.setSheet(roster.id, { frozenRows: 1, hidden: true, rowCount: 500 });
		workbook.setColumnWidth(roster.id, 3, 180);
		const snapshot = workbook.snapshot();
		const loaded = loadWorkbook(JSON.parse(JSON.stringify(snapshot)));
		expect(loaded.snapshot()).toEqual(snapshot);
		expect(snapshot.sheets[0]?.formats).toHaveLength(2);
		const copy = loaded.sheet("Roster")!;
		expect(copy.format(2, 2)).toEqual({ number: "0%", style: { bold: true } });
		expect([copy.rowCount, copy.hidden, copy.columnWidth(3), copy.value(5, 3)]).toEqual([
			500,
			true,
			180,
			true,
		]);
		expect(loaded.undo()).toBe(false);
	});
});
