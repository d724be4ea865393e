import type { LabelTable } from "./label-table.ts";

export const norway: LabelTable = {
	code: "NO",
	name: "Norway",
	authority: "Forbrukertilsynet, guide on labelling ads",
	languages: ["no"],
	offer: { no: "Reklame" },
	labels: [
		{
			status: "accepted",
			labels: ["reklame", "annonse"],
			source: "Forbrukertilsynet guide, 2018",
			sure: "primary",
		},
		{
			status: "weak",
			labels: [
				"spons",
				"sponset",
				"sponsa",
				"samarbeid",
				"i samarbeid med",
				"annonsørinnhold",
				"betalt partnerskap",
				"takk ~6 @",
				"#gave",
				"#reklamegave",
			],
			source: "Norisma complaint, 2018: anything softer",
			sure: "primary",
		},
	],
	platformLabel: { enough: false, source: "Forbrukertilsynet guide, 2018", sure: "memory" },
	notFirst: "warning",
	severities: { "undisclosed-edit": "error" },
	cites: { "undisclosed-edit": "markedsføringsloven as of 1 July 2022" },
	edits: {
		severity: "error",
		labels: ["Retusjert person – reklame", "retusjert person", "retusjert reklame"],
	},
	notes: [
		"The label comes first in the caption, before les mer.",
		"Ads with a retouched body carry the standard mark in the picture.",
	],
};
