import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Sales that an affiliate network counts one by one: AWIN, CJ, Impact and the like. */
export const affiliateTransactions: ResultsFormat = {
	id: "affiliate-transactions",
	title: "Affiliate network: transactions",
	source: "Affiliate network",
	rows: "orders",
	detect({ has, begins }) {
		const id = has(
			"transaction id",
			"order ref",
			"order reference",
			"order id",
			"action id",
			"transaction number",
			"advertiser transaction id",
		);
		const money =
			begins(
				"commission",
				"publisher commission",
				"provision",
				"payout",
				"est commission",
				"est standard commission",
			) || has("action earnings");
		const who = begins(
			"publisher",
			"affiliate",
			"partner",
			"media partner",
			"click ref",
			"clickref",
			"sid",
			"website",
			"site name",
			"creator",
			"sub id",
		);
		return { score: id && money && who ? 0.9 : 0, why: "orders beside publishers and commission" };
	},
	columns: {
		"commission amount amount": "commission",
		"commission amount currency": "-other",
		"sale amount amount": "subtotal",
		"sale amount currency": "currency",
		"click refs click ref": "utm content",
		"site name": "creator",
		"advertiser transaction id": "-other",
		"website name": "creator",
		"publisher id": "-other",
		"affiliate id": "-other",
		"click date": "-other",
		"validation date": "-other",
		"creator username": "handle",
		"est commission base": "-other",
		amount: "total",
		"sale amount": "subtotal",
		"voucher code used": "code",
	},
	lines: "each",
	remarks: [
		"Commission is kept for each order. Some networks call revenue ÷ commission “ROI”; here ROI counts all costs of a creator.",
	],
};

export const documentation: ResultsDocumentation = {
	told: "by orders beside publishers and commission",
	examples: [
		{
			rows: [
				[
					"Transaction ID",
					"Order Ref",
					"Transaction Date",
					"Publisher",
					"Status",
					"Sale Amount",
					"Commission Amount",
					"Currency",
					"Voucher Code",
				],
				[
					"88001",
					"1001",
					"23/03/2026 10:25:00",
					"Mara Eats",
					"approved",
					"90.00",
					"9.00",
					"USD",
					"MARAEATS10",
				],
				["88002", "1007", "24/03/2026 11:00:00", "Somebody", "declined", "40.00", "4.00", "USD", ""],
			],
			gives: [
				{
					order: "1001",
					placed: { date: "2026-03-23" },
					codes: "MARAEATS10",
					"creator by code": "Mara Eats",
					"creator by link": "Mara Eats",
					revenue: 90,
					status: "paid",
					commission: 9,
					currency: "USD",
					source: "Affiliate network",
				},
				{
					order: "1007",
					placed: { date: "2026-03-24" },
					revenue: 40,
					status: "cancelled",
					commission: 4,
					currency: "USD",
					source: "Affiliate network",
				},
			],
		},
	],
};
