import type { LabelTable } from "./label-table.ts";

export const italy: LabelTable = {
	code: "IT",
	name: "Italy",
	authority: "IAP Digital Chart, 30 October 2024, and AGCOM 197/25/CONS",
	languages: ["it"],
	offer: { it: "Pubblicità" },
	labels: [
		{
			status: "accepted",
			labels: ["pubblicità", "sponsorizzato/sponsorizzata da", "promosso/promossa da", "#pubblicità"],
			source: "IAP Digital Chart, 30 October 2024; AGCOM FAQ",
			sure: "quoted",
		},
		{
			status: "accepted",
			languages: ["it", "en"],
			labels: ["#adv", "#ad"],
			besideBrand: true,
			source: 'AGCOM 197/25/CONS: bare #adv "da solo non basta più"',
			sure: "quoted",
		},
		{
			status: "accepted",
			languages: ["it", "en"],
			labels: ["adv", "ad"],
			alone: true,
			besideBrand: true,
			source: 'AGCOM 197/25/CONS: bare #adv "da solo non basta più"',
			sure: "quoted",
		},
		{
			status: "unclear",
			labels: ["contenuto sponsorizzato", "advertising", "partnership a pagamento", "partnership retribuita"],
			source: "not in the chart as quoted",
			sure: "memory",
		},
		{
			status: "weak",
			labels: [
				"grazie ~6 @",
				"collaborazione",
				"#collab",
				"#partner",
				"#supplied",
				"omaggio/omaggiato",
				"#gifted",
				"in collaborazione con",
			],
			source: "IAP Digital Chart; UCPD 2005/29 art. 7(2)",
			sure: "quoted",
		},
	],
	platformLabel: { enough: true, source: "IAP Digital Chart", sure: "quoted" },
	buriedFrom: 3,
	cites: { "buried-disclosure": "IAP Digital Chart: first element or within the first three hashtags" },
	notes: [
		"The label is the first element or among the first three hashtags; a video shows it at its opening too.",
		"#adv or #ad needs the brand beside it.",
	],
};
