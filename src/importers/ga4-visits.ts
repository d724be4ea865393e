import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Visits by campaign, content, source or page, as Google Analytics 4 exports its reports and explorations. */
export const ga4Visits: ResultsFormat = {
	id: "ga4-visits",
	title: "Google Analytics 4: visits",
	source: "GA4",
	rows: "visits",
	detect({ has, begins, above }) {
		const visits = has(
			"sessions",
			"sitzungen",
			"sesiones",
			"sessioni",
			"sessoes",
			"engaged sessions",
			"views",
			"active users",
			"total users",
			"key events",
		);
		const link =
			begins("session ", "first user ", "landing page", "sitzung", "manual ") ||
			has("source medium", "campaign", "ad content", "utm content", "source", "quelle medium", "zielseite");
		return {
			score: visits && link ? (above.includes("# ") ? 0.9 : 0.82) : 0,
			why: "sessions by source, campaign, content or page",
		};
	},
	columns: {
		sessions: "clicks",
		sitzungen: "clicks",
		sesiones: "clicks",
		sessioni: "clicks",
		sessoes: "clicks",
		campaign: "utm campaign",
		kampagne: "utm campaign",
		"session default channel group": "-other",
		"key events": "-other",
		schlusselereignisse: "-other",
		"sitzungen mit interaktionen": "-other",
		"aktive nutzer": "-people",
		"neue nutzer": "-people",
		"nutzer insgesamt": "-people",
		"gesamtzahl der nutzer": "-people",
		conversions: "-other",
		views: "-other",
		"active users": "-people",
		"total users": "-people",
		"new users": "-people",
		"engaged sessions": "-other",
		"event count": "-other",
	},
	remarks: [
		"Sessions are taken for clicks on the tracked links: GA4 counts visits that allowed it, so there are fewer than clicks. Key events may be anything, so they are not taken for orders.",
	],
};

export const documentation: ResultsDocumentation = {
	told: "by sessions beside sources, campaigns, contents or landing pages, under lines that begin with #",
	examples: [
		{
			rows: [
				["# ----------------------------------------"],
				["# Traffic acquisition"],
				["# Start date: 20260301"],
				["# End date: 20260331"],
				["# ----------------------------------------"],
				["Nth day", "Sessions"],
				["0000", "140"],
				["0001", "70"],
				[""],
				["# Start date: 20260301"],
				["# End date: 20260331"],
				[
					"Session manual ad content",
					"Session source / medium",
					"Sessions",
					"Engaged sessions",
					"Key events",
					"Total revenue",
				],
				["", "", "210", "140", "9", "810.5"],
				["mara-ig-01", "instagram / influencer", "120", "80", "6", "540.5"],
				["(not set)", "instagram / influencer", "60", "40", "3", "270"],
				["(other)", "", "30", "20", "0", "0"],
			],
			gives: [
				{
					deliverable: "MARA-IG-01",
					creator: "Mara Eats",
					platform: "Instagram",
					"pulled at": { date: "2026-03-31" },
					clicks: 120,
					revenue: 540.5,
					source: "GA4",
				},
			],
		},
	],
};
