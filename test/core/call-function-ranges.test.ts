import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import { problem } from "../../src/core/problem.ts";
import type { SheetFunction } from "../../src/core/sheet-function.ts";
import { followers, halves, joined, likes, pairs, rate, shareOfWhole, total } from "./sample-functions.ts";

describe("ranges", () => {
	it.each([
		{
			title: "a constant beside a column, cut after the last filled row",
			definition: rate,
			args: [100, [[1], [""], [3], [""], [""]]],
			gives: [[0.01], [""], [0.03]],
		},
		{
			title: "a problem in its row only",
			definition: rate,
			args: [
				[[100], ["#N/A"], [50]],
				[[1], [2], [3]],
			],
			gives: [[0.01], ["⚠ followers is #N/A. Mend that cell first."], [0.06]],
		},
		{
			title: "several columns",
			definition: rate,
			args: [
				100,
				[
					[1, 2],
					["", 4],
				],
			],
			gives: [
				[0.01, 0.02],
				["", 0.04],
			],
		},
		{ title: "an all-blank range", definition: rate, args: [100, [[""], [""]]], gives: [[""]] },
		{ title: "a blank required constant", definition: rate, args: ["", [[1], [2]]], gives: [[""], [""]] },
		{
			title: "lists of different length, padded",
			definition: halves,
			args: [[[8], [7], [""], [13], [500]]],
			gives: [
				[8, 4],
				[7, ""],
				["", ""],
				[13, "⚠ 13 cannot be halved."],
				["⚠ number is above 100. Give 100 or less.", ""],
			],
		},
		{
			title: "rows as arguments, of any width, beside a column",
			definition: total,
			args: [
				[
					[1, 2, 3],
					[4, "", ""],
					["", "", ""],
				],
				[[10], [20], [30]],
			],
			gives: [[16], [24], [""]],
		},
		{
			title: "a column beside a range read whole",
			definition: shareOfWhole,
			args: [
				[[1], [3]],
				[[1], [3], [""]],
			],
			gives: [[0.25], [0.75]],
		},
		{
			title: "repeated columns",
			definition: joined,
			args: [
				[["a"], ["b"]],
				[["c"], [""]],
				[["d"], ["e"]],
			],
			gives: [["a+c+d"], ["b+e"]],
		},
		{
			title: "whole ranges of one size, which end together",
			definition: pairs,
			args: [
				[["a"], ["b"], ["c"], [""]],
				[[1], [2], [""], [""]],
			],
			gives: [
				["a", 1],
				["b", 2],
				["c", ""],
			],
		},
	])("give $title", ({ definition, args, gives }) => {
		expect(callFunction(definition, args)).toEqual(gives);
	});

	const column = (rows: number) => Array.from({ length: rows }, () => [1]);
	it.each([
		{
			definition: rate,
			args: [column(12), column(10)],
			message:
				"likes has 10 rows but followers has 12. Use the same rows for both, such as C2:C13 and D2:D13.",
		},
		{
			definition: rate,
			args: [
				[
					[1, 2],
					[3, 4],
				],
				column(2),
			],
			message: "likes has 1 column but followers has 2. Use one column for each, such as C2:C3 and D2:D3.",
		},
		{
			definition: rate,
			args: [column(2), [[1, 2]]],
			message: "likes has 1 row but followers has 2. Use the same rows for both, such as C2:C3 and D2:D3.",
		},
		{
			definition: total,
			args: [
				[[1], [2]],
				[
					[1, 2],
					[3, 4],
				],
			],
			message: "extra has 2 columns. Use one column beside frames, such as C2:C.",
		},
		{
			definition: halves,
			args: [[[7, 8]]],
			message: "HALVES fills several cells for each row, so it takes one column, such as C2:C, not 2.",
		},
		{
			definition: pairs,
			args: [[["a"]], [[1]], [[1], [2]]],
			message:
				"PAIRS fills a table of its own, so limit takes a single cell, not a range of 2 rows and 1 column.",
		},
		{
			definition: rate,
			args: ["abc", column(3)],
			message: 'followers: "abc" is not a count of 0 or more, such as 12400 or "12.4K".',
		},
	])("are refused: $message", ({ definition, args, message }) => {
		expect(() => callFunction(definition, args)).toThrow(new Error(message));
	});
});

it("pads rows whose list is empty", () => {
	const definition: SheetFunction = { ...halves, compute: (value: number) => (value === 1 ? [] : [value]) };
	expect(callFunction(definition, [[[1], [2]]])).toEqual([[""], [2]]);
	expect(callFunction(definition, [1])).toEqual([[""]]);
});

describe("constants beside a column", () => {
	it("are read and prepared once, not per row", () => {
		let prepared = 0;
		const prepare = (rows: readonly (readonly unknown[])[]) => {
			prepared++;
			return rows.length;
		};
		const definition: SheetFunction = {
			...shareOfWhole,
			parameters: [followers, { ...likes, name: "all", shape: "whole", prepare }],
			compute: (value: number, rows: number) => value + rows,
		};
		expect(
			callFunction(definition, [
				[[1], [2], [3]],
				[[5], [6]],
			]),
		).toEqual([[3], [4], [5]]);
		expect(prepared).toBe(1);
	});

	it("are refused with the parameter's name if they cannot be prepared", () => {
		const prepare = () => problem("no such scheme.");
		const definition: SheetFunction = {
			...shareOfWhole,
			parameters: [followers, { ...likes, name: "all", shape: "whole", prepare }],
		};
		expect(() => callFunction(definition, [[[1], [2]], 5])).toThrow(new Error("all: no such scheme."));
	});
});
