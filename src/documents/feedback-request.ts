import { DOCUMENT_PLACEHOLDERS } from "../core/briefs/placeholders.ts";
import type { DocumentExample, DocumentKind } from "../core/docs/document-kind.ts";

/** Asks a creator how it went, with the questions of a published feedback survey (guide to micro-influencers, 2024). */
export const feedbackRequest: DocumentKind = {
	id: "feedback-request",
	name: "Feedback request",
	title: "{{brand}}, {{campaign}}: how was it, {{creator}}?",
	about: "Questions for afterwards, once a post is live",
	linkColumn: "feedback link",
	placeholders: DOCUMENT_PLACEHOLDERS,
	afterPosting: true,
	sections: [
		{
			id: "thanks",
			name: "thanks",
			about: "The heading and a word of thanks.",
			text: "# {{campaign}}: how was it, {{creator}}?\nThank you for your posts for {{brand}}. Your answers shape the next brief. Write below each question; a sentence is enough.",
		},
		{
			id: "what-worked",
			name: "what worked",
			about: "First question.",
			text: "## What worked well?\nYour answer:",
		},
		{
			id: "what-did-not",
			name: "what did not work",
			about: "Second question.",
			text: "## What did not work?\nYour answer:",
		},
		{
			id: "authentic",
			name: "authentic",
			about: "Third question.",
			text: "## Did the posts feel authentic to you?\nYour answer:",
		},
		{
			id: "mood",
			name: "mood",
			about: "Fourth question.",
			text: "## Was the mood in comments and messages positive?\nYour answer:",
		},
		{
			id: "change",
			name: "what to change",
			about: "Fifth question.",
			text: "## What should we change next time?\nYour answer:",
		},
		{
			id: "contact",
			name: "contact",
			about: "Who reads it.",
			text: "{{sender}} at {{brand}} reads every answer.",
		},
	],
};

export const examples: readonly DocumentExample[] = [
	{
		title: "The questions",
		facts: {
			values: { brand: "GreenGlow", campaign: "Black Friday", creator: "Mara", sender: "Ana Reyes" },
			blocks: {},
		},
		gives: {
			thanks:
				"Black Friday: how was it, Mara?\nThank you for your posts for GreenGlow. Your answers shape the next brief. Write below each question; a sentence is enough.",
			"what-worked": "What worked well?\nYour answer:",
			"what-did-not": "What did not work?\nYour answer:",
			authentic: "Did the posts feel authentic to you?\nYour answer:",
			mood: "Was the mood in comments and messages positive?\nYour answer:",
			change: "What should we change next time?\nYour answer:",
			contact: "Ana Reyes at GreenGlow reads every answer.",
		},
	},
];
