import { storyCompletion as measure } from "../core/metrics/story-completion.ts";
import { isProblem, problem, quote } from "../core/problem.ts";
import type { FunctionExample, Reader, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** The views of one frame; or a text that may be those of all, parted by commas. */
interface Frames {
	readonly views: number | undefined;
	readonly all: readonly number[] | undefined;
}

const frameViews: Reader<Frames> = {
	expected: count.expected,
	read(cell) {
		const views = count.read(cell);
		const all = typeof cell === "string" ? viewsIn(cell) : undefined;
		if (!isProblem(views)) return { views, all };
		if (all) return { views: undefined, all };
		return problem(`${quote(cell)} is not ${count.expected}, nor views parted by commas.`);
	},
};

function viewsIn(text: string): readonly number[] | undefined {
	const views = text.split(/[,;|/\s]+/).map((part) => (part === "" ? Number.NaN : count.read(part)));
	return views.every((each) => typeof each === "number" && each >= 0) ? (views as number[]) : undefined;
}

/** How many viewers stayed to the end of a story, and where most of them left. */
export const storyCompletion: SheetFunction = {
	name: "STORY_COMPLETION",
	summary: "The share of a story's viewers who stayed to its last frame, and where most of them left.",
	parameters: [
		{
			name: "frames",
			about:
				"The views of each frame, first to last, in one row of cells, or in one cell parted by commas; several rows are several stories.",
			example: "D2:H",
			reader: frameViews,
			shape: "row",
		},
	],
	returns:
		"Three cells: last ÷ first as a fraction; the worst drop from one frame to the next as a fraction; the frame it happened at. Blank for fewer than two frames.",
	source:
		"Views of the last frame ÷ views of the first. 70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with the number of frames.",
	compute(cells: readonly Frames[]) {
		const [first] = cells;
		const single = cells.map(({ views }) => views ?? Number.NaN);
		const frames = cells.length === 1 && first?.all ? first.all : single;
		if (frames.some(Number.isNaN)) {
			return problem(
				"frames has several cells, one of them with several views. Give each frame a cell, or all of them one.",
			);
		}
		const found = measure(frames);
		if (found === undefined) return "";
		const { completion, worstDrop, worstFrame } = found;
		return [completion, worstDrop, worstFrame === 0 ? "" : `frame ${worstFrame}`];
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "story, stories, completion rate, retention, drop-off, exits, frames, tap forward";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=STORY_COMPLETION({1000, 900, 675, 600})",
		args: [[[1000, 900, 675, 600]]],
		gives: [[0.6, 0.25, "frame 3"]],
		note: "A quarter of those who saw frame 2 did not go on to frame 3.",
	},
	{
		formula: '=STORY_COMPLETION({1000, 750; 800, ""; 500, 500})',
		args: [
			[
				[1000, 750],
				[800, ""],
				[500, 500],
			],
		],
		gives: [
			[0.75, 0.25, "frame 2"],
			["", "", ""],
			[1, 0, ""],
		],
		note: "One row for each story; a single frame has no completion.",
	},
	{
		formula: '=STORY_COMPLETION({1000, "gone"})',
		args: [[[1000, "gone"]]],
		gives: {
			throws:
				'frames: "gone" is not a count of 0 or more, such as 12400 or "12.4K", nor views parted by commas.',
		},
	},
	{
		formula: '=STORY_COMPLETION({"1000, 900, 675, 600"; "500,400"})',
		args: [[["1000, 900, 675, 600"], ["500,400"]]],
		gives: [
			[0.6, 0.25, "frame 3"],
			[0.8, 0.2, "frame 2"],
		],
		note: "All frames of a story in one cell, as in Results.",
	},
];
