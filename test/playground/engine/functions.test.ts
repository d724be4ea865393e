import { describe, expect, test } from "vitest";
import { findFunction } from "../../../src/playground/engine/functions/index.ts";
import { whyMissing } from "../../../src/playground/engine/functions/missing.ts";
import { SPECIAL_FORMS } from "../../../src/playground/engine/special-forms.ts";
import { SHEETS_FUNCTIONS } from "../../sheets-functions.ts";
import { POSTS } from "./posts.ts";
import { sheetOf } from "./sheet-of.ts";

/** Parts of the grammar. */
const SYNTAX = ["LAMBDA", "LET"];

const isHere = (name: string) =>
	findFunction(name) !== undefined || SPECIAL_FORMS[name] !== undefined || SYNTAX.includes(name);

describe("every function of Sheets", () => {
	test("is either here or refused by name, never both", () => {
		const wrong = [...SHEETS_FUNCTIONS].filter((name) => isHere(name) === (whyMissing(name) !== undefined));
		expect(wrong).toEqual([]);
	});

	test.each([
		{
			formula: '=IMPORTRANGE("x","A1")',
			message: "IMPORTRANGE is not available in this playground, which works offline.",
		},
		{ formula: "=TBILLYIELD(1,2,3)", message: "TBILLYIELD is not available in this playground." },
		{ formula: "=TOTAL(A1)", message: "Unknown function: 'TOTAL'." },
	])("says so where it is not: $formula", ({ formula, message }) => {
		const sheet = sheetOf({ D1: formula });
		expect([sheet.get("D1"), sheet.message("D1")]).toEqual(["#NAME?", message]);
	});
});

describe("cells that are looked at for more than their values", () => {
	test("tell formulas, their texts and dates, and follow edits", () => {
		const sheet = sheetOf({
			A1: "=1+1",
			B1: "=ISFORMULA(A1)",
			C1: "=FORMULATEXT(A1)",
			D1: "=ISDATE(A2)",
			A2: 46027,
		});
		expect(sheet.block("B1:D1")).toEqual([[true, "=1+1", false]]);
		sheet.put("A1", [2]);
		sheet.workbook.setFormat(0, { row: 1, column: 0, rows: 1, columns: 1 }, { number: "yyyy-mm-dd" });
		expect(sheet.block("B1:D1")).toEqual([[false, "#N/A", true]]);
	});

	test("SUBTOTAL leaves out other subtotals", () => {
		const sheet = sheetOf({
			A1: 1,
			A2: 2,
			A3: "=SUBTOTAL(9,A1:A2)",
			A4: 4,
			A5: "=SUBTOTAL(9,A1:A4)",
			A6: "=SUBTOTAL(101,A1:A4)",
		});
		expect(sheet.block("A5:A6")).toEqual([[7], [7 / 3]]);
		sheet.put("A1", [11]);
		expect(sheet.get("A5")).toBe(17);
		sheet.put("B1", ["=SUBTOTAL(12,A1:A2)"]);
		expect(sheet.message("B1")).toBe("Function SUBTOTAL parameter 1 value is 12. Use 1 to 11 or 101 to 111.");
	});
});

test.each([9, 109])("SUBTOTAL(%i) leaves out what a filter hides, and follows the filter", (code) => {
	const sheet = sheetOf({
		A1: "Fee",
		A2: 1,
		A3: 20,
		A4: 300,
		C1: `=SUBTOTAL(${code},A2:A)`,
		D1: "=C1+SUM(A2:A4)",
	});
	const filter = (...hidden: number[]) =>
		sheet.workbook.setSheet(0, {
			filter: { row: 0, column: 0, columns: 1, criteria: new Map(), hidden: new Set(hidden) },
		});
	const shown = () => sheet.block("C1:D1")[0];
	expect(shown()).toEqual([321, 642]);
	filter(2);
	expect(shown()).toEqual([301, 622]);
	sheet.workbook.moveLines(0, { axis: "row", at: 1, count: 1 });
	expect(shown()).toEqual([301, 622]);
	sheet.workbook.undo();
	sheet.workbook.undo();
	expect(shown()).toEqual([321, 642]);
	sheet.workbook.setSheet(0, { filter: undefined });
	expect(shown()).toEqual([321, 642]);
});

test.each([
	{ formula: "=XIRR({-100,110},{46000,46365})", expected: 0.1 },
	{ formula: "=XIRR({-100,0.001},{46000,46365})", expected: -0.99999 },
	{ formula: "=XIRR({-1,1000000},{46000,46030},0.9)", expected: 1e6 ** (365 / 30) - 1 },
])("$formula finds a rate that a guess of 10 % does not lead to", ({ formula, expected }) => {
	const sheet = sheetOf({ A1: formula });
	expect(Number(sheet.get("A1")) / expected).toBeCloseTo(1, 5);
});

test.each([
	{ formula: "=XIRR({-100,110},{46000})", message: "XIRR needs as many dates as amounts." },
	{
		formula: "=XIRR({100,110},{46000,46100})",
		message: "XIRR needs at least one positive and one negative amount.",
	},
	{ formula: "=XNPV(-1,{1},{46000})", message: "Function XNPV parameter 1 should be greater than -1." },
])("$formula says what is wrong", ({ formula, message }) => {
	expect(sheetOf({ A1: formula }).message("A1")).toBe(message);
});

describe("functions of Sheets that no other engine has", () => {
	test.each([
		{ formula: '=COUNTUNIQUEIFS(A2:A6,B2:B6,"TikTok")', expected: 2 },
		{ formula: '=COUNTUNIQUEIFS(B2:B6,C2:C6,">80",C2:C6,"<1000")', expected: 2 },
		{ formula: '=PERCENTIF(C2:C6,">100")', expected: 0.6 },
		{ formula: "=SUM(ARRAY_CONSTRAIN(C2:C6,2,1))", expected: 1650 },
		{ formula: "=AVERAGE.WEIGHTED({10,20},{3,1})", expected: 12.5 },
		{ formula: '=ISEMAIL("mara@example.com")', expected: true },
		{ formula: '=ISEMAIL("mara@example")', expected: false },
		{ formula: '=JOIN(";",{1,2,"x"})', expected: "1;2;x" },
		{ formula: "=MINUS(7,2)*DIVIDE(6,3)+MULTIPLY(2,POW(2,3))", expected: 26 },
		{ formula: "=AND(LT(1,2),NE(1,2),UPLUS(TRUE))", expected: true },
		{ formula: "=TO_DOLLARS(5)+UMINUS(2)", expected: 3 },
		{ formula: '=TEXTJOIN(",",FALSE,WRAPROWS({1,2,3},2,"-"))', expected: "1,2,3,-" },
		{ formula: '=TEXTJOIN(",",FALSE,WRAPCOLS({1,2,3},2,"-"))', expected: "1,3,2,-" },
		{ formula: "=EXPAND({1;2},1)", expected: "#VALUE!" },
		{ formula: "=YEARFRAC(1,2,9)", expected: "#NUM!" },
		{ formula: "=SORTN(A2:C6,1,4)", expected: "#VALUE!" },
		{ formula: "=EPOCHTODATE(-1)", expected: "#NUM!" },
	])("$formula", ({ formula, expected }) => {
		const sheet = sheetOf();
		sheet.put("A1", ...POSTS);
		sheet.put("H1", [formula]);
		expect(sheet.get("H1")).toBe(expected);
	});
});
