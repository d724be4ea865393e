import type { LabelTable } from "./label-table.ts";

export const sweden: LabelTable = {
	code: "SE",
	name: "Sweden",
	authority: "marknadsföringslagen; PMT 11949-16 (Kissie)",
	languages: ["sv"],
	offer: { sv: "Reklam" },
	labels: [
		{ status: "accepted", labels: ["reklam", "annons"], source: "PMT 11949-16", sure: "quoted" },
		{
			status: "unclear",
			labels: ["betalt samarbete", "reklamsamarbete", "betalt partnerskap"],
			source: "not judged as far as found",
			sure: "memory",
		},
		{
			status: "weak",
			labels: [
				"samarbete",
				"i samarbete med",
				"spons",
				"sponsrat",
				"sponsrad av",
				"sponsrat av",
				"tack ~6 @",
			],
			source: "PMT 11949-16",
			sure: "quoted",
		},
	],
	platformLabel: { enough: false, source: "no statement that the tool is enough was found", sure: "memory" },
	cites: {},
	notes: ["That it is an ad must be understood at a fleeting glance (flyktig kontakt)."],
};
