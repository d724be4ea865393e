import { ENGAGEMENT_DEFINITIONS, type EngagementDefinition } from "../core/metrics/engagement-definitions.ts";
import { engagementDefinition, engagementRate as rateBy } from "../core/metrics/engagement-rate.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** Engagement rate by a named definition. */
export const engagementRate: SheetFunction = {
	name: "ENGAGEMENT_RATE",
	summary: "The engagement rate by a named definition: interactions ÷ audience.",
	parameters: [
		{
			name: "audience",
			about:
				"What to divide by: followers, reach or views, as the definition asks. See ENGAGEMENT_DEFINITION.",
			example: "C2:C",
			reader: count,
		},
		{
			name: "likes",
			about: "Likes of a post, or the average over several; median likes for Modash Instagram.",
			example: "D2:D",
			reader: count,
		},
		{
			name: "comments",
			about: "Comments of a post, or the average over several. Fill it even if the definition leaves it out.",
			example: "E2:E",
			reader: count,
		},
		{
			name: "shares",
			about: "Shares of a post, or the average over several.",
			example: "F2:F",
			reader: count,
			optional: true,
		},
		{
			name: "saves",
			about: "Saves of a post, or the average over several.",
			example: "G2:G",
			reader: count,
			optional: true,
		},
		{
			name: "definition",
			about:
				"all (default), likes+comments, ERR, HypeAuditor Instagram, HypeAuditor TikTok, Modash Instagram, Modash TikTok, GRIN, Upfluence or Traackr.",
			example: '"all"',
			reader: engagementDefinition,
			optional: true,
		},
	],
	returns:
		"A fraction: 0.0222 is 2.22%. By default likes + comments + shares + saves ÷ audience, where blank shares or saves are not counted. Blank where the audience is 0.",
	source:
		"Each definition names its publisher and year in ENGAGEMENT_DEFINITION. Rates of two definitions must not be compared.",
	compute(
		audience: number,
		likes: number,
		comments: number,
		shares: number | undefined,
		saves: number | undefined,
		definition: EngagementDefinition = ENGAGEMENT_DEFINITIONS[0] as EngagementDefinition,
	) {
		return rateBy(definition, audience, { likes, comments, shares, saves });
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"ER, ERR, interaction rate, likes per follower, engagement percentage, by reach, by views, TikTok, Instagram, YouTube";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=ENGAGEMENT_RATE(50000; 800; 45; 35; 120)",
		args: [50000, 800, 45, 35, 120],
		gives: 0.02,
		note: "All four interactions over followers.",
	},
	{
		formula: '=ENGAGEMENT_RATE(50000; 800; 45; 35; 120; "GRIN")',
		args: [50000, 800, 45, 35, 120, "GRIN"],
		gives: 0.0169,
		note: "The same post: GRIN counts likes and comments only.",
	},
	{
		formula: '=ENGAGEMENT_RATE(20000; 800; 45; 35; 120; "ERR")',
		args: [20000, 800, 45, 35, 120, "ERR"],
		gives: 0.04825,
		note: "(likes + comments + saves) ÷ reach.",
	},
	{
		formula: '=ENGAGEMENT_RATE({50000; ""; 0}; {800; 90; 10}; {200; 4; 1})',
		args: [
			[[50000], [""], [0]],
			[[800], [90], [10]],
			[[200], [4], [1]],
		],
		gives: [[0.02], [""], [""]],
		note: "Blank or zero audience: no rate.",
	},
	{
		formula: '=ENGAGEMENT_RATE(30000; 800; 45; ""; ""; "HypeAuditor TikTok")',
		args: [30000, 800, 45, "", "", "HypeAuditor TikTok"],
		gives: {
			throws:
				"HypeAuditor TikTok counts shares, and shares is blank. Fill it in, or choose another definition.",
		},
		note: "A definition is never computed from half its parts.",
	},
	{
		formula: '=ENGAGEMENT_RATE(1500; 90; 10; 0; 0; "Traackr")',
		args: [1500, 90, 10, 0, 0, "Traackr"],
		gives: {
			throws:
				"Traackr gives no rate below 2,000 followers, and audience is 1,500. Choose another definition.",
		},
	},
];
