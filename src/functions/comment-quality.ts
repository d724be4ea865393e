import { commentQuality as qualityOf } from "../core/comments/comment-quality.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { text } from "../core/values/readers.ts";

/** What the comments under a creator's posts are like. */
export const commentQuality: SheetFunction = {
	name: "COMMENT_QUALITY",
	summary: "What share of the comments is spam-like, generic, emoji-only and substantial.",
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
		"Five cells: the shares that are spam-like, generic, emoji-only and substantial (fractions, together 1), and the number of comments. Spam-like comments want a visit, a follow, a private message or a deposit, or are posted over and over; short or emoji-only ones are never spam for that. Spam phrases are English; links, addresses and repetitions tell in any language.",
	source:
		"Own rules, each phrase with its points; checked on the YouTube Spam Collection (Alberto et al. 2015) and ScamSpot's Instagram comments.",
	gives: "table",
	compute(comments: readonly (readonly (string | undefined)[])[]) {
		const known = comments.flatMap((row) => row.filter((cell) => cell !== undefined));
		const quality = qualityOf(known);
		if (quality === undefined) return "";
		const { generic, substantial } = quality;
		return [[quality["spam-like"], generic, quality["emoji-only"], substantial, known.length]];
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "spam, bots, fake comments, generic comments, emoji, authenticity";

export const examples: readonly FunctionExample[] = [
	{
		formula:
			'=COMMENT_QUALITY({"The serum left no residue on my oily skin, which shade did you use?"; "so beautiful!!"; "😍😍😍"; "Check out my channel and subscribe"})',
		args: [
			[
				["The serum left no residue on my oily skin, which shade did you use?"],
				["so beautiful!!"],
				["😍😍😍"],
				["Check out my channel and subscribe"],
			],
		],
		gives: [[0.25, 0.25, 0.25, 0.25, 4]],
	},
	{
		formula: '=COMMENT_QUALITY({"🔥"; "nice"; ""; "yes!!"})',
		args: [[["🔥"], ["nice"], [""], ["yes!!"]]],
		gives: [[0, 2 / 3, 1 / 3, 0, 3]],
		note: "Short comments and emoji are mostly genuine, so they are no spam.",
	},
	{
		formula: '=COMMENT_QUALITY("Invested $1,000 and got $9,500 in 5 days, thank you @anna_fxt_trades")',
		args: ["Invested $1,000 and got $9,500 in 5 days, thank you @anna_fxt_trades"],
		gives: [[1, 0, 0, 0, 1]],
		note: "One comment at a time shows what it counts as.",
	},
	{
		formula: '=COMMENT_QUALITY({"nice"; "#REF!"})',
		args: [[["nice"], ["#REF!"]]],
		gives: { throws: "Row 2 of comments is #REF!. Mend that cell first." },
	},
];
