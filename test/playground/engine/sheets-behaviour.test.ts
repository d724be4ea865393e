import { describe, expect, test } from "vitest";
import { creators } from "./creators.ts";
import { sheetOf } from "./sheet-of.ts";

/** Google's documented behaviour where other spreadsheets differ or have nothing like it. */
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
		{ formula: "=COUNTUNIQUE(B2:B)", expected: 2 },
		{ formula: "=ARRAYFORMULA(SUM(C2:C4*2))", expected: 207000 },
		{ formula: '=SUMPRODUCT((B2:B4="Micro")*C2:C4)', expected: 100400 },
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
		{ formula: "=DIVIDE(MULTIPLY(6,2),4)", expected: 3 },
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
		{ formula: "=IFNA(NA())", expected: null },
		{ formula: "=COUNTBLANK(ARRAYFORMULA(IFNA(MATCH({1,2},{2,3},0))))", expected: 1 },
		{ formula: "=MATCH(TRUE,INDEX(C2:C4>50000),0)", expected: 2 },
		{ formula: "=INDEX(C2:C4*2,2)", expected: 176000 },
		{ formula: '=SUMIFS(C2:C4,B2:B3,"Micro")', expected: "#VALUE!" },
		{ formula: '=MAXIFS(C2:C4,B2:B3,"Micro")', expected: "#VALUE!" },
		{ formula: '=COUNTUNIQUEIFS(C2:C4,B2:B3,"Micro")', expected: "#VALUE!" },
		{ formula: '=XLOOKUP("Mara",A2:A4,B2:B3)', expected: "#VALUE!" },
		{ formula: "=MAKEARRAY(0,2,LAMBDA(r,c,r))", expected: "#NUM!" },
		{ formula: "=SUM(CHOOSECOLS({1,2,3;4,5,6},{1,-1}))", expected: 14 },
		{ formula: "=SUM(CHOOSEROWS({1,2;3,4;5,6},SEQUENCE(2)))", expected: 10 },
		{ formula: "=CHOOSEROWS({1;2},1/0)", expected: "#DIV/0!" },
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
		{ formula: "=1/0", error: "#DIV/0!", message: "Function DIVIDE parameter 2 cannot be zero." },
		{
			formula: "=FILTER(A2:A4,C2:C4>1000000)",
			error: "#N/A",
			message: "No matches are found in FILTER evaluation.",
		},
		{
			formula: '=VLOOKUP("Lou",A2:C4,3,FALSE)',
			error: "#N/A",
			message: "Did not find value 'Lou' in VLOOKUP evaluation.",
		},
		{
			formula: "=ABS(A2)",
			error: "#VALUE!",
			message:
				"Function ABS parameter 1 expects number values. But 'Mara' is a text and cannot be coerced to a number.",
		},
		{
			formula: '="a"*2',
			error: "#VALUE!",
			message:
				"Function MULTIPLY parameter 1 expects number values. But 'a' is a text and cannot be coerced to a number.",
		},
		{ formula: "=C2:C4*2", error: "#VALUE!", message: "An array value could not be found." },
		{ formula: "=SUM(C2:C4*2)", error: "#VALUE!", message: "An array value could not be found." },
		{ formula: "=Nowhere!A1", error: "#REF!", message: "Unresolved sheet name 'Nowhere'." },
		{
			formula: "={1,2;3}",
			error: "#VALUE!",
			message: "In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.",
		},
		{ formula: "=SUM(A1:", error: "#ERROR!", message: "Formula parse error." },
		{ formula: "=1+", error: "#ERROR!", message: "Formula parse error." },
		{ formula: "=SUM(1}", error: "#ERROR!", message: "Formula parse error." },
		{
			formula: "=ROUND()",
			error: "#N/A",
			message: "Wrong number of arguments to ROUND. Expected between 1 and 2 arguments, but got 0 arguments.",
		},
	])("$formula", ({ formula, error, message }) => {
		const sheet = creators();
		sheet.put("H10", [formula]);
		expect([sheet.get("H10"), sheet.message("H10")]).toEqual([error, message]);
	});
});

describe("locales with a decimal comma", () => {
	test.each([
		{ formula: "=1,5+2", expected: 3.5 },
		{ formula: "=SUM(1,5;2)", expected: 3.5 },
		{ formula: "=SUM({1\\2;3\\4,5})", expected: 10.5 },
		{ formula: '="a,b"&"1,5"', expected: "a,b1,5" },
		{ formula: '=1,5&""', expected: "1,5" },
		{ formula: '="1,5"*2', expected: 3 },
		{ formula: "=SUM(1.5,2)", expected: "#ERROR!" },
		{ formula: "=SUM(B1,B2)", expected: "#ERROR!" },
		{ formula: "=1.5", expected: "#ERROR!" },
		{ formula: "=COUNTA(\"1.5, 2\";'a.1, b'!A1)", expected: 1 },
	])("$formula", ({ formula, expected }) => {
		const sheet = sheetOf({}, { locale: "de_DE" });
		sheet.workbook.insertSheet("a.1, b");
		sheet.put("A1", [formula]);
		expect(sheet.get("A1")).toBe(expected);
	});
});
