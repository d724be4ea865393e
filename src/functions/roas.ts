import { returnOnAdSpend } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { money } from "../core/values/readers.ts";

/** Return on ad spend: what each unit of money spent brought in sales. */
export const roas: SheetFunction = {
	name: "ROAS",
	summary: "Return on ad spend: what each unit of money spent brought in sales.",
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
	returns: "A ratio: 3 means three in revenue for one spent. Blank where nothing was spent.",
	source: "Revenue ÷ spend.",
	compute: returnOnAdSpend,
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"return on ad spend, return on advertising, revenue per spend, sales per dollar, ad return";

export const examples: readonly FunctionExample[] = [
	{ formula: "=ROAS(1500; 500)", args: [1500, 500], gives: 3 },
	{
		formula: "=ROAS({1500; 90}; {500; 0})",
		args: [
			[[1500], [90]],
			[[500], [0]],
		],
		gives: [[3], [""]],
	},
	{
		formula: '=ROAS("#N/A"; 500)',
		args: ["#N/A", 500],
		gives: { throws: "revenue is #N/A. Mend that cell first." },
	},
];
