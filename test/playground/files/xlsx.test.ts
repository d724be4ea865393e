import { Workbook } from "@cj-tech-master/excelts";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/playground/files/xlsx.ts";
import type { Content, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

function workbookOf(contents: readonly (readonly Content[])[]): WorkbookModel {
	const workbook = createWorkbook();
	workbook.customFunctions = { names: new Set(["TIER"]), call: () => "Micro" };
	workbook.setContents(workbook.sheets[0]!.id, 0, 0, contents);
	return workbook;
}

/** As another program would: opens the bytes, changes something, saves. */
async function editElsewhere(bytes: Uint8Array, edit: (file: Workbook) => void): Promise<Uint8Array> {
	const file = new Workbook();
	await file.xlsx.load(bytes);
	edit(file);
	return file.xlsx.writeBuffer();
}

async function contentsOf(bytes: Uint8Array, rows: number, columns: number): Promise<Content[][]> {
	const { cells } = (await readXlsx(bytes)).sheets[0]!;
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? null),
	);
}

const tier: Content = { formula: "=TIER(A2:A)" };
const sum: Content = { formula: "=SUM(A1:A2)" };

test("another program sees texts as texts, formulas it knows, and values instead of formulas it does not know", async () => {
	const bytes = await writeXlsx(
		workbookOf([
			["=1+1", 2, sum],
			["+49 170", true, tier],
		]),
	);
	const file = new Workbook();
	await file.xlsx.load(bytes);
	const sheet = file.worksheets[0]!;
	expect(sheet.getCell("A1").formula).toBeUndefined();
	expect(sheet.getCell("A1").value).toBe("=1+1");
	expect(sheet.getCell("C1").formula).toBe("SUM(A1:A2)");
	expect(sheet.getCell("C2").value).toMatchObject({
		formula: 'IFERROR(__xludf.DUMMYFUNCTION("TIER(A2:A)"),"Micro")',
		result: "Micro",
	});
	const [{ data } = { data: [] }] = await readExcelFile(Buffer.from(bytes));
	expect(data).toEqual([
		["=1+1", 2, 0],
		["+49 170", true, "Micro"],
	]);
});

test("a formula that only Sheets knows comes back if its values are unchanged", async () => {
	const bytes = await writeXlsx(workbookOf([[tier, tier]]));
	const edited = await editElsewhere(bytes, (file) => {
		file.worksheets[0]!.getCell("B1").value = "Nano";
	});
	expect(await contentsOf(edited, 1, 2)).toEqual([[tier, "Nano"]]);
});

test("cells that an array formula fills are values elsewhere and filled again here", async () => {
	const spilling: Content = { formula: "=SORT(A1:A3)" };
	const bytes = await writeXlsx(
		workbookOf([
			[3, spilling],
			[1, null],
			[2, null],
		]),
	);
	const file = new Workbook();
	await file.xlsx.load(bytes);
	expect([1, 2, 3].map((row) => file.worksheets[0]!.getCell(row, 2).result)).toEqual([1, 2, 3]);
	expect(await contentsOf(bytes, 3, 2)).toEqual([
		[3, spilling],
		[1, null],
		[2, null],
	]);
	const edited = await editElsewhere(bytes, (edit) => {
		edit.worksheets[0]!.getCell("B3").value = 9;
	});
	expect(await contentsOf(edited, 3, 2)).toEqual([
		[3, 1],
		[1, 2],
		[2, 9],
	]);
});

test("a formula's own date format is written for other programs and is no format of the cell afterwards", async () => {
	const bytes = await writeXlsx(workbookOf([[{ formula: "=DATE(2026,11,25)" }]]));
	const file = new Workbook();
	await file.xlsx.load(bytes);
	expect(file.worksheets[0]!.getCell("A1").numFmt).toMatch(/y/);
	const back = loadWorkbook(await readXlsx(bytes)).sheets[0]!;
	expect(back.content(0, 0)).toEqual({ formula: "=DATE(2026,11,25)" });
	expect(back.format(0, 0).number).toBeUndefined();
});

