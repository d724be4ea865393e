import type { DocumentExample, DocumentKind } from "../core/docs/document-kind.ts";
import { REPORT_PLACEHOLDERS } from "../core/report/placeholders.ts";

/**
 * What came of a campaign, for the client: in the order in which it is asked. The quarterly review (keep the best, phase out
 * the weakest, recruit new ones), the pilot of 5 to 10 creators and the seven mistakes are those of published guides to
 * micro-influencer campaigns (2024).
 */
export const report: DocumentKind = {
	id: "report",
	name: "Report",
	title: "{{brand}}, {{campaign}}: report",
	about: "What came of the campaign, how sure that is, and what to do next",
	linkColumn: "report link",
	placeholders: REPORT_PLACEHOLDERS,
	sections: [
		{
			id: "summary",
			name: "summary",
			about: "The heading, and the result in a few sentences.",
			text: "# {{brand}}, {{campaign}}: report\n{{as of}}\n{{in short}}",
		},
		{
			id: "goals",
			name: "goals",
			about: "What was to be reached.",
			text: "## What we set out to do\n{{goals}}",
		},
		{
			id: "numbers",
			name: "numbers",
			about: "The campaign in all, each figure with what it counts.",
			text: "## The numbers\n{{numbers}}",
		},
		{
			id: "creators",
			name: "creators",
			about: "Each creator's cost and result.",
			text: "## Creator by creator\n{{creators}}\n{{creators note}}",
		},
		{
			id: "worked",
			name: "what worked",
			about: "Who and what did well.",
			text: "## What worked\n{{worked}}",
		},
		{
			id: "did-not-work",
			name: "what did not work",
			about: "Who and what fell short.",
			text: "## What did not\n{{did not work}}",
		},
		{
			id: "orders",
			name: "orders",
			about: "Orders as a range: by code, by link, both.",
			text: "## Orders: at least and at most\n{{orders}}\n{{orders rule}}",
		},
		{
			id: "pace",
			name: "budget and time",
			about: "Cost against budget and dates.",
			text: "## Budget and time\n{{pace}}",
		},
		{
			id: "certainty",
			name: "how sure we are",
			about: "What the figures can and cannot show.",
			text: "## How sure we are\n{{certainty}}",
		},
		{
			id: "next-quarter",
			name: "next quarter",
			about: "Whom to keep, whom to test, whom to drop, and which money to move.",
			text: "## Next quarter\n{{next quarter}}\n{{moves}}",
		},
		{
			id: "feedback",
			name: "feedback",
			about: "What the creators answered to the feedback request.",
			text: "## What the creators said\n{{feedback}}",
		},
		{
			id: "health-check",
			name: "health check",
			about: "Seven common mistakes, and what the tracker shows of each.",
			text: "## Health check\nSeven mistakes that campaigns make, and what the tracker shows of each.\n{{health check}}",
		},
		{
			id: "quarters",
			name: "quarter by quarter",
			about: "This campaign beside earlier ones.",
			text: "## Quarter by quarter\n{{quarters}}\n{{quarters note}}",
		},
		{
			id: "definitions",
			name: "definitions",
			about: "How each figure is counted.",
			text: "## How each figure is counted\n{{definitions}}",
		},
		{ id: "contact", name: "contact", about: "Whom to ask.", text: "Questions? Ask {{sender}}." },
	],
};

export const examples: readonly DocumentExample[] = [
	{
		title: "What is not known is left out, heading and all",
		facts: {
			values: {
				brand: "GreenGlow",
				campaign: "Black Friday",
				"as of": "Figures as of 2 December 2024.",
				"in short": "12 posts brought 8,400 engagements for $2,100.",
				goals: "200 orders\n50 new subscribers",
				worked: "Mara: at least 4 engagements for each dollar.",
				sender: "Ana Reyes",
			},
			blocks: {},
		},
		gives: {
			summary:
				"GreenGlow, Black Friday: report\nFigures as of 2 December 2024.\n12 posts brought 8,400 engagements for $2,100.",
			goals: "What we set out to do\n200 orders\n50 new subscribers",
			worked: "What worked\nMara: at least 4 engagements for each dollar.",
			contact: "Questions? Ask Ana Reyes.",
		},
	},
];
