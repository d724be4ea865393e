import type { Platform } from "../platforms.ts";
import { allBenchmarks } from "./all-benchmarks.ts";
import type { BenchmarkSource, Figure } from "./benchmark.ts";
import type { Metric } from "./metrics.ts";

/** One figure that holds for an account, with where it comes from. */
export interface Published {
	readonly source: BenchmarkSource;
	readonly figure: Figure;
}

/** What the sources of one definition give: from the lowest to the highest figure, never an average. */
export interface Band {
	readonly definition: string;
	readonly low: number;
	/** Absent: "from `low` up". */
	readonly high: number | undefined;
	readonly published: readonly Published[];
}

/** A figure this much older than the newest one does not count any more. */
const YEARS_KEPT = 4;

const UNSTATED = "definition not stated";

/** All figures published for an account of this size, newest first. */
export function publishedFor(metric: Metric, platform: Platform, followers: number): readonly Published[] {
	const wanted = metric.of?.metric ?? metric.name;
	const found: Published[] = [];
	for (const source of allBenchmarks()) {
		if (source.metric !== wanted || (source.platform !== platform && source.platform !== "any")) continue;
		if (metric.of !== undefined && source.definition !== metric.of.definition) continue;
		for (const figure of source.figures) {
			if (followers >= figure.from && followers < (figure.to ?? Infinity)) found.push({ source, figure });
		}
	}
	return found.sort((a, b) => b.source.year - a.source.year || strength(a) - strength(b));
}

/**
 * One band for each definition, the most reliable first: stated definitions before unstated ones, measured figures
 * before rules of thumb, then the newest. Sources that are flagged, or more than four years older than the newest, stay
 * out. Sources that do not state a definition never share a band.
 */
export function bandsOf(published: readonly Published[]): readonly Band[] {
	const kept = published.filter(({ source }) => source.leftOut === undefined);
	const newest = kept[0]?.source.year ?? 0;
	const groups = new Map<string, Published[]>();
	for (const entry of kept) {
		const { source } = entry;
		if (newest - source.year > YEARS_KEPT) continue;
		const key = source.definition === UNSTATED ? source.source : source.definition;
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return Array.from(groups.values(), bandOf).sort(
		(a, b) => rank(a) - rank(b) || newestYear(b) - newestYear(a),
	);
}

/** The band of figures known to belong together. */
export function bandOf(published: readonly Published[]): Band {
	const highs = published.map(({ figure }) => figure.high ?? Infinity);
	const high = Math.max(...highs);
	return {
		definition: published[0]?.source.definition ?? "",
		low: Math.min(...published.map(({ figure }) => figure.low)),
		high: high === Infinity ? undefined : high,
		published,
	};
}

/** `HypeAuditor 2026; Archive 2026`. */
export function sourcesOf({ published }: Band): string {
	return published.map(({ source }) => `${source.source} ${source.year}`).join("; ");
}

/** The year, or first–last. */
export function yearsOf({ published }: Band): number | string {
	const years = published.map(({ source }) => source.year);
	const first = Math.min(...years);
	const last = Math.max(...years);
	return first === last ? first : `${first}–${last}`;
}

function newestYear({ published }: Band): number {
	return Math.max(...published.map(({ source }) => source.year));
}

function rank({ published, definition }: Band): number {
	const measured = published.some(({ source }) => source.basis === "measured");
	return (definition === UNSTATED ? 2 : 0) + (measured ? 0 : 1);
}

function strength({ source }: Published): number {
	return source.strength === "vendor page" ? 0 : source.strength === "secondary" ? 1 : 2;
}
