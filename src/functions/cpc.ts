import { costPer } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count, money } from "../core/values/readers.ts";

/** What one click cost: spend ÷ clicks. */
export const cpc: SheetFunction = {
	name: "CPC",
	summary: "What one click cost: spend ÷ clicks.",
	parameters: [
		{
			name: "spend",
			about: "What was paid for the posts, 0 or more, in your currency.",
			example: "D2:D",
			reader: money,
		},
		{
			name: "clicks",
			about: "How many clicks the spend brought, 0 or more.",
			example: "F2:F",
			reader: count,
		},
	],
	returns: "An amount in the currency of spend. Blank where there are no clicks.",
	compute: costPer,
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "cost per click, how much per click, price of a click, traffic, visits";

export const examples: readonly FunctionExample[] = [
	{ formula: "=CPC(500; 250)", args: [500, 250], gives: 2 },
	{ formula: "=CPC(500; 0)", args: [500, 0], gives: "" },
	{
		formula: '=CPC(500; "few")',
		args: [500, "few"],
		gives: { throws: 'clicks: "few" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
