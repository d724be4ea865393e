import { expect, test } from "vitest";
import type { CustomArgument } from "../../../src/playground/model/types.ts";
import { sheetOf, type TestSheet } from "./sheet-of.ts";

/** Functions that note their calls. */
function counted(names: readonly string[]): { sheet: TestSheet; calls: string[] } {
	const sheet = sheetOf();
	const calls: string[] = [];
	sheet.workbook.customFunctions = {
		names: new Set(names),
		call: (name, [column]: readonly CustomArgument[]) => {
			calls.push(name);
			return column;
		},
	};
	sheet.workbook.subscribe(() => {});
	return { sheet, calls };
}

const ROWS = 5000;
const NAMES = ["TIER", "ENGAGEMENT", "FLAGS", "FIT"];

test("an edit under array formulas in headers calls the function of its column alone, once", () => {
	const { sheet, calls } = counted(NAMES);
	sheet.put(
		"E1",
		NAMES.map((name, index) => `={"${name}";${name}(${"ABCD"[index]}2:${"ABCD"[index]})}`),
	);
	sheet.put("A2", ...Array.from({ length: ROWS }, (_, row) => [row, row + 1, row + 2, row + 3]));
	expect(sheet.get("F5001")).toBe(5000);
	calls.length = 0;
	sheet.put("B7", [99]);
	expect([calls, sheet.get("F7")]).toEqual([["ENGAGEMENT"], 99]);
	sheet.put("Z1", ["elsewhere"]);
	sheet.workbook.setFormat(0, { row: 1, column: 2, rows: 1, columns: 1 }, { style: { bold: true } });
	sheet.workbook.setNamedRange("Fees", 0, { row: 1, column: 0, rows: 2, columns: 1 });
	expect(calls).toEqual(["ENGAGEMENT"]);
	sheet.workbook.transact("Many", () => {
		for (let row = 2; row < 30; row++) sheet.put(`C${row}`, [0]);
	});
	expect(calls).toEqual(["ENGAGEMENT", "FLAGS"]);
});

test("formulas nobody looks at are not computed", () => {
	const sheet = sheetOf();
	let asked = 0;
	const workbook = sheet.workbook;
	workbook.customFunctions = {
		names: new Set(["SEEN"]),
		call: () => {
			asked++;
			return 1;
		},
	};
	sheet.put("A1", ["=IF(TRUE,SEEN()+1,0)"], ["=SUM(A1)"]);
	expect(asked).toBe(0);
	expect(sheet.get("A2")).toBe(2);
	sheet.get("A1");
	expect(asked).toBe(1);
});
