import { conversionRate as rate } from "../core/metrics/campaign-metrics.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** The share of clicks that became orders, sign-ups or whatever counts as a conversion. */
export const conversionRate: SheetFunction = {
	name: "CONVERSION_RATE",
	summary: "The share of clicks that became orders, sign-ups or whatever counts as a conversion.",
	parameters: [
		{ name: "conversions", about: "Attributed conversions, 0 or more.", example: "C2:C", reader: count },
		{ name: "clicks", about: "Clicks on the creator's link, 0 or more.", example: "D2:D", reader: count },
	],
	returns:
		"A fraction: 0.03 is 3%. Above 1 where codes were used without a click. Blank where there are no clicks.",
	compute: rate,
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "CVR, conversion, sales per click, orders per click, sign-ups, buyers, purchases";

export const examples: readonly FunctionExample[] = [
	{ formula: "=CONVERSION_RATE(9; 300)", args: [9, 300], gives: 0.03 },
	{
		formula: "=CONVERSION_RATE(12; 0)",
		args: [12, 0],
		gives: "",
		note: "Orders by code alone: there is no rate by clicks.",
	},
	{
		formula: "=CONVERSION_RATE(-9; 300)",
		args: [-9, 300],
		gives: { throws: 'conversions: "-9" is negative. Give a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
