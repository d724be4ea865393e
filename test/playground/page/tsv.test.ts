import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTsv, parseTsv } from "../../../src/playground/page/grid/tsv.ts";

describe("tab-separated text", () => {
	it.each([
		{
			title: "reads rows and cells",
			text: "a\tb\nc\td",
			rows: [
				["a", "b"],
				["c", "d"],
			],
		},
		{ title: "passes over the line break at the end", text: "a\tb\r\n", rows: [["a", "b"]] },
		{
			title: "keeps line breaks and doubled quotes of quoted cells",
			text: '"x\ny ""z"""\tb',
			rows: [['x\ny "z"', "b"]],
		},
		{ title: "leaves quotes inside a cell alone", text: '5" screen\tb', rows: [['5" screen', "b"]] },
		{
			title: "fills short rows up",
			text: "a\nb\tc",
			rows: [
				["a", ""],
				["b", "c"],
			],
		},
	])("$title", ({ text, rows }) => {
		expect(parseTsv(text)).toEqual(rows);
	});

	it("reads back every table it writes", () => {
		const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "\r", " ") });
		const table = fc
			.integer({ min: 1, max: 4 })
			.chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
		fc.assert(
			fc.property(table, (rows) => {
				const closed = [...rows, rows[0]!.map(() => "end")];
				expect(parseTsv(formatTsv(closed))).toEqual(closed);
			}),
		);
	});
});
