import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import type { SheetFunction } from "../../src/core/sheet-function.ts";
import { anything } from "../../src/core/values/readers.ts";
import { followers, halves, joined, rate, shareOfWhole, total } from "./sample-functions.ts";

describe("single calls", () => {
	it.each([
		{ title: "one value", definition: rate, args: [200, 10], gives: 0.05 },
		{ title: "text counts", definition: rate, args: ["12.4K", 124], gives: 0.01 },
		{ title: "a range of one cell", definition: rate, args: [[[200]], [[10]]], gives: 0.05 },
		{ title: "a skipped optional argument", definition: rate, args: [200, 10, ""], gives: 0.05 },
		{ title: "a null optional argument", definition: rate, args: [200, 10, null], gives: 0.05 },
		{ title: "a blank required cell", definition: rate, args: ["", 10], gives: "" },
		{ title: "a cell of spaces", definition: rate, args: ["  ", 10], gives: "" },
		{ title: "nothing to say", definition: rate, args: [0, 10], gives: "" },
		{ title: "a list", definition: halves, args: [8], gives: [[8, 4]] },
		{ title: "a row of cells as one argument", definition: total, args: [[[1, "", 2, 3]]], gives: 6 },
		{ title: "a blank row", definition: total, args: [[["", ""]]], gives: "" },
		{
			title: "repeated arguments, blanks left out",
			definition: joined,
			args: ["a", "b", "", "c"],
			gives: "a+b+c",
		},
		{ title: "repeated arguments that are all blank", definition: joined, args: ["a", "", ""], gives: "" },
		{ title: "a whole range that is blank", definition: shareOfWhole, args: [1, [[""], [""]]], gives: "" },
	])("give $gives for $title", ({ definition, args, gives }) => {
		expect(callFunction(definition, args)).toEqual(gives);
	});

	it.each([
		{ args: ["abc", 1], message: 'followers: "abc" is not a count of 0 or more, such as 12400 or "12.4K".' },
		{
			args: [200, -1],
			message: 'likes: "-1" is negative. Give a count of 0 or more, such as 12400 or "12.4K".',
		},
		{ args: [true, 1], message: 'followers: "TRUE" is not a count of 0 or more, such as 12400 or "12.4K".' },
		{
			args: [new Date(2026, 10, 25), 1],
			message: 'followers: A date is not a count of 0 or more, such as 12400 or "12.4K".',
		},
		{ args: ["#N/A", 1], message: "followers is #N/A. Mend that cell first." },
		{ args: [200, "#DIV/0!"], message: "likes is #DIV/0!. Mend that cell first." },
		{
			args: [Number.NaN, 1],
			message:
				'followers is not a value that can be read. Give a count of 0 or more, such as 12400 or "12.4K".',
		},
		{ args: ["", "abc"], message: 'likes: "abc" is not a count of 0 or more, such as 12400 or "12.4K".' },
		{ args: [], message: "RATE needs followers: The account's followers." },
		{ args: [200], message: "RATE needs likes: Likes of a post." },
		{
			args: [200, 10, 5, 4],
			message: "RATE takes 3 arguments at most (followers, likes, extra), but 4 are given.",
		},
		{ args: [1e-300, 1e300], message: "The result is too large for a cell. Check the values." },
	])("are refused: $message", ({ args, message }) => {
		expect(() => callFunction(rate, args)).toThrow(new Error(message));
	});

	it("take dates made in another JavaScript realm", () => {
		const foreign = Object.create({ getTime: () => 0 }, { [Symbol.toStringTag]: { value: "Date" } });
		const echo: SheetFunction = {
			...rate,
			parameters: [{ ...followers, reader: anything }],
			compute: (cell) => cell,
		};
		expect(foreign instanceof Date).toBe(false);
		expect(callFunction(echo, [foreign])).toBe(foreign);
	});

	it("name the cell of a whole range that cannot be read", () => {
		expect(() => callFunction(shareOfWhole, [1, [[1], [2], ["x"]]])).toThrow(
			/^Row 3 of all: "x" is not a count/,
		);
		expect(() => callFunction(shareOfWhole, [1, [[1, "#REF!"]]])).toThrow(
			"Row 1, column 2 of all is #REF!. Mend that cell first.",
		);
	});
});
