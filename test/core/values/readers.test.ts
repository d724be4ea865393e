import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import type { Reader, SheetValue } from "../../../src/core/sheet-function.ts";
import { count, fraction, money, number, text } from "../../../src/core/values/readers.ts";
import { functionFiles } from "../../function-files.ts";

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

	it("that take numbers from some least one up as they are would read them so", () => {
		const ofFunctions = functionFiles().flatMap(({ definition }) =>
			definition.parameters.map(({ reader }) => reader),
		);
		const taking = [number, fraction, ...ofFunctions].filter(({ least }) => least !== undefined);
		expect(taking).toEqual(expect.arrayContaining([number, count, money, fraction]));
		const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(fc.constantFrom(...taking), finite, (reader, cell) => {
				fc.pre(cell >= reader.least!);
				expect(reader.read(cell)).toBe(cell);
			}),
		);
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
