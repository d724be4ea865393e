import { isProblem } from "../core/problem.ts";
import { reachBounds as boundsOf } from "../core/reach.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

export const reachBounds: SheetFunction = {
	name: "REACH_BOUNDS",
	summary: "The least and the most different people that several posts reached together.",
	parameters: [
		{
			name: "reaches",
			about: "How many people each post or creator reached; blank cells are left out.",
			example: "R2:R",
			reader: count,
			shape: "whole",
		},
		{
			name: "audienceSize",
			about: "Everyone the posts could reach, such as all users of the country. No limit if left out.",
			example: "2000000",
			reader: count,
			optional: true,
		},
	],
	returns:
		"Two cells: the least (all audiences lie within the largest) and the most (no two overlap, up to audienceSize). Blank without figures.",
	source: "Boole's and Fréchet's bounds (1935): nothing is assumed about how the audiences overlap.",
	gives: "table",
	compute(reaches: readonly (readonly (number | undefined)[])[], audienceSize?: number) {
		const known = reaches.flatMap((row) => row.filter((cell) => cell !== undefined));
		const bounds = boundsOf(known, audienceSize);
		if (bounds === undefined || isProblem(bounds)) return bounds ?? "";
		return [[bounds.least, bounds.most]];
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"unique reach, total reach, unique people, overlap, deduplicate, how many people, audience size";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=REACH_BOUNDS({18000; 25700; 31000})",
		args: [[[18000], [25700], [31000]]],
		gives: [[31000, 74700]],
		note: "The sum alone, 74,700, would count everyone who follows two of them twice.",
	},
	{
		formula: "=REACH_BOUNDS({18000; 25700; 31000}; 60000)",
		args: [[[18000], [25700], [31000]], 60000],
		gives: [[31000, 60000]],
	},
	{
		formula: "=REACH_BOUNDS({18000; 25700; 31000}; 20000)",
		args: [[[18000], [25700], [31000]], 20000],
		gives: {
			throws:
				"A reach of 31,000 is more than audienceSize 20,000. Give the size of the whole audience that the posts could reach, or leave it out.",
		},
	},
];
