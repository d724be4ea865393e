import { platforms } from "../platforms.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const roster: TabSpec = {
	name: "Roster",
	row: ["creator", "creators"],
	keyColumns: ["handle", "platform", "creator"],
	key: (cell) => {
		const platform = keyPart(cell("platform"));
		const handle = keyPart(cell("handle"));
		if (handle !== "") return `${platform}/@${handle}`;
		// Without a handle the name stands in, among rows without a handle only: a name alone never merges two accounts.
		const creator = keyPart(cell("creator"));
		return creator === "" ? "" : `${platform}/${creator}`;
	},
	columns: [
		{
			name: "creator",
			kind: "text",
			note: "The creator's name.",
			aliases: ["name", "influencer", "full name", "creator name"],
			width: 150,
		},
		{
			name: "handle",
			kind: "text",
			note: "Account name on the platform, with or without @.",
			aliases: ["username", "user name", "account"],
			width: 130,
		},
		{
			name: "platform",
			kind: "choice",
			note: "One row is one account on one platform.",
			aliases: ["network", "channel"],
			choices: platforms,
			width: 110,
		},
		{
			name: "followers",
			kind: "count",
			note: "Follower or subscriber count. 12.4K is fine.",
			aliases: ["follower count", "subscribers", "fans"],
			width: 85,
		},
		{
			name: "tier",
			kind: "text",
			note: "Computed: size by followers, bounds from the tier scheme in Campaign.",
			formula: "TIER({followers}; {Campaign:tier scheme})",
			width: 80,
		},
		{
			name: "engagement rate",
			kind: "percent",
			note: "Computed: engagement for a post divided by followers, counted as the engagement definition in Campaign says.",
			formula:
				"ENGAGEMENT_RATE({followers}; {average likes}; {average comments}; {average shares}; {average saves}; {Campaign:engagement definition})",
			width: 95,
		},
		{
			name: "fee",
			kind: "money",
			note: "What the creator asks for one package, in the campaign's currency.",
			aliases: ["price", "rate", "cost"],
			width: 85,
		},
		{
			name: "package",
			kind: "text",
			note: "What the fee buys, e.g. 1 reel + 2 stories. Several offers go to the Packages tab.",
			width: 150,
		},
		{
			name: "status",
			kind: "choice",
			note: "Where you are with this creator.",
			choices: ["lead", "contacted", "negotiating", "agreed", "declined", "paused"],
			width: 110,
		},
		{
			name: "niche",
			kind: "text",
			note: "The narrower the better: acne-prone skin rather than beauty.",
			aliases: ["category", "topic", "topics", "niche/topic"],
			width: 150,
		},
		{ name: "country", kind: "text", note: "Where the creator lives.", aliases: ["location"], width: 80 },
		{ name: "language", kind: "text", note: "Language of the posts.", aliases: ["languages"], width: 90 },
		{
			name: "keywords",
			kind: "text",
			note: "Words from bio and posts, parted by commas; used to score the fit.",
			aliases: ["tags", "bio", "biography"],
			width: 160,
		},
		{
			name: "average likes",
			kind: "count",
			note: "Average likes for a post, over recent posts.",
			aliases: ["avg likes", "avg. likes", "likes"],
		},
		{
			name: "average comments",
			kind: "count",
			note: "Average comments for a post.",
			aliases: ["avg comments", "avg. comments", "comments"],
		},
		{
			name: "average shares",
			kind: "count",
			note: "Average shares for a post. Blank if unknown.",
			aliases: ["avg shares", "avg. shares", "shares"],
		},
		{
			name: "average saves",
			kind: "count",
			note: "Average saves for a post. Blank if unknown.",
			aliases: ["avg saves", "avg. saves", "saves"],
		},
		{
			name: "average views",
			kind: "count",
			note: "Average views for a video or reel.",
			aliases: ["avg views", "avg. views", "avg. video views", "views"],
		},
		{
			name: "average reach",
			kind: "count",
			note: "Average number of people a post reaches, from the creator's own insights.",
			aliases: ["avg reach", "avg. reach", "reach"],
		},
		{
			name: "story views",
			kind: "count",
			note: "Average views of a story frame.",
			aliases: ["avg story views"],
		},
		{
			name: "following",
			kind: "count",
			note: "How many accounts the creator follows.",
			aliases: ["followings"],
		},
		{
			name: "posts",
			kind: "count",
			note: "Number of posts on the account.",
			aliases: ["post count", "media count", "videos"],
		},
		{ name: "audience country", kind: "text", note: "Largest audience countries, e.g. US 61%, CA 9%." },
		{ name: "audience age", kind: "text", note: "Largest age groups, e.g. 18–24 44%." },
		{ name: "audience gender", kind: "text", note: "E.g. 72% women." },
		{
			name: "credible audience %",
			kind: "percent",
			note: "Share of the audience a vetting tool holds for real people.",
			aliases: ["audience credibility", "real followers", "credibility"],
		},
		{ name: "product cost", kind: "money", note: "Product and shipping for this creator." },
		{
			name: "expected value",
			kind: "number",
			note: "Your own estimate of the campaign's KPI for one package, if you have one.",
		},
		{ name: "vetting flags", kind: "text", note: "Reasons to look closer, in words." },
		{
			name: "fit",
			kind: "percent",
			note: "How well niche and keywords match the campaign's audience, 0–100%.",
		},
		{
			name: "include",
			kind: "choice",
			note: "yes: must be in the plan.",
			aliases: ["must include"],
			choices: ["yes"],
		},
		{ name: "exclude", kind: "choice", note: "yes: must not be in the plan.", choices: ["yes"] },
		{
			name: "URL",
			kind: "link",
			note: "Link to the profile.",
			aliases: ["link", "profile", "profile url", "profile link"],
			width: 180,
		},
		{
			name: "e-mail",
			kind: "text",
			note: "Where to reach the creator or agent.",
			aliases: ["mail", "contact", "e-mail address"],
			width: 180,
		},
		{ name: "source", kind: "text", note: "Where the row came from." },
		{
			name: "as of",
			kind: "date",
			note: "Day the counts were read. Older than 90 days is stale.",
			aliases: ["date", "updated", "last updated"],
		},
		{
			name: "notes",
			kind: "text",
			note: "Anything else. No tool writes over it.",
			aliases: ["note", "remarks", "comment"],
			width: 240,
		},
	],
};
