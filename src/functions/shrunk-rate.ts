import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { shrunkRate as rateOf } from "../core/statistics/shrunk-rate.ts";
import { share } from "../core/values/read-share.ts";
import { count } from "../core/values/readers.ts";
import { withoutNoise } from "../core/values/without-noise.ts";

/** Fits rates near 4 % that differ from creator to creator by about half of it. */
const DEFAULT_WEIGHT = 100;

export const shrunkRate: SheetFunction = {
	name: "SHRUNK_RATE",
	summary:
		"A rate drawn towards what is usual while there are few trials, so that a lucky start does not top the list.",
	parameters: [
		{
			name: "events",
			about: "How often it happened, such as orders; not more than trials.",
			example: "K2:K",
			reader: count,
		},
		{
			name: "trials",
			about: "How often it could have happened, such as clicks.",
			example: "J2:J",
			reader: count,
		},
		{
			name: "priorRate",
			about: "The usual rate, 0% to 100%, such as that of all creators together.",
			example: "2.5%",
			reader: share,
		},
		{
			name: "weight",
			about: "How many trials the usual rate counts for, 0 or more; 100 if left out.",
			example: "100",
			reader: count,
			optional: true,
		},
	],
	returns:
		"A rate as a fraction: (events + priorRate × weight) ÷ (trials + weight). Blank if trials and weight are 0.",
	source: "The mean of the beta-binomial posterior, empirical Bayes after Efron and Morris (1973).",
	compute(events: number, trials: number, priorRate: number, weight = DEFAULT_WEIGHT) {
		const rate = rateOf(events, trials, priorRate, weight);
		return typeof rate === "number" ? withoutNoise(rate) : (rate ?? "");
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"shrink, shrinkage, small sample, few posts, empirical Bayes, Bayesian, regression to the mean, fair ranking, lucky start";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=SHRUNK_RATE({2; 90}; {20; 1900}; 2.5%)",
		args: [[[2], [90]], [[20], [1900]], 0.025],
		gives: [[0.0375], [0.04625]],
		note: "10 % of 20 clicks is weaker evidence than 4.7 % of 1,900.",
	},
	{
		formula: "=SHRUNK_RATE(0; 0; 2.5%)",
		args: [0, 0, 0.025],
		gives: 0.025,
		note: "Nothing counted yet: the usual rate.",
	},
	{ formula: "=SHRUNK_RATE(2; 20; 2.5%; 20)", args: [2, 20, 0.025, 20], gives: 0.0625 },
	{
		formula: "=SHRUNK_RATE(21; 20; 2.5%)",
		args: [21, 20, 0.025],
		gives: {
			throws:
				"events 21 is more than trials 20. Give events that happen at most once in each trial, such as orders out of clicks.",
		},
	},
];
