import { describe, expect, it } from "vitest";
import { bandsOf, publishedFor } from "../../../src/core/benchmarks/bands.ts";
import { METRICS, type Metric } from "../../../src/core/benchmarks/metrics.ts";
import { verdictOf } from "../../../src/core/benchmarks/verdict.ts";
import { type Platform, platforms } from "../../../src/core/platforms.ts";

const metric = (name: string) => METRICS.find((one) => one.name === name) as Metric;
const bands = (name: string, platform: Platform, followers: number) =>
	bandsOf(publishedFor(metric(name), platform, followers));

describe("bands", () => {
	it("hold figures of one definition only, none flagged, none over four years older than the newest", () => {
		let seen = 0;
		for (const one of METRICS) {
			for (const platform of platforms) {
				for (const followers of [500, 5_000, 30_000, 75_000, 300_000, 2_000_000]) {
					const found = bandsOf(publishedFor(one, platform, followers));
					const sources = found.flatMap(({ published }) => published.map(({ source }) => source));
					const newest = Math.max(...sources.map(({ year }) => year));
					for (const { published, definition, low, high = Infinity } of found) {
						seen++;
						for (const { source, figure } of published) {
							expect(source.definition).toBe(definition);
							expect(source.leftOut).toBeUndefined();
							expect(newest - source.year).toBeLessThanOrEqual(4);
							expect(figure.low).toBeGreaterThanOrEqual(low);
							expect(figure.high ?? Infinity).toBeLessThanOrEqual(high);
						}
					}
				}
			}
		}
		expect(seen).toBeGreaterThan(100);
	});

	it("of sources that state no definition are one for each source", () => {
		const unstated = bands("engagement rate", "Instagram", 30_000).filter(
			({ definition }) => definition === "definition not stated",
		);
		expect(unstated.map(({ published }) => published.length)).toEqual([1, 1]);
	});

	it("begin with measured figures of a stated definition", () => {
		const [first] = bands("engagement rate", "Instagram", 30_000);
		expect(first).toMatchObject({ definition: "(likes + comments) ÷ followers", low: 0.0054, high: 0.008 });
	});

	it("follow the bounds of the source: 50,000 followers are no longer 10K–50K", () => {
		const [below] = bands("engagement rate (all)", "Instagram", 49_999);
		const [from] = bands("engagement rate (all)", "Instagram", 50_000);
		expect([below?.low, below?.high, from?.low, from?.high]).toEqual([0.025, 0.045, 0.02, 0.035]);
	});

	it("have no upper end where the source gives none", () => {
		expect(bands("fee per post", "Instagram", 2_000_000)[0]).toMatchObject({ low: 10_000, high: undefined });
	});
});

describe("a value against the bands", () => {
	it.each([
		{ value: 0.0053, name: "engagement rate (likes+comments)", verdict: "below" },
		{ value: 0.00536, name: "engagement rate (likes+comments)", verdict: "within" },
		{ value: 0.008, name: "engagement rate (likes+comments)", verdict: "within" },
		{ value: 0.0081, name: "engagement rate (likes+comments)", verdict: "above" },
		{ value: 0.001, name: "engagement rate", verdict: "below" },
		{ value: 0.03, name: "engagement rate", verdict: "sources disagree" },
		{ value: 0.2, name: "engagement rate", verdict: "above" },
		{ value: 0.2, name: "CTR beauty", verdict: undefined },
	])("$value is $verdict for $name", ({ value, name, verdict }) => {
		expect(verdictOf(value, bands(name, "Instagram", 30_000), "share")).toBe(verdict);
	});

	it("cannot be above a band without an upper end", () => {
		expect(verdictOf(1e9, bands("fee per post", "Instagram", 2_000_000), "USD")).toBe("within");
	});
});
