import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/playground/files/xlsx.ts";
import type { SheetSnapshot } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

/** As Google Sheets downloads formulas that Excel lacks. */
const sheetsOnly = (text: string) => `IFERROR(__xludf.DUMMYFUNCTION(${text})`;
const FILLED_IN = `${sheetsOnly('"""COMPUTED_VALUE"""')},`;

async function readBack(edit: (file: Workbook) => void): Promise<SheetSnapshot> {
	const file = new Workbook();
	edit(file);
	return (await readXlsx(await file.xlsx.writeBuffer())).sheets[0]!;
}

test("a download of Google Sheets has its formulas again, and arrays fill their cells by themselves", async () => {
	const { cells } = await readBack((file) => {
		const sheet = file.addWorksheet("Roster");
		sheet.getCell("A1").value = { formula: `${sheetsOnly('"TIER(""a"" & B1)"')},"Micro")`, result: "Micro" };
		sheet.getCell("A2").value = { formula: `${sheetsOnly('"UNIQUE(C1:"&"C3)"')},5.0)`, result: 5 };
		sheet.getCell("A3").value = { formula: `${FILLED_IN}6.0)`, result: 6 };
		sheet.getCell("A4").value = { formula: 'IFERROR(1/0,"own")', result: "own" };
	});
	expect(cells).toEqual({
		0: { 0: { formula: '=TIER("a" & B1)' } },
		1: { 0: { formula: "=UNIQUE(C1:C3)" } },
		2: {},
		3: { 0: { formula: '=IFERROR(1/0,"own")' } },
	});
});

test("beside what cannot be computed here, a download's values stay values, dates and errors too", async () => {
	const { cells } = await readBack((file) => {
		const sheet = file.addWorksheet("Rates");
		sheet.getCell("A1").value = {
			formula: `${sheetsOnly('"IMPORTRANGE(""x"",""A1:A3"")"')},"USD")`,
			result: "USD",
		};
		sheet.getCell("A2").value = { formula: `${FILLED_IN}46350.25)`, result: 46350.25 };
		sheet.getCell("A2").numFmt = "yyyy-mm-dd";
		sheet.getCell("A3").value = { formula: `${FILLED_IN}#N/A)`, result: { error: "#N/A" } };
		sheet.getCell("A4").value = { formula: `${FILLED_IN}TRUE)`, result: true };
	});
	expect(cells).toEqual({
		0: { 0: "USD" },
		1: { 0: 46350.25 },
		2: { 0: { formula: "=#N/A" } },
		3: { 0: true },
	});
});

function filtered() {
	const workbook = createWorkbook();
	workbook.setContents(0, 0, 0, [
		["Creator", "Fee"],
		["Mara", 600],
		["Finn", 80],
	]);
	workbook.setRowHeight(0, 1, 40);
	workbook.setSheet(0, {
		filter: {
			row: 0,
			column: 0,
			columns: 2,
			criteria: new Map([[0, { hiddenValues: ["Finn"] }]]),
			hidden: new Set([2]),
		},
		protections: [
			{
				id: 1,
				area: { row: 1, column: 1, rows: 2, columns: 1 },
				description: "Fees",
				warningOnly: true,
				editors: [],
			},
		],
	});
	return workbook;
}

test("other programs see the filter, the rows it hides, and heights set by hand", async () => {
	const file = new Workbook();
	await file.xlsx.load(await writeXlsx(filtered()));
	const sheet = file.worksheets[0]!;
	expect(sheet.autoFilter).toBe("A1:B3");
	expect([1, 2, 3].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, true]);
	expect([sheet.getRow(2).height, sheet.getRow(2).customHeight]).toEqual([30, true]);
});

test("what goes by cells stays away when another program has moved them, and a filter's rows are the file's", async () => {
	const file = new Workbook();
	await file.xlsx.load(await writeXlsx(filtered()));
	file.worksheets[0]!.getCell("B2").value = 601;
	file.worksheets[0]!.getRow(3).hidden = false;
	const { sheets } = loadWorkbook(await readXlsx(await file.xlsx.writeBuffer()));
	expect(sheets[0]!.protections).toEqual([]);
	expect([...sheets[0]!.filter!.hidden]).toEqual([]);
	const untouched = loadWorkbook(await readXlsx(await writeXlsx(filtered()))).sheets[0]!;
	expect(untouched.protections).toMatchObject([{ description: "Fees", warningOnly: true }]);
	expect(untouched.filter?.criteria.get(0)).toEqual({ hiddenValues: ["Finn"] });
});

test("a formula too long for the file, with characters it has no place for, or typed with decimal commas is a value elsewhere", async () => {
	const long = `=LEN("${"x".repeat(9000)}")&UNIQUE(A1)`;
	const workbook = createWorkbook();
	workbook.setContents(0, 0, 0, [[{ formula: long }, { formula: '="\u0001"&UNIQUE("a")' }]]);
	const german = createWorkbook({ locale: "de_DE" });
	german.setContents(0, 0, 0, [[{ formula: "=UNIQUE(1,5)" }]]);
	const file = new Workbook();
	await file.xlsx.load(await writeXlsx(workbook));
	expect(file.worksheets[0]!.getCell("A1").formula).toBeUndefined();
	expect(file.worksheets[0]!.getCell("B1").formula).toBeUndefined();
	expect((await readXlsx(await writeXlsx(workbook))).sheets[0]!.cells[0]?.[0]).toEqual({ formula: long });
	await file.xlsx.load(await writeXlsx(german));
	expect(file.getWorksheet("Sheet1")!.getCell("A1").value).toBe(1.5);
});
