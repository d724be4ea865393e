import { bandOf, bandsOf, publishedFor, sourcesOf } from "../benchmarks/bands.ts";
import { METRICS, rangeInWords } from "../benchmarks/metrics.ts";
import type { Platform } from "../platforms.ts";
import { showCount } from "../values/show-number.ts";

/** A published share as one figure. */
export interface PublishedFigure {
	readonly share: number;
	/** `0.54% (HypeAuditor 2026, (likes + comments) ÷ followers)`. */
	readonly words: string;
}

/**
 * The middle of one published band, never of two definitions: the newest figure of the source wanted, else the most
 * reliable band; of an open band its lower end. `undefined` where nothing is published.
 */
export function publishedFigure(
	name: string,
	platform: Platform,
	followers: number,
	source: string | undefined,
): PublishedFigure | undefined {
	const metric = METRICS.find((each) => each.name === name)!;
	const published = publishedFor(metric, platform, followers);
	const wanted = source?.trim().toLowerCase() ?? "";
	const found = published.find((each) =>
		`${each.source.source} ${each.source.year}`.toLowerCase().includes(wanted),
	);
	const band = wanted === "" ? bandsOf(published)[0] : found && bandOf([found]);
	if (band === undefined) return undefined;
	const { low, high } = band;
	const middle = high === undefined || high === low ? "" : "the middle of ";
	const range = rangeInWords(low, high, metric.unit);
	return {
		share: (low + (high ?? low)) / 2,
		words: `${middle}${range} (${sourcesOf(band)}, ${band.definition}, at ${showCount(followers)} followers)`,
	};
}
