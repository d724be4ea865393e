import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Campaigns and ads of Google Ads: lines of text above the header, rows of totals below. */
export const googleAds: ResultsFormat = {
	id: "google-ads",
	title: "Google Ads",
	source: "Google Ads",
	rows: "ads",
	detect({ has, begins }) {
		const names = has(
			"campaign",
			"ad group",
			"kampagne",
			"anzeigengruppe",
			"campagne",
			"groupe d annonces",
			"campana",
			"grupo de anuncios",
			"campanha",
		);
		const cost = has("cost", "kosten", "cout", "coste", "costo", "custo");
		const own =
			has("impr", "impressionen", "impressions", "impresiones") &&
			(begins(
				"avg cpc",
				"avg cost",
				"durchschn cpc",
				"durchschnittl cpc",
				"cpc moyen",
				"cpc medio",
				"campaign status",
				"campaign state",
				"kampagnenstatus",
				"currency code",
				"wahrungscode",
				"conversions",
				"interaction rate",
				"ctr",
			) ||
				has("clicks", "klicks", "clics"));
		return {
			score: names && cost && own ? 0.85 : 0,
			why: "campaigns beside impressions and cost as in Google Ads",
		};
	},
	columns: {
		conversions: "-other",
		"conv value": "-other",
		"all conv": "-other",
		interactions: "-other",
		"true view views": "views",
		budget: "-other",
		"currency code": "currency",
		wahrungscode: "currency",
		"code de devise": "currency",
		"codigo de moneda": "currency",
	},
	remarks: ["Conversions are what Google claims for its ads; they are not taken for orders of creators."],
};

export const documentation: ResultsDocumentation = {
	told: "by campaigns or ad groups beside impressions and cost; lines above the header and “Total: …” rows are not imported",
	examples: [
		{
			rows: [
				["Kampagnenbericht"],
				["1. März 2026 - 31. März 2026"],
				["Kampagnenstatus", "Kampagne", "Anzeigengruppe", "Währungscode", "Klicks", "Impressionen", "Kosten"],
				["Aktiviert", "Creator", "FINN-TT-01", "EUR", "1.200", "54.300", "1.234,50"],
				["Aktiviert", "Creator", "Marke", "EUR", "10", "700", "5,50"],
				["Gesamt: Kampagnen", " --", " --", "EUR", "1.210", "55.000", "1.240,00"],
				["Gesamt: Konto", " --", " --", "EUR", "1.210", "55.000", "1.240,00"],
			],
			gives: [
				{
					deliverable: "FINN-TT-01",
					creator: "Finn Bakes",
					platform: "TikTok",
					"pulled at": { date: "2026-03-31" },
					impressions: 54_300,
					clicks: 1200,
					spend: 1234.5,
					paid: "boosted",
					source: "Google Ads",
				},
			],
		},
	],
};
