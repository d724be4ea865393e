import { describe, expect, test } from "vitest";
import { sheetOf } from "./sheet-of.ts";

describe("time", () => {
	test("goes by the workbook's time zone and moves on with each change", () => {
		let now = new Date("2026-11-25T23:30:00Z");
		const sheet = sheetOf({ A1: "=TODAY()", A2: "=NOW()" }, { timeZone: "Europe/Berlin", now: () => now });
		expect([sheet.get("A1"), sheet.shown("A1"), sheet.shown("A2")]).toEqual([
			46352,
			"11/26/2026",
			"11/26/2026 0:30:00",
		]);
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
		{ formula: "=TO_TEXT(A1)", shown: "2026-11-25" },
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

describe("TEXT takes the pattern as the locale writes numbers, with English letters for dates", () => {
	test.each([
		// The first four are Google's own examples: support.google.com/docs/answer/3094139?hl=de
		{ locale: "de_DE", formula: '=TEXT(1,23;"0,00 €")', expected: "1,23 €" },
		{ locale: "de_DE", formula: '=TEXT(12,3;"000,00")', expected: "012,30" },
		{ locale: "de_DE", formula: '=TEXT(12,305;"00,00")', expected: "12,31" },
		{ locale: "de_DE", formula: '=TEXT(DATE(1969;7;20);"yyyy-MM")', expected: "1969-07" },
		{ locale: "de_DE", formula: '=TEXT(1234567,8;"#.##0,0")', expected: "1.234.567,8" },
		{ locale: "de_DE", formula: '=TEXT(1234;"#.##0 ""St.""")', expected: "1.234 St." },
		{
			locale: "de_DE",
			formula: '=TEXT(DATE(2026;11;27);"dddd, d. mmmm yyyy")',
			expected: "Freitag, 27. November 2026",
		},
		{ locale: "pt_BR", formula: '=TEXT(DATE(2026;3;1);"mmmm")', expected: "março" },
		{ locale: "fr_FR", formula: '=TEXT(1234,5;"# ##0,00")', expected: "1 234,50" },
		{ locale: "en_US", formula: '=TEXT(1234.5,"#,##0.00")', expected: "1,234.50" },
	])("$formula in $locale is $expected", ({ locale, formula, expected }) => {
		const shown = sheetOf({ A1: formula }, { locale }).shown("A1");
		expect(shown.replace(/[\u00a0\u202f]/g, " ")).toBe(expected);
	});
});
