import { costPer } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count, money } from "../core/values/readers.ts";

/** What one view cost: spend ÷ views. */
export const cpv: SheetFunction = {
	name: "CPV",
	summary: "What one view cost: spend ÷ views.",
	parameters: [
		{
			name: "spend",
			about: "What was paid for the posts, 0 or more, in your currency.",
			example: "D2:D",
			reader: money,
		},
		{ name: "views", about: "How many views the spend brought, 0 or more.", example: "F2:F", reader: count },
	],
	returns: "An amount in the currency of spend. Blank where there are no views.",
	compute: costPer,
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "cost per view, how much per view, price of a view, video views";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=CPV(500; "12.5K")',
		args: [500, "12.5K"],
		gives: 0.04,
		note: "Counts may be typed as platforms show them.",
	},
	{ formula: "=CPV(500; 0)", args: [500, 0], gives: "" },
	{
		formula: '=CPV(500; "soon")',
		args: [500, "soon"],
		gives: { throws: 'views: "soon" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
