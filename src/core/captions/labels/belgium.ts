import type { LabelTable } from "./label-table.ts";

export const belgium: LabelTable = {
	code: "BE",
	name: "Belgium",
	authority: "FPS Economy guidelines for influencers, April 2022",
	languages: ["nl", "fr"],
	offer: { nl: "#reclame", fr: "#publicité" },
	labels: [
		{
			status: "accepted",
			languages: ["nl"],
			labels: ["reclame", "advertentie", "publiciteit"],
			source: "FPS Economy, April 2022",
			sure: "quoted",
		},
		{
			status: "accepted",
			languages: ["fr"],
			labels: ["publicité", "réclame", "annonce"],
			source: "FPS Economy, April 2022",
			sure: "quoted",
		},
		{
			status: "weak",
			languages: ["nl"],
			labels: ["gesponsord", "samenwerking", "in samenwerking met", "bedankt/dank ~6 @"],
			source: "FPS Economy, April 2022: sponsored only without a contract or control",
			sure: "quoted",
		},
		{
			status: "weak",
			languages: ["fr"],
			labels: ["sponsorisé", "collaboration", "partenariat", "merci ~8 @", "en partenariat avec"],
			source: "FPS Economy, April 2022: sponsored only without a contract or control",
			sure: "quoted",
		},
	],
	platformLabel: { enough: false, source: "no statement that the tool is enough was found", sure: "memory" },
	sameLanguage: true,
	severities: { "wrong-language": "error" },
	cites: {},
	notes: ["The label is in the language of the post; an English tag on a Dutch or French post does not do."],
};
