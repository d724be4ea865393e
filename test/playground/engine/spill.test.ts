import { describe, expect, test } from "vitest";
import { sheetOf } from "./sheet-of.ts";

const BLOCKED = "Array result was not expanded because it would overwrite data in";

describe("an array", () => {
	test("fills the cells below and beside its formula, and says where they come from", () => {
		const sheet = sheetOf({ B2: "={1,2;3,4}" });
		expect(sheet.block("B2:C3")).toEqual([
			[1, 2],
			[3, 4],
		]);
		const model = sheet.workbook.sheets[0]!;
		expect(model.spilledFrom(2, 2)).toEqual({ row: 1, column: 1 });
		expect(model.spilledFrom(1, 1)).toBe(undefined);
		expect(model.content(2, 2)).toBe(null);
		expect(model.used()).toEqual({ rows: 3, columns: 3 });
	});

	test("is held back by a filled cell, named in the message, and heals when that is cleared", () => {
		const sheet = sheetOf({ A3: "mine", A1: "=SEQUENCE(4)" });
		expect([sheet.get("A1"), sheet.message("A1")]).toEqual(["#REF!", `${BLOCKED} A3.`]);
		expect(sheet.block("A2:A4")).toEqual([[null], ["mine"], [null]]);
		sheet.put("A3", [null]);
		expect(sheet.block("A1:A4")).toEqual([[1], [2], [3], [4]]);
	});

	test("is taken back when someone writes into it", () => {
		const sheet = sheetOf({ A1: "=SEQUENCE(4)" });
		expect(sheet.get("A4")).toBe(4);
		sheet.put("A2", ["typed"]);
		expect(sheet.block("A1:A4")).toEqual([["#REF!"], ["typed"], [null], [null]]);
		expect(sheet.workbook.undo()).toBe(true);
		expect(sheet.block("A1:A4")).toEqual([[1], [2], [3], [4]]);
	});

	test("shrinks and grows with what it comes from", () => {
		const sheet = sheetOf({ A1: 5, A2: 20, A3: 30, C1: "=FILTER(A1:A9,A1:A9>10)", D1: "=COUNT(C1:C9)" });
		expect([sheet.block("C1:C3"), sheet.get("D1")]).toEqual([[[20], [30], [null]], 2]);
		sheet.put("A2", [1]);
		expect([sheet.block("C1:C3"), sheet.get("D1")]).toEqual([[[30], [null], [null]], 1]);
		sheet.put("A1", [50], [60]);
		expect([sheet.block("C1:C3"), sheet.get("D1")]).toEqual([[[50], [60], [30]], 3]);
	});

	test("that needs more rows than the sheet has says how many", () => {
		const sheet = sheetOf({ A999: "=SEQUENCE(5)" });
		expect(sheet.message("A999")).toBe("Result was not automatically expanded, please insert more rows (3).");
		sheet.workbook.setSheet(0, { rowCount: 1003 });
		expect(sheet.get("A1003")).toBe(5);
	});

	test("may end in blanks that would lie below the sheet", () => {
		const sheet = sheetOf({ A1: 1, C2: '={"x";A1:A}' });
		expect(sheet.block("C2:C3")).toEqual([["x"], [1]]);
	});

	test("of another array is waited for, whichever comes first in the sheet", () => {
		const sheet = sheetOf({ A1: "=ARRAYFORMULA(C1:C3*2)", C1: "=SEQUENCE(3)", E1: "=SUM(A1:A3)" });
		expect([sheet.get("E1"), sheet.block("A1:A3")]).toEqual([12, [[2], [4], [6]]]);
	});

	test("that overlaps one further up gives way, and comes back when there is room", () => {
		const sheet = sheetOf({ B2: "=SEQUENCE(1,3)", C1: "=SEQUENCE(3)" });
		expect([sheet.get("B2"), sheet.message("B2")]).toEqual(["#REF!", `${BLOCKED} C2.`]);
		expect(sheet.block("C1:C3")).toEqual([[1], [2], [3]]);
		sheet.put("C1", [null]);
		expect(sheet.block("B2:D2")).toEqual([[1, 2, 3]]);
	});
});

