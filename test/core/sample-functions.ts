import { problem } from "../../src/core/problem.ts";
import type { SheetFunction } from "../../src/core/sheet-function.ts";
import { count, number, text } from "../../src/core/values/readers.ts";

export const followers = {
	name: "followers",
	about: "The account's followers.",
	example: "C2:C",
	reader: count,
};
export const likes = { name: "likes", about: "Likes of a post.", example: "D2:D", reader: count };

export const rate: SheetFunction = {
	name: "RATE",
	summary: "Likes per follower, with extra likes.",
	parameters: [followers, likes, { ...likes, name: "extra", optional: true }],
	returns: "A fraction.",
	compute: (audience: number, liked: number, extra = 0) => (audience === 0 ? "" : (liked + extra) / audience),
};

/** Gives lists, and problems inside and instead of them. */
export const halves: SheetFunction = {
	name: "HALVES",
	summary: "A number halved over and over.",
	parameters: [{ ...followers, name: "number" }],
	returns: "One cell for each halving.",
	compute(value: number) {
		if (value > 100) return problem("number is above 100. Give 100 or less.");
		if (value === 13) return [13, problem("13 cannot be halved.")];
		return value % 2 === 0 && value > 0 ? [value, value / 2] : value;
	},
};

export const total: SheetFunction = {
	name: "TOTAL",
	summary: "The sum of each row.",
	parameters: [
		{ ...followers, name: "frames", shape: "row" },
		{ ...likes, name: "extra", optional: true },
	],
	returns: "A sum.",
	compute: (frames: readonly number[], extra = 0) => frames.reduce((sum, frame) => sum + frame, extra),
};

export const shareOfWhole: SheetFunction = {
	name: "SHARE_OF_WHOLE",
	summary: "A value's share of a range.",
	parameters: [followers, { ...likes, name: "all", shape: "whole" }],
	returns: "A fraction.",
	compute: (value: number, all: readonly (readonly (number | undefined)[])[]) =>
		value / all.flat().reduce<number>((sum, one) => sum + (one ?? 0), 0),
};

export const joined: SheetFunction = {
	name: "JOINED",
	summary: "Texts in a row.",
	parameters: [
		{ name: "first", about: "The first text.", example: '"a"', reader: text },
		{ name: "others", about: "More texts.", example: '"b"', reader: text, repeated: true },
	],
	returns: "One text.",
	compute: (first: string, others: readonly string[]) => [first, ...others].join("+"),
};

export const pairs: SheetFunction = {
	name: "PAIRS",
	summary: "Two ranges side by side.",
	parameters: [
		{ name: "ids", about: "Names.", example: "A2:A", reader: text, shape: "whole" },
		{ name: "costs", about: "Costs.", example: "B2:B", reader: number, shape: "whole" },
		{ name: "limit", about: "A limit.", example: "3", reader: number, optional: true },
	],
	returns: "A table.",
	gives: "table",
	compute: (ids: readonly string[][], costs: readonly (number | undefined)[][], limit = 99) =>
		ids.map(([id = ""], row) => {
			const cost = costs[row]?.[0];
			return cost === undefined || cost > limit ? [id] : [id, cost];
		}),
};
