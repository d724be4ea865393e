import { returnOnInvestment } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { money } from "../core/values/readers.ts";

/** Return on investment: what was earned beyond the spend, as a share of the spend. */
export const roi: SheetFunction = {
	name: "ROI",
	summary: "Return on investment: what was earned beyond the spend, as a share of the spend.",
	parameters: [
		{
			name: "revenue",
			about: "What the sales brought, 0 or more, in the same currency as spend.",
			example: "C2:C",
			reader: money,
		},
		{
			name: "spend",
			about: "What was paid for the posts, 0 or more, in your currency.",
			example: "D2:D",
			reader: money,
		},
	],
	returns: "A fraction: 2 is 200%, 0 breaks even, −1 loses everything. Blank where nothing was spent.",
	source:
		"(Revenue − spend) ÷ spend. It leaves out the cost of goods: give the margin instead of the revenue to count it.",
	compute: returnOnInvestment,
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "return on investment, profit, profitability, is it worth it, earned, payback";

export const examples: readonly FunctionExample[] = [
	{ formula: "=ROI(1500; 500)", args: [1500, 500], gives: 2 },
	{ formula: "=ROI(250; 500)", args: [250, 500], gives: -0.5, note: "Half the spend came back." },
	{
		formula: "=ROI(-250; 500)",
		args: [-250, 500],
		gives: { throws: 'revenue: "-250" is negative. Give an amount of 0 or more, such as 500.' },
	},
];
