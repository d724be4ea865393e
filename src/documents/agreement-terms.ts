import { DOCUMENT_PLACEHOLDERS } from "../core/briefs/placeholders.ts";
import type { DocumentExample, DocumentKind } from "../core/docs/document-kind.ts";

/**
 * The clauses that the guides name for an agreement: deliverables, timeline, compensation, usage rights, confidentiality,
 * performance (campaign guide with FAQ), and disclosure (small-business guide with compliance checklist).
 */
export const agreementTerms: DocumentKind = {
	id: "agreement-terms",
	name: "Agreement terms",
	title: "{{brand}}, {{campaign}}: terms with {{creator}}",
	about: "A term sheet to agree on; not legal advice",
	linkColumn: "agreement link",
	placeholders: DOCUMENT_PLACEHOLDERS,
	sections: [
		{
			id: "parties",
			name: "parties",
			about: "Who agrees, and that this is no legal advice.",
			text: "# {{campaign}}: terms between {{brand}} and {{creator}}\nAccount: {{handle}} on {{platform}}.\nThis term sheet lists what both sides agree on. It is not legal advice: have it checked before you sign.",
		},
		{
			id: "deliverables",
			name: "deliverables",
			about: "The posts.",
			text: "## Deliverables\n{{deliverables}}\nThe creator makes the content in their own words and style, within the brief.",
		},
		{
			id: "timeline",
			name: "timeline",
			about: "When each step is due, and who approves.",
			text: "## Timeline and approval\n{{timeline}}\nThe brand reviews concept, draft and final version. Nothing goes live before it is approved.",
		},
		{
			id: "compensation",
			toAgree: true,
			name: "compensation",
			about: "What the creator gets, and when.",
			text: "## Compensation\nFor all deliverables the creator receives {{compensation}}.\nPayment is due by {{payment due}}.",
		},
		{
			id: "usage-rights",
			toAgree: true,
			name: "usage rights",
			about: "What the brand may do with the content, and until when.",
			text: "## Usage rights\nThe brand may use the content as follows: {{rights}}.\nThese rights end on {{rights until}}. Any other use needs a new agreement.",
		},
		{
			id: "confidentiality",
			name: "confidentiality",
			about: "What neither side tells.",
			text: "## Confidentiality\nNeither side tells others what it learns about the other's unpublished plans, products and figures, nor the terms of this agreement.",
		},
		{
			id: "performance",
			name: "performance",
			about: "What is expected and measured.",
			text: "## Performance\nThe campaign is measured by {{KPI}}. The creator sends the platform's own figures for each post within a week of it going live. No result is guaranteed.",
		},
		{
			id: "disclosure",
			name: "disclosure",
			about: "How each post says that it is an ad.",
			text: "## Disclosure\nEach post is labelled as an ad, before all other words:\n{{ad label}}\nA post without its label is corrected within a day of being told.",
		},
		{
			id: "signatures",
			name: "signatures",
			about: "Who signs.",
			text: "## Agreed\nFor {{brand}}: {{sender}}, date:\n{{creator}}, date:",
		},
	],
};

export const examples: readonly DocumentExample[] = [
	{
		title: "Terms of a paid post whose rights end",
		facts: {
			values: {
				brand: "GreenGlow",
				campaign: "Black Friday",
				creator: "Mara",
				handle: "@mara.eats",
				platform: "Instagram",
				compensation: "a flat fee of $500 and the product free of charge",
				rights: "paid ads on Instagram",
				"rights until": "31 March 2025",
				"ad label": 'United States: begin the caption with "#ad".',
				KPI: "orders",
				sender: "Ana Reyes",
			},
			blocks: {},
		},
		gives: {
			parties:
				"Black Friday: terms between GreenGlow and Mara\nAccount: @mara.eats on Instagram.\nThis term sheet lists what both sides agree on. It is not legal advice: have it checked before you sign.",
			compensation:
				"Compensation\nFor all deliverables the creator receives a flat fee of $500 and the product free of charge.",
			"usage-rights":
				"Usage rights\nThe brand may use the content as follows: paid ads on Instagram.\nThese rights end on 31 March 2025. Any other use needs a new agreement.",
			confidentiality:
				"Confidentiality\nNeither side tells others what it learns about the other's unpublished plans, products and figures, nor the terms of this agreement.",
			performance:
				"Performance\nThe campaign is measured by orders. The creator sends the platform's own figures for each post within a week of it going live. No result is guaranteed.",
			disclosure:
				'Disclosure\nEach post is labelled as an ad, before all other words:\nUnited States: begin the caption with "#ad".\nA post without its label is corrected within a day of being told.',
			signatures: "Agreed\nFor GreenGlow: Ana Reyes, date:\nMara, date:",
		},
	},
];