describe("circles", () => {
	test("are named in the message, and gone once they are opened", () => {
		const sheet = sheetOf({ A1: "=B1+1", B1: "=C1", C1: "=A1", D1: "=A1+1" });
		expect(sheet.block("A1:D1")).toEqual([["#REF!", "#REF!", "#REF!", "#REF!"]]);
		expect(sheet.message("B1")).toBe(
			"Circular dependency detected. These cells depend on themselves: Sheet1!A1, Sheet1!B1, Sheet1!C1.",
		);
		sheet.put("C1", [1]);
		expect(sheet.block("A1:D1")).toEqual([[2, 1, 1, 3]]);
	});

	test.each([
		{ cells: { A1: "=A1" }, cell: "A1" },
		{ cells: { A3: "=SUM(A1:A)" }, cell: "A3" },
		{ cells: { A1: "=SEQUENCE(3)+0*SUM(A2:A3)" }, cell: "A1", expected: 1 },
		{ cells: { A1: "={1;B1}", B1: "=A2" }, cell: "B1" },
		{ cells: { A1: "={1;SUM(A2:A9)}" }, cell: "A1" },
		{ cells: { A1: '=INDIRECT("B1")', B1: "=A1" }, cell: "B1" },
		{ cells: { A1: "=IFERROR(B1,5)", B1: "=A1" }, cell: "A1" },
	])("$cells", ({ cells, cell, expected }) => {
		const sheet = sheetOf(cells as Record<string, string>);
		expect(sheet.get(cell)).toBe(expected ?? "#REF!");
	});

	test("through an array are gone once they are opened", () => {
		const sheet = sheetOf({ A1: "={1;B1}", B1: "=A2" });
		expect(sheet.get("A1")).toBe("#REF!");
		sheet.put("B1", [7]);
		expect(sheet.block("A1:A2")).toEqual([[1], [7]]);
	});

	test("are none where only the place of the own cell is asked for", () => {
		const sheet = sheetOf({ A1: 5, A2: "=ROW(A2)", A3: "=OFFSET(A3,-2,0)+1" });
		expect(sheet.block("A1:A3")).toEqual([[5], [2], [6]]);
	});
});

describe("long chains", () => {
	test("of 8,000 cells are computed from either end", () => {
		const sheet = sheetOf({ A1: 1 });
		const rows = Array.from({ length: 7999 }, (_, index) => [`=A${index + 1}+1`]);
		sheet.put("A2", ...rows);
		expect(sheet.get("A8000")).toBe(8000);
		sheet.put("A1", [10]);
		expect(sheet.get("A8000")).toBe(8009);
	});
});

describe("sheets that come and go", () => {
	test("take the values of formulas that name them along", () => {
		const sheet = sheetOf({ A1: "=SUM(Roster!A1:A)", A2: "='My list'!A1" });
		expect(sheet.block("A1:A2")).toEqual([["#REF!"], ["#REF!"]]);
		const roster = sheet.workbook.insertSheet("Roster");
		sheet.put("Roster!A1", [4], [5], ["=SUM(A1:A2)*Sheet1!B1"]);
		sheet.put("B1", [10]);
		expect(sheet.get("A1")).toBe(99);
		sheet.workbook.renameSheet(roster.id, "My list");
		expect([sheet.get("A1"), sheet.get("A2")]).toEqual([99, 4]);
		sheet.workbook.deleteSheet(roster.id);
		expect(sheet.block("A1:A2")).toEqual([["#REF!"], ["#REF!"]]);
		sheet.workbook.undo();
		expect(sheet.block("A1:A2")).toEqual([[99], [4]]);
	});

	test("that grow lengthen open ranges", () => {
		const sheet = sheetOf({ B1: "=ROWS(A1:A)" });
		expect(sheet.get("B1")).toBe(1000);
		sheet.put("A1500", [1]);
		expect(sheet.get("B1")).toBe(1500);
	});
});

describe("events", () => {
	test("name every sheet whose values changed", () => {
		const sheet = sheetOf();
		const other = sheet.workbook.insertSheet("Plan");
		sheet.workbook.insertSheet("Untouched");
		sheet.put("Plan!A1", ["=Sheet1!A1*2"]);
		expect(sheet.get("Plan!A1")).toBe(0);
		const touched: number[][] = [];
		sheet.workbook.subscribe((event) => {
			if (event.kind === "cells") touched.push([...event.sheets]);
		});
		sheet.put("A1", [21]);
		expect(touched).toEqual([[0, other.id]]);
		expect(sheet.get("Plan!A1")).toBe(42);
	});
});
