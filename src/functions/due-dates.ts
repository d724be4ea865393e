import { DEFAULT_LEAD_DAYS, planDates, SHORTEST_LEAD_DAYS } from "../core/plan-dates.ts";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import type { FunctionExample, Reader, SheetFunction, SheetValue } from "../core/sheet-function.ts";
import { date, isoDay } from "../core/values/read-date.ts";
import { readWholeNumber } from "../core/values/read-whole-number.ts";

/** A bad date is kept for `compute`, so that it costs a column one row, not all. */
type GoLive = { readonly day: number | Problem };

const goLiveDay: Reader<GoLive> = {
	expected: date.expected,
	read: (cell) => ({ day: date.read(cell) }),
};

const postCount: Reader<number> = {
	expected: "a whole number from 1 to 52",
	read: (cell) => readWholeNumber(cell, 1, 52),
};

const leadTime: Reader<number> = {
	expected: "a whole number from 10 to 365",
	read: (cell) => readWholeNumber(cell, SHORTEST_LEAD_DAYS, 365),
};

export const dueDates: SheetFunction = {
	name: "DUE_DATES",
	summary: "When brief, concept, draft and final version are due for posts that start on a given day.",
	parameters: [
		{
			name: "goLive",
			about: "The day of the first post, a date without a time; or a column of days, each with one post.",
			example: '"2026-11-18"',
			reader: goLiveDay,
			shape: "whole",
		},
		{
			name: "posts",
			about: "How many posts, one a week, 1 to 52; 1 if left out. Only for a single goLive.",
			example: "3",
			reader: postCount,
			optional: true,
		},
		{
			name: "leadDays",
			about: "Days from brief to go-live, 10 to 365; 24 if left out.",
			example: "24",
			reader: leadTime,
			optional: true,
		},
	],
	returns:
		'One row for each post, five cells: brief, concept, draft, final, post. Dates are text such as "2026-11-18", which DATEVALUE and date arithmetic understand. All posts share the first four, since everything is approved before the first post goes live.',
	source:
		"The timeline of a published Black Friday campaign (2024): brief 25 Oct, concepts 1 Nov, drafts 8 Nov, finals 15 Nov, posts from 18 Nov.",
	gives: "table",
	compute(goLives: readonly (readonly (GoLive | undefined)[])[], posts = 1, leadDays = DEFAULT_LEAD_DAYS) {
		const columns = goLives[0]?.length ?? 0;
		if (columns > 1)
			return problem(`goLive has ${columns} columns. Give one day, or one column such as F2:F.`);
		const days = goLives.map((row) => row[0]?.day);
		if (days.length > 1) {
			if (posts > 1)
				return problem(
					`posts ${posts} needs a single goLive, not ${days.length}. Leave posts out, or give one day.`,
				);
			return days.map((day) => rowOf(day, leadDays));
		}
		const [day] = days;
		if (isProblem(day)) return problem(`goLive: ${day.problem}`);
		return day === undefined ? "" : rowsOf(day, posts, leadDays);
	},
};

function rowOf(day: number | Problem | undefined, leadDays: number): SheetValue[] {
	if (typeof day === "number") return rowsOf(day, 1, leadDays)[0] ?? [];
	return [isProblem(day) ? `⚠ goLive: ${day.problem}` : ""];
}

function rowsOf(day: number, posts: number, leadDays: number): SheetValue[][] {
	return planDates(day, posts, leadDays).map(({ brief, concept, draft, final, post }) =>
		[brief, concept, draft, final, post].map(isoDay),
	);
}

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"deadline, deadlines, schedule, timeline, calendar, when, go-live, draft date, lead time";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=DUE_DATES("2024-11-18")',
		args: ["2024-11-18"],
		gives: [["2024-10-25", "2024-11-01", "2024-11-08", "2024-11-15", "2024-11-18"]],
		note: "The Black Friday timeline.",
	},
	{
		formula: '=DUE_DATES("2026-11-18"; 3)',
		args: ["2026-11-18", 3],
		gives: [
			["2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15", "2026-11-18"],
			["2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15", "2026-11-25"],
			["2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15", "2026-12-02"],
		],
	},
	{
		formula: '=DUE_DATES("2026-11-18"; 1; 14)',
		args: ["2026-11-18", 1, 14],
		gives: [["2026-11-04", "2026-11-11", "2026-11-14", "2026-11-17", "2026-11-18"]],
		note: "With less time the brief keeps its week and the rest is squeezed.",
	},
	{
		formula: '=DUE_DATES({"2026-11-18"; "soon"; ""; "2026-12-01"})',
		args: [[["2026-11-18"], ["soon"], [""], ["2026-12-01"]]],
		gives: [
			["2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15", "2026-11-18"],
			[
				'⚠ goLive: "soon" is not a date. Give a date cell, or write it with the year first, such as "2026-11-18".',
				"",
				"",
				"",
				"",
			],
			["", "", "", "", ""],
			["2026-11-07", "2026-11-14", "2026-11-21", "2026-11-28", "2026-12-01"],
		],
	},
	{
		formula: '=DUE_DATES("03/04/2026")',
		args: ["03/04/2026"],
		gives: {
			throws:
				'goLive: "03/04/2026" may be day or month first. Give a date cell, or write it with the year first, such as "2026-11-18".',
		},
	},
];
