import { bandsOf, publishedFor, sourcesOf } from "../benchmarks/bands.ts";
import { METRICS, rangeInWords } from "../benchmarks/metrics.ts";
import { verdictOf } from "../benchmarks/verdict.ts";
import { ENGAGEMENT_DEFINITIONS, type EngagementDefinition } from "../metrics/engagement-definitions.ts";
import { countEngagements } from "../metrics/engagement-rate.ts";
import type { Platform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { rateInterval } from "../statistics/rate-interval.ts";
import { showPercent } from "../values/show-number.ts";
import type { AgainstHistory, Basis, Rate, Standing } from "./measure-types.ts";
import type { Figures, ResultPost } from "./types.ts";

/** A creator's own history counts more than published figures from so many earlier posts on. */
const POSTS_OF_HISTORY = 10;

/** Engagements of a post as a definition counts them. */
export function engagementsOf(figures: Figures, definition: EngagementDefinition): number | undefined {
	return countEngagements(definition.counts, {
		likes: figures.likes,
		comments: figures.comments,
		shares: figures.shares,
		saves: figures.saves,
	});
}

/** What engagement of a post is divided by. */
export function audienceOf(
	post: ResultPost,
	basis: Basis,
	followers: ReadonlyMap<string, number>,
): number | undefined {
	if (basis === "followers") return post.account === undefined ? undefined : followers.get(post.account);
	return post.figures[basis];
}

/** Events in trials with Wilson's interval; `undefined` where one of them is not known, or there are no trials. */
export function rateOf(events: number | undefined, trials: number | undefined): Rate | undefined {
	if (events === undefined || trials === undefined || trials === 0) return undefined;
	const found = rateInterval(events, trials, 0.95);
	const rate = { events, trials, value: events / trials };
	if (found === undefined || isProblem(found)) return rate;
	return { ...rate, interval: { low: found.low, high: found.high } };
}

/** (likes + comments + saves) ÷ reach. */
export function rateByReach(figures: Figures): Rate | undefined {
	const definition = ENGAGEMENT_DEFINITIONS.find(({ name }) => name === "ERR")!;
	return rateOf(engagementsOf(figures, definition), figures.reach);
}

/** Clicks out of impressions. */
export function clickRate(figures: Figures): Rate | undefined {
	return rateOf(figures.clicks, figures.impressions);
}

/**
 * Where a rate stands against published figures of the same definition, and against the middle half of the creator's
 * earlier posts.
 */
export function standingOf(
	value: number,
	where: { readonly platform?: Platform; readonly followers?: number },
	basis: Basis,
	definition: EngagementDefinition,
	earlier: readonly number[],
): Standing {
	const benchmark = againstBenchmark(value, where, basis, definition);
	const history = againstHistory(value, earlier);
	const counts =
		history && (history.posts >= POSTS_OF_HISTORY || !benchmark)
			? "history"
			: benchmark
				? "benchmark"
				: undefined;
	return {
		...(benchmark ? { benchmark } : {}),
		...(history ? { history } : {}),
		...(counts ? { counts } : {}),
		words: inWords(benchmark, history, counts),
	};
}

function againstBenchmark(
	value: number,
	{ platform, followers }: { readonly platform?: Platform; readonly followers?: number },
	basis: Basis,
	definition: EngagementDefinition,
): Standing["benchmark"] {
	if (platform === undefined || followers === undefined) return undefined;
	const counted =
		definition.counts.shares === "left out" ? "engagement rate (likes+comments)" : "engagement rate (all)";
	const name = basis === "followers" ? counted : `engagement rate by ${basis}`;
	const metric = METRICS.find((each) => each.name === name);
	const bands = metric ? bandsOf(publishedFor(metric, platform, followers)) : [];
	const verdict = verdictOf(value, bands, "share");
	if (verdict === undefined) return undefined;
	return {
		verdict,
		band: bands.map(({ low, high }) => rangeInWords(low, high, "share")).join(" or "),
		sources: bands.map(sourcesOf).join("; "),
	};
}

function againstHistory(value: number, earlier: readonly number[]): AgainstHistory | undefined {
	if (earlier.length < 3) return undefined;
	const sorted = [...earlier].sort((a, b) => a - b);
	const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
	const verdict = value < low ? "below" : value > high ? "above" : "within";
	return { verdict, posts: earlier.length, low, high };
}

/** Between two posts in proportion (Hyndman and Fan's type 7, 1996, as in spreadsheets). */
function quantile(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)]!;
	return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
}

function inWords(
	benchmark: Standing["benchmark"],
	history: AgainstHistory | undefined,
	counts: Standing["counts"],
): string {
	const published = benchmark
		? benchmark.verdict === "sources disagree"
			? `published figures disagree (${benchmark.band}; ${benchmark.sources})`
			: `${benchmark.verdict} the published ${benchmark.band} (${benchmark.sources})`
		: "no published figures for this definition, platform and size";
	if (!history) return published;
	const own = `${history.verdict} the middle half of ${history.posts} earlier posts (${showPercent(history.low)}–${showPercent(history.high)})`;
	return counts === "history" ? `${own}; ${published}` : `${published}; ${own}`;
}
