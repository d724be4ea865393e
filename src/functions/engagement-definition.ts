import { ENGAGEMENT_DEFINITIONS, type EngagementDefinition } from "../core/metrics/engagement-definitions.ts";
import { engagementDefinition as definitionReader, formulaOf } from "../core/metrics/engagement-rate.ts";
import type { FunctionExample, SheetFunction, SheetValue } from "../core/sheet-function.ts";

/** What an engagement definition counts and divides by. */
export const engagementDefinition: SheetFunction = {
	name: "ENGAGEMENT_DEFINITION",
	summary: "What an engagement definition counts and divides by, who uses it, and where it is published.",
	parameters: [
		{
			name: "definition",
			about: "The name of a definition; all of them if left out.",
			example: '"ERR"',
			reader: definitionReader,
			optional: true,
		},
	],
	returns: "A table with headers: definition, formula, average, limits, used by, source, year.",
	gives: "table",
	compute(definition?: EngagementDefinition) {
		const listed = definition === undefined ? ENGAGEMENT_DEFINITIONS : [definition];
		return [
			["Definition", "Formula", "Average", "Limits", "Used by", "Source", "Year"],
			...listed.map(rowOf),
		];
	},
};

function rowOf(definition: EngagementDefinition): SheetValue[] {
	const { name, average, limits, usedBy, source, year } = definition;
	return [name, formulaOf(definition), average, limits, usedBy, source, year];
}

/** What people look for it by, besides its name and its summary. */
export const keywords = "how is engagement counted, formula, ER, ERR, by reach, by followers, by views";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=ENGAGEMENT_DEFINITION("Modash Instagram")',
		args: ["Modash Instagram"],
		gives: [
			["Definition", "Formula", "Average", "Limits", "Used by", "Source", "Year"],
			[
				"Modash Instagram",
				"likes ÷ followers",
				"median likes of the posts of the last 2 months, 500 at most",
				"Give the median of the likes, not the mean. Comments are not counted.",
				"Modash",
				"help.modash.io article 6542471",
				2026,
			],
		],
	},
	{
		formula: '=ENGAGEMENT_DEFINITION("err")',
		args: ["err"],
		gives: [
			["Definition", "Formula", "Average", "Limits", "Used by", "Source", "Year"],
			[
				"ERR",
				"(likes + comments + saves) ÷ reach",
				"as given: one post, or the mean of several",
				"Shares are left out. Needs the creator's own insights, since reach is not public.",
				"Small-business guides: above 2% is solid, above 5% exceptional",
				"Small-business guide to influencer marketing",
				2024,
			],
		],
		note: "Letter case does not matter.",
	},
	{
		formula: '=ENGAGEMENT_DEFINITION("usual")',
		args: ["usual"],
		gives: {
			throws:
				'definition: Unknown definition "usual". Use one of: all, likes+comments, ERR, HypeAuditor Instagram, HypeAuditor TikTok, Modash Instagram, Modash TikTok, GRIN, Upfluence, Traackr.',
		},
	},
];
