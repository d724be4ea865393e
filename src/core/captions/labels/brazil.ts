import type { LabelTable } from "./label-table.ts";

export const brazil: LabelTable = {
	code: "BR",
	name: "Brazil",
	authority: "CONAR, guide for influencers, 2020 and 1 June 2026",
	languages: ["pt"],
	offer: { pt: "#publicidade" },
	labels: [
		{
			status: "accepted",
			labels: ["#publicidade", "publicidade", "#publi", "publipost", "anúncio", "parceria paga"],
			source: "CONAR guide, 2020; new edition of 1 June 2026",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: ["publi"],
			alone: true,
			source: "CONAR guide, 2020; new edition of 1 June 2026",
			sure: "quoted",
		},
		{
			status: "unclear",
			labels: ["#patrocinado", "conteúdo patrocinado", "patrocinado por"],
			source: "not in the list as quoted",
			sure: "memory",
		},
		{
			status: "unclear",
			labels: ["recebido", "recebidos"],
			only: ["gifted"],
			source: "CONAR guide, 2020: weak where a post was paid for",
			sure: "quoted",
		},
		{
			status: "weak",
			labels: [
				"parceria",
				"#parceiro",
				"#parceira",
				"#presente",
				"obrigada/obrigado ~6 @",
				"colab",
				"em parceria com",
				"embaixador/embaixadora",
			],
			source: "CONAR guide, 2020",
			sure: "quoted",
		},
	],
	platformLabel: { enough: true, source: "CONAR guide: the first recommendation", sure: "quoted" },
	cites: {},
	notes: [
		"Visible at first sight, not behind mais.",
		"The label must be understood by the audience: #ad does not serve a Portuguese caption.",
	],
};
