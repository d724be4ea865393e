import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Videos of a TikTok account, as TikTok Studio exports them: counts may be short (1.2K), and there is no reach. */
export const tiktokStudio: ResultsFormat = {
	id: "tiktok-studio",
	title: "TikTok Studio",
	source: "TikTok Studio",
	rows: "posts",
	detect({ has, above }) {
		const own =
			has("video link", "video title", "videolink", "lien de la video", "enlace del video") &&
			has(
				"post time",
				"veroffentlichungszeit",
				"heure de publication",
				"hora de publicacion",
				"total play time",
				"watched full video",
				"average watch time",
			);
		const score = own ? 0.9 : has("video link") && above.includes("tiktok") ? 0.7 : 0;
		return { score, why: "video link and post time as in TikTok Studio" };
	},
	columns: {
		favorites: "saves",
		"total favorites": "saves",
		"total play time": "-other",
		"average watch time": "-average",
		"watched full video": "-rate",
		"new followers": "-other",
		time: "-other",
		"total viewers": "reach",
		"reached audience": "reach",
	},
	platform: "TikTok",
};

export const documentation: ResultsDocumentation = {
	told: "by a video link beside post time, play time or watch time; it has no reach, so the reach stays blank",
	examples: [
		{
			name: "Content 2026-04-01.csv",
			rows: [
				[
					"Video title",
					"Video link",
					"Post time",
					"Total likes",
					"Total comments",
					"Total shares",
					"Total views",
					"Total play time",
					"Average watch time",
					"Watched full video",
					"Add to favorites",
				],
				[
					"#ad Week 3",
					"https://www.tiktok.com/@finn.bakes/video/7301",
					"2026-03-25 18:00",
					"1.2K",
					"84",
					"65",
					"15.3K",
					"31:20:11",
					"0:09",
					"24.5%",
					"210",
				],
			],
			gives: [
				{
					deliverable: "https://www.tiktok.com/@finn.bakes/video/7301",
					creator: "Finn Bakes",
					platform: "TikTok",
					posted: { date: "2026-03-25" },
					"pulled at": { date: "2026-04-01" },
					views: 15_300,
					likes: 1200,
					comments: 84,
					shares: 65,
					saves: 210,
					source: "TikTok Studio",
				},
			],
		},
	],
};
