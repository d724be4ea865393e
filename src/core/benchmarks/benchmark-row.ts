import type { Platform } from "../platforms.ts";
import { type Problem, problem, quote } from "../problem.ts";
import type { SheetValue } from "../sheet-function.ts";
import { showCount } from "../values/show-number.ts";
import { type Band, bandOf, bandsOf, type Published, publishedFor, sourcesOf, yearsOf } from "./bands.ts";
import { type Metric, rangeInWords } from "./metrics.ts";

/**
 * A benchmark as six cells: low, high, sources, years, definition, remark. The band is that of one definition; the
 * remark tells what the other definitions give and which figures were left out. With `wanted` it is the newest figure of that
 * source, flagged ones too, and the remark says what speaks against it.
 */
export function benchmarkRow(
	metric: Metric,
	platform: Platform,
	followers: number,
	wanted: string | undefined,
): SheetValue[] | Problem {
	const published = publishedFor(metric, platform, followers);
	if (wanted !== undefined) return fromSource(metric, published, wanted);
	const [band, ...others] = bandsOf(published);
	if (band === undefined) {
		const nothing = `Nothing to rely on is published for ${metric.name} on ${platform} at ${showCount(followers)} followers.`;
		return ["", "", "", "", "", [nothing, leftOut(metric, published, [])].filter(Boolean).join(" ")];
	}
	const shown = [band, ...others].flatMap((one) => one.published);
	const remarks = [ruleOfThumb(band), otherDefinitions(metric, others), leftOut(metric, published, shown)];
	return cellsOf(band, remarks);
}

function fromSource(metric: Metric, published: readonly Published[], wanted: string): SheetValue[] | Problem {
	const matching = published.filter(({ source }) => {
		return `${source.source} ${source.year}`.toLowerCase().includes(wanted.toLowerCase());
	});
	const [newest] = matching;
	if (newest === undefined) {
		const names = published.map(({ source }) => `${source.source} ${source.year}`);
		return problem(
			names.length === 0
				? `source: There is no published ${metric.name} for this account.`
				: `source: ${quote(wanted)} gives no ${metric.name} for this account. Use one of: ${names.join("; ")}.`,
		);
	}
	const band = bandOf([newest]);
	const flagged =
		newest.source.leftOut === undefined ? "" : `Left out of the band: ${newest.source.leftOut}.`;
	return cellsOf(band, [flagged, ruleOfThumb(band)]);
}

function cellsOf(band: Band, remarks: readonly string[]): SheetValue[] {
	const { low, high = "", definition } = band;
	return [low, high, sourcesOf(band), yearsOf(band), definition, remarks.filter(Boolean).join(" ")];
}

function ruleOfThumb({ published }: Band): string {
	const measured = published.some(({ source }) => source.basis === "measured");
	return measured ? "" : "A rule of thumb: no data is given for it.";
}

function otherDefinitions(metric: Metric, bands: readonly Band[]): string {
	if (bands.length === 0) return "";
	const parts = bands.map((band) => {
		return `${rangeInWords(band.low, band.high, metric.unit)}, ${band.definition} (${sourcesOf(band)})`;
	});
	return `Not comparable, by other definitions: ${parts.join("; ")}.`;
}

function leftOut(metric: Metric, published: readonly Published[], shown: readonly Published[]): string {
	const parts = published
		.filter((entry) => !shown.includes(entry))
		.map(({ source, figure }) => {
			return `${rangeInWords(figure.low, figure.high, metric.unit)} (${source.source} ${source.year})`;
		});
	return parts.length === 0 ? "" : `Left out: ${parts.join("; ")}. Name the source to see why.`;
}
