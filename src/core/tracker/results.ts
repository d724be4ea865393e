import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const results: TabSpec = {
	name: "Results",
	row: ["result", "results"],
	keyColumns: ["deliverable", "pulled at", "paid"],
	key: (cell) => {
		const [post, pulled, paid] = [cell("deliverable"), cell("pulled at"), cell("paid")].map(keyPart);
		// What money bought is told apart from the post's own figures of the same day.
		return post === "" ? "" : `${post}/${pulled}${paid === "boosted" ? "/boosted" : ""}`;
	},
	columns: [
		{
			name: "deliverable",
			kind: "text",
			note: "Id of the deliverable, or the post's permalink.",
			aliases: ["deliverable id", "permalink", "post id"],
			width: 160,
		},
		{ name: "creator", kind: "text", note: "Who posted.", width: 160 },
		{ name: "platform", kind: "text", note: "Where." },
		{ name: "posted", kind: "date", note: "When the post went live." },
		{ name: "pulled at", kind: "time", note: "When these figures were read. One row for each pull." },
		{ name: "impressions", kind: "count", note: "How often it was shown." },
		{ name: "reach", kind: "count", note: "How many people saw it." },
		{ name: "views", kind: "count", note: "Video views." },
		{ name: "likes", kind: "count", note: "Likes or reactions." },
		{ name: "comments", kind: "count", note: "Comments." },
		{ name: "shares", kind: "count", note: "Shares." },
		{ name: "saves", kind: "count", note: "Saves." },
		{ name: "clicks", kind: "count", note: "Clicks on the tracked link." },
		{ name: "story frames", kind: "text", note: "Views of each frame, parted by commas." },
		{ name: "code orders", kind: "count", note: "Orders with the creator's code." },
		{ name: "link orders", kind: "count", note: "Orders that came through the tracked link." },
		{ name: "revenue", kind: "money", note: "Revenue of those orders, each counted once." },
		{
			name: "spend",
			kind: "money",
			note: "All-in cost of the post: fee, product, shipping, boost, commission.",
		},
		{
			name: "paid",
			kind: "choice",
			note: "Whether money was put behind the post. Blank means organic.",
			choices: ["organic", "boosted"],
		},
		{ name: "source", kind: "text", note: "Whose export the figures come from.", width: 140 },
		{
			name: "engagement rate",
			kind: "percent",
			note: "Computed: likes, comments and saves divided by reach (definition ERR).",
			formula: 'ENGAGEMENT_RATE({reach}; {likes}; {comments}; {shares}; {saves}; "ERR")',
		},
		{
			name: "CTR",
			kind: "percent",
			note: "Computed: clicks divided by impressions.",
			formula: "CTR({clicks}; {impressions})",
		},
		{
			name: "CPM",
			kind: "money",
			note: "Computed: spend for 1,000 impressions.",
			formula: "CPM({spend}; {impressions})",
		},
		{
			name: "CPE",
			kind: "money",
			note: "Computed: spend for one engagement (likes, comments, shares, saves).",
			formula: "ARRAYFORMULA(CPE({spend}; {likes} + {comments} + {shares} + {saves}))",
		},
		{
			name: "CPA",
			kind: "money",
			note: "Computed: spend for one order with the creator's code.",
			formula: "CPA({spend}; {code orders})",
		},
		{
			name: "ROAS",
			kind: "number",
			note: "Computed: revenue divided by spend.",
			formula: "ROAS({revenue}; {spend})",
		},
		{ name: "verdict", kind: "text", note: "What this result says, in words.", width: 240 },
	],
};
