import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/playground/model/types.ts";
import { loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { sheetOf, type TestSheet } from "../engine/sheet-of.ts";

const FEES: Area = { row: 1, column: 0, rows: 3, columns: 1 };
const COLUMN: Area = { row: 1, column: 0, rows: Infinity, columns: 1 };

function feesSheet(formula: string, area: Area = FEES): TestSheet {
	const sheet = sheetOf({ A1: "fee", A2: 10, A3: 20, A4: 30, C1: formula });
	sheet.workbook.setNamedRange("Fees", 0, area);
	return sheet;
}

describe("a named range", () => {
	test.each([
		{ formula: "=SUM(Fees)", expected: 60 },
		{ formula: "=sum(FEES)", expected: 60 },
		{ formula: "=ARRAYFORMULA(SUM(Fees*2))", expected: 120 },
		{ formula: "=INDEX(Fees,2)", expected: 20 },
		{ formula: '=SUM(INDIRECT("fees"))', expected: 60 },
		{ formula: "=ROWS(Fees)", expected: 3 },
		{ formula: "=LET(fees,7,fees+1)", expected: 8 },
		{ formula: "=LET(fees,SUM(Fees),fees+1)", expected: 61 },
		{ formula: "=LAMBDA(fees,fees*2)(4)", expected: 8 },
		{ formula: "=SUM(FILTER(Fees,Fees>10))", expected: 50 },
		{ formula: "=XLOOKUP(30,Fees,Fees)", expected: 30 },
		{ formula: "=Other", expected: "#NAME?" },
	])("is what $formula sees", ({ formula, expected }) => {
		expect(feesSheet(formula).get("C1")).toBe(expected);
	});

	test("may be open, and reaches what is written below", () => {
		const sheet = feesSheet("=SUM(Fees)", COLUMN);
		sheet.put("A9", [40]);
		expect(sheet.get("C1")).toBe(100);
	});

	test("gives the value in the formula's row where one value is wanted", () => {
		const sheet = feesSheet("=1");
		sheet.put("D3", ["=Fees"], ["=Fees+1"]);
		expect(sheet.block("D3:D4")).toEqual([[20], [31]]);
	});

	test("follows edits, and formulas written before it came", () => {
		const sheet = sheetOf({ A2: 10, C1: "=SUM(Fees)" });
		expect([sheet.get("C1"), sheet.message("C1")]).toEqual(["#NAME?", "Unknown range name: 'FEES'."]);
		sheet.workbook.setNamedRange("Fees", 0, FEES);
		expect(sheet.get("C1")).toBe(10);
		sheet.put("A3", [5]);
		expect(sheet.get("C1")).toBe(15);
		sheet.workbook.setNamedRange("FEES", 0, { row: 2, column: 0, rows: 1, columns: 1 });
		expect(sheet.get("C1")).toBe(5);
		sheet.workbook.removeNamedRange("fees");
		expect(sheet.get("C1")).toBe("#NAME?");
	});

	test("moves, grows and shrinks with rows and columns put in and taken away, and undo brings it back", () => {
		const sheet = feesSheet("=SUM(Fees)");
		sheet.workbook.moveLines(0, { axis: "row", at: 2, count: 2 });
		expect(sheet.workbook.namedRanges).toEqual([
			{ name: "Fees", sheet: 0, area: { row: 1, column: 0, rows: 5, columns: 1 } },
		]);
		sheet.put("A3", [100]);
		expect(sheet.get("C1")).toBe(160);
		sheet.workbook.moveLines(0, { axis: "column", at: 0, count: 1 });
		expect(sheet.get("D1")).toBe(160);
		sheet.workbook.moveLines(0, { axis: "row", at: 0, count: -2 });
		expect(sheet.workbook.namedRanges[0]!.area).toEqual({ row: 0, column: 1, rows: 4, columns: 1 });
		sheet.workbook.undo();
		sheet.workbook.undo();
		expect(sheet.get("C1")).toBe(160);
	});

	test("whose cells are all taken away is #REF!, by name, until undo", () => {
		const sheet = feesSheet("=SUM(Fees)");
		sheet.put("C9", ["=SUM(Fees)"]);
		sheet.workbook.moveLines(0, { axis: "row", at: 1, count: -3 });
		expect([sheet.get("C1"), sheet.message("C1")]).toEqual([
			"#REF!",
			"The cells that 'Fees' named were deleted.",
		]);
		expect(sheet.workbook.namedRanges).toEqual([{ name: "Fees" }]);
		sheet.workbook.undo();
		expect(sheet.get("C1")).toBe(60);
	});

	test("goes with its sheet and comes back with it", () => {
		const sheet = sheetOf({ C1: "=SUM(Fees)" });
		const other = sheet.workbook.insertSheet("Codes & Links");
		sheet.put("'Codes & Links'!A2", [4], [5]);
		sheet.workbook.setNamedRange("Fees", other.id, FEES);
		expect(sheet.get("C1")).toBe(9);
		sheet.workbook.deleteSheet(other.id);
		expect(sheet.get("C1")).toBe("#REF!");
		sheet.workbook.undo();
		expect(sheet.get("C1")).toBe(9);
	});

	test("is kept in a snapshot, open or closed, and so is one that lost its cells", () => {
		const sheet = feesSheet("=SUM(Fees)+SUM(Rest)");
		sheet.workbook.setNamedRange("Rest", 0, { row: 1, column: 1, rows: Infinity, columns: Infinity });
		sheet.workbook.setNamedRange("Gone", 0, { row: 8, column: 0, rows: 1, columns: 1 });
		sheet.workbook.moveLines(0, { axis: "row", at: 8, count: -1 });
		const { namedRanges } = sheet.workbook;
		const json = JSON.stringify(sheet.workbook.snapshot());
		expect(loadWorkbook(JSON.parse(json)).namedRanges).toEqual(namedRanges);
		expect(namedRanges.map(({ name }) => name)).toEqual(["Fees", "Gone", "Rest"]);
	});

	test("in whose own formula it would lie is a circle", () => {
		const sheet = feesSheet("=1");
		sheet.put("A3", ["=SUM(Fees)"]);
		expect(sheet.get("A3")).toBe("#REF!");
		expect(sheet.message("A3")).toContain("Circular dependency");
		sheet.put("A3", ["=LET(Fees,3,Fees)"]);
		expect(sheet.get("A3")).toBe(3);
	});
});

describe("a range may not be called", () => {
	test.each([
		"",
		"A1",
		"abc12",
		"R1C1",
		"C",
		"true",
		"FalseFriends",
		"two words",
		"1st",
		"a-b",
		"x".repeat(251),
	])("%j", (name) => {
		expect(() => sheetOf().workbook.setNamedRange(name, 0, FEES)).toThrow("cannot name a range");
	});
	test.each(["Fees", "_x", "total_2026", "Größe", "ABCD1", "Rates"])("but may be called %j", (name) => {
		const { workbook } = sheetOf();
		workbook.setNamedRange(name, 0, FEES);
		expect(workbook.namedRanges).toHaveLength(1);
	});
});
