import { expect, it } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes, readPasted } from "../../../src/sidebar/files/read-file.ts";
import { latin, utf8, utf16 } from "./make-bytes.ts";

const TEXT = "Name,Followers\nZoë 山田,12.4K\n";
const TABLE = [
	["Name", "Followers"],
	["Zoë 山田", "12.4K"],
];

async function rowsOf(name: string, bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
	const read = await readBytes(name, bytes);
	if (isProblem(read)) throw new Error(read.problem);
	expect(read.tables).toHaveLength(1);
	return read.tables[0]!.rows;
}

it.each([
	{ encoding: "UTF-8", bytes: utf8(TEXT) },
	{ encoding: "UTF-8 with byte order mark", bytes: utf8(`\uFEFF${TEXT}`) },
	{ encoding: "UTF-16 little-endian with byte order mark", bytes: utf16(`\uFEFF${TEXT}`, "little") },
	{ encoding: "UTF-16 big-endian with byte order mark", bytes: utf16(`\uFEFF${TEXT}`, "big") },
	{ encoding: "UTF-16 little-endian", bytes: utf16(TEXT, "little") },
	{ encoding: "UTF-16 big-endian", bytes: utf16(TEXT, "big") },
])("reads $encoding without a warning", async ({ bytes }) => {
	expect(await readBytes("list.csv", bytes)).toEqual({
		tables: [{ source: "list.csv", rows: TABLE }],
		warnings: [],
	});
});

it("reads Windows-1252 and warns that the letters may be wrong", async () => {
	const read = await readBytes("list.csv", latin("Name,Fee\nZo\xeb,\x80 50\n"));
	expect(read).toMatchObject({
		tables: [
			{
				rows: [
					["Name", "Fee"],
					["Zoë", "€ 50"],
				],
			},
		],
		warnings: [expect.stringContaining("read as Windows-1252")],
	});
});

it("keeps a UTF-8 file with one broken character as UTF-8 and says so", async () => {
	const bytes = new Uint8Array([...utf8("Name,City\nZoë äöü 山田太郎様御机下,Köln\n"), 0xc3, 0x2c, 0x61]);
	const read = await readBytes("list.csv", bytes);
	expect(read).toMatchObject({ warnings: ["1 character is damaged in this file and shown as \uFFFD."] });
	expect(isProblem(read) ? [] : read.tables[0]?.rows[1]).toEqual(["Zoë äöü 山田太郎様御机下", "Köln"]);
});

it.each([
	{
		title: "commas",
		text: "a,b,c\n1,2,3\n",
		rows: [
			["a", "b", "c"],
			["1", "2", "3"],
		],
	},
	{
		title: "semicolons with decimal commas",
		text: "a;b;c\n1,5;2,5;3,5\n",
		rows: [
			["a", "b", "c"],
			["1,5", "2,5", "3,5"],
		],
	},
	{
		title: "tabs with commas inside",
		text: "a\tb\n1,2\t3,4\n5,6\t7\n",
		rows: [
			["a", "b"],
			["1,2", "3,4"],
			["5,6", "7"],
		],
	},
	{
		title: "bars",
		text: "a|b\n1|2\n",
		rows: [
			["a", "b"],
			["1", "2"],
		],
	},
	{
		title: "quoted separators and line breaks",
		text: 'a,b\r\n"1,5","x\ny"\r\n',
		rows: [
			["a", "b"],
			["1,5", "x\ny"],
		],
	},
	{
		title: "a title line above the table",
		text: "Export of May\n\na,b\n1,2\n",
		rows: [
			["Export of May", ""],
			["", ""],
			["a", "b"],
			["1", "2"],
		],
	},
	{ title: "one column", text: "handle\n@a\n@b\n", rows: [["handle"], ["@a"], ["@b"]] },
	{
		title: "old Mac line ends",
		text: "a,b\r1,2\r",
		rows: [
			["a", "b"],
			["1", "2"],
		],
	},
	{
		title: "cells that look like numbers, dates or formulas, as text",
		text: "a,b\n007,=1+1\n1/2,true\n",
		rows: [
			["a", "b"],
			["007", "=1+1"],
			["1/2", "true"],
		],
	},
])("reads text with $title", async ({ text, rows }) => {
	expect(await rowsOf("list.csv", utf8(text))).toEqual(rows);
});

it("reads on where a quotation mark is never closed, with a warning that names the row", async () => {
	const read = await readBytes("list.csv", utf8('a,b\n"x,1\ny,2\n'));
	expect(read).toMatchObject({
		tables: [
			{
				rows: [
					["a", "b"],
					['"x', "1"],
					["y", "2"],
				],
			},
		],
		warnings: [expect.stringMatching(/^Row 2 opens a quotation mark/)],
	});
});

it("is not misled by decimal commas where quoted cells hold line feeds and commas", async () => {
	const rows = Array.from({ length: 30 }, (_, at) =>
		at % 3 === 0 ? `5,36;Title ${at};${at}` : `9,96;"Line one\nline, two; ""quoted"" ${at}";${at}`,
	);
	const read = await rowsOf("list.csv", utf8(`Seconds;Title;Views\n${rows.join("\n")}\n`));
	expect(read).toHaveLength(31);
	expect(read[2]).toEqual(["9,96", 'Line one\nline, two; "quoted" 1', "1"]);
});

it("reads pasted cells, which are parted by tabs", () => {
	expect(readPasted('a\tb\n1,5\t"x\ny"\n')).toEqual({
		tables: [
			{
				source: "Pasted rows",
				rows: [
					["a", "b"],
					["1,5", "x\ny"],
				],
			},
		],
		warnings: [],
	});
});

it("asks for rows when nothing is pasted", () => {
	expect(readPasted(" \n")).toEqual({ problem: expect.stringContaining("Nothing is pasted yet") });
});
