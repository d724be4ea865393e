import { expect, it } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes } from "../../../src/sidebar/files/read-file.ts";
import { makeWorkbook } from "./make-workbook.ts";

const text = (reference: string, value: string) =>
	`<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

it("keeps numbers, dates and truth values, and takes the values of formulas", async () => {
	const row = [
		'<c r="A2" t="s"><v>0</v></c>',
		'<c r="B2"><v>12400.5</v></c>',
		'<c r="C2" s="1"><v>46351</v></c>',
		'<c r="D2" s="2"><v>46351.604166666664</v></c>',
		'<c r="E2" t="b"><v>1</v></c>',
		'<c r="F2"><f>1+1</f><v>2</v></c>',
		'<c r="G2" t="str"><f>A2</f><v>=cmd</v></c>',
		'<c r="H2" t="e"><v>#N/A</v></c>',
		'<c r="I2" s="2"><v>0.5</v></c>',
		text("J2", "0012"),
	].join("");
	const read = await readBytes(
		"list.xlsx",
		makeWorkbook({ Creators: `<row r="1">${text("A1", "Name")}</row><row r="2">${row}</row>` }, ["Zoë"]),
	);
	if (isProblem(read)) throw new Error(read.problem);
	expect(read.tables[0]?.source).toBe("list.xlsx");
	expect(read.tables[0]?.rows[1]).toEqual([
		"Zoë",
		12400.5,
		{ date: "2026-11-25" },
		{ date: "2026-11-25T14:30:00" },
		true,
		2,
		"=cmd",
		"",
		"12:00",
		"0012",
	]);
});

it("gives every sheet that holds anything, so that one can be chosen", async () => {
	const sheet = (value: string) => `<row r="1">${text("A1", value)}</row>`;
	const read = await readBytes("list.xlsx", makeWorkbook({ One: sheet("a"), Empty: "", Two: sheet("b") }));
	expect(read).toEqual({
		tables: [
			{ source: "list.xlsx, One", rows: [["a"]] },
			{ source: "list.xlsx, Two", rows: [["b"]] },
		],
		warnings: [],
	});
});

it("says so when no sheet holds anything", async () => {
	expect(await readBytes("list.xlsx", makeWorkbook({ Empty: "" }))).toEqual({
		problem: '"list.xlsx" holds no rows. Choose another file.',
	});
});

it("reads a workbook whatever its name", async () => {
	const read = await readBytes("list.csv", makeWorkbook({ One: `<row r="1">${text("A1", "a")}</row>` }));
	expect(read).toMatchObject({ tables: [{ rows: [["a"]] }] });
});

it("reads a large sheet without a worker", async () => {
	const rows = Array.from(
		{ length: 20_000 },
		(_, row) =>
			`<row r="${row + 1}">${text(`A${row + 1}`, `name ${row}`)}<c r="B${row + 1}"><v>${row}</v></c></row>`,
	);
	const read = await readBytes("list.xlsx", makeWorkbook({ One: rows.join("") }));
	if (isProblem(read)) throw new Error(read.problem);
	expect(read.tables[0]?.rows).toHaveLength(20_000);
	expect(read.tables[0]?.rows[19_999]).toEqual(["name 19999", 19_999]);
});

it.each(["XFD2", "B1048576"])("refuses a sheet with a stray cell at %s", async (reference) => {
	const last = reference.replace(/\D/g, "");
	const sheet = `<row r="1">${text("A1", "a")}</row><row r="${last}"><c r="${reference}" s="1"><v>1</v></c></row>`;
	expect(await readBytes("list.xlsx", makeWorkbook({ One: sheet }))).toEqual({
		problem: expect.stringContaining(`at ${reference}.`),
	});
});

it("does not mind formatted cells without values far out", async () => {
	const sheet = `<row r="1">${text("A1", "a")}<c r="XFD1" s="1"/></row><row r="1048576"><c r="B1048576" s="1"/></row>`;
	expect(await readBytes("list.xlsx", makeWorkbook({ One: sheet }))).toMatchObject({
		tables: [{ rows: [["a"]] }],
	});
});
