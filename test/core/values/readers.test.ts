import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import type { Reader, SheetValue } from "../../../src/core/sheet-function.ts";
import { count, fraction, money, number, text } from "../../../src/core/values/readers.ts";

const read = (reader: Reader<unknown>, cell: SheetValue) => {
	const value = reader.read(cell);
	return isProblem(value) ? value.problem : value;
};

describe("readers", () => {
	it.each<{ reader: Reader<unknown>; cell: SheetValue; gives: unknown }>([
		{ reader: number, cell: "-3.5", gives: -3.5 },
		{ reader: count, cell: 0, gives: 0 },
		{ reader: count, cell: "1.2M", gives: 1_200_000 },
		{ reader: money, cell: "$1,250", gives: 1250 },
		{ reader: fraction, cell: 0.0386, gives: 0.0386 },
		{ reader: fraction, cell: "3.86%", gives: 0.0386 },
		{ reader: fraction, cell: "3,86 %", gives: 0.0386 },
		{ reader: fraction, cell: "0.0386", gives: 0.0386 },
		{ reader: fraction, cell: "150%", gives: 1.5 },
		{ reader: text, cell: "  hello ", gives: "hello" },
	])("read $cell as $gives", ({ reader, cell, gives }) => {
		expect(read(reader, cell)).toBe(gives);
	});

	it.each<{ reader: Reader<unknown>; cell: SheetValue; message: string | RegExp }>([
		{ reader: number, cell: "soon", message: '"soon" is not a number.' },
		{ reader: count, cell: "-", message: '"-" is not a count of 0 or more, such as 12400 or "12.4K".' },
		{ reader: count, cell: "🔒", message: '"🔒" is not a count of 0 or more, such as 12400 or "12.4K".' },
		{ reader: count, cell: "10K–50K", message: /^"10K–50K" looks like a range\./ },
		{
			reader: count,
			cell: -1,
			message: '"-1" is negative. Give a count of 0 or more, such as 12400 or "12.4K".',
		},
		{ reader: money, cell: false, message: '"FALSE" is not an amount of 0 or more, such as 500.' },
		{ reader: money, cell: new Date(0), message: "A date is not an amount of 0 or more, such as 500." },
		{ reader: fraction, cell: "3.86", message: /^"3\.86" has no percent sign/ },
		{ reader: fraction, cell: "-2%", message: '"-2%" is negative. Give a share such as 3.86% or 0.0386.' },
		{ reader: fraction, cell: "half", message: '"half" is not a share such as 3.86% or 0.0386.' },
	])("refuse $cell", ({ reader, cell, message }) => {
		const problem = read(reader, cell);
		if (typeof message === "string") expect(problem).toBe(message);
		else expect(problem).toMatch(message);
	});
});
