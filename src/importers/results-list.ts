import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Any list that has a post or a creator and figures: what every other format falls back to. */
export const resultsList: ResultsFormat = {
	id: "results-list",
	title: "List of results",
	source: "List",
	rows: "posts",
	detect: () => ({ score: 0.1, why: "its known headers; it is none of the other exports" }),
};

export const documentation: ResultsDocumentation = {
	told: "by nothing in particular: every list that is none of the others",
	examples: [
		{
			name: "agency report 2026-04-01.csv",
			rows: [
				[
					"Influencer",
					"Handle",
					"Platform",
					"Post Link",
					"Date Posted",
					"Impressions",
					"Likes",
					"Link Clicks",
					"Code Uses",
					"Total Rev ($)",
					"ROI (x)",
				],
				[
					"Mara Eats",
					"@mara.eats",
					"IG",
					"instagram.com/reel/DAbc123?igsh=1",
					"2026-03-22",
					"18.2K",
					"610",
					"104",
					"12",
					"$1,080.50",
					"1.8",
				],
			],
			gives: [
				{
					deliverable: "https://instagram.com/reel/DAbc123?igsh=1",
					creator: "Mara Eats",
					platform: "Instagram",
					posted: { date: "2026-03-22" },
					"pulled at": { date: "2026-04-01" },
					impressions: 18_200,
					likes: 610,
					clicks: 104,
					"code orders": 12,
					revenue: 1080.5,
					source: "agency report",
				},
			],
		},
	],
};