test("the sheet that keeps formulas is no tab, and one tab stays shown and in front", async () => {
	const workbook = workbookOf([["a"]]);
	workbook.insertSheet("Roster");
	workbook.setSheet(workbook.sheets[0]!.id, { hidden: true });
	const bytes = await writeXlsx(workbook);
	expect((await readXlsx(bytes)).sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
		["Sheet1", true],
		["Roster", false],
	]);
	const file = new Workbook();
	await file.xlsx.load(bytes);
	expect(file.worksheets.map(({ state }) => state)).toEqual(["hidden", "visible", "veryHidden"]);
	expect(file.views[0]?.activeTab).toBe(1);
});

test("what other programs write is read as Sheets would show it", async () => {
	const file = new Workbook();
	const sheet = file.addWorksheet("Data");
	sheet.getCell("A1").value = { richText: [{ text: "rich " }, { text: "text" }] };
	sheet.getCell("B1").value = { text: "Mara", hyperlink: 'https://example.com/"m"' };
	sheet.getCell("C1").value = { text: "m@example.com", hyperlink: "mailto:m@example.com" };
	sheet.getCell("D1").value = { error: "#N/A" };
	sheet.getCell("A2").value = { formula: "A1&1", shareType: "shared", ref: "A2:A3", result: "x" } as never;
	sheet.getCell("A3").value = { sharedFormula: "A2", result: "x" };
	sheet.getCell("B2").value = { formula: '_xlfn.XLOOKUP("_xlfn.",A1:A2,B1:B2)', result: 1 };
	sheet.getCell("C2").value = { formula: "A1:A2*2", shareType: "array", ref: "C2:C3", result: 2 };
	sheet.getCell("C3").value = 4;
	sheet.getCell("D2").value = new Date(Date.UTC(2026, 10, 25, 12));
	sheet.getCell("A4").value = "merged";
	sheet.mergeCells("A4:B5");
	expect(await contentsOf(await file.xlsx.writeBuffer(), 5, 4)).toEqual([
		[
			"rich text",
			{ formula: '=HYPERLINK("https://example.com/""m""","Mara")' },
			"m@example.com",
			{ formula: "=#N/A" },
		],
		[
			{ formula: "=A1&1" },
			{ formula: '=XLOOKUP("_xlfn.",A1:A2,B1:B2)' },
			{ formula: "=ARRAYFORMULA(A1:A2*2)" },
			46351.5,
		],
		[{ formula: "=A2&1" }, null, null, null],
		["merged", null, null, null],
		[null, null, null, null],
	]);
});

test("dropdowns of another program are read, also those that name a range", async () => {
	const file = new Workbook();
	const lists = file.addWorksheet("My lists");
	lists.addRows([["Nano"], ["Micro"], []]);
	const sheet = file.addWorksheet("Data");
	sheet.getCell("A2").dataValidation = {
		type: "list",
		formulae: ["'My lists'!$A$1:$A$9"],
		showErrorMessage: true,
	};
	sheet.getCell("B2").dataValidation = {
		type: "list",
		formulae: ['"yes, no"'],
		errorStyle: "warning",
		showErrorMessage: true,
	};
	const back = loadWorkbook(await readXlsx(await file.xlsx.writeBuffer())).sheet("Data")!;
	expect(back.format(1, 0).validation).toEqual({ kind: "list", values: ["Nano", "Micro"], strict: true });
	expect(back.format(1, 1).validation).toEqual({ kind: "list", values: ["yes", "no"], strict: false });
});

test.each([
	{
		what: "a text",
		bytes: new TextEncoder().encode("creator,followers"),
		message: /^This file cannot be read as an \.xlsx workbook\./,
	},
	{
		what: "an old .xls",
		bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
		message: /^This is an old \.xls workbook or one with a password\./,
	},
	{ what: "nothing", bytes: new Uint8Array(), message: /^This file cannot be read as an \.xlsx workbook\./ },
])("$what is refused with what to do", async ({ bytes, message }) => {
	await expect(readXlsx(bytes)).rejects.toThrow(message);
});

test("a hidden column is hidden in the file, and again when it is read", async () => {
	const workbook = workbookOf([["shown", "hidden"]]);
	workbook.setColumnWidth(workbook.sheets[0]!.id, 1, 0);
	const bytes = await writeXlsx(workbook);
	const file = new Workbook();
	await file.xlsx.load(bytes);
	expect([1, 2].map((column) => file.worksheets[0]!.getColumn(column).hidden)).toEqual([false, true]);
	expect((await readXlsx(bytes)).sheets[0]!.columnWidths).toEqual({ 1: 0 });
});
