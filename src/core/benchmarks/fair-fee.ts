import type { Platform } from "../platforms.ts";
import type { SheetValue } from "../sheet-function.ts";
import { showCount } from "../values/show-number.ts";
import { type Published, publishedFor } from "./bands.ts";
import type { Figure } from "./benchmark.ts";
import { METRICS, type Metric, rangeInWords } from "./metrics.ts";

/** A fee estimate by one model, in whole US dollars; blank where it cannot be made, and `how` says why. */
export interface FeeEstimate {
	readonly model: "By followers" | "By engagements" | "By views";
	readonly low: number | "";
	readonly middle: number | "";
	readonly high: number | "";
	readonly how: string;
	readonly source: string;
	readonly year: number | "";
}

/**
 * What one post may fairly cost, by three open models that are meant to be compared, not averaged:
 * - followers: the newest published range for the size; its middle lies on the straight line between the tier's ends,
 *   as Sprout Social interpolates its fee table;
 * - engagements: engagements × published cost per engagement (the idea of Traackr's CPME);
 * - views: views ÷ 1,000 × published CPM (the idea of Lefty's estimated fee).
 */
export function fairFee(
	platform: Platform,
	followers: number,
	engagements: number | undefined,
	views: number | undefined,
): readonly FeeEstimate[] {
	return [
		byFollowers(platform, followers),
		byResults("By engagements", "CPE", engagements, "averageEngagements", platform, followers),
		byResults("By views", "CPM", views, "averageViews", platform, followers),
	];
}

/** The estimates as a labelled table. */
export function feeTable(estimates: readonly FeeEstimate[]): SheetValue[][] {
	const header = ["Model", "Low (USD)", "Middle (USD)", "High (USD)", "How", "Source", "Year"];
	const rows = estimates.map(({ model, low, middle, high, how, source, year }) => {
		return [model, low, middle, high, how, source, year];
	});
	return [header, ...rows];
}

function byFollowers(platform: Platform, followers: number): FeeEstimate {
	const found = newest("fee per post", platform, followers);
	if (found === undefined) {
		return blank("By followers", `No published fee for ${platform} at ${showCount(followers)} followers.`);
	}
	const { low, high, from, to } = found.figure;
	const open = high === undefined || to === undefined;
	return {
		model: "By followers",
		low: Math.round(low),
		middle: open ? "" : Math.round(low + ((high - low) * (followers - from)) / (to - from)),
		high: high === undefined ? "" : Math.round(high),
		how: open
			? `${sentence(found)} for ${showCount(from)} followers and more, with no upper end.`
			: `${sentence(found)} for ${showCount(from)} to ${showCount(to)} followers. Middle: straight line between the ends.`,
		...cited(found),
	};
}

function byResults(
	model: FeeEstimate["model"],
	price: "CPE" | "CPM",
	results: number | undefined,
	parameter: string,
	platform: Platform,
	followers: number,
): FeeEstimate {
	if (results === undefined) return blank(model, `Give ${parameter} to use this model.`);
	const found = newest(price, platform, followers);
	if (found === undefined)
		return blank(model, `No published ${price} for ${platform} at ${showCount(followers)} followers.`);
	const { low, high = low }: Figure = found.figure;
	const [unit, per] = price === "CPE" ? ["engagements", 1] : ["views", 1000];
	const fee = (amount: number) => Math.round((results / per) * amount);
	return {
		model,
		low: fee(low),
		middle: fee((low + high) / 2),
		high: fee(high),
		how: `${showCount(results)} ${unit} × ${price} of ${rangeInWords(low, high, "USD")} (${found.source.definition}).`,
		...cited(found),
	};
}

function newest(metric: string, platform: Platform, followers: number): Published | undefined {
	const wanted = METRICS.find(({ name }) => name === metric) as Metric;
	return publishedFor(wanted, platform, followers).find(({ source }) => source.leftOut === undefined);
}

function sentence({ source }: Published): string {
	return `Published range of ${source.definition}`;
}

function blank(model: FeeEstimate["model"], how: string): FeeEstimate {
	return { model, low: "", middle: "", high: "", how, source: "", year: "" };
}

function cited({ source }: Published): { source: string; year: number } {
	return { source: source.source, year: source.year };
}
