import { estimateRates } from "../statistics/clustered-rates.ts";
import { compareRates, type RateComparison } from "../statistics/compare-rates.ts";
import { showPercent } from "../values/show-number.ts";
import type { CampaignMeasure, PostMeasure } from "./measure-types.ts";

/** Boosted against organic posts by the same rate; `undefined` unless there are both. */
export function paidAgainstOrganic(posts: readonly PostMeasure[]): CampaignMeasure["paid"] {
	const side = (isBoosted: boolean) => ({
		peers: "",
		posts: posts.flatMap(({ post, rate }) =>
			post.boosted === isBoosted && rate ? [{ events: rate.events, exposure: rate.trials }] : [],
		),
	});
	const rates = estimateRates(new Map([[true, side(true)] as const, [false, side(false)] as const]));
	const [boosted, organic] = [rates.get(true), rates.get(false)];
	if (!boosted || !organic) return undefined;
	// A single post on a side may be anything.
	const comparison = Math.min(boosted.posts, organic.posts) > 1 ? compareRates(boosted, organic) : undefined;
	const of = organic.rate > 0 ? `: ${showPercent(boosted.rate / organic.rate)} of it` : "";
	const words = `Boosted posts have ${showPercent(boosted.rate)} (${many(boosted.posts)}), organic ones ${showPercent(organic.rate)} (${many(organic.posts)})${of}. ${verdict(comparison)}`;
	return { boosted, organic, ...(comparison ? { comparison } : {}), words };
}

function many(posts: number): string {
	return `${posts} post${posts === 1 ? "" : "s"}`;
}

function verdict(comparison: RateComparison | undefined): string {
	if (!comparison || comparison.better === "cannot tell") return "The difference may be chance.";
	const higher = comparison.better === "first" ? "Boosted" : "Organic";
	return `${higher} posts are higher (${Math.floor(comparison.confidence * 100)}% sure).`;
}
