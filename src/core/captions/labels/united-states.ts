import type { LabelTable } from "./label-table.ts";

export const unitedStates: LabelTable = {
	code: "US",
	name: "United States",
	authority: "FTC Endorsement Guides, 16 CFR Part 255",
	languages: ["en"],
	offer: { en: "#ad" },
	labels: [
		{
			status: "accepted",
			labels: ["#ad", "#sponsored", "sponsored", "paid ad", "paid partnership"],
			source: "FTC, Disclosures 101 for Social Media Influencers, November 2019",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: ["ad", "advertisement", "promotion"],
			alone: true,
			source: "FTC, Disclosures 101 for Social Media Influencers, November 2019",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: ["[brand] partner", "[brand] ambassador", "paid partner"],
			source: "FTC, Endorsement Guides: What People Are Asking, 2023",
			sure: "quoted",
		},
		{
			status: "accepted",
			labels: [
				"paid promotion",
				"paid advertisement",
				"paid post",
				"paid collab/collaboration",
				"paid link/links",
			],
			source: "FTC, Endorsement Guides: What People Are Asking, 2023: plain words that say it is paid",
			sure: "memory",
		},
		{
			status: "unclear",
			labels: ["#paid", "#advert", "advertorial", "#employee"],
			source: "no FTC statement found",
			sure: "memory",
		},
		{
			status: "weak",
			labels: ["#client", "#advisor", "#consultant"],
			source: "FTC, Endorsement Guides: What People Are Asking, 2023",
			sure: "memory",
		},
	],
	platformLabel: {
		enough: false,
		source: 'FTC, Disclosures 101, 2019: "Do not assume that a platform\'s disclosure tool is good enough"',
		sure: "quoted",
	},
	sameLanguage: true,
	severities: { "buried-disclosure": "error", "missing-verbal-disclosure": "error" },
	cites: {
		"missing-disclosure": "16 CFR 255.5(a)",
		"vague-disclosure": "FTC Business Blog, 19 April 2017",
		"buried-disclosure": "FTC, Disclosures 101, 2019",
		"late-disclosure": "FTC letters to influencers, 2017, 2020 and 2023",
		"ambiguous-hashtag": "FTC, Endorsement Guides: What People Are Asking",
		"wrong-language": "FTC, Disclosures 101, 2019",
		"negated-disclosure": "16 CFR 255.0(f)",
		"unsubstantiated-claim": "FTC Health Products Compliance Guidance, December 2022",
		"missing-verbal-disclosure": "16 CFR 255.0(f); FTC letters, November 2023",
	},
	notes: [
		"Plain sentences disclose too: who paid, who sent the product free, where you work, that you earn a commission.",
		"A paid link can be marked with (paid link) beside it; affiliate link alone does not tell readers enough.",
		"Each post needs its own label. A bio or an earlier post does not carry over.",
		"In a video the ad must be both said and shown if the claim is.",
	],
};
