import { describe, expect, test } from "vitest";
import { sheetOf } from "./sheet-of.ts";

/** Google's documented behaviour where other spreadsheets differ or have nothing like it. */
const CREATORS = [
	["creator", "tier", "followers", "posted"],
	["Mara", "Micro", 12400, 46351],
	["Ben", "Micro", 88000, 46352],
	["Ana", "Nano", 3100, 46300],
];

function creators() {
	const sheet = sheetOf();
	sheet.put("A1", ...CREATORS);
	return sheet;
}

describe("values", () => {
	test.each([
		{ formula: "=SUM(C2:C)", expected: 103500 },
		{ formula: "=SUM(C:C)", expected: 103500 },
		{ formula: "=SUM(2:2)", expected: 58751 },
		{ formula: "=COUNTA(A2:A)", expected: 3 },
		{ formula: "=ROWS(A2:A)", expected: 999 },
		{ formula: '=COUNTIF(A2:A,"")', expected: 996 },
		{ formula: '=SUMIF(B2:B;"Micro";C2:C)', expected: 100400 },
		{ formula: "=SUM(C2:C;1;2", expected: 103503 },
		{ formula: "=SUM(Sheet1!C2:Sheet1!C4)", expected: 103500 },
		{ formula: "=SUM('Sheet1'!$C$2:$C)", expected: 103500 },
		{ formula: '=COUNTUNIQUE(B2:B)', expected: 2 },
		{ formula: "=ARRAYFORMULA(SUM(C2:C4*2))", expected: 207000 },
		{ formula: "=SUMPRODUCT((B2:B4=\"Micro\")*C2:C4)", expected: 100400 },
		{ formula: '=ARRAYFORMULA(SUM(COUNTIF(B2:B4,{"Micro","Nano"})))', expected: 3 },
		{ formula: '=JOIN("-",A2:A4)', expected: "Mara-Ben-Ana" },
		{ formula: '=REGEXMATCH("#ad today","(?i)#AD\\b")', expected: true },
		{ formula: '=REGEXEXTRACT("utm_source=tiktok","source=(\\w+)")', expected: "tiktok" },
		{ formula: '=REGEXREPLACE("a1b22","[0-9]+","#")', expected: "a#b#" },
		{ formula: '=HYPERLINK("https://example.com","the post")', expected: "the post" },
		{ formula: '=HYPERLINK("https://example.com")', expected: "https://example.com" },
		{ formula: "=ISBETWEEN(5,1,10)", expected: true },
		{ formula: '=INDIRECT("C"&2)', expected: 12400 },
		{ formula: '=SUM(INDIRECT("C2:C"))', expected: 103500 },
		{ formula: "=SUM(OFFSET(C1,1,0,2,1))", expected: 100400 },
		{ formula: "=SUM(C2:INDEX(C2:C,2))", expected: 100400 },
		{ formula: "=TO_TEXT(0.5)", expected: "0.5" },
		{ formula: '=DIVIDE(MULTIPLY(6,2),4)', expected: 3 },
		{ formula: "=AVERAGE.WEIGHTED({1,3},{1,3})", expected: 2.5 },
		{ formula: '=ENCODEURL("a b&c")', expected: "a%20b%26c" },
		{ formula: "=0.1+0.2-0.3", expected: 0 },
		{ formula: '="12"+1', expected: 13 },
		{ formula: '="11/25/2026"+1', expected: 46352 },
		{ formula: "=IF(A9,1,2)", expected: 2 },
		{ formula: '=A9=""', expected: true },
		{ formula: "=A9=0", expected: true },
		{ formula: "=A9", expected: null },
		{ formula: "=IF(TRUE,,1)", expected: null },
		{ formula: '=XLOOKUP("x",A2:A4,B2:B4,,0)', expected: "#N/A" },
		{ formula: "=ROW(F1)", expected: 1 },
	])("$formula", ({ formula, expected }) => {
		const sheet = creators();
		sheet.put("F1", [formula]);
		expect(sheet.get("F1")).toBe(expected);
	});
});

