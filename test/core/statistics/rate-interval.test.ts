import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { normalQuantile } from "../../../src/core/statistics/normal-quantile.ts";
import { type RateInterval, rateInterval } from "../../../src/core/statistics/rate-interval.ts";

function interval(events: number, trials: number, confidence = 0.95): RateInterval {
	const found = rateInterval(events, trials, confidence);
	if (found === undefined || isProblem(found)) throw new Error("no interval");
	return found;
}

const counted = fc
	.integer({ min: 1, max: 1_000_000 })
	.chain((trials) => fc.record({ trials: fc.constant(trials), events: fc.integer({ min: 0, max: trials }) }));

test.each([
	{ probability: 0.5, z: 0 },
	{ probability: 0.75, z: 0.6744897501960817 },
	{ probability: 0.95, z: 1.6448536269514722 },
	{ probability: 0.975, z: 1.959963984540054 },
	{ probability: 0.995, z: 2.5758293035489004 },
	{ probability: 0.99995, z: 3.8905918864131213 },
])("$probability of a normal distribution lies below $z", ({ probability, z }) => {
	expect(normalQuantile(probability)).toBeCloseTo(z, 11);
});

describe("the interval of a rate", () => {
	// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
	it.each([
		{ events: 81, trials: 263, low: 0.2553, high: 0.3662 },
		{ events: 15, trials: 148, low: 0.0624, high: 0.1605 },
		{ events: 0, trials: 20, low: 0, high: 0.1611 },
		{ events: 1, trials: 29, low: 0.0061, high: 0.1718 },
	])("is the published one for $events of $trials", ({ events, trials, low, high }) => {
		expect(interval(events, trials).low).toBeCloseTo(low, 4);
		expect(interval(events, trials).high).toBeCloseTo(high, 4);
	});

	it("contains the rate and stays within 0 and 1", () => {
		fc.assert(
			fc.property(counted, ({ events, trials }) => {
				const { low, rate, high } = interval(events, trials);
				expect(rate).toBe(events / trials);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(rate);
				expect(high).toBeGreaterThanOrEqual(rate);
				expect(high).toBeLessThanOrEqual(1);
			}),
		);
	});

	it("narrows when the same rate is counted from more trials", () => {
		fc.assert(
			fc.property(counted, fc.integer({ min: 2, max: 50 }), ({ events, trials }, times) => {
				const few = interval(events, trials);
				const many = interval(events * times, trials * times);
				expect(many.high - many.low).toBeLessThan(few.high - few.low);
			}),
		);
	});

	it("widens with the confidence asked for", () => {
		fc.assert(
			fc.property(counted, ({ events, trials }) => {
				const [narrow, wide] = [interval(events, trials, 0.8), interval(events, trials, 0.99)];
				expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
			}),
		);
	});

	it("mirrors when events and their absence change places", () => {
		fc.assert(
			fc.property(counted, ({ events, trials }) => {
				expect(interval(events, trials).low).toBeCloseTo(1 - interval(trials - events, trials).high, 10);
			}),
		);
	});

	it("does not exist without trials", () => {
		expect(rateInterval(0, 0, 0.95)).toBeUndefined();
	});

	it("is refused for more events than trials", () => {
		expect(rateInterval(1, 0, 0.95)).toEqual({
			problem:
				"events 1 is more than trials 0. Give events that happen at most once in each trial, such as orders out of clicks.",
		});
	});
});
