import { expect, it } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes } from "../../../src/sidebar/files/read-file.ts";
import { utf8 } from "./make-bytes.ts";

async function rowsOf(name: string, bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
	const read = await readBytes(name, bytes);
	if (isProblem(read)) throw new Error(read.problem);
	expect(read.tables).toHaveLength(1);
	return read.tables[0]!.rows;
}

it.each([
	{
		title: "a list of records",
		json: [
			{ a: 1, b: "x" },
			{ a: 2, c: true },
		],
		rows: [
			["a", "b", "c"],
			[1, "x", ""],
			[2, "", true],
		],
	},
	{
		title: "a list of lists",
		json: [
			["a", "b"],
			[1, null],
		],
		rows: [
			["a", "b"],
			[1, ""],
		],
	},
	{
		title: "records by id",
		json: { k1: { n: "A" }, k2: { n: "B" } },
		rows: [
			["id", "n"],
			["k1", "A"],
			["k2", "B"],
		],
	},
	{
		title: "records by a key beside an id",
		json: { k1: { id: 7 }, k2: { id: 8 } },
		rows: [
			["key", "id"],
			["k1", 7],
			["k2", 8],
		],
	},
	{
		title: "a list wrapped twice, beside a shorter one",
		json: { meta: { notes: [{ x: 1 }] }, data: { total: 2, creators: [{ a: 1 }, { a: 2 }] } },
		rows: [["a"], [1], [2]],
	},
	{
		title: "a list wrapped twice, and nothing else",
		json: { data: { creators: [{ a: 1 }] } },
		rows: [["a"], [1]],
	},
	{
		title: "a wrapped list in a list",
		json: [{ data: { rows: [{ a: 1 }, { a: 2 }] } }],
		rows: [["a"], [1], [2]],
	},
	{
		title: "wrapped records by id",
		json: { status: "ok", data: { k1: { n: "A" }, k2: { n: "B" } } },
		rows: [
			["id", "n"],
			["k1", "A"],
			["k2", "B"],
		],
	},
	{
		title: "a record with a list of posts of its own",
		json: { k1: { handle: "mara", posts: [{ likes: 1 }, { likes: 2 }] } },
		rows: [
			["id", "handle", "posts"],
			["k1", "mara", '[{"likes":1},{"likes":2}]'],
		],
	},
	{ title: "a wrapped list", json: { page: 1, data: [{ a: 1 }] }, rows: [["a"], [1]] },
	{
		title: "records inside records",
		json: [{ a: { b: { c: 1 } }, t: ["x", "y"] }],
		rows: [
			["a.b.c", "t"],
			[1, "x, y"],
		],
	},
])("reads JSON: $title", async ({ json, rows }) => {
	expect(await rowsOf("list.json", utf8(JSON.stringify(json)))).toEqual(rows);
	expect(await rowsOf("list.txt", utf8(JSON.stringify(json, null, 2)))).toEqual(rows);
});

it("keeps the digits of ids too long for a number", async () => {
	const json = '[{"id": 17841400008460056, "text": "1234567890123456789", "n": 12}]';
	expect((await rowsOf("list.json", utf8(json)))[1]).toEqual([
		"17841400008460056",
		"1234567890123456789",
		12,
	]);
});
