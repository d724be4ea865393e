import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Orders by the link they came through, as a GA4 exploration with the dimension Transaction ID has them. */
export const ga4Transactions: ResultsFormat = {
	id: "ga4-transactions",
	title: "Google Analytics 4: transactions",
	source: "GA4",
	rows: "orders",
	detect({ has, begins }) {
		const link =
			begins(
				"session ",
				"first user ",
				"landing page",
				"sitzung",
				"erste nutzerinteraktion",
				"manuelle",
				"quelle",
				"manual ",
				"source",
				"medium",
				"campaign",
			) || has("ecommerce purchases", "purchase revenue", "total revenue", "kaufumsatz", "gesamtumsatz");
		const score =
			has("transaction id", "transaktions id", "id de transaction", "id de transaccion") && link ? 0.93 : 0;
		return {
			score: has("commission", "commission amount", "publisher") ? 0 : score,
			why: "transaction ids beside sources or campaigns",
		};
	},
	columns: {
		"purchase revenue": "total",
		"total revenue": "total",
		transactions: "-other",
		sessions: "-other",
		transaktionen: "-other",
		sitzungen: "-other",
		kaufe: "-other",
		"e commerce kaufe": "-other",
		"session campaign": "utm campaign",
		date: "placed",
	},
};

export const documentation: ResultsDocumentation = {
	told: "by transaction ids; they join the shop's orders to links. Orders the shop has not exported are not added beside the shop's",
	examples: [
		{
			rows: [
				["# Start date: 20260301"],
				["# End date: 20260331"],
				[
					"Transaction ID",
					"Date",
					"Session source / medium",
					"Session campaign",
					"Session manual ad content",
					"Purchase revenue",
				],
				["551", "20260323", "instagram / influencer", "spring_launch", "mara-ig-01", "102.20"],
			],
			gives: [
				{
					order: "551",
					placed: { date: "2026-03-23" },
					"utm source": "instagram",
					"utm medium": "influencer",
					"utm campaign": "spring_launch",
					"utm content": "mara-ig-01",
					"creator by link": "Mara Eats",
					revenue: 102.2,
					source: "GA4",
				},
			],
		},
	],
};
