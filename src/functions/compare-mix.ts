import { breakEvenCostRate, breakEvenRate, type Mix, mixEngagements } from "../core/mix.ts";
import { BIG_SIDE, mixAnswer, mixWarning, newerVerdict, smallSide } from "../core/mix-verdict.ts";
import { problem } from "../core/problem.ts";
import type { FunctionExample, SheetFunction, SheetValue } from "../core/sheet-function.ts";
import { share } from "../core/values/read-share.ts";
import { count, money } from "../core/values/readers.ts";
import { withoutNoise } from "../core/values/without-noise.ts";

export const compareMix: SheetFunction = {
	name: "COMPARE_MIX",
	summary:
		"Compares one big account with several small ones, and warns when a plausible rate gives the other answer.",
	parameters: [
		{ name: "bigAudience", about: "Followers of the big account.", example: "1000000", reader: count },
		{
			name: "bigRate",
			about: "Engagement rate of the big account, 0% to 100%.",
			example: "1.21%",
			reader: share,
		},
		{
			name: "smallAudience",
			about: "Followers of each small account.",
			example: "50000",
			reader: count,
		},
		{
			name: "smallRate",
			about: "Engagement rate of the small accounts, 0% to 100%, by the same definition as bigRate.",
			example: "3.86%",
			reader: share,
		},
		{ name: "count", about: "How many small accounts there are.", example: "7", reader: count },
		{
			name: "bigFee",
			about: "Fee of the big account for one post.",
			example: "10000",
			reader: money,
			optional: true,
		},
		{
			name: "smallFee",
			about: "Fee of each small account for one post.",
			example: "500",
			reader: money,
			optional: true,
		},
		{
			name: "newerBigRate",
			about: "Rate of the big account from a newer source, 0% to 100%; only together with newerSmallRate.",
			example: "0.33%",
			reader: share,
			optional: true,
		},
		{
			name: "newerSmallRate",
			about: "Rate of the small accounts from the same newer source, 0% to 100%.",
			example: "0.54%",
			reader: share,
			optional: true,
		},
	],
	returns:
		"A table of three columns: what the row is, the big account, the small accounts. Rows: engagements, cost and cost per engagement (if fees are given), the small accounts' break-even rates, the answer, and a warning in words. Rates are fractions; a figure that would divide by 0 is blank.",
	source:
		"A rate between half and twice the one given is taken for plausible: HypeAuditor 2022 has 0.8% worldwide and 1.7% in France for one tier.",
	gives: "table",
	compute(
		bigAudience: number,
		bigRate: number,
		smallAudience: number,
		smallRate: number,
		count: number,
		bigFee?: number,
		smallFee?: number,
		newerBigRate?: number,
		newerSmallRate?: number,
	) {
		const mix = { bigAudience, bigRate, smallAudience, smallRate, count };
		if ((newerBigRate === undefined) !== (newerSmallRate === undefined)) {
			return problem(
				"newerBigRate and newerSmallRate belong together: rates of two sources cannot be compared. Give both or neither.",
			);
		}
		const newer =
			newerBigRate === undefined || newerSmallRate === undefined
				? undefined
				: { ...mix, bigRate: newerBigRate, smallRate: newerSmallRate };
		return [
			["", BIG_SIDE, smallSide(mix)],
			...engagementRows(mix, ""),
			...costRows(mix, bigFee, smallFee),
			...(newer ? engagementRows(newer, ", newer rates") : []),
			["Answer", mixAnswer(mix), ""],
			["Does it hold?", mixWarning(mix), ""],
			...(newer ? [["With the newer rates", newerVerdict(mix, newer), ""]] : []),
		];
	},
};

function engagementRows(mix: Mix, which: string): SheetValue[][] {
	const { big, small } = mixEngagements(mix);
	return [
		[`Engagements${which}`, big, small],
		[`Break-even rate${which}`, "", breakEvenRate(mix) ?? ""],
	];
}