describe("errors say what Google says", () => {
	test.each([
		{ formula: "=FOO(1)", error: "#NAME?", message: "Unknown function: 'FOO'." },
		{ formula: "=foo", error: "#NAME?", message: "Unknown range name: 'FOO'." },
		{ formula: '=QUERY(A1:D4,"select A")', error: "#NAME?", message: "QUERY is not available in this playground." },
		{ formula: "=SPARKLINE(C2:C4)", error: "#NAME?", message: "SPARKLINE is not available in this playground." },
		{ formula: "=1/0", error: "#DIV/0!", message: "Function DIVIDE parameter 2 cannot be zero." },
		{ formula: '=FILTER(A2:A4,C2:C4>1000000)', error: "#N/A", message: "No matches are found in FILTER evaluation." },
		{ formula: '=VLOOKUP("Lou",A2:C4,3,FALSE)', error: "#N/A", message: "Did not find value 'Lou' in VLOOKUP evaluation." },
		{ formula: "=ABS(A2)", error: "#VALUE!", message: "Function ABS parameter 1 expects number values. But 'Mara' is a text and cannot be coerced to a number." },
		{ formula: '="a"*2', error: "#VALUE!", message: "Function MULTIPLY parameter 1 expects number values. But 'a' is a text and cannot be coerced to a number." },
		{ formula: "=C2:C4*2", error: "#VALUE!", message: "An array value could not be found." },
		{ formula: "=SUM(C2:C4*2)", error: "#VALUE!", message: "An array value could not be found." },
		{ formula: "=Nowhere!A1", error: "#REF!", message: "Unresolved sheet name 'Nowhere'." },
		{ formula: "={1,2;3}", error: "#VALUE!", message: "In ARRAY_LITERAL, an Array Literal was missing values for one or more rows." },
		{ formula: "=1+", error: "#ERROR!", message: "Formula parse error." },
		{ formula: "=SUM(1}", error: "#ERROR!", message: "Formula parse error." },
		{ formula: "=ROUND()", error: "#N/A", message: "Wrong number of arguments to ROUND. Expected between 1 and 2 arguments, but got 0 arguments." },
	])("$formula", ({ formula, error, message }) => {
		const sheet = creators();
		sheet.put("H10", [formula]);
		expect([sheet.get("H10"), sheet.message("H10")]).toEqual([error, message]);
	});
});

describe("a range where one value is wanted gives the one in the formula's row or column", () => {
	test.each([
		{ cell: "F3", formula: "=C2:C4*2", expected: 176000 },
		{ cell: "F3", formula: "=C2:C4", expected: 88000 },
		{ cell: "C9", formula: "=A1:D1&\"!\"", expected: "followers!" },
		{ cell: "F2", formula: '=IF(C2:C>10000,"big","small")', expected: "big" },
	])("$formula in $cell", ({ cell, formula, expected }) => {
		const sheet = creators();
		sheet.put(cell, [formula]);
		expect(sheet.get(cell)).toBe(expected);
	});
});

describe("arrays", () => {
	test.each([
		{ formula: "=ARRAYFORMULA(C2:C4*2)", range: "F1:F4", expected: [[24800], [176000], [6200], [null]] },
		{ formula: '=ARRAYFORMULA(IF(C2:C4>10000,A2:A4,"-"))', range: "F1:F3", expected: [["Mara"], ["Ben"], ["-"]] },
		{ formula: "=ARRAYFORMULA({1,2}+{10;20})", range: "F1:G2", expected: [[11, 12], [21, 22]] },
		{ formula: "=ARRAYFORMULA({1;2;3}+{1;2})", range: "F1:F3", expected: [[2], [4], ["#N/A"]] },
		{ formula: '={"Tier";B2:B4}', range: "F1:F4", expected: [["Tier"], ["Micro"], ["Micro"], ["Nano"]] },
		{ formula: "={A2:B3,D2:D3}", range: "F1:H2", expected: [["Mara", "Micro", 46351], ["Ben", "Micro", 46352]] },
		{ formula: "={1+1;{2,3}}", range: "F1:F1", expected: [["#VALUE!"]] },
		{ formula: '=FILTER(A2:A,C2:C>10000,B2:B="Micro")', range: "F1:F3", expected: [["Mara"], ["Ben"], [null]] },
		{ formula: '=IFERROR(FILTER(A2:A,C2:C>1e9),"none")', range: "F1:F1", expected: [["none"]] },
		{ formula: "=SORT(A2:C4,3,FALSE)", range: "F1:F3", expected: [["Ben"], ["Mara"], ["Ana"]] },
		{ formula: "=SORT(A2:A,C2:C,TRUE)", range: "F1:F4", expected: [["Ana"], ["Mara"], ["Ben"], [null]] },
		{ formula: "=UNIQUE(B2:B4)", range: "F1:F3", expected: [["Micro"], ["Nano"], [null]] },
		{ formula: "=TRANSPOSE(A2:B3)", range: "F1:G2", expected: [["Mara", "Ben"], ["Micro", "Micro"]] },
		{ formula: "=SEQUENCE(2,2,10,5)", range: "F1:G2", expected: [[10, 15], [20, 25]] },
		{ formula: '=SPLIT("a,b;3",",;")', range: "F1:H1", expected: [["a", "b", 3]] },
		{ formula: "=MAP(C2:C4,LAMBDA(x,x/100))", range: "F1:F3", expected: [[124], [880], [31]] },
		{ formula: "=BYROW(C2:D3,LAMBDA(r,MAX(r)))", range: "F1:F2", expected: [[46351], [88000]] },
		{ formula: "=BYCOL(C2:D4,LAMBDA(c,MIN(c)))", range: "F1:G1", expected: [[3100, 46300]] },
		{ formula: "=SCAN(0,{1;2;3},LAMBDA(a,b,a+b))", range: "F1:F3", expected: [[1], [3], [6]] },
		{ formula: "=MAKEARRAY(2,2,LAMBDA(r,c,r*c))", range: "F1:G2", expected: [[1, 2], [2, 4]] },
		{ formula: "=VSTACK(A2:A3,B4)", range: "F1:F3", expected: [["Mara"], ["Ben"], ["Nano"]] },
		{ formula: '=XLOOKUP("Ben",A2:A4,B2:D4)', range: "F1:H1", expected: [["Micro", 88000, 46352]] },
		{ formula: '=ARRAYFORMULA(VLOOKUP({"Ana";"Ben"},A2:C4,3,FALSE))', range: "F1:F2", expected: [[3100], [88000]] },
		{ formula: "=INDEX(A2:C4,0,3)", range: "F1:F3", expected: [[12400], [88000], [3100]] },
		{ formula: "=LET(big,FILTER(A2:C4,C2:C4>10000),SORT(big,3,TRUE))", range: "F1:F2", expected: [["Mara"], ["Ben"]] },
		{ formula: "=ABS({-1,-2})", range: "F1:G1", expected: [[1, null]] },
		{ formula: "=FREQUENCY(C2:C4,{5000;50000})", range: "F1:F3", expected: [[1], [1], [1]] },
	])("$formula", ({ formula, range, expected }) => {
		const sheet = creators();
		sheet.put("F1", [formula]);
		expect(sheet.block(range)).toEqual(expected);
	});
});

