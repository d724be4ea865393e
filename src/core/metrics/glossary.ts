import type { GlossaryTerm } from "./glossary-term.ts";

/** All terms but the engagement definitions, which have a table of their own. */
export const GLOSSARY: readonly GlossaryTerm[] = [
	{
		term: "All-in cost",
		means:
			"Everything a creator cost: fee, product, shipping, commission, and what was spent to boost the posts. Costs and returns rest on it.",
		column: "Results/spend",
		keywords: "total cost, spend, budget spent, expenses",
	},
	{
		term: "Average views",
		means: "Mean views of a creator's recent videos or reels.",
		column: "Roster/average views",
		inColumn: "",
		keywords: "views per video, typical views",
	},
	{
		term: "Benchmark",
		means:
			"What is published for accounts of the same platform and size: a band from low to high, with its sources and years.",
		computedBy: "BENCHMARK",
	},
	{ term: "Break-even orders", computedBy: "BREAK_EVEN_ORDERS" },
	{ term: "Break-even rate", computedBy: "BREAK_EVEN_RATE" },
	{
		term: "Clicks",
		means: "How often the creator's tracked link was followed.",
		column: "Results/clicks",
		inColumn: "",
		keywords: "link clicks, visits, traffic, swipe-ups",
	},
	{
		term: "Code orders",
		means: "Orders placed with the creator's discount code.",
		column: "Results/code orders",
		inColumn: "",
		keywords: "promo code, discount code, coupon, sales, attribution",
	},
	{
		term: "Comment quality",
		means: "How many of the comments are spam-like, generic, emoji alone, or say something.",
		computedBy: "COMMENT_QUALITY",
	},
	{ term: "Conversion rate", computedBy: "CONVERSION_RATE" },
	{
		term: "CPA (cost per acquisition)",
		means: "Spend ÷ conversions: what one order, sign-up or other conversion cost.",
		computedBy: "CPA",
		column: "Results/CPA",
		inColumn:
			"The most that one order cost: of the orders with the code and those through the link the larger number counts, since a buyer may use both. Measure results has the least too.",
		source: "As campaign guides define it.",
	},
	{
		term: "CPC (cost per click)",
		means: "Spend ÷ clicks on the tracked link.",
		computedBy: "CPC",
		column: "Results/CPC",
		inColumn: "Blank in a creator's total.",
	},
	{
		term: "CPE (cost per engagement)",
		means: "Spend ÷ engagements, counted by the campaign's definition.",
		computedBy: "CPE",
		column: "Results/CPE",
		inColumn: "Blank where a count that the definition needs is blank, and in a creator's total.",
	},
	{
		term: "CPM (cost per mille)",
		means: "Spend ÷ impressions × 1,000: the price of being shown a thousand times.",
		computedBy: "CPM",
		column: "Results/CPM",
		inColumn:
			"Blank in a creator's total, whose spend is commission alone; Measure results has the all-in cost.",
		source: "As Aspire and HypeAuditor define it.",
	},
	{ term: "CPV (cost per view)", means: "Spend ÷ video views.", computedBy: "CPV" },
	{
		term: "Credible audience",
		column: "Roster/credible audience %",
		keywords: "real followers, fake followers, bots, audience quality, authenticity",
	},
	{
		term: "CTR (click-through rate)",
		means: "Clicks ÷ impressions: of those who were shown the post, how many clicked.",
		computedBy: "CTR",
		column: "Results/CTR",
		inColumn: "",
		source: "Published rates differ in what they divide by, so compare only like with like.",
	},
	{
		term: "Earned media value (EMV)",
		means:
			"What impressions and engagements would have cost at given rates. It is not revenue, is never added to it, and is shown only if the campaign asks for it.",
		source:
			"Unless the campaign has its own rates: engagements as Archive values them, impressions at Traackr's CPM (2026), in US dollars.",
		keywords: "media value, ad equivalent, advertising value, worth of posts",
	},
	{
		term: "Engagement rate",
		means:
			"Engagements ÷ audience. Which engagements, and which audience, is told by a definition that has a name.",
		computedBy: "ENGAGEMENT_RATE",
		column: "Results/engagement rate",
	},
	{
		term: "Engagements",
		means:
			"What people do with a post: likes, comments, shares, saves. A definition says which of them count.",
		keywords: "interactions, reactions, likes, comments, shares, saves",
	},
	{
		term: "ERR (engagement rate by reach)",
		means: "(Likes + comments + saves) ÷ reach, whatever the campaign's definition.",
		column: "Results/ERR",
		inColumn: "",
		keywords: "reach rate, ER by reach",
	},
	{
		term: "Expected value",
		means: "How much of the campaign's goal one package will bring, as you estimate it.",
		column: "Roster/expected value",
		inColumn: "",
		keywords: "forecast, estimate, prediction, expected results",
	},
	{
		term: "Fair fee",
		means: "What one post may cost, from low to high, by three open models.",
		computedBy: "FAIR_FEE",
	},
	{
		term: "Fit",
		means: "How well a creator's niche, keywords and bio match the words for the audience you want.",
		computedBy: "FIT_SCORE",
		column: "Roster/fit",
		inColumn: "",
	},
	{
		term: "Impressions",
		means: "How often a post was shown. One person may see it several times.",
		column: "Results/impressions",
		inColumn: "",
		keywords: "shown, exposure, served, times seen",
	},
	{
		term: "Link orders",
		means: "Orders that came through the creator's tracked link.",
		column: "Results/link orders",
		inColumn: "",
		keywords: "tracked link, UTM, affiliate, sales, attribution",
	},
	{
		term: "Orders as a range",
		means:
			"From the orders that only this creator can claim to all that could be theirs: with the code or through the link, within the window after a post. Where only totals are known: from the larger of code and link, since one buyer may use both, to their sum.",
		keywords: "attribution, sales, double counting, least and most, conversions",
	},
	{
		term: "Range of a rate",
		means: "Where the true rate lies, given how little or much was counted: wide for few, narrow for many.",
		computedBy: "RATE_INTERVAL",
	},
	{
		term: "Reach",
		means: "How many different people saw a post.",
		column: "Results/reach",
		inColumn: "",
		keywords: "unique viewers, unique people, audience reached, accounts reached",
	},
	{
		term: "Reach of several posts",
		means: "The least and the most different people that posts reached together.",
		computedBy: "REACH_BOUNDS",
	},
	{
		term: "Revenue",
		means: "Sales from the orders with the code or through the link, each order once.",
		column: "Results/revenue",
		inColumn: "",
		keywords: "sales, turnover, income, order value",
	},
	{
		term: "ROAS (return on ad spend)",
		means: "Revenue ÷ spend: 3 means three in sales for each one spent.",
		computedBy: "ROAS",
		column: "Results/ROAS",
		inColumn: "Blank in a creator's total.",
		source: "",
	},
	{
		term: "ROI (return on investment)",
		means: "(Revenue − spend) ÷ spend: what came back beyond the spend.",
		computedBy: "ROI",
		column: "Results/ROI",
		inColumn: "Before the cost of the goods. Blank in a creator's total.",
		source: "It leaves out the cost of the goods: give ROI the margin instead of the revenue to count it.",
	},
	{
		term: "Sentiment",
		means: "The mood of English comments and of emoji, from −1 (bad) to 1 (good).",
		computedBy: "SENTIMENT",
	},
	{
		term: "Shrunk rate",
		means:
			"A rate that stays near the usual one until enough was counted, so that a lucky start does not top the list.",
		computedBy: "SHRUNK_RATE",
	},
	{
		term: "Story completion",
		means: "Of those who saw a story's first frame, how many saw its last.",
		computedBy: "STORY_COMPLETION",
		source:
			"70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with the number of frames.",
		column: "Results/story completion",
		inColumn: "",
	},
	{
		term: "Tier",
		means: "Nano, micro, macro or mega: how large an account is, by its followers.",
		computedBy: "TIER",
		column: "Roster/tier",
	},
	{
		term: "Vetting flags",
		means: "Reasons to look closer at an account, each with its figures; never a verdict.",
		computedBy: "VETTING_FLAGS",
		column: "Roster/vetting flags",
		inColumn: "",
	},
	{
		term: "Views",
		means: "How often a video was played. Platforms count from different lengths on.",
		column: "Results/views",
		inColumn: "",
		keywords: "plays, video views, watched",
	},
	{
		term: "Worst drop",
		means: "The largest share of viewers that a story lost from one frame to the next.",
		column: "Results/worst drop",
		inColumn: "",
		keywords: "story, stories, drop-off, exits, frames, retention",
	},
];
