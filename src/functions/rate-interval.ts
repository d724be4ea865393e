import { isProblem, problem, quote } from "../core/problem.ts";
import type { FunctionExample, Reader, SheetFunction } from "../core/sheet-function.ts";
import { rateInterval as intervalOf } from "../core/statistics/rate-interval.ts";
import { count, fraction } from "../core/values/readers.ts";
import { withoutNoise } from "../core/values/without-noise.ts";

const confidenceLevel: Reader<number> = {
	expected: "a confidence from 50% to 99.99%, such as 95%",
	read(cell) {
		const value = fraction.read(cell);
		if (isProblem(value) || (value >= 0.5 && value <= 0.9999)) return value;
		return problem(`${quote(cell)} is not a confidence from 50% to 99.99%, such as 95%.`);
	},
};

export const rateInterval: SheetFunction = {
	name: "RATE_INTERVAL",
	summary:
		"The range in which the true rate lies, given what was counted: wide for small samples, narrow for large ones.",
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
			name: "confidence",
			about: "How sure the range should be, 50% to 99.99%; 95% if left out.",
			example: "95%",
			reader: confidenceLevel,
			optional: true,
		},
	],
	returns: "Three cells, as fractions: low, the rate counted, high. Blank if trials is 0.",
	source: "The score interval of E. B. Wilson, Journal of the American Statistical Association 22 (1927).",
	compute(events: number, trials: number, confidence = 0.95) {
		const interval = intervalOf(events, trials, confidence);
		if (interval === undefined || isProblem(interval)) return interval ?? "";
		return [withoutNoise(interval.low), withoutNoise(interval.rate), withoutNoise(interval.high)];
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"confidence interval, margin of error, uncertainty, range, sample size, how sure, significance, Wilson";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=RATE_INTERVAL(3; 40)",
		args: [3, 40],
		gives: [[0.0258360257746, 0.075, 0.198642335243]],
		note: "3 orders from 40 clicks: the true rate may be anything from 3 % to 20 %.",
	},
	{
		formula: "=RATE_INTERVAL({0; 300}; {40; 4000})",
		args: [
			[[0], [300]],
			[[40], [4000]],
		],
		gives: [
			[0, 0, 0.0876216011973],
			[0.0672390640395, 0.075, 0.0835764627568],
		],
		note: "No order from 40 clicks does not mean a rate of 0; a hundred times the clicks give a far narrower range.",
	},
	{
		formula: "=RATE_INTERVAL(45; 40)",
		args: [45, 40],
		gives: {
			throws:
				"events 45 is more than trials 40. Give events that happen at most once in each trial, such as orders out of clicks.",
		},
	},
];
