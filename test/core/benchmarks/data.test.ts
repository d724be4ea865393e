import { describe, expect, it } from "vitest";
import { allBenchmarks } from "../../../src/core/benchmarks/all-benchmarks.ts";
import { METRICS } from "../../../src/core/benchmarks/metrics.ts";
import { platforms } from "../../../src/core/platforms.ts";

const metrics = new Map(METRICS.map((metric) => [metric.name, metric]));

describe.each(allBenchmarks())("$metric on $platform by $source $year", (source) => {
	const { metric, platform, year, definition, figures, leftOut } = source;

	it("is of a metric and platform that can be asked for", () => {
		expect(metrics.get(metric)?.of).toBeUndefined();
		expect(metrics.has(metric)).toBe(true);
		expect([...platforms, "any"]).toContain(platform);
	});

	it("is dated and says what is divided by what, and why it is left out if it is", () => {
		expect(year).toBeGreaterThanOrEqual(2016);
		expect(year).toBeLessThanOrEqual(2026);
		expect(definition).not.toBe("");
		expect(leftOut).not.toBe("");
	});

	it("has figures of the metric's unit with sound bounds that do not overlap", () => {
		let end = 0;
		for (const { from, to = Infinity, low, high = Infinity } of figures) {
			expect(from).toBeGreaterThanOrEqual(end);
			expect(to).toBeGreaterThan(from);
			expect(low).toBeGreaterThan(0);
			expect(high).toBeGreaterThanOrEqual(low);
			if (metrics.get(metric)?.unit === "share") expect(high).toBeLessThanOrEqual(1);
			end = to;
		}
	});
});

it("has figures for every metric that can be asked for", () => {
	const published = new Set(allBenchmarks().map(({ metric }) => metric));
	const missing = METRICS.filter(({ name, of }) => !published.has(of?.metric ?? name));
	expect(missing).toEqual([]);
});

it("has the articles' figures, flagged", () => {
	const flagged = allBenchmarks().filter(
		({ leftOut, strength }) => leftOut !== undefined && strength === "unverified",
	);
	const figures = flagged.flatMap((source) =>
		source.figures.map(({ low, high }) => [source.platform, low, high]),
	);
	for (const figure of [
		["Instagram", 0.0386, 0.0386],
		["Instagram", 0.0121, 0.0121],
		["Instagram", 0.03, 0.06],
		["Instagram", 0.07, 0.2],
		["TikTok", 0.0837, 0.1796],
	]) {
		expect(figures).toContainEqual(figure);
	}
});
