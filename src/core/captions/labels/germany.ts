import type { LabelTable } from "./label-table.ts";

export const germany: LabelTable = {
	code: "DE",
	name: "Germany",
	authority: "UWG § 5a(4)",
	languages: ["de"],
	offer: { de: "Werbung" },
	labels: [
		{
			status: "accepted",
			labels: [
				"werbung",
				"anzeige",
				"bezahlte partnerschaft",
				"bezahlte werbepartnerschaft",
				"bezahlte werbung",
			],
			source: "UWG § 5a(4); media authorities' guide on labelling",
			sure: "primary",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["#ad", "sponsored", "sponsored by", "powered by", "#sponsoredby"],
			source: 'media authorities\' guide: "possibly not sufficient"; OLG Celle 13 U 53/17',
			sure: "primary",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["ad"],
			alone: true,
			source: 'media authorities\' guide: "possibly not sufficient"',
			sure: "primary",
		},
		{
			status: "weak",
			labels: [
				"kooperation",
				"in kooperation mit",
				"zusammenarbeit mit @",
				"danke/dank ~6 @",
				"#koop",
				"#partnerschaft",
				"gesponsert",
				"unterstützt von/durch",
				"#produkttest",
				"#prsample",
				"#markenbotschafter",
				"#markenbotschafterin",
				"geschenkt von/bekommen",
			],
			source: "UCPD 2005/29 art. 7(2); media authorities' guide",
			sure: "quoted",
		},
	],
	platformLabel: {
		enough: false,
		source: "must be read in German; use it in addition",
		sure: "memory",
	},
	severities: { "buried-disclosure": "error" },
	cites: {
		"missing-disclosure": "UWG § 5a(4); BGH I ZR 90/20, 125/20 and 126/20 (2021)",
		"buried-disclosure": "OLG Celle 13 U 53/17 (2017)",
		"late-disclosure": "OLG Celle 13 U 53/17 (2017)",
		"wrong-language": "media authorities' guide on labelling",
	},
	notes: [
		"The label stands before the text, and on each slide of a story.",
		"Unbezahlte Werbung on a paid post contradicts the label.",
	],
};
