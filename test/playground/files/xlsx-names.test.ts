import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/playground/files/xlsx.ts";
import { loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { sheetOf } from "../engine/sheet-of.ts";

function named() {
	const sheet = sheetOf({
		A2: 10,
		A3: 20,
		C1: "=SUM(Fees)",
		C2: "=SUM(Rest)",
		C3: "=SUM(Gone)",
		E1: "={1,2;3,4}",
	});
	const other = sheet.workbook.insertSheet("What's on: * a/b");
	sheet.workbook.setNamedRange("Fees", 0, { row: 1, column: 0, rows: 3, columns: 1 });
	sheet.workbook.setNamedRange("Rest", 0, { row: 1, column: 0, rows: Infinity, columns: 1 });
	sheet.workbook.setNamedRange("Notes", other.id, { row: 0, column: 0, rows: 2, columns: Infinity });
	sheet.workbook.setNamedRange("Gone", 0, { row: 7, column: 0, rows: 1, columns: 1 });
	sheet.workbook.moveLines(0, { axis: "row", at: 7, count: -1 });
	return sheet;
}

test("named ranges, open ones and those that lost their cells come back from a file, with their formulas and arrays", async () => {
	const sheet = named();
	const again = loadWorkbook(await readXlsx(await writeXlsx(sheet.workbook)));
	const places = (workbook: typeof again) =>
		workbook.namedRanges.map(({ name, sheet: id, area }) => [
			name,
			id === undefined ? id : workbook.sheet(id)?.name,
			area,
		]);
	expect(places(again)).toEqual(places(sheet.workbook));
	const shown = again.sheets[0]!;
	expect([shown.value(0, 2), shown.value(1, 2), shown.value(1, 5)]).toEqual([30, 30, 4]);
	expect(shown.content(0, 4)).toEqual({ formula: "={1,2;3,4}" });
	expect(shown.value(2, 2)).toMatchObject({ error: "#REF!" });
});

test("other programs see the names, and formulas with closed ones as formulas", async () => {
	const file = new Workbook();
	await file.xlsx.load(await writeXlsx(named().workbook));
	const { model } = file.definedNames;
	expect(model.find(({ name }) => name === "Fees")?.ranges).toEqual(["Sheet1!$A$2:$A$4"]);
	expect(model.find(({ name }) => name === "Rest")?.ranges).toEqual(["Sheet1!$A$2:$A$999"]);
	expect(file.getWorksheet("Sheet1")!.getCell("C1").formula).toBe("SUM(Fees)");
	expect(file.getWorksheet("Sheet1")!.getCell("C2").result).toBe(30);
});

test("names of other programs' files are taken over where Sheets allows them", async () => {
	const file = new Workbook();
	const tab = file.addWorksheet("Plan 2026");
	tab.getCell("B2").value = 5;
	tab.getCell("B3").value = { formula: "Budget*2", result: 10 };
	file.definedNames.add("'Plan 2026'!$B$2", "Budget");
	file.definedNames.add("'Plan 2026'!$B$2:$C$3", "Tax.Rate");
	const workbook = loadWorkbook(await readXlsx(await file.xlsx.writeBuffer()));
	expect(workbook.namedRanges).toEqual([
		{ name: "Budget", sheet: 0, area: { row: 1, column: 1, rows: 1, columns: 1 } },
	]);
	expect(workbook.sheets[0]!.value(2, 1)).toBe(10);
});
