import type { LabelTable } from "./label-table.ts";

export const ireland: LabelTable = {
	code: "IE",
	name: "Ireland",
	authority: "ASA Ireland and CCPC guidance on influencer advertising",
	languages: ["en"],
	offer: { en: "#AD" },
	labels: [
		{
			status: "accepted",
			labels: ["#ad"],
			source: "joint ASA and CCPC guidance, quoted in case reports 40459, 40122 and 40451",
			sure: "primary",
		},
		{
			status: "accepted",
			labels: ["gifted"],
			alone: true,
			only: ["gifted"],
			source: "joint guidance: for an unsolicited gift only; a gift agreed for a post is #AD (household-56)",
			sure: "primary",
		},
		{
			status: "unclear",
			labels: ["#sponsored", "paid partnership", "#advert", "#advertisement"],
			source: "not in the guidance as quoted",
			sure: "memory",
		},
		{
			status: "weak",
			labels: ["ad", "af"],
			alone: true,
			source: "Council, case reports: AD without the hash does not conform",
			sure: "primary",
		},
		{
			status: "weak",
			labels: [
				"#ba",
				"#baad",
				"#af",
				"#sp",
				"#brandambassador",
				"#affiliate",
				"#ownbrand",
				"[brand] ambassador",
			],
			source: "joint guidance: secondary labels only after #AD; short forms are not understood",
			sure: "primary",
		},
	],
	platformLabel: { enough: true, source: "joint ASA and CCPC guidance", sure: "primary" },
	notFirst: "error",
	cites: {
		"vague-disclosure": "ASA Ireland and CCPC guidance; case report 27176",
		"late-disclosure": "ASA Ireland and CCPC guidance: #AD is the first word",
	},
	notes: [
		"#AD must be the first thing in the text. At the bottom it does not conform.",
		"#BrandAmbassador, #Affiliate and #OwnBrand may follow #AD but do not replace it.",
		"Every frame of a story needs its label, in a colour that stands out.",
	],
};
