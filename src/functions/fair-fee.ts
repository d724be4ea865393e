import { fairFee as estimate, feeTable } from "../core/benchmarks/fair-fee.ts";
import { platform } from "../core/benchmarks/metrics.ts";
import type { Platform } from "../core/platforms.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** What one post may fairly cost, by three open models. */
export const fairFee: SheetFunction = {
	name: "FAIR_FEE",
	summary: "What one post may fairly cost: low, middle and high by followers, by engagements and by views.",
	parameters: [
		{
			name: "platform",
			about: "The platform; figures are known for Instagram, TikTok, YouTube, Facebook and X.",
			example: '"Instagram"',
			reader: platform,
		},
		{ name: "followers", about: "The account's followers, 0 or more.", example: "C2", reader: count },
		{
			name: "averageEngagements",
			about: "Average likes, comments, shares and saves of a post together.",
			example: "D2",
			reader: count,
			optional: true,
		},
		{
			name: "averageViews",
			about: "Average views of a post.",
			example: "E2",
			reader: count,
			optional: true,
		},
	],
	returns:
		"A table with headers: model, low, middle, high (whole US dollars), how it was computed, source, year. A model that cannot be used says why. The models are three opinions to negotiate with: compare them, do not average them.",
	source:
		"By followers: published fee ranges, straight line between a tier's ends. By engagements: published cost per engagement. By views: published CPM. Constants with source and year stand in each row.",
	gives: "table",
	compute(on: Platform, followers: number, averageEngagements?: number, averageViews?: number) {
		return feeTable(estimate(on, followers, averageEngagements, averageViews));
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"price, rate card, what to pay, how much per post, cost per post, quote, negotiate, influencer rates, too expensive, TikTok, Instagram, YouTube";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=FAIR_FEE("Instagram"; 45000; 1000; 30000)',
		args: ["Instagram", 45000, 1000, 30000],
		gives: [
			["Model", "Low (USD)", "Middle (USD)", "High (USD)", "How", "Source", "Year"],
			[
				"By followers",
				250,
				542,
				1000,
				"Published range of one feed post for 10,000 to 100,000 followers. Middle: straight line between the ends.",
				"Archive",
				2026,
			],
			[
				"By engagements",
				50,
				100,
				150,
				"1,000 engagements × CPE of $0.05–$0.15 (fee ÷ engagements).",
				"Archive",
				2026,
			],
			["By views", 150, 300, 450, "30,000 views × CPM of $5–$15 (fee ÷ views × 1,000).", "Archive", 2026],
		],
		note: "The models differ fivefold: that is the room to negotiate.",
	},
	{
		formula: '=FAIR_FEE("TikTok"; 5000; 400)',
		args: ["TikTok", 5000, 400],
		gives: [
			["Model", "Low (USD)", "Middle (USD)", "High (USD)", "How", "Source", "Year"],
			[
				"By followers",
				5,
				14,
				25,
				"Published range of one video for 1,000 to 10,000 followers. Middle: straight line between the ends.",
				"Influencer Marketing Hub",
				2021,
			],
			["By engagements", "", "", "", "No published CPE for TikTok at 5,000 followers.", "", ""],
			["By views", "", "", "", "Give averageViews to use this model.", "", ""],
		],
		note: "A model that cannot be used says why. Figures of 2021 run low today.",
	},
	{
		formula: '=FAIR_FEE("Instagram"; {45000; 12000})',
		args: ["Instagram", [[45000], [12000]]],
		gives: {
			throws:
				"FAIR_FEE fills a table of its own, so followers takes a single cell, not a range of 2 rows and 1 column.",
		},
	},
];
