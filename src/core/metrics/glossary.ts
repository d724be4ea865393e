/**
 * A term of the glossary. What it means comes from the custom function that computes it, from the note of a tracker's
 * column, or stands here where neither says it.
 */
export interface GlossaryTerm {
	readonly term: string;
	/** The custom function whose declaration defines it. */
	readonly computedBy?: string;
	/** Tab and column whose note says what is counted: `Results/impressions`. */
	readonly column?: string;
	readonly means?: string;
	readonly source?: string;
}

/** All terms but the engagement definitions, which have a table of their own. */
export const GLOSSARY: readonly GlossaryTerm[] = [
	{
		term: "All-in cost",
		means:
			"What a creator cost altogether: fee, product, shipping and commission, and what was spent to boost the posts. Costs and returns are computed on it.",
		column: "Results/spend",
	},
	{ term: "Average views", column: "Roster/average views" },
	{ term: "Benchmark", computedBy: "BENCHMARK" },
	{ term: "Break-even orders", computedBy: "BREAK_EVEN_ORDERS" },
	{ term: "Break-even rate", computedBy: "BREAK_EVEN_RATE" },
	{ term: "Clicks", column: "Results/clicks" },
	{ term: "Code orders", column: "Results/code orders" },
	{ term: "Comment quality", computedBy: "COMMENT_QUALITY" },
	{ term: "Conversion rate", computedBy: "CONVERSION_RATE" },
	{ term: "CPA (cost per acquisition)", computedBy: "CPA", column: "Results/CPA" },
	{ term: "CPC (cost per click)", computedBy: "CPC", column: "Results/CPC" },
	{ term: "CPE (cost per engagement)", computedBy: "CPE", column: "Results/CPE" },
	{ term: "CPM (cost per mille)", computedBy: "CPM", column: "Results/CPM" },
	{ term: "CPV (cost per view)", computedBy: "CPV" },
	{ term: "Credible audience", column: "Roster/credible audience %" },
	{ term: "CTR (click-through rate)", computedBy: "CTR", column: "Results/CTR" },
	{
		term: "Earned media value (EMV)",
		means:
			"What impressions and engagements would have cost at given rates. It is not revenue, is never added to it, and is shown only if the campaign asks for it.",
		source:
			"Unless the campaign has its own rates: engagements as Archive values them, impressions at Traackr's CPM (2026), in US dollars.",
	},
	{ term: "Engagement rate", computedBy: "ENGAGEMENT_RATE", column: "Results/engagement rate" },
	{
		term: "Engagements",
		means:
			"What people do with a post: likes, comments, shares, saves. Which of them count is told by the engagement definition.",
	},
	{ term: "ERR (engagement rate by reach)", column: "Results/ERR" },
	{ term: "Expected value", column: "Roster/expected value" },
	{ term: "Fair fee", computedBy: "FAIR_FEE" },
	{ term: "Fit", computedBy: "FIT_SCORE", column: "Roster/fit" },
	{ term: "Impressions", column: "Results/impressions" },
	{ term: "Link orders", column: "Results/link orders" },
	{
		term: "Orders as a range",
		means:
			"At least those that nobody but the creator can claim, at most all that could be the creator's: placed with the code or through the link, within the window after a post. Where only counts are known: at least the larger of code and link, since one buyer may use both, and at most their sum.",
	},
	{ term: "Range of a rate", computedBy: "RATE_INTERVAL" },
	{ term: "Reach", column: "Results/reach" },
	{ term: "Reach of several posts", computedBy: "REACH_BOUNDS" },
	{ term: "Revenue", column: "Results/revenue" },
	{ term: "ROAS (return on ad spend)", computedBy: "ROAS", column: "Results/ROAS" },
	{ term: "ROI (return on investment)", computedBy: "ROI", column: "Results/ROI" },
	{ term: "Sentiment", computedBy: "SENTIMENT" },
	{ term: "Shrunk rate", computedBy: "SHRUNK_RATE" },
	{ term: "Story completion", computedBy: "STORY_COMPLETION", column: "Results/story completion" },
	{ term: "Tier", computedBy: "TIER", column: "Roster/tier" },
	{ term: "Vetting flags", computedBy: "VETTING_FLAGS", column: "Roster/vetting flags" },
	{ term: "Views", column: "Results/views" },
	{ term: "Worst drop", column: "Results/worst drop" },
];
