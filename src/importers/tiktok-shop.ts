import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** What TikTok Shop counts for each affiliate creator; its columns were renamed over time. */
export const tiktokShop: ResultsFormat = {
	id: "tiktok-shop",
	title: "TikTok Shop affiliates",
	source: "TikTok Shop",
	rows: "creators",
	detect({ has, begins }) {
		const gmv =
			begins(
				"creator attributed gmv",
				"affiliate gmv",
				"affiliate attributed gmv",
				"creator gmv",
				"attributed gmv",
			) || has("gmv");
		const who = has("creator name", "creator username", "creator", "affiliate creator");
		return { score: gmv && who ? 0.9 : 0, why: "creators beside GMV as in TikTok Shop" };
	},
	columns: {
		"creator name": "handle",
		"creator username": "handle",
		"affiliate creator": "handle",
		"affiliate attributed orders": "link orders",
		"video views": "-other",
		"product impressions": "-other",
		refunds: "-other",
		videos: "-other",
		"est commission": "commission",
		"creator attributed items sold": "-other",
	},
	platform: "TikTok",
	remarks: ["GMV is what was ordered, before cancellations and refunds."],
};

export const documentation: ResultsDocumentation = {
	told: "by creators beside GMV",
	examples: [
		{
			name: "Creator_20260301-20260331.xlsx",
			rows: [
				[
					"Creator name",
					"Creator-attributed GMV",
					"Attributed orders",
					"Est. commission",
					"Items sold",
					"AOV",
				],
				["finn.bakes", "$2,310.40", "61", "$346.56", "70", "$37.88"],
			],
			gives: [
				{
					deliverable: "Finn Bakes/TikTok Shop/2026-03",
					creator: "Finn Bakes",
					platform: "TikTok",
					"pulled at": { date: "2026-03-31" },
					"link orders": 61,
					revenue: 2310.4,
					spend: 346.56,
					source: "TikTok Shop",
				},
			],
		},
	],
};
