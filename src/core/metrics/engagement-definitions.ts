/** What people do with a post. */
export type Interaction = "likes" | "comments" | "shares" | "saves";

/** `counted`: needed, without it there is no rate; `if given`: counted where it is known; `left out`: never counted. */
export type Part = "counted" | "if given" | "left out";

/**
 * One published way to compute an engagement rate. Rates of two definitions must not be compared: for one and the same
 * creator they lie up to three times apart.
 */
export interface EngagementDefinition {
	readonly name: string;
	readonly counts: { readonly [interaction in Interaction]: Part };
	/** What the audience argument must be. */
	readonly audience: "followers" | "reach" | "views" | "potential reach" | "the audience given";
	/** Of which posts, and whether their mean or median. */
	readonly average: string;
	/** No rate for a smaller audience. */
	readonly minimumAudience?: number;
	/** What besides must hold, in words. */
	readonly limits: string;
	readonly usedBy: string;
	readonly source: string;
	/** Of the publication, or in which an undated help page was read. */
	readonly year: number;
}

/** The definitions offered, the default first. */
export const ENGAGEMENT_DEFINITIONS: readonly EngagementDefinition[] = [
	{
		name: "all",
		counts: { likes: "counted", comments: "counted", shares: "if given", saves: "if given" },
		audience: "the audience given",
		average: "as given: one post, or the mean of several",
		limits: "Blank shares or saves are not counted, so fill them for all creators or for none.",
		usedBy: "HubSpot-style guides; Archive (by followers)",
		source: "Guide to micro-influencers; archive.com creator skills",
		year: 2026,
	},
	{
		name: "likes+comments",
		counts: { likes: "counted", comments: "counted", shares: "left out", saves: "left out" },
		audience: "the audience given",
		average: "as given: one post, or the mean of several",
		limits: "",
		usedBy: "Most influencer tools, by followers; Later × Fohr",
		source: "Later × Fohr influencer report",
		year: 2021,
	},
	{
		name: "ERR",
		counts: { likes: "counted", comments: "counted", shares: "left out", saves: "counted" },
		audience: "reach",
		average: "as given: one post, or the mean of several",
		limits: "Shares are left out. Needs the creator's own insights, since reach is not public.",
		usedBy: "Small-business guides: above 2% is solid, above 5% exceptional",
		source: "Small-business guide to influencer marketing",
		year: 2024,
	},
	{
		name: "HypeAuditor Instagram",
		counts: { likes: "counted", comments: "counted", shares: "left out", saves: "left out" },
		audience: "followers",
		average: "mean of recent posts; how many is not published",
		limits: "",
		usedBy: "HypeAuditor",
		source: "HypeAuditor figures as reported by RTBF",
		year: 2022,
	},
	{
		name: "HypeAuditor TikTok",
		counts: { likes: "counted", comments: "counted", shares: "counted", saves: "left out" },
		audience: "views",
		average: "last 30 posts",
		limits: "",
		usedBy: "HypeAuditor",
		source: "help.hypeauditor.com article 4089895",
		year: 2026,
	},
	{
		name: "Modash Instagram",
		counts: { likes: "counted", comments: "left out", shares: "left out", saves: "left out" },
		audience: "followers",
		average: "median likes of the posts of the last 2 months, 500 at most",
		limits: "Give the median of the likes, not the mean. Comments are not counted.",
		usedBy: "Modash",
		source: "help.modash.io article 6542471",
		year: 2026,
	},
	{
		name: "Modash TikTok",
		counts: { likes: "counted", comments: "left out", shares: "left out", saves: "left out" },
		audience: "views",
		average: "mean likes and mean views of the posts of the last 2 months, 500 at most",
		limits: "Comments are not counted. Modash uses it for YouTube as well.",
		usedBy: "Modash",
		source: "help.modash.io article 6542471",
		year: 2026,
	},
	{
		name: "GRIN",
		counts: { likes: "counted", comments: "counted", shares: "left out", saves: "left out" },
		audience: "followers",
		average: "mean of recent posts; how many is not published",
		limits: "",
		usedBy: "GRIN",
		source: "support.grin.co articles 2362634 and 2403207",
		year: 2026,
	},
	{
		name: "Upfluence",
		counts: { likes: "counted", comments: "counted", shares: "left out", saves: "left out" },
		audience: "followers",
		average: "mean likes and mean comments of the last 90 days",
		limits: "Published for Instagram.",
		usedBy: "Upfluence",
		source: "help.upfluence.co article 4165696",
		year: 2026,
	},
	{
		name: "Traackr",
		counts: { likes: "counted", comments: "counted", shares: "if given", saves: "if given" },
		audience: "potential reach",
		average: "posts of 3 or 12 months, each over the audience at the time it was published",
		minimumAudience: 2000,
		limits: "No rate below 2,000 followers or 10 posts. Video views are not engagements.",
		usedBy: "Traackr",
		source: "help.traackr.com article 2817311",
		year: 2026,
	},
];
