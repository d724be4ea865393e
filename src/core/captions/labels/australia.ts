import type { LabelTable } from "./label-table.ts";

export const australia: LabelTable = {
	code: "AU",
	name: "Australia",
	authority: "AANA Code of Ethics, section 2.7",
	languages: ["en"],
	offer: { en: "#ad" },
	labels: [
		{
			status: "accepted",
			labels: ["#ad", "#advert", "paid partnership"],
			source: "AANA Code of Ethics section 2.7 and practice note; AiMCO guide",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: ["ad", "advert", "advertisement"],
			alone: true,
			source: "AANA Code of Ethics section 2.7 and practice note; AiMCO guide",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: [
				"sponsored",
				"sponsored post/content/video/reel",
				"paid ad",
				"paid promotion",
				"this/it's/is an/a ad/advert/advertisement",
			],
			source: "AANA practice note",
			sure: "memory",
		},
		{
			status: "weak",
			labels: ["#sp", "#spon", "#gifted", "#collab"],
			source: "AANA practice note; AiMCO Guide to Gifting and Ad Disclosure",
			sure: "quoted",
		},
	],
	platformLabel: { enough: true, source: "AiMCO guide", sure: "quoted" },
	cites: {
		"negated-disclosure": "Ad Standards (AU), 4 June 2025; AANA Code of Ethics 2.7",
	},
	notes: [
		"A brand tag alone does not disclose (Runaway The Label, 2021).",
		"Saying that it is not an ad on a hosted post breaches section 2.7 (2025).",
	],
};
