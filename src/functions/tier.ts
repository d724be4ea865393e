import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { readTierScheme, TIER_SCHEMES, type Tier, tierOf } from "../core/tiers.ts";
import { anything, count } from "../core/values/readers.ts";

/** The size class of a creator's account. */
export const tier: SheetFunction = {
	name: "TIER",
	summary: "The size class of a creator's account, from its followers.",
	parameters: [
		{ name: "followers", about: "The account's followers, 0 or more.", example: "C2:C", reader: count },
		{
			name: "scheme",
			about:
				"standard (micro from 10K), wide (micro from 1K), from 5K, or a range of tier names and lower bounds.",
			example: '"standard"',
			reader: anything,
			shape: "whole",
			prepare: readTierScheme,
			optional: true,
		},
	],
	returns:
		"Under 1K, Nano, Micro, Macro or Mega; lower bounds are inclusive, so exactly 10,000 is Micro. With a range: its own names.",
	source:
		"Standard: 1K, 10K, 100K and 1M, as most guides. Wide: Influize 2020. From 5K: campaign guides that count micro from 5,000. All leave open who owns the bounds.",
	compute: (followers: number, scheme: readonly Tier[] = TIER_SCHEMES.standard) => tierOf(followers, scheme),
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "size, nano, micro, macro, mega, influencer size, follower bracket, size class";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=TIER({999; 1000; 10000; 100000; 1000000})",
		args: [[[999], [1000], [10000], [100000], [1000000]]],
		gives: [["Under 1K"], ["Nano"], ["Micro"], ["Macro"], ["Mega"]],
		note: "Exactly on a bound counts as the higher tier.",
	},
	{
		formula: '=TIER({"18.1K"; "66.2K"; "49.1K"; "25.7K"; "31K"})',
		args: [[["18.1K"], ["66.2K"], ["49.1K"], ["25.7K"], ["31K"]]],
		gives: [["Micro"], ["Micro"], ["Micro"], ["Micro"], ["Micro"]],
		note: "Five accounts that guides name as micro-influencers.",
	},
	{ formula: '=TIER(6000; "standard")', args: [6000, "standard"], gives: "Nano" },
	{ formula: '=TIER(6000; "from 5K")', args: [6000, "from 5K"], gives: "Micro" },
	{
		formula: '=TIER(6000; {"Local", 5000; "National", 50000})',
		args: [
			6000,
			[
				["Local", 5000],
				["National", 50000],
			],
		],
		gives: "Local",
		note: "Tiers of your own.",
	},
	{
		formula: '=TIER("a lot")',
		args: ["a lot"],
		gives: { throws: 'followers: "a lot" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
	{
		formula: '=TIER(6000; "narrow")',
		args: [6000, "narrow"],
		gives: {
			throws:
				'scheme: Unknown scheme "narrow". Use standard, wide, from 5K, or a range of tier names and lower bounds.',
		},
	},
];
