import { breakEvenRate as rateOf } from "../core/mix.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { share } from "../core/values/read-share.ts";
import { count } from "../core/values/readers.ts";

export const breakEvenRate: SheetFunction = {
	name: "BREAK_EVEN_RATE",
	summary:
		"The engagement rate at which several small accounts bring as many engagements as one big account.",
	parameters: [
		{ name: "bigAudience", about: "Followers of the big account.", example: "1000000", reader: count },
		{
			name: "bigRate",
			about: "Engagement rate of the big account, 0% to 100%.",
			example: "1.21%",
			reader: share,
		},
		{
			name: "smallAudience",
			about: "Followers of each small account.",
			example: "50000",
			reader: count,
		},
		{ name: "count", about: "How many small accounts there are.", example: "7", reader: count },
	],
	returns:
		"A rate as a fraction, by the definition bigRate has. Blank if the small accounts have no audience.",
	compute(bigAudience: number, bigRate: number, smallAudience: number, count: number) {
		return rateOf({ bigAudience, bigRate, smallAudience, count }) ?? "";
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"micro or mega, macro or micro, big or small, break even, breakeven, engagement rate needed";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=BREAK_EVEN_RATE(1000000; 1.21%; 50000; 7)",
		args: [1000000, 0.0121, 50000, 7],
		gives: 0.0345714285714,
		note: "Seven accounts of 50,000 must reach 3.46 % to match a million followers at 1.21 %.",
	},
	{
		formula: "=BREAK_EVEN_RATE(1000000; 1.21%; 50000; {7; 0; 14})",
		args: [1000000, 0.0121, 50000, [[7], [0], [14]]],
		gives: [[0.0345714285714], [""], [0.0172857142857]],
	},
	{
		formula: "=BREAK_EVEN_RATE(1000000; 1.21; 50000; 7)",
		args: [1000000, 1.21, 50000, 7],
		gives: {
			throws: 'bigRate: "1.21" is more than 100%. Give a share from 0% to 100%, such as 3.86% or 0.0386.',
		},
		note: "Without its percent sign 1.21 would be 121 %.",
	},
];
