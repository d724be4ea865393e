import { allocateRows } from "../core/allocation/allocate-rows.ts";
import type { FunctionExample, SheetFunction, SheetValue } from "../core/sheet-function.ts";
import { anything, count, money } from "../core/values/readers.ts";

/** Sheets stops a custom function after 30 s; this leaves room for reading and writing the range. */
const TIME_LIMIT_MS = 15000;

type Column<T> = readonly (readonly (T | undefined)[])[];

export const allocate: SheetFunction = {
	name: "ALLOCATE",
	summary: "Which rows to book so that the budget buys the most value: the provably best choice.",
	parameters: [
		{
			name: "ids",
			about:
				"The creator of each row; rows with the same id are packages of one creator, who gets one at most.",
			example: "A2:A",
			reader: anything,
			shape: "whole",
		},
		{ name: "costs", about: "What each row costs.", example: "B2:B", reader: money, shape: "whole" },
		{
			name: "values",
			about: "What each row is expected to bring: engagements, reach, clicks or orders.",
			example: "C2:C",
			reader: count,
			shape: "whole",
		},
		{ name: "budget", about: "The most to spend in all.", example: "12000", reader: money },
		{
			name: "minCount",
			about: "The least number of creators. None if left out.",
			example: "5",
			reader: count,
			optional: true,
		},
		{
			name: "maxCount",
			about: "The most creators. Any number if left out.",
			example: "25",
			reader: count,
			optional: true,
		},
	],
	returns:
		"TRUE or FALSE for each row, blank for blank rows. Of equal values the cheaper choice. If 15 seconds do not suffice for the proof, a second cell beside the first row says how much better the best may be.",
	source: "Exact branch and bound on the multiple-choice knapsack problem, in whole cents.",
	gives: "table",
	compute(
		ids: Column<SheetValue>,
		costs: Column<number>,
		values: Column<number>,
		budget: number,
		minCount?: number,
		maxCount?: number,
	) {
		return allocateRows({ ids, costs, values, budget, minCount, maxCount }, { timeLimitMs: TIME_LIMIT_MS });
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"budget, choose creators, best plan, who to book, optimise, optimize, optimiser, knapsack, solver, spend, mix";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=ALLOCATE({"Ana"; "Ben"; "Cleo"}; {600; 500; 500}; {700; 500; 500}; 1000)',
		args: [[["Ana"], ["Ben"], ["Cleo"]], [[600], [500], [500]], [[700], [500], [500]], 1000],
		gives: [[false], [true], [true]],
		note: "Ana brings most for her fee, but whoever takes her first can afford nobody else.",
	},
	{
		formula: '=ALLOCATE({"Ana"; "Ana"; "Ben"}; {300; 500; 400}; {900; 1200; 800}; 900)',
		args: [[["Ana"], ["Ana"], ["Ben"]], [[300], [500], [400]], [[900], [1200], [800]], 900],
		gives: [[false], [true], [true]],
		note: "Ana's two rows are two packages: one of them at most.",
	},
	{
		formula: '=ALLOCATE({"Ana"; "Ben"; "Cleo"}; {300; 200; 100}; {900; 300; 100}; 600; 1; 2)',
		args: [[["Ana"], ["Ben"], ["Cleo"]], [[300], [200], [100]], [[900], [300], [100]], 600, 1, 2],
		gives: [[true], [true], [false]],
		note: "At most two creators, though the budget pays for three.",
	},
	{
		formula: '=ALLOCATE({"Ana"; "Ben"}; {300; 400}; {900; 800}; 500; 2)',
		args: [[["Ana"], ["Ben"]], [[300], [400]], [[900], [800]], 500, 2],
		gives: {
			throws:
				"No plan keeps all of these rules: The plan must spend at most 500. The plan must have at least 2 creators.",
		},
	},
	{
		formula: '=ALLOCATE({"Ana"; "Ben"}; {-300; 400}; {900; 800}; 500)',
		args: [[["Ana"], ["Ben"]], [[-300], [400]], [[900], [800]], 500],
		gives: {
			throws: 'Row 1 of costs: "-300" is negative. Give an amount of 0 or more, such as 500.',
		},
	},
];
