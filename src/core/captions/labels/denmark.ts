import type { LabelTable } from "./label-table.ts";

export const denmark: LabelTable = {
	code: "DK",
	name: "Denmark",
	authority: "Forbrugerombudsmanden",
	languages: ["da"],
	offer: { da: "Reklame" },
	labels: [
		{
			status: "accepted",
			labels: ["reklame", "annonce"],
			source: "Forbrugerombudsmanden, guidance on hidden advertising",
			sure: "primary",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["#ad", "sponsored"],
			source: "Forbrugerombudsmanden",
			sure: "primary",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["ad"],
			alone: true,
			source: "Forbrugerombudsmanden",
			sure: "primary",
		},
		{
			status: "weak",
			labels: [
				"spons",
				"gaw",
				"sponsoreret",
				"samarbejde",
				"i samarbejde med",
				"betalt partnerskab",
				"tak ~6 @",
				"#gave",
				"#prgave",
			],
			source: "Forbrugerombudsmanden; press reports of 2019 and 2020",
			sure: "quoted",
		},
	],
	platformLabel: { enough: false, source: "Forbrugerombudsmanden", sure: "memory" },
	severities: { "buried-disclosure": "error", "wrong-language": "error" },
	cites: {},
	notes: ["Nobody should have to look for the label: not among tags, not at the end, on each post."],
};
