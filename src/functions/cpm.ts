import { costPerMille } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count, money } from "../core/values/readers.ts";

/** Cost per mille: what 1,000 impressions cost. */
export const cpm: SheetFunction = {
	name: "CPM",
	summary: "Cost per mille: what 1,000 impressions cost.",
	parameters: [
		{
			name: "spend",
			about: "What was paid for the posts, 0 or more, in your currency.",
			example: "D2:D",
			reader: money,
		},
		{
			name: "impressions",
			about:
				"How often the posts were shown, 0 or more; HypeAuditor takes reach on Instagram and views on TikTok and YouTube.",
			example: "E2:E",
			reader: count,
		},
	],
	returns: "An amount in the currency of spend. Blank where there are no impressions.",
	source: "Spend ÷ impressions × 1,000 (Aspire, HypeAuditor).",
	compute: costPerMille,
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"cost per thousand, cost per mille, cost per 1000 impressions, TKP, price of impressions";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=CPM(17515.872; 3414400)",
		args: [17515.872, 3414400],
		gives: 5.13,
		note: "A skincare campaign: 3,414,400 impressions at $5.13.",
	},
	{ formula: "=CPM(500; 100000)", args: [500, 100000], gives: 5 },
	{
		formula: "=CPM({500; 120}; {100000; 0})",
		args: [
			[[500], [120]],
			[[100000], [0]],
		],
		gives: [[5], [""]],
		note: "No impressions: nothing to divide by.",
	},
	{
		formula: '=CPM("€"; 100000)',
		args: ["€", 100000],
		gives: { throws: 'spend: "€" is not an amount of 0 or more, such as 500.' },
	},
];
