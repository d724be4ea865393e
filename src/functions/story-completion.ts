import { storyCompletion as measure } from "../core/metrics/story-completion.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** How many viewers stayed to the end of a story, and where most of them left. */
export const storyCompletion: SheetFunction = {
	name: "STORY_COMPLETION",
	summary: "The share of a story's viewers who stayed to its last frame, and where most of them left.",
	parameters: [
		{
			name: "frames",
			about: "The views of each frame, first to last, in one row; several rows are several stories.",
			example: "D2:H",
			reader: count,
			shape: "row",
		},
	],
	returns:
		"Three cells: last ÷ first as a fraction; the worst drop from one frame to the next as a fraction; the frame it happened at. Blank for fewer than two frames.",
	source:
		"Views of the last frame ÷ views of the first. 70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with the number of frames.",
	compute(frames: readonly number[]) {
		const found = measure(frames);
		if (found === undefined) return "";
		const { completion, worstDrop, worstFrame } = found;
		return [completion, worstDrop, worstFrame === 0 ? "" : `frame ${worstFrame}`];
	},
};

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
		gives: { throws: 'frames: "gone" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
