import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Posts on X, as its analytics export them, before and after the renaming of Twitter. */
export const xPosts: ResultsFormat = {
	id: "x-posts",
	title: "X post analytics",
	source: "X analytics",
	rows: "posts",
	detect({ has }) {
		const isNew =
			has("post id") && has("post link", "post text") && has("reposts", "engagements", "detail expands");
		const isOld = has("tweet permalink", "tweet id") && has("retweets", "engagements");
		const isPlain =
			has("retweets", "reposts") &&
			has("favorites", "favourites", "likes") &&
			has("url", "text", "created at");
		return { score: isNew || isOld ? 0.9 : isPlain ? 0.6 : 0, why: "posts and reposts as in X's analytics" };
	},
	columns: {
		"post text": "-other",
		"tweet text": "-other",
		text: "-other",
		engagements: "-other",
		"new follows": "-other",
		follows: "-other",
		"profile visits": "-other",
		"detail expands": "-other",
		"hashtag clicks": "-other",
		"permalink clicks": "-other",
		"user profile clicks": "-other",
		shares: "-other",
		retweets: "shares",
		reposts: "shares",
		"media views": "-other",
		"quote tweets": "-other",
	},
	platform: "X",
	remarks: [
		"Shares are reposts, and saves are bookmarks; X's own “Shares” count copied links and messages, and are left out.",
	],
};

export const documentation: ResultsDocumentation = {
	told: "by post ids or tweet permalinks beside reposts",
	examples: [
		{
			name: "account_analytics_content_2026-03-01_2026-03-31.csv",
			rows: [
				[
					"Post id",
					"Date",
					"Post text",
					"Post Link",
					"Impressions",
					"Likes",
					"Engagements",
					"Bookmarks",
					"Shares",
					"New follows",
					"Replies",
					"Reposts",
					"Profile visits",
					"Detail Expands",
					"URL Clicks",
					"Hashtag Clicks",
					"Permalink Clicks",
				],
				[
					"2074000000000000001",
					"Sun, Mar 22, 2026",
					"#ad Splits",
					"https://x.com/split.times/status/2074000000000000001",
					"12978",
					"112",
					"300",
					"9",
					"2",
					"0",
					"7",
					"21",
					"12",
					"200",
					"66",
					"0",
					"0",
				],
			],
			gives: [
				{
					deliverable: "https://x.com/split.times/status/2074000000000000001",
					creator: "split.times",
					platform: "X",
					posted: { date: "2026-03-22" },
					"pulled at": { date: "2026-03-31" },
					impressions: 12_978,
					likes: 112,
					comments: 7,
					shares: 21,
					saves: 9,
					clicks: 66,
					source: "X analytics",
				},
			],
		},
	],
};
