import type { LabelTable } from "./label-table.ts";

export const poland: LabelTable = {
	code: "PL",
	name: "Poland",
	authority: "UOKiK recommendations, 26 September 2022",
	languages: ["pl"],
	offer: { pl: "#reklama" },
	labels: [
		{
			status: "accepted",
			labels: [
				"reklama",
				"materiał reklamowy",
				"współpraca reklamowa",
				"płatna współpraca",
				"post reklamowy",
			],
			source: "UOKiK recommendations, 26 September 2022",
			sure: "quoted",
		},
		{
			status: "unclear",
			labels: ["materiał sponsorowany", "post sponsorowany", "#sponsorowane", "#autopromocja", "#prezent"],
			source: "not in the list as quoted",
			sure: "memory",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["#ad", "sponsored"],
			source: "UOKiK recommendations: in Polish",
			sure: "quoted",
		},
		{
			status: "weak",
			languages: ["en"],
			labels: ["ad"],
			alone: true,
			source: "UOKiK recommendations",
			sure: "quoted",
		},
		{
			status: "weak",
			labels: [
				"współpraca",
				"we współpracy z",
				"dziękuję/dzięki ~6 @",
				"#wspolpraca",
				"#ambasador",
				"#ambasadorka",
				"#rekl",
			],
			source: "UOKiK recommendations, 26 September 2022",
			sure: "quoted",
		},
	],
	platformLabel: {
		enough: false,
		source: "UOKiK recommendations: the platform's tool and a label of your own",
		sure: "quoted",
	},
	notFirst: "warning",
	severities: { "wrong-language": "error" },
	cites: {},
	notes: [
		"Two steps: the platform's tool and a label in Polish at the start; the brand is named.",
		"Fines were imposed in March 2025.",
	],
};
