import { costPer } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count, money } from "../core/values/readers.ts";

/** What one conversion cost: spend ÷ conversions. */
export const cpa: SheetFunction = {
	name: "CPA",
	summary: "What one conversion cost: spend ÷ conversions.",
	parameters: [
		{
			name: "spend",
			about: "What was paid for the posts, 0 or more, in your currency.",
			example: "D2:D",
			reader: money,
		},
		{
			name: "conversions",
			about: "How many conversions the spend brought, 0 or more.",
			example: "F2:F",
			reader: count,
		},
	],
	returns: "An amount in the currency of spend. Blank where there are no conversions.",
	source: "Spend ÷ attributed conversions, as campaign guides define it.",
	compute: costPer,
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"cost per acquisition, cost per action, cost per order, cost per sale, cost per purchase, cost per customer, CAC, CPO, CPS, how much per sale, price of an order";

export const examples: readonly FunctionExample[] = [
	{ formula: "=CPA(500; 20)", args: [500, 20], gives: 25 },
	{
		formula: '=CPA({500; 300; 200}; {20; 0; "?"})',
		args: [
			[[500], [300], [200]],
			[[20], [0], ["?"]],
		],
		gives: [[25], [""], ['⚠ conversions: "?" is not a count of 0 or more, such as 12400 or "12.4K".']],
		note: "In a column a value that cannot be read is named in its row; the others are computed.",
	},
	{
		formula: '=CPA(500; "none")',
		args: [500, "none"],
		gives: { throws: 'conversions: "none" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
