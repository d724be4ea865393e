import { costPer } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count, money } from "../core/values/readers.ts";

/** What one engagement cost: spend ÷ engagements. */
export const cpe: SheetFunction = {
	name: "CPE",
	summary: "What one engagement cost: spend ÷ engagements.",
	parameters: [
		{
			name: "spend",
			about: "What was paid for the posts, 0 or more, in your currency.",
			example: "D2:D",
			reader: money,
		},
		{
			name: "engagements",
			about: "How many engagements the spend brought, 0 or more.",
			example: "F2:F",
			reader: count,
		},
	],
	returns: "An amount in the currency of spend. Blank where there are no engagements.",
	compute: costPer,
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"cost per engagement, cost per like, cost per interaction, how much per engagement, price of an engagement";

export const examples: readonly FunctionExample[] = [
	{ formula: "=CPE(500; 2000)", args: [500, 2000], gives: 0.25 },
	{
		formula: "=CPE({500; 300}; {2000; 0})",
		args: [
			[[500], [300]],
			[[2000], [0]],
		],
		gives: [[0.25], [""]],
	},
	{
		formula: '=CPE(500; "lots")',
		args: [500, "lots"],
		gives: { throws: 'engagements: "lots" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