describe("locales with a decimal comma", () => {
	test.each([
		{ formula: "=1,5+2", expected: 3.5 },
		{ formula: "=SUM(1,5;2)", expected: 3.5 },
		{ formula: '=SUM({1\\2;3\\4,5})', expected: 10.5 },
		{ formula: '="a,b"&"1,5"', expected: "a,b1,5" },
		{ formula: '=1,5&""', expected: "1,5" },
		{ formula: '="1,5"*2', expected: 3 },
	])("$formula", ({ formula, expected }) => {
		const sheet = sheetOf({ A1: formula }, { locale: "de_DE" });
		expect(sheet.get("A1")).toBe(expected);
	});
});

describe("time", () => {
	test("goes by the workbook's time zone and moves on with each change", () => {
		let now = new Date("2026-11-25T23:30:00Z");
		const sheet = sheetOf(
			{ A1: "=TODAY()", A2: "=NOW()" },
			{ timeZone: "Europe/Berlin", now: () => now },
		);
		expect([sheet.get("A1"), sheet.shown("A1"), sheet.shown("A2")]).toEqual([46352, "11/26/2026", "11/26/2026 0:30:00"]);
		now = new Date("2026-11-26T23:30:00Z");
		sheet.put("B1", ["anything"]);
		expect(sheet.shown("A1")).toBe("11/27/2026");
	});
});

describe("a result takes on the number format of what it came from", () => {
	test.each([
		{ formula: "=A1+7", shown: "2026-12-02" },
		{ formula: "=A1-A2", shown: "1" },
		{ formula: "=MAX(A1:A2)", shown: "2026-11-25" },
		{ formula: "=SUM(B1:B2)", shown: "$700.00" },
		{ formula: "=B1*2", shown: "$900.00" },
		{ formula: "=B1/2", shown: "$225.00" },
		{ formula: "=B1/B2", shown: "1.8" },
		{ formula: "=C1", shown: "3.9%" },
		{ formula: "=SORT(A1:A2)", shown: "2026-11-24" },
		{ formula: "=VLOOKUP(A1,A1:C2,2,FALSE)", shown: "$450.00" },
		{ formula: "=DATE(2026,1,2)", shown: "1/2/2026" },
		{ formula: "=COUNT(A1:A2)", shown: "2" },
		{ formula: '=TO_TEXT(A1)', shown: "2026-11-25" },
	])("$formula", ({ formula, shown }) => {
		const sheet = sheetOf();
		sheet.put("A1", [46351, 450, 0.0386], [46350, 250, 0.01]);
		for (const [column, number] of ["yyyy-mm-dd", "$#,##0.00", "0.0%"].entries()) {
			sheet.workbook.setFormat(0, { row: 0, column, rows: Infinity, columns: 1 }, { number });
		}
		sheet.put("F1", [formula]);
		expect(sheet.shown("F1")).toBe(shown);
	});
});
