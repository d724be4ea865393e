import { DOCUMENT_PLACEHOLDERS } from "../core/briefs/placeholders.ts";
import type { DocumentExample, DocumentKind } from "../core/docs/document-kind.ts";

/**
 * What a creator gets, on one page if possible: the seven parts of a published brief (2024: campaign, summary, goals,
 * messages, audience, deliverables, timeline), payment terms, which other guides add, the ad label of the country, and the
 * freedom that all of them ask for. That many people watch without sound is Facebook's figure of 85% (2016).
 */
export const brief: DocumentKind = {
	id: "brief",
	name: "Brief",
	title: "{{brand}}, {{campaign}}: brief for {{creator}}",
	about: "What a creator is to make, by when, for how much, and how to label it",
	linkColumn: "brief link",
	placeholders: DOCUMENT_PLACEHOLDERS,
	sections: [
		{
			id: "campaign",
			name: "campaign",
			about: "The heading, and what the campaign is in two or three sentences.",
			text: "# {{brand}}, {{campaign}}: brief for {{creator}}\n{{summary}}",
		},
		{ id: "goals", name: "goals", about: "What success looks like.", text: "## Goals\n{{goals}}" },
		{
			id: "audience",
			name: "audience",
			about: "Whom the posts are for.",
			text: "Audience: {{audience}}",
		},
		{
			id: "key-messages",
			name: "key messages",
			about: "Talking points, not a script.",
			text: "## Key messages, in your own words\n{{key messages}}",
		},
		{
			id: "deliverables",
			name: "deliverables",
			about: "The posts, what goes into every caption, and subtitles.",
			text: "## What to make\n{{deliverables}}\nTag {{required handles}}.\nPut {{required hashtags}} into every caption.\nAdd subtitles or on-screen text to every video: many people watch without sound.",
		},
		{
			id: "timeline",
			name: "timeline",
			about: "When each step is due.",
			text: "## Timeline\n{{timeline}}\nWe look at each draft before it goes live.",
		},
		{
			id: "payment",
			name: "payment",
			about: "What the creator gets, and when.",
			text: "## Payment\nFor all posts above you get {{compensation}}.\nIt is paid by {{payment due}}.",
		},
		{
			id: "offer",
			name: "offer",
			about: "What followers get, with the creator's own code and links.",
			text: "## Offer, code and link\n{{offer}}.\nYour code: {{code}}\n{{links}}",
		},
		{
			id: "ad-label",
			name: "ad label",
			about: "How to say that it is an ad, by the rules of the country.",
			text: "## Label it as an ad\n{{ad label}}\nIt comes before all other words, on every frame of a story, and aloud in a video's first 30 seconds.",
		},
		{
			id: "do-and-dont",
			name: "do and don't",
			about: "The few things that are fixed.",
			text: "What is fixed:\n{{do and don't}}",
		},
		{
			id: "freedom",
			name: "creative freedom",
			about: "That the rest is the creator's.",
			text: "The rest is yours: tell it your way. How you found it, what it solved, how it felt make good stories.",
		},
		{
			id: "contact",
			name: "contact",
			about: "Whom to ask.",
			text: "Questions? Ask {{sender}}, at {{brand}}.",
		},
	],
};

export const examples: readonly DocumentExample[] = [
	{
		title: "A Black Friday brief: what is known is said, what is not is left out",
		facts: {
			values: {
				brand: "GreenGlow",
				campaign: "Black Friday",
				creator: "Mara",
				summary: "30% off everything for a weekend.",
				goals: "200 orders\n50 new subscribers",
				audience: "15–35",
				compensation: "a flat fee of $500",
				code: "MARA10",
				offer: "10% off with your code; it does not stack with the sale",
				sender: "Ana Reyes, partnerships",
			},
			blocks: {},
		},
		gives: {
			campaign: "GreenGlow, Black Friday: brief for Mara\n30% off everything for a weekend.",
			goals: "Goals\n200 orders\n50 new subscribers",
			audience: "Audience: 15–35",
			payment: "Payment\nFor all posts above you get a flat fee of $500.",
			offer:
				"Offer, code and link\n10% off with your code; it does not stack with the sale.\nYour code: MARA10",
			freedom:
				"The rest is yours: tell it your way. How you found it, what it solved, how it felt make good stories.",
			contact: "Questions? Ask Ana Reyes, partnerships, at GreenGlow.",
		},
	},
	{
		title: "Posts and dates as tables",
		facts: {
			values: { deliverables: "1 story", timeline: "Draft 8 Nov 2027", "required hashtags": "#greenglow" },
			blocks: {
				deliverables: [
					{
						kind: "table",
						rows: [
							["Post", "Goes live"],
							["Story", "18 Nov 2027"],
						],
					},
				],
				timeline: [{ kind: "table", rows: [["Draft"], ["8 Nov 2027"]] }],
			},
		},
		gives: {
			deliverables:
				"What to make\nPost\tGoes live\nStory\t18 Nov 2027\nPut #greenglow into every caption.\nAdd subtitles or on-screen text to every video: many people watch without sound.",
			timeline: "Timeline\nDraft\n8 Nov 2027\nWe look at each draft before it goes live.",
			freedom:
				"The rest is yours: tell it your way. How you found it, what it solved, how it felt make good stories.",
		},
	},
];
