import { equivalentCreators as wholeCreators } from "../core/mix.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { money } from "../core/values/readers.ts";

export const equivalentCreators: SheetFunction = {
	name: "EQUIVALENT_CREATORS",
	summary: "How many creators a budget pays for, and what is left of it.",
	parameters: [
		{ name: "budget", about: "The money to spend.", example: "3200000", reader: money },
		{ name: "fee", about: "What one creator costs, in the same currency.", example: "500", reader: money },
	],
	returns: "Two cells: whole creators, and the money left over. Blank if the fee is 0.",
	compute(budget: number, fee: number) {
		const answer = wholeCreators(budget, fee);
		return answer ? [answer.creators, answer.left] : "";
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"how many creators, how many influencers, what a budget buys, celebrity budget, instead of one mega";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=EQUIVALENT_CREATORS(3200000; 500)",
		args: [3200000, 500],
		gives: [[6400, 0]],
		note: "One celebrity post against posts of small creators.",
	},
	{
		formula: "=EQUIVALENT_CREATORS(2000; 300)",
		args: [2000, 300],
		gives: [[6, 200]],
		note: "Nobody hires two thirds of a creator.",
	},
	{ formula: "=EQUIVALENT_CREATORS(0.3; 0.1)", args: [0.3, 0.1], gives: [[3, 0]] },
	{
		formula: "=EQUIVALENT_CREATORS(2000; -300)",
		args: [2000, -300],
		gives: { throws: 'fee: "-300" is negative. Give an amount of 0 or more, such as 500.' },
	},
];
