import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** What an affiliate network counts for each creator: clicks, sales, revenue, commission. */
export const affiliateTotals: ResultsFormat = {
	id: "affiliate-totals",
	title: "Affiliate network: totals of creators",
	source: "Affiliate network",
	rows: "creators",
	detect({ has, begins }) {
		const who = has(
			"publisher",
			"publisher name",
			"affiliate",
			"affiliate name",
			"partner",
			"partner name",
			"media partner",
			"media partner name",
			"website name",
			"clickref",
			"click ref",
		);
		const money =
			begins("commission", "total comm", "provision", "payout", "publisher commission") || has("epc");
		return { score: who && money ? 0.85 : 0, why: "publishers beside commission" };
	},
	columns: {
		impressions: "-other",
		"publisher id": "-other",
		amount: "revenue",
		value: "revenue",
		"total no": "link orders",
		"total value": "revenue",
		"total comm": "commission",
		comm: "commission",
	},
	remarks: [
		"Some networks call revenue ÷ commission “ROI”, without fees and product; here ROI counts all costs of a creator.",
	],
};

export const documentation: ResultsDocumentation = {
	told: "by publishers beside commission; each creator gets a row of their own, named by network and period",
	examples: [
		{
			name: "publisher performance 2026-03-01 2026-03-31.csv",
			rows: [
				["Publisher", "Clicks", "Sales", "Revenue", "Commission", "ROI"],
				["Mara Eats", "410", "14", "$1,240.00", "$124.00", "10.00"],
				["Total", "410", "14", "$1,240.00", "$124.00", ""],
			],
			gives: [
				{
					deliverable: "Mara Eats/Affiliate network/2026-03",
					creator: "Mara Eats",
					"pulled at": { date: "2026-03-31" },
					clicks: 410,
					"link orders": 14,
					revenue: 1240,
					spend: 124,
					source: "Affiliate network",
				},
			],
		},
	],
};
