import { clickThroughRate } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** Click-through rate: the share of impressions that were clicked. */
export const ctr: SheetFunction = {
	name: "CTR",
	summary: "Click-through rate: the share of impressions that were clicked.",
	parameters: [
		{ name: "clicks", about: "Clicks on the creator's link, 0 or more.", example: "C2:C", reader: count },
		{
			name: "impressions",
			about: "How often the post was shown; reach or views if you use them throughout.",
			example: "D2:D",
			reader: count,
		},
	],
	returns: "A fraction: 0.02 is 2%. Blank where there are no impressions.",
	source: "Clicks ÷ impressions; published rates differ in the denominator, so compare only like with like.",
	compute: clickThroughRate,
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "click-through rate, clickthrough, click rate, swipe-ups, link clicks";

export const examples: readonly FunctionExample[] = [
	{ formula: "=CTR(300; 15000)", args: [300, 15000], gives: 0.02 },
	{
		formula: "=CTR({300; 45}; {15000; 0})",
		args: [
			[[300], [45]],
			[[15000], [0]],
		],
		gives: [[0.02], [""]],
		note: "No impressions: nothing to divide by.",
	},
	{
		formula: '=CTR("many"; 15000)',
		args: ["many", 15000],
		gives: { throws: 'clicks: "many" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
