import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Posts and videos of Facebook pages, as Meta Business Suite and Creator Studio export them. */
export const facebookPosts: ResultsFormat = {
	id: "facebook-posts",
	title: "Facebook posts (Meta Business Suite)",
	source: "Meta Business Suite",
	rows: "posts",
	detect({ has, begins, above }) {
		const isPage = has(
			"page id",
			"page name",
			"seiten id",
			"seitenname",
			"name der seite",
			"id de la page",
			"nom de la page",
			"nombre de la pagina",
			"identificador de la pagina",
			"nome da pagina",
			"identificacao da pagina",
			"nome della pagina",
		);
		const isPost = has(
			"permalink",
			"permalien",
			"post id",
			"beitrags id",
			"enlace permanente",
			"identificador de la publicacion",
			"link permanente",
			"identificacao do post",
			"identificacao da publicacao",
		);
		const isVideo = has("video asset id");
		const isLifetime = begins("lifetime post");
		const score = isVideo || (isPage && isPost) ? 0.92 : isLifetime ? 0.8 : 0;
		const told = isVideo
			? "a video asset ID"
			: isLifetime
				? "figures named “Lifetime Post …”"
				: "a page beside posts";
		return { score: above.includes("instagram") && !isPage ? 0 : score, why: `${told}, as in Meta's export` };
	},
	columns: {
		date: "-other",
		"data comment": "-other",
		"page id": "-other",
		"asset id": "-other",
		title: "-other",
		description: "-other",
		"reactions comments and shares": "-other",
		"1 minute video views": "-other",
		"total clicks": "-other",
		"other clicks": "-other",
		"photo views": "-other",
		"matched audience targeting consumption photo click": "-other",
		"lifetime post consumers": "-other",
		"lifetime post consumptions": "-other",
		"lifetime engaged users": "-other",
		"lifetime post impressions by people who have liked your page": "-other",
		"lifetime post reach by people who like your page": "-other",
		"lifetime people who have liked your page and engaged with your post": "-other",
		"page total likes": "-other",
		"total interactions": "-other",
	},
	platform: "Facebook",
	dates: "month first",
};

export const documentation: ResultsDocumentation = {
	told: "by a page beside posts, a video asset ID, or figures named “Lifetime Post …”; a video's views are those of 3 seconds and more",
	examples: [
		{
			rows: [
				[
					"Video asset ID",
					"Page ID",
					"Page name",
					"Title",
					"Duration (sec)",
					"Publish time",
					"Reach",
					"3-second video views",
					"1-minute video views",
					"Reactions",
					"Comments",
					"Shares",
				],
				[
					"7001",
					"22",
					"Mara Eats",
					"Morning run",
					"60",
					"03/22/2026 08:31",
					"4200",
					"3100",
					"900",
					"120",
					"14",
					"8",
				],
			],
			gives: [
				{
					deliverable: "7001",
					creator: "Mara Eats",
					platform: "Facebook",
					posted: { date: "2026-03-22" },
					reach: 4200,
					views: 3100,
					likes: 120,
					comments: 14,
					shares: 8,
					source: "Meta Business Suite",
				},
			],
		},
	],
};
