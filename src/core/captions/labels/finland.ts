import type { LabelTable } from "./label-table.ts";

export const finland: LabelTable = {
	code: "FI",
	name: "Finland",
	authority: "KKV guideline on influencer marketing, 2019, updated 2025",
	languages: ["fi"],
	offer: { fi: "Mainos {brand}" },
	labels: [
		{ status: "accepted", labels: ["mainos"], source: "KKV guideline, 2019, updated 2025", sure: "primary" },
		{
			status: "weak",
			labels: [
				"saatu tuote",
				"saatu",
				"pr tuote",
				"yhteistyössä",
				"#yhteistyö",
				"kaupallinen yhteistyö",
				"kiitos ~6 @",
				"#spons",
			],
			source: "KKV guideline, updated 2025",
			sure: "primary",
		},
	],
	platformLabel: { enough: false, source: "KKV guideline", sure: "memory" },
	notFirst: "warning",
	cites: {},
	notes: [
		"Mainos and the brand's name stand at the start of the text, in every post.",
		"Saatu tuote or PR-tuote alone is not enough since January 2025.",
	],
};
