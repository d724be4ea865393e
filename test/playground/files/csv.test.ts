import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readCsv, writeCsv } from "../../../src/playground/files/csv.ts";
import type { Content, SheetModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

function sheetOf(contents: readonly (readonly Content[])[]): SheetModel {
	const workbook = createWorkbook();
	workbook.setContents(workbook.sheets[0]!.id, 0, 0, contents);
	return workbook.sheets[0]!;
}

function contentsOf(bytes: Uint8Array, locale?: string): Content[][] {
	const sheet = loadWorkbook(readCsv(bytes, "list.csv", locale)).sheets[0]!;
	const { rows, columns } = sheet.used();
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => sheet.content(row, column)),
	);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test.each([
	{ what: "UTF-8", bytes: utf8("é,1\nß,2\n") },
	{ what: "UTF-8 with a byte order mark", bytes: utf8("\uFEFFé,1\nß,2\n") },
	{ what: "UTF-16", bytes: utf16("é,1\nß,2\n") },
	{ what: "Windows-1252 with semicolons", bytes: latin("é;1\r\nß;2\r\n") },
	{ what: "tabs", bytes: utf8("é\t1\nß\t2") },
])("$what is read", ({ bytes }) => {
	expect(contentsOf(bytes)).toEqual([
		["é", 1],
		["ß", 2],
	]);
});

test("cells are read as if typed, in the locale given, but none becomes a formula", () => {
	expect(contentsOf(utf8("12%,TRUE,=1+1,2026-11-25,,x"))).toEqual([[0.12, true, "=1+1", 46351, null, "x"]]);
	expect(contentsOf(utf8("1,5;2\n3,5;4"), "de_DE")).toEqual([
		[1.5, 2],
		[3.5, 4],
	]);
	expect(loadWorkbook(readCsv(utf8("12%"), "x.csv")).sheets[0]!.display(0, 0)).toBe("12%");
});

test.each([
	{ name: "creators.csv", tab: "creators" },
	{ name: "C:\\lists\\my list.2026.tsv", tab: "my list.2026" },
	{ name: ".csv", tab: "Sheet1" },
])("$name becomes the tab $tab", ({ name, tab }) => {
	expect(readCsv(utf8("a,b"), name).sheets[0]!.name).toBe(tab);
});

test("bytes that are no text are refused", () => {
	expect(() =>
		readCsv(
			new Uint8Array(200).map((_, index) => index % 7),
			"photo.csv",
		),
	).toThrow(/photo\.csv/);
});

test.each([
	{ text: "=HYPERLINK(A1)", written: "'=HYPERLINK(A1)" },
	{ text: "+cmd|' /C calc'!A0", written: "'+cmd|' /C calc'!A0" },
	{ text: "-1+1|x", written: "'-1+1|x" },
	{ text: "@SUM(1)", written: "'@SUM(1)" },
	{ text: "@mara.eats", written: "@mara.eats" },
	{ text: "+49 (170) 123-4567", written: "+49 (170) 123-4567" },
	{ text: "-", written: "-" },
	{ text: "plain", written: "plain" },
])("the text $text is written as $written", ({ text, written }) => {
	expect(writeCsv(sheetOf([[text, -5]]))).toBe(`\uFEFF${written},-5\r\n`);
});

test("texts are written so that any reader of commas and quotes reads them again", () => {
	const word = fc.string({ unit: fc.constantFrom(..."ab ,;|\t\"'\n=+@é-"), minLength: 1, maxLength: 6 });
	const text = word.map((inside) => `x${inside}x`);
	const grid = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
	fc.assert(
		fc.property(grid, (rows) => {
			const csv = writeCsv(sheetOf(rows)).replace(/\r\n$/, "");
			expect(Papa.parse(csv, { delimiter: "," }).data).toEqual(rows);
		}),
	);
});

const DATA = "../shared/data";
const files = existsSync(DATA) ? readdirSync(DATA).filter((name) => name.endsWith(".csv")) : [];

test.skipIf(files.length === 0)("real lists open and save", () => {
	for (const name of files) checkList(name);
});

function checkList(name: string): void {
	const bytes = new Uint8Array(readFileSync(`${DATA}/${name}`));
	const sheet = loadWorkbook(readCsv(bytes, name)).sheets[0]!;
	expect(sheet.used().columns).toBeGreaterThan(1);
	expect(writeCsv(sheet).length).toBeGreaterThan(bytes.length / 3);
}
