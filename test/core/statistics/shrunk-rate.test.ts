import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrunkRate } from "../../../src/core/statistics/shrunk-rate.ts";

const counted = fc
	.integer({ min: 1, max: 100_000 })
	.chain((trials) => fc.record({ trials: fc.constant(trials), events: fc.integer({ min: 0, max: trials }) }));
const prior = fc.double({ min: 0, max: 1, noNaN: true });

describe("a shrunk rate", () => {
	it("lies between the rate counted and the usual one", () => {
		fc.assert(
			fc.property(counted, prior, ({ events, trials }, usual) => {
				const rate = shrunkRate(events, trials, usual, 100) as number;
				expect(rate).toBeGreaterThanOrEqual(Math.min(events / trials, usual) - 1e-12);
				expect(rate).toBeLessThanOrEqual(Math.max(events / trials, usual) + 1e-12);
			}),
		);
	});

	it("lies half way when trials and weight are equal", () => {
		fc.assert(
			fc.property(counted, prior, ({ events, trials }, usual) => {
				expect(shrunkRate(events, trials, usual, trials)).toBeCloseTo((events / trials + usual) / 2, 10);
			}),
		);
	});

	it.each([
		{ title: "is the usual rate without trials", call: [0, 0, 0.025, 100], rate: 0.025 },
		{ title: "is the rate counted without weight", call: [3, 40, 0.025, 0], rate: 0.075 },
		{ title: "does not exist with neither trials nor weight", call: [0, 0, 0.025, 0], rate: undefined },
	] as const)("$title", ({ call: [events, trials, usual, weight], rate }) => {
		expect(shrunkRate(events, trials, usual, weight)).toBe(rate);
	});

	it("is refused for more events than trials", () => {
		expect(shrunkRate(3, 2, 0.025, 100)).toHaveProperty("problem");
	});
});
