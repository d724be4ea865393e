import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

/** Spend of a row, but not of a creator's total, whose spend is commission alone (see `readTotal`): nothing costs only that. */
const ALL_IN =
	'IF(({paid} <> "boosted") * (LEFT({deliverable}; 4) <> "http") * REGEXMATCH({deliverable} & ""; "(?i).+/[^/]+/(\\d\\d\\d\\d-\\d\\d|total( \\d+)?)$"); ; {spend})';

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
		{
			name: "pulled at",
			kind: "time",
			note: "When these figures were read. One row for each pull.",
			width: 125,
		},
		{ name: "impressions", kind: "count", note: "How often it was shown." },
		{ name: "reach", kind: "count", note: "How many people saw it." },
		{ name: "views", kind: "count", note: "Video views." },
		{ name: "likes", kind: "count", note: "Likes or reactions." },
		{ name: "comments", kind: "count", note: "Comments." },
		{ name: "shares", kind: "count", note: "Shares." },
		{ name: "saves", kind: "count", note: "Saves." },
		{ name: "clicks", kind: "count", note: "Clicks on the tracked link." },
		{
			name: "story frames",
			kind: "plain text",
			note: "Views of each frame, parted by commas: 1200, 1100, 950.",
		},
		{ name: "code orders", kind: "count", note: "Orders with the creator's code." },
		{ name: "link orders", kind: "count", note: "Orders that came through the tracked link." },
		{ name: "revenue", kind: "money", note: "Revenue of those orders, each counted once." },
		{
			name: "spend",
			kind: "money",
			note: "All-in cost of the post: fee, product, shipping, commission. In a boosted row, what the boost cost on top. In a creator's total, commission alone.",
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
			note: "Computed: what the engagement definition in Campaign counts, divided by reach. Not to be compared with the Roster's rate, which divides by followers.",
			noteSetting: "engagement definition",
			formula:
				"ENGAGEMENT_RATE({reach}; {likes}; {comments}; {shares}; {saves}; {Campaign:engagement definition})",
		},
		{
			name: "ERR",
			kind: "percent",
			note: "Computed: (likes + comments + saves) divided by reach, whatever the campaign's definition.",
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
			note: "Computed: spend for 1,000 impressions. Blank in a creator's total, whose spend is commission alone; Measure results has the all-in cost.",
			formula: `ARRAYFORMULA(CPM(${ALL_IN}; {impressions}))`,
		},
		{
			name: "CPE",
			kind: "money",
			note: "Computed: spend for one engagement, counted by the engagement definition in Campaign. Blank where a count that the definition needs is blank, and in a creator's total.",
			noteSetting: "engagement definition",
			formula: `ARRAYFORMULA(LET(rate; ENGAGEMENT_RATE(IF({deliverable} = ""; ; 1000000); {likes}; {comments}; {shares}; {saves}; {Campaign:engagement definition}); CPE(${ALL_IN}; IFERROR(IF({deliverable} = ""; ; ROUND(rate * 1000000))))))`,
		},
		{
			name: "CPC",
			kind: "money",
			note: "Computed: spend for one click. Blank in a creator's total.",
			formula: `ARRAYFORMULA(CPC(${ALL_IN}; {clicks}))`,
		},
		{
			name: "CPA",
			kind: "money",
			note: "Computed: the most that one order cost: spend divided by the orders with the code or through the link, whichever are more, since a buyer may use both. Measure results has the least too. Blank in a creator's total.",
			formula: `ARRAYFORMULA(CPA(${ALL_IN}; IF({code orders} > {link orders}; {code orders}; {link orders})))`,
		},
		{
			name: "ROAS",
			kind: "number",
			note: "Computed: revenue divided by spend. Blank in a creator's total.",
			formula: `ARRAYFORMULA(ROAS({revenue}; ${ALL_IN}))`,
		},
		{
			name: "ROI",
			kind: "percent",
			note: "Computed: (revenue − spend) divided by spend. Before the cost of the goods. Blank in a creator's total.",
			formula: `ARRAYFORMULA(ROI({revenue}; ${ALL_IN}))`,
		},
		{
			name: "story completion",
			kind: "percent",
			note: "Computed: views of the last frame divided by views of the first.",
			formula: 'IFERROR(INDEX(STORY_COMPLETION({story frames}); 0; 1); "")',
		},
		{
			name: "worst drop",
			kind: "percent",
			note: "Computed: the largest share of viewers lost from one frame to the next.",
			formula: 'IFERROR(INDEX(STORY_COMPLETION({story frames}); 0; 2); "")',
		},
		{
			name: "verdict",
			kind: "text",
			note: "What this result says, in words. By the mark at its end the tool knows its own verdicts; your own words stay.",
			width: 240,
		},
	],
};
