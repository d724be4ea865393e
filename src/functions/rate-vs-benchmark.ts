import { bandsOf, publishedFor } from "../core/benchmarks/bands.ts";
import { inWords, type Metric, metric, platform } from "../core/benchmarks/metrics.ts";
import { verdictOf } from "../core/benchmarks/verdict.ts";
import type { Platform } from "../core/platforms.ts";
import { problem } from "../core/problem.ts";
import type { FunctionExample, Reader, SheetFunction } from "../core/sheet-function.ts";
import { count, fraction, money } from "../core/values/readers.ts";
import { withoutNoise } from "../core/values/without-noise.ts";

const shareOrAmount: Reader<number> = {
	expected: "a share such as 3.86% or an amount such as 500",
	read: (cell) => (typeof cell === "string" && cell.includes("%") ? fraction.read(cell) : money.read(cell)),
};

/** Whether a value is below, within or above what is published. */
export const rateVsBenchmark: SheetFunction = {
	name: "RATE_VS_BENCHMARK",
	summary: "Whether a value is below, within or above what is published for accounts of this size.",
	parameters: [
		{
			name: "value",
			about: "The rate as a fraction (3.86% or 0.0386), or the amount in US dollars for fees, CPM and CPE.",
			example: "H2:H",
			reader: shareOrAmount,
		},
		{
			name: "metric",
			about:
				"What the value is. Name the definition, as in engagement rate (likes+comments), to compare like with like.",
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
	],
	returns:
		"below, within or above if all definitions agree, otherwise sources disagree. Blank where nothing is published. BENCHMARK shows the figures.",
	source: "The same figures as BENCHMARK, without those it leaves out.",
	compute(value: number, of: Metric, on: Platform, followers: number) {
		if (of.unit === "share" && value > 1) {
			return problem(
				`value: ${value} means ${inWords(value, "share")}. If it is in percent points, write ${value}% or ${withoutNoise(value / 100)}.`,
			);
		}
		return verdictOf(value, bandsOf(publishedFor(of, on, followers)), of.unit) ?? "";
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"good or bad, above average, below average, compare, norm, is it good, industry average";

export const examples: readonly FunctionExample[] = [
	{
		formula:
			'=RATE_VS_BENCHMARK({0.003; 0.006; 0.03}; "engagement rate (likes+comments)"; "Instagram"; 30000)',
		args: [[[0.003], [0.006], [0.03]], "engagement rate (likes+comments)", "Instagram", 30000],
		gives: [["below"], ["within"], ["above"]],
		note: "Like compared with like: one definition.",
	},
	{
		formula: '=RATE_VS_BENCHMARK(0.03; "engagement rate"; "Instagram"; 30000)',
		args: [0.03, "engagement rate", "Instagram", 30000],
		gives: "sources disagree",
		note: "3% is far above what HypeAuditor measured and within what Archive recommends.",
	},
	{
		formula: '=RATE_VS_BENCHMARK(500; "fee per post"; "Instagram"; 30000)',
		args: [500, "fee per post", "Instagram", 30000],
		gives: "within",
	},
	{
		formula: '=RATE_VS_BENCHMARK(3.86; "engagement rate"; "Instagram"; 30000)',
		args: [3.86, "engagement rate", "Instagram", 30000],
		gives: { throws: "value: 3.86 means 386%. If it is in percent points, write 3.86% or 0.0386." },
		note: "Points and fractions are never guessed.",
	},
];
