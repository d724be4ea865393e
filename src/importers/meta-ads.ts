import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Ads of Meta Ads Manager: the currency stands in the header, which may be English, German, French, Spanish or Italian. */
export const metaAds: ResultsFormat = {
	id: "meta-ads",
	title: "Meta Ads Manager",
	source: "Meta Ads Manager",
	rows: "ads",
	detect({ has, begins }) {
		const spend = begins(
			"amount spent",
			"ausgegebener betrag",
			"montant depense",
			"importe gastado",
			"importo speso",
			"valor usado",
			"valor gasto",
			"besteed bedrag",
		);
		const names = has(
			"campaign name",
			"ad set name",
			"ad name",
			"kampagnenname",
			"anzeigenname",
			"name der anzeige",
			"name der anzeigengruppe",
			"anzeigengruppenname",
			"nom de la campagne",
			"nom de l ensemble de publicites",
			"nom de la publicite",
			"nombre de la campana",
			"nombre del conjunto de anuncios",
			"nombre del anuncio",
			"nome della campagna",
			"nome da campanha",
			"name der kampagne",
		);
		return { score: spend && names ? 0.95 : 0, why: "amount spent beside campaigns, ad sets or ads" };
	},
	columns: {
		clicks: "-other",
		"clicks all": "-other",
		"klicks alle": "-other",
		"clics tous": "-other",
		"clics todos": "-other",
		results: "-other",
		ergebnisse: "-other",
		resultats: "-other",
		resultados: "-other",
		purchases: "-other",
		"website purchases": "-other",
		kaufe: "-other",
		achats: "-other",
		compras: "-other",
		"purchases conversion value": "-other",
		"purchase conversion value": "-other",
		"post reactions": "-other",
		"post comments": "-other",
		"post shares": "-other",
		"post saves": "-other",
	},
	remarks: ["Purchases are what Meta claims for its ads; they are not taken for orders of creators."],
};

export const documentation: ResultsDocumentation = {
	told: "by the amount spent beside campaigns, ad sets or ads; an ad belongs to the deliverable whose id stands in one of its names",
	examples: [
		{
			rows: [
				[
					"Jour",
					"Nom de la campagne",
					"Nom de la publicité",
					"Montant dépensé (EUR)",
					"Impressions",
					"Couverture",
					"Clics sur le lien",
				],
				["2026-03-30", "Spring launch", "MARA-IG-01 boost", "1 234,56", "40 000", "21 000", "310"],
				["2026-03-31", "Spring launch", "MARA-IG-01 boost", "100,04", "10 000", "8 000", "90"],
				["", "", "Total", "1 334,60", "50 000", "", "400"],
			],
			gives: [
				{
					deliverable: "MARA-IG-01",
					creator: "Mara Eats",
					platform: "Instagram",
					"pulled at": { date: "2026-03-31" },
					impressions: 50_000,
					clicks: 400,
					spend: 1334.6,
					paid: "boosted",
					source: "Meta Ads Manager",
				},
			],
		},
	],
};