function costRows(mix: Mix, bigFee: number | undefined, smallFee: number | undefined): SheetValue[][] {
	if (bigFee === undefined && smallFee === undefined) return [];
	const { big, small } = mixEngagements(mix);
	const smallCost = smallFee === undefined ? undefined : smallFee * mix.count;
	const rows = [
		["Cost", bigFee ?? "", smallCost ?? ""],
		["Cost per engagement", costOfOne(bigFee, big), costOfOne(smallCost, small)],
	];
	if (bigFee === undefined || smallFee === undefined) return rows;
	return [...rows, ["Break-even rate by cost", "", breakEvenCostRate(mix, bigFee, smallFee) ?? ""]];
}

function costOfOne(cost: number | undefined, engagements: number): SheetValue {
	return cost === undefined || engagements === 0 ? "" : withoutNoise(cost / engagements);
}

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"micro or mega, seven micros, macro or micro, celebrity, big or small, which is better";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=COMPARE_MIX(1000000; 1.21%; 50000; 3.86%; 7)",
		args: [1000000, 0.0121, 50000, 0.0386, 7],
		gives: [
			["", "1 big account", "7 small accounts"],
			["Engagements", 12100, 13510],
			["Break-even rate", "", 0.0345714285714],
			["Answer", "More from 7 small accounts: 1,410 engagements ahead of 1 big account (11.7% more).", ""],
			[
				"Does it hold?",
				"Careful: the answer flips if the small accounts' rate falls from 3.86% to 3.46%, a change of 10.4%. Published rates differ by more than that.",
				"",
			],
		],
		note: "Seven small accounts or one big one: the usual example, with what it leaves out.",
	},
	{
		formula: "=COMPARE_MIX(1000000; 1.21%; 50000; 3.86%; 7; 10000; 500; 0.33%; 0.54%)",
		args: [1000000, 0.0121, 50000, 0.0386, 7, 10000, 500, 0.0033, 0.0054],
		gives: [
			["", "1 big account", "7 small accounts"],
			["Engagements", 12100, 13510],
			["Break-even rate", "", 0.0345714285714],
			["Cost", 10000, 3500],
			["Cost per engagement", 0.826446280992, 0.259067357513],
			["Break-even rate by cost", "", 0.0121],
			["Engagements, newer rates", 3300, 1890],
			["Break-even rate, newer rates", "", 0.00942857142857],
			["Answer", "More from 7 small accounts: 1,410 engagements ahead of 1 big account (11.7% more).", ""],
			[
				"Does it hold?",
				"Careful: the answer flips if the small accounts' rate falls from 3.86% to 3.46%, a change of 10.4%. Published rates differ by more than that.",
				"",
			],
			[
				"With the newer rates",
				"Careful: the newer rates flip the answer. More from 1 big account: 1,410 engagements ahead of 7 small accounts (74.6% more).",
				"",
			],
		],
		note: "HypeAuditor's rates of 2026 give the other answer; by cost the small accounts still win.",
	},
	{
		formula: "=COMPARE_MIX(1000000; 1.21%; 50000; 3.86%; 20)",
		args: [1000000, 0.0121, 50000, 0.0386, 20],
		gives: [
			["", "1 big account", "20 small accounts"],
			["Engagements", 12100, 38600],
			["Break-even rate", "", 0.0121],
			["Answer", "More from 20 small accounts: 26,500 engagements ahead of 1 big account (219% more).", ""],
			["Does it hold?", "The answer holds unless the small accounts' rate falls from 3.86% to 1.21%.", ""],
		],
	},
	{
		formula: "=COMPARE_MIX(1000000; 1.21%; 50000; 3.86%; 7; ; ; ; 0.54%)",
		args: [1000000, 0.0121, 50000, 0.0386, 7, "", "", "", 0.0054],
		gives: {
			throws:
				"newerBigRate and newerSmallRate belong together: rates of two sources cannot be compared. Give both or neither.",
		},
	},
];
