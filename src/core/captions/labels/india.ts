import type { LabelTable } from "./label-table.ts";

export const india: LabelTable = {
	code: "IN",
	name: "India",
	authority: "ASCI influencer guidelines, 2021, and CCPA, 2023",
	languages: ["en"],
	offer: { en: "#Ad" },
	labels: [
		{
			status: "accepted",
			labels: [
				"#ad",
				"sponsored",
				"sponsored post/content/video/reel",
				"collaboration",
				"in collaboration with",
				"partnership",
				"in partnership with",
			],
			source: "ASCI guidelines, May 2021, and its tool page",
			sure: "primary",
		},
		{
			status: "accepted",
			labels: ["ad", "advertisement", "employee"],
			alone: true,
			source: "ASCI guidelines, May 2021, and its tool page",
			sure: "primary",
		},
		{ status: "accepted", labels: ["free gift"], source: "ASCI guidelines, May 2021", sure: "quoted" },
		{
			status: "accepted",
			labels: ["paid promotion", "paid partnership", "paid ad", "this/it's/is an/a ad/advert/advertisement"],
			source: "CCPA, Endorsements Know-hows, 2023",
			sure: "quoted",
		},
		{
			status: "weak",
			labels: ["#collab", "#gifted", "#promo"],
			source: "in ASCI's draft of February 2021 only, or in neither list",
			sure: "quoted",
		},
	],
	platformLabel: { enough: false, source: "ASCI guidelines: the tool is an addition", sure: "memory" },
	severities: { "missing-verbal-disclosure": "error" },
	cites: {
		"missing-verbal-disclosure": "CCPA, Endorsements Know-hows, 2023",
		"undisclosed-edit": "ASCI influencer guidelines, 2021: no filter that exaggerates the claimed effect",
	},
	edits: { severity: "warning", labels: [] },
	notes: [
		"English, or the language of the ad.",
		"On video the label stays 3 seconds (up to 15 s of video), a third of the length (up to 2 min), or for the whole promoted part.",
		"Advice on money or health needs the creator's registration or qualification.",
		"A stricter revision in 2026 is reported by one law blog only; check before relying on Collaboration or Partnership.",
	],
};
