import { fitScore as fitOf } from "../core/fit/fit-score.ts";
import { type Keyword, keywordsOf } from "../core/fit/keywords.ts";
import { type Problem, problem } from "../core/problem.ts";
import type { FunctionExample, SheetFunction, SheetValue } from "../core/sheet-function.ts";
import { text } from "../core/values/readers.ts";

/** How well a creator's words fit a persona. */
export const fitScore: SheetFunction = {
	name: "FIT_SCORE",
	summary: "How much of a persona's keywords a creator's niche, keywords and bio contain, and which of them.",
	parameters: [
		{
			name: "personaKeywords",
			about: "Words and phrases that describe the persona, parted by commas or in cells of their own.",
			example: '"vegan skincare, oily skin, acne"',
			reader: text,
			shape: "whole",
			prepare: readKeywords,
		},
		{
			name: "creatorText",
			about: "What the creator says: one cell, or niche, keywords and bio in neighbouring columns.",
			example: "H2:J",
			reader: text,
			shape: "row",
		},
	],
	returns:
		"Two cells: the fit from 0 to 1, and the keywords found. Each keyword weighs as many points as it has words, at most 3; a broad word such as beauty or travel weighs half. A phrase counts in full where its words stand together or glued in a hashtag, three quarters where they stand apart, and half the share of its words where only some are there. English endings are ignored, other languages are matched as written. Blank where the creator's cells are blank.",
	source: "Own weighting; Media À La Carte advises narrow niches over broad ones.",
	compute(keywords: readonly Keyword[], texts: readonly string[]) {
		const { score, matched } = fitOf(keywords, texts);
		return [score, matched.join(", ")];
	},
};

function readKeywords(rows: readonly (readonly (SheetValue | undefined)[])[]): readonly Keyword[] | Problem {
	const keywords = keywordsOf(rows.flatMap((row) => row.filter((cell) => cell !== undefined)).map(String));
	return keywords.length > 0
		? keywords
		: problem('There is no keyword to look for. Give words or phrases, such as "vegan skincare, acne".');
}

/** What people look for it by, besides its name and its summary. */
export const keywords = "brand fit, relevance, match, niche, audience fit, persona, keywords";

export const examples: readonly FunctionExample[] = [
	{
		formula:
			'=FIT_SCORE("vegan skincare, oily skin, acne"; "Vegan skin care for acne-prone skin 🌱 #oilyskin")',
		args: ["vegan skincare, oily skin, acne", "Vegan skin care for acne-prone skin 🌱 #oilyskin"],
		gives: [[1, "vegan skincare, oily skin, acne"]],
		note: "Written apart, together or as a hashtag: it is the same.",
	},
	{
		formula:
			'=FIT_SCORE("plant-based recipes, meal prep, budget"; {"Easy recipe ideas"; "Meal prep on a budget"; ""; "Gaming"})',
		args: [
			"plant-based recipes, meal prep, budget",
			[["Easy recipe ideas"], ["Meal prep on a budget"], [""], ["Gaming"]],
		],
		gives: [
			[0.083333333333, "plant-based recipes (recipes)"],
			[0.5, "meal prep, budget"],
			["", ""],
			[0, ""],
		],
	},
	{
		formula: '=FIT_SCORE("beauty, retinol"; {"Beauty", "Lifestyle"; "Skin", "Retinol nerd"})',
		args: [
			"beauty, retinol",
			[
				["Beauty", "Lifestyle"],
				["Skin", "Retinol nerd"],
			],
		],
		gives: [
			[0.333333333333, "beauty"],
			[0.666666666667, "retinol"],
		],
		note: "Broad words weigh half.",
	},
	{
		formula: '=FIT_SCORE(", and"; "Gaming")',
		args: [", and", "Gaming"],
		gives: {
			throws:
				'personaKeywords: There is no keyword to look for. Give words or phrases, such as "vegan skincare, acne".',
		},
	},
];
