import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** A count as platforms show it, as a number. */
export const parseCount: SheetFunction = {
	name: "PARSE_COUNT",
	summary: "Turns a count as platforms show it, such as 1.2M, into a number.",
	parameters: [
		{
			name: "text",
			about: "The count as copied, such as 12.4K, 1.2M or 54 300.",
			example: "C2:C",
			reader: count,
		},
	],
	returns: "A number, 0 or more. What cannot be read is refused, never taken for 0.",
	compute: (value: number) => value,
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "12.4K, 1.2M, convert K and M, thousand, million, text to number, followers as text";

export const examples: readonly FunctionExample[] = [
	{ formula: '=PARSE_COUNT("1.2M")', args: ["1.2M"], gives: 1200000 },
	{
		formula: '=PARSE_COUNT({"12.4K"; ""; 850})',
		args: [[["12.4K"], [""], [850]]],
		gives: [[12400], [""], [850]],
		note: "Blank stays blank; numbers pass.",
	},
	{
		formula: '=PARSE_COUNT("hidden")',
		args: ["hidden"],
		gives: { throws: 'text: "hidden" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
