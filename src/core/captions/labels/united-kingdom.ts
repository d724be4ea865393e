import type { LabelTable } from "./label-table.ts";

export const unitedKingdom: LabelTable = {
	code: "GB",
	name: "United Kingdom",
	authority: "CAP Code 2.1, 2.3 and 2.4 (ASA), and the CMA",
	languages: ["en"],
	offer: { en: "#ad" },
	labels: [
		{
			status: "accepted",
			labels: ["ad", "advert", "advertising", "advertisement"],
			alone: true,
			source: "ASA/CAP and CMA, Influencers' guide, 3rd edition, 23 March 2023",
			sure: "primary",
		},
		{
			status: "accepted",
			labels: ["advertisement feature", "this/it's/is an/a ad/advert/advertisement"],
			source: "ASA/CAP and CMA, Influencers' guide, 3rd edition, 23 March 2023",
			sure: "primary",
		},
		{
			status: "unclear",
			labels: ["paid partnership", "paid ad", "paid promotion", "paid post", "paid advertisement"],
			source: "named by the guide as a platform's tool, not as typed words",
			sure: "memory",
		},
		{
			status: "weak",
			labels: ["sponsored", "sponsored by/post/content/video/reel"],
			source: "Influencers' guide, 2023: suggests that the brand had no control",
			sure: "primary",
		},
		{
			status: "weak",
			labels: ["[brand] ambassador", "brand ambassador", "[brand] partner"],
			source: "ASA rulings Cocoa Brown A19-561238 (2019) and Calzedonia (2021)",
			sure: "primary",
		},
		{
			status: "weak",
			labels: ["gifted", "aff", "pr"],
			alone: true,
			source: "ASA ASOS/Sugg A19-1025856 (2020): few readers understand affiliate; ASA, May 2025",
			sure: "primary",
		},
	],
	platformLabel: { enough: true, source: "Influencers' guide, 2023, if clearly visible", sure: "primary" },
	severities: { "missing-verbal-disclosure": "info" },
	cites: {
		"missing-disclosure": "CAP Code 2.1, 2.3 and 2.4",
		"vague-disclosure": "CAP Code 2.1; ASA rulings A19-1025856 and A19-561238",
		"late-disclosure": "ASA ruling Qatar Tourism A22-1180228",
		"ambiguous-hashtag": "ASA rulings on EMO and Ghouri, 2023",
		"unsubstantiated-claim": "CAP Code 3.1, 3.7 and 3.11",
		"undisclosed-edit": "ASA rulings Tanologist and Skinny Tan, 2021",
	},
	edits: { severity: "warning", labels: [] },
	notes: [
		"The label must be seen before anyone engages: before the click, above more, on each frame of a story or carousel.",
		"A discount code, a brand tag or #gifted does not say that it is an ad.",
		"A filter must not exaggerate what a product does; no label makes that right.",
	],
};
