import { type Platform, parsePlatform } from "../platforms.ts";
import { type Problem, problem, quote } from "../problem.ts";
import type { Reader, SheetValue } from "../sheet-function.ts";
import { showCount } from "../values/show-number.ts";

/** A metric for which there are published figures. */
export interface Metric {
	readonly name: string;
	readonly unit: "share" | "USD";
	/** Narrows another metric's figures to one definition. */
	readonly of?: { readonly metric: string; readonly definition: string };
}

/** All metrics that can be asked for. */
export const METRICS: readonly Metric[] = [
	{ name: "engagement rate", unit: "share" },
	{
		name: "engagement rate (all)",
		unit: "share",
		of: { metric: "engagement rate", definition: "(likes + comments + shares + saves) ÷ followers" },
	},
	{
		name: "engagement rate (likes+comments)",
		unit: "share",
		of: { metric: "engagement rate", definition: "(likes + comments) ÷ followers" },
	},
	{ name: "engagement rate by views", unit: "share" },
	{ name: "engagement rate by reach", unit: "share" },
	{ name: "engagement rate by impressions", unit: "share" },
	{ name: "CTR", unit: "share" },
	{ name: "CTR reel", unit: "share" },
	{ name: "CTR story", unit: "share" },
	{ name: "CTR beauty", unit: "share" },
	{ name: "CTR fashion", unit: "share" },
	{ name: "CTR food", unit: "share" },
	{ name: "CTR tech", unit: "share" },
	{ name: "ad CTR", unit: "share" },
	{ name: "ad CTR leads", unit: "share" },
	{ name: "ad CTR beauty", unit: "share" },
	{ name: "ad CTR food", unit: "share" },
	{ name: "ad CTR home", unit: "share" },
	{ name: "story completion", unit: "share" },
	{ name: "reach rate", unit: "share" },
	{ name: "reach rate reel", unit: "share" },
	{ name: "reach rate story", unit: "share" },
	{ name: "fee per post", unit: "USD" },
	{ name: "fee per reel", unit: "USD" },
	{ name: "fee per story", unit: "USD" },
	{ name: "fee per short", unit: "USD" },
	{ name: "fee per dedicated video", unit: "USD" },
	{ name: "CPM", unit: "USD" },
	{ name: "CPE", unit: "USD" },
];

/** Reads a metric's name, in any letter case. */
export const metric: Reader<Metric> = {
	expected: 'a metric, such as "engagement rate", "fee per post" or "CPM"',
	read(cell): Metric | Problem {
		const wanted = comparable(cell);
		const found = METRICS.find(({ name }) => comparable(name) === wanted);
		return (
			found ??
			problem(`Unknown metric ${quote(cell)}. Use one of: ${METRICS.map(({ name }) => name).join(", ")}.`)
		);
	},
};

/** Reads a platform's name or a common short form of it. */
export const platform: Reader<Platform> = {
	expected: "a platform, such as Instagram, TikTok or YouTube",
	read: (cell) => parsePlatform(String(cell)),
};

/** A figure as it is written in a sentence: `0.54%`, `$500`. */
export function inWords(value: number, unit: Metric["unit"]): string {
	return unit === "USD"
		? `$${value < 1000 ? Number(value.toFixed(2)) : showCount(value)}`
		: `${Number((value * 100).toPrecision(4))}%`;
}

/** `0.54%–0.8%`, `3.86%`, `$10,000 and up`. */
export function rangeInWords(low: number, high: number | undefined, unit: Metric["unit"]): string {
	if (high === undefined) return `${inWords(low, unit)} and up`;
	return low === high ? inWords(low, unit) : `${inWords(low, unit)}–${inWords(high, unit)}`;
}

function comparable(cell: SheetValue): string {
	return String(cell).trim().replace(/\s+/g, " ").toLowerCase();
}
