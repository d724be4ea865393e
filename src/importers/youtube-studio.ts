import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Videos of a YouTube channel, as YouTube Studio exports them; the first row is the total. */
export const youtubeStudio: ResultsFormat = {
	id: "youtube-studio",
	title: "YouTube Studio",
	source: "YouTube Studio",
	rows: "posts",
	detect({ has, begins }) {
		const isVideo =
			has("video publish time", "average percentage viewed", "video title", "videotitel") ||
			begins(
				"zeitpunkt der veroffentlichung des video",
				"titre de la video",
				"titulo del video",
				"titulo do video",
				"titolo del video",
			);
		const score =
			has("content", "inhalte", "inhalt", "video", "contenu", "contenido", "conteudo", "contenuti") && isVideo
				? 0.9
				: 0;
		return { score, why: "content beside video titles as in YouTube Studio" };
	},
	columns: {
		content: "post id",
		inhalte: "post id",
		inhalt: "post id",
		video: "post id",
		contenu: "post id",
		contenido: "post id",
		conteudo: "post id",
		contenuti: "post id",
		"heure de publication de la video": "posted",
		"hora de publicacion del video": "posted",
		"horario de publicacao do video": "posted",
		"data di pubblicazione del video": "posted",
		"video title": "-other",
		videotitel: "-other",
		"veroffentlichungszeit des videos": "posted",
		"zeitpunkt der veroffentlichung des videos": "posted",
		"veroffentlichungszeitpunkt des videos": "posted",
		duration: "-other",
		subscribers: "-other",
		"watch time hours": "-other",
		"average view duration": "-average",
		"engaged views": "-other",
		"your estimated revenue usd": "-other",
		"estimated revenue usd": "-other",
		"estimated revenue": "-other",
		"unique viewers": "reach",
		"teaser clicks": "-other",
		"end screen element clicks": "-other",
		"card clicks": "-other",
	},
	platform: "YouTube",
	remarks: ["YouTube Studio lists up to 500 videos, but its total counts all: with more, the two differ."],
};

export const documentation: ResultsDocumentation = {
	told: "by content ids beside video titles; a creator's own ad revenue is left out, it is no sale of yours",
	examples: [
		{
			name: "Table data.csv",
			rows: [
				[
					"Content",
					"Video title",
					"Video publish time",
					"Duration",
					"Views",
					"Average view duration",
					"Average percentage viewed (%)",
					"Subscribers",
					"Likes",
					"Impressions",
					"Impressions click-through rate (%)",
				],
				["Total", "", "", "", "20000", "0:03:10", "41.2", "120", "900", "140000", "4.8"],
				[
					"aB3dEfGh1jK",
					"I ran 30 days in light shoes",
					"Mar 3, 2026",
					"512",
					"12000",
					"0:03:30",
					"44.0",
					"80",
					"600",
					"90000",
					"4.9",
				],
				[
					"zZ3dEfGh1jK",
					"Shoes, tested",
					"Mar 13, 2026",
					"402",
					"8000",
					"0:02:50",
					"38.0",
					"40",
					"300",
					"50000",
					"4.6",
				],
			],
			gives: [
				{
					deliverable: "aB3dEfGh1jK",
					platform: "YouTube",
					posted: { date: "2026-03-03" },
					impressions: 90_000,
					views: 12_000,
					likes: 600,
					source: "YouTube Studio",
				},
				{
					deliverable: "zZ3dEfGh1jK",
					platform: "YouTube",
					posted: { date: "2026-03-13" },
					impressions: 50_000,
					views: 8000,
					likes: 300,
					source: "YouTube Studio",
				},
			],
		},
	],
};
