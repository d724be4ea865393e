import { platform } from "../core/benchmarks/metrics.ts";
import type { Platform } from "../core/platforms.ts";
import type { FunctionExample, Parameter, SheetFunction } from "../core/sheet-function.ts";
import { share } from "../core/values/read-share.ts";
import { count } from "../core/values/readers.ts";
import { vettingWords } from "../core/vetting/vetting-score.ts";

/** Why an account is worth a closer look. */
export const vettingFlags: SheetFunction = {
	name: "VETTING_FLAGS",
	summary: "Reasons to look closer at an account, in words with their figures; never a verdict.",
	parameters: [
		{ name: "followers", about: "The account's followers, 0 or more.", example: "C2:C", reader: count },
		known("following", "How many accounts it follows.", "D2:D"),
		known("posts", "How many posts it has.", "E2:E"),
		known("likes", "Average likes of a post.", "F2:F"),
		known("comments", "Average comments of a post.", "G2:G"),
		{
			name: "platform",
			about: "The platform, to compare the engagement with peers; not compared if left out.",
			example: '"Instagram"',
			reader: platform,
			optional: true,
		},
		{
			name: "credibleAudience",
			about: "The share of the audience a vetting tool holds for real people, 0% to 100%.",
			example: "H2:H",
			reader: share,
			optional: true,
		},
		known("hashtagPosts", "How many posts the hashtag has by which the creator was found.", "I2:I"),
	],
	returns:
		"Worth a look, and the reasons with figures and sources; blank where nothing stands out. A rule whose cells are blank says nothing. Looked at are engagement against published figures of the platform and size, a handful of likes, following to followers, more than 1,500 followings, fewer than 9 posts, comments to likes, round or repeated numbers, less than 75% credible audience, and a hashtag with 100,000 posts or more. Without likes or comments and under 25,000 followers several of these must come together, as many private people follow much or post little.",
	source:
		"HypeAuditor and Stellar (1,500 followings), Influize 2020 (handful of likes), influData (9 posts), Modash (75% credible audience), HubSpot-style guide to micro-influencers 2024 (narrow hashtags), the figures of BENCHMARK; other bounds are rules of thumb, as the words then say.",
	compute(
		followers: number,
		following?: number,
		posts?: number,
		likes?: number,
		comments?: number,
		on?: Platform,
		credibleAudience?: number,
		hashtagPosts?: number,
	) {
		const counts = { followers, following, posts, likes, comments };
		return vettingWords({ ...counts, platform: on, credibleAudience, hashtagPosts });
	},
};

function known(name: string, about: string, example: string): Parameter {
	return { name, about, example, reader: count, optional: true };
}

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"fake followers, bots, fraud, red flags, suspicious, authenticity, due diligence, background check, bought followers";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=VETTING_FLAGS(31000; 820; 412; 640; 23; "Instagram")',
		args: [31000, 820, 412, 640, 23, "Instagram"],
		gives: "",
		note: "Nothing stands out.",
	},
	{
		formula: "=VETTING_FLAGS(25000; 310; 95; 14; 2)",
		args: [25000, 310, 95, 14, 2],
		gives:
			"Worth a look: 16 likes and comments for 25,000 followers, fewer than one in a thousand (Influize 2020 warns of a handful at 25,000).",
	},
	{
		formula: '=VETTING_FLAGS({31000; 42000}; {820; 5210}; {412; 6}; {640; 9300}; {23; 11}; "Instagram")',
		args: [[[31000], [42000]], [[820], [5210]], [[412], [6]], [[640], [9300]], [[23], [11]], "Instagram"],
		gives: [
			[""],
			[
				"Worth a look: 5,210 followings (HypeAuditor and Stellar call more than 1,500 mass following); has only 6 posts (influData averages over 9 at least); 11 comments for 9,300 likes, fewer than 1 in 500 (1 in 20 to 100 is usual, as a rule of thumb).",
			],
		],
	},
	{
		formula: "=VETTING_FLAGS({150; 900}; {6200; 1600}; {0; 45})",
		args: [
			[[150], [900]],
			[[6200], [1600]],
			[[0], [45]],
		],
		gives: [
			[
				"Worth a look: follows 6,200 accounts but has 150 followers, 41 times as many (HypeAuditor judges accounts by this ratio; creators are usually below 1 to 1); has no posts (influData averages over 9 at least); 6,200 followings (HypeAuditor and Stellar call more than 1,500 mass following).",
			],
			[""],
		],
		note: "Following 1,600 is nothing unusual in an account that may be anybody's.",
	},
	{
		formula: '=VETTING_FLAGS({31000; 31000}; ; ; ; ; "Instagram"; {0.75; 0.68}; {1200; 251000})',
		args: [[[31000], [31000]], "", "", "", "", "Instagram", [[0.75], [0.68]], [[1200], [251000]]],
		gives: [
			[""],
			[
				"Worth a look: a vetting tool holds only 68% of the audience for credible (Modash looks closer below 75%; HypeAuditor and Stellar accept up to 25% suspicious and mass followers); the hashtag has 251,000 posts, too broad to find a niche by (the HubSpot-style guide of 2024 avoids hundreds of thousands; its example of a narrow one has about 1,000).",
			],
		],
		note: "A vetting tool's figure, and the hashtag rule.",
	},
	{
		formula: "=VETTING_FLAGS(31000; ; ; ; ; ; 68)",
		args: [31000, "", "", "", "", "", 68],
		gives: {
			throws:
				'credibleAudience: "68" is more than 100%. Give a share from 0% to 100%, such as 3.86% or 0.0386.',
		},
	},
	{
		formula: '=VETTING_FLAGS("many"; 310)',
		args: ["many", 310],
		gives: { throws: 'followers: "many" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
