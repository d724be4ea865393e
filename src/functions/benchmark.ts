import { benchmarkRow } from "../core/benchmarks/benchmark-row.ts";
import { type Metric, metric, platform } from "../core/benchmarks/metrics.ts";
import type { Platform } from "../core/platforms.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count, text } from "../core/values/readers.ts";

/** The published band for a metric, with source and year. */
export const benchmark: SheetFunction = {
	name: "BENCHMARK",
	summary:
		"What is published for a metric on a platform for accounts of this size: a band with source and year.",
	parameters: [
		{
			name: "metric",
			about:
				"What to look up: engagement rate, engagement rate (likes+comments), CTR, fee per post, CPM and others.",
			example: '"engagement rate"',
			reader: metric,
		},
		{
			name: "platform",
			about: "The platform; figures are known for Instagram, TikTok, YouTube, Facebook and X.",
			example: '"Instagram"',
			reader: platform,
		},
		{ name: "followers", about: "The account's followers, 0 or more.", example: "C2:C", reader: count },
		{
			name: "source",
			about: "A publisher's name, or part of it, with or without the year, to see its newest figure alone.",
			example: '"HypeAuditor"',
			reader: text,
			optional: true,
		},
	],
	returns:
		"Six cells: low, high, sources, years, definition, remark. Rates are fractions, amounts US dollars. Low to high spans what dated sources of one definition give, never an average; the remark lists other definitions and figures left out, with the reason.",
	source: "Each figure names its own source and year.",
	compute(of: Metric, on: Platform, followers: number, source?: string) {
		return benchmarkRow(of, on, followers, source);
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"average, industry average, norm, typical, standard, what is good, good engagement rate, compare, TikTok, Instagram, YouTube";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=BENCHMARK("fee per reel"; "Instagram"; 30000)',
		args: ["fee per reel", "Instagram", 30000],
		gives: [
			[
				300,
				1500,
				"Archive 2026; easyapps 2026",
				2026,
				"one reel",
				"A rule of thumb: no data is given for it.",
			],
		],
		note: "Two sources of one definition: the band spans both.",
	},
	{
		formula: '=BENCHMARK("engagement rate (likes+comments)"; "Instagram"; 30000)',
		args: ["engagement rate (likes+comments)", "Instagram", 30000],
		gives: [
			[
				0.0054,
				0.008,
				"HypeAuditor (via eMarketer) 2026; HypeAuditor (via RTBF) 2022",
				"2022–2026",
				"(likes + comments) ÷ followers",
				"Left out: 3%–6% (Campaign guide with FAQ 2024); 1.7% (HypeAuditor France (via RTBF) 2022); 1.54%–1.62% (HypeAuditor blog 2018). Name the source to see why.",
			],
		],
		note: "Figures of one definition only; those of other definitions are not mixed in.",
	},
	{
		formula: '=BENCHMARK("engagement rate"; "Instagram"; 30000; "HubSpot")',
		args: ["engagement rate", "Instagram", 30000, "HubSpot"],
		gives: [
			[
				0.0386,
				0.0386,
				"HubSpot-style guide to micro-influencers 2024",
				2024,
				"definition not stated",
				"Left out of the band: about 4 to 7 times what HypeAuditor measured in 2026; probably from accounts under 15K. A rule of thumb: no data is given for it.",
			],
		],
		note: "A much quoted figure, with what speaks against it.",
	},
	{
		formula: '=BENCHMARK("fee per reel"; "Instagram"; {30000; ""; 500000})',
		args: ["fee per reel", "Instagram", [[30000], [""], [500000]]],
		gives: [
			[
				300,
				1500,
				"Archive 2026; easyapps 2026",
				2026,
				"one reel",
				"A rule of thumb: no data is given for it.",
			],
			["", "", "", "", "", ""],
			[
				"",
				"",
				"",
				"",
				"",
				"Nothing to rely on is published for fee per reel on Instagram at 500,000 followers.",
			],
		],
		note: "Where nothing is published the figures stay blank.",
	},
	{
		formula: '=BENCHMARK("engagement rate"; "Myspace"; 30000)',
		args: ["engagement rate", "Myspace", 30000],
		gives: {
			throws:
				'platform: Unknown platform "Myspace". Use one of: Instagram, TikTok, YouTube, X, Facebook, Twitch, Pinterest, LinkedIn, Snapchat, Threads, Telegram, Podcast, Blog.',
		},
	},
];
