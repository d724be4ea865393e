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
