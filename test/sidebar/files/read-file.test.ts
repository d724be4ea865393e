import { zipSync } from "fflate";
import { expect, it } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes, readFile } from "../../../src/sidebar/files/read-file.ts";
import { latin, utf8 } from "./make-bytes.ts";

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
	const read = await readBytes(name, bytes);
	return isProblem(read) ? read.problem : "read without a problem";
}

async function rowsOf(name: string, bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
	const read = await readBytes(name, bytes);
	if (isProblem(read)) throw new Error(read.problem);
	expect(read.tables).toHaveLength(1);
	return read.tables[0]!.rows;
}

it.each([
	{ title: "an empty file", name: "a.csv", bytes: utf8(""), says: '"a.csv" is empty.' },
	{ title: "a file of blank lines", name: "a.csv", bytes: utf8("\n , \n"), says: "holds no rows" },
	{ title: "a PNG", name: "a.csv", bytes: latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), says: "is a picture" },
	{ title: "a JPEG", name: "a.jpg", bytes: latin("\xff\xd8\xff\xe0\0\x10JFIF\0"), says: "is a picture" },
	{ title: "a PDF", name: "a.pdf", bytes: utf8("%PDF-1.7\n"), says: "is a PDF" },
	{
		title: "an old .xls",
		name: "a.xls",
		bytes: latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
		says: "save it as .xlsx",
	},
	{
		title: "a zip",
		name: "a.zip",
		bytes: zipSync({ "a.csv": utf8("a,b") }),
		says: "is a zip archive. Unpack it",
	},
	{
		title: "an OpenDocument sheet",
		name: "a.ods",
		bytes: zipSync({ "content.xml": utf8("<x/>") }),
		says: "OpenDocument",
	},
	{
		title: "a Word document",
		name: "a.docx",
		bytes: zipSync({ "word/document.xml": utf8("<x/>") }),
		says: "a document",
	},
	{ title: "a damaged workbook", name: "a.xlsx", bytes: latin("PK\x03\x04broken"), says: "may be damaged" },
	{
		title: "a web page named .xls",
		name: "a.xls",
		bytes: utf8("<html><table></table></html>"),
		says: "is a web page",
	},
	{
		title: "bytes that are no text",
		name: "a.csv",
		bytes: latin("ab\0\0\0\x01\x02cd\0\0ef\x03"),
		says: "some other kind of file",
	},
	{ title: "JSON that is one value", name: "a.json", bytes: utf8("42"), says: "not a list of records" },
	{
		title: "JSON that is one record",
		name: "a.json",
		bytes: utf8('{"a": 1}'),
		says: "not a list of records",
	},
	{ title: "an empty JSON list", name: "a.json", bytes: utf8("[]"), says: "not a list of records" },
	{ title: "JSON cut off", name: "a.json", bytes: utf8('[{"a": 1}'), says: "not valid JSON" },
	{
		title: "more than 15 MB",
		name: "a.csv",
		bytes: new Uint8Array(15_200_000),
		says: "is 15.2 MB; at most 15 MB",
	},
	{
		title: "more than 300 columns",
		name: "a.csv",
		bytes: utf8(`${"x,".repeat(300)}x\n`),
		says: "has 301 columns; at most 300",
	},
	{
		title: "more than 50,000 rows",
		name: "a.csv",
		bytes: utf8("a,b\n".repeat(50_002)),
		says: "has 50,002 rows; at most 50,000",
	},
])("refuses $title and says what to do", async ({ name, bytes, says }) => {
	const message = await problemOf(name, bytes);
	expect(message).toContain(says);
	expect(message).toMatch(/^".+[.…]$/);
});

it("takes 50,000 rows below a header and 300 columns", async () => {
	expect(await rowsOf("a.csv", utf8("a,b\n".repeat(50_001)))).toHaveLength(50_001);
	expect((await rowsOf("a.csv", utf8(`${"x,".repeat(299)}x\n`)))[0]).toHaveLength(300);
});

it("refuses a large file by its size, before it is read", async () => {
	const file = { name: "big.csv", size: 40_000_000, arrayBuffer: () => Promise.reject(new Error("read")) };
	expect(await readFile(file as unknown as File)).toEqual({ problem: expect.stringContaining("is 40.0 MB") });
});

it("explains a file that cannot be opened", async () => {
	const file = { name: "gone.csv", size: 10, arrayBuffer: () => Promise.reject(new Error("NotFoundError")) };
	expect(await readFile(file as unknown as File)).toEqual({
		problem: expect.stringContaining("could not be opened"),
	});
});

it("reads a chosen file", async () => {
	const read = await readFile(new File(["a,b\n1,2\n"], "list.csv"));
	expect(read).toMatchObject({ tables: [{ source: "list.csv" }], warnings: [] });
});
