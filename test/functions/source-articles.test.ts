import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import { CPM, ENGAGEMENT_RATE, TIER } from "../../src/functions/index.ts";

describe("the articles' worked examples", () => {
	it("12,100 engagements of 1,000,000 followers are 1.21%, 13,510 of seven times 50,000 are 3.86%", () => {
		expect(callFunction(ENGAGEMENT_RATE, [1_000_000, 12_100, 0])).toBe(0.0121);
		expect(callFunction(ENGAGEMENT_RATE, [7 * 50_000, 13_510, 0])).toBeCloseTo(0.0386, 12);
	});

	it("3,414,400 impressions for $17,515.87 are a CPM of $5.13", () => {
		expect(Number(callFunction(CPM, [17_515.87, 3_414_400])).toFixed(2)).toBe("5.13");
	});

	it("65,135 engagements of 1,453,900 impressions are 4.48%, 10,472 of 476,000 followers 2.2%", () => {
		expect(Number(callFunction(ENGAGEMENT_RATE, [1_453_900, 65_135, 0])).toFixed(4)).toBe("0.0448");
		expect(callFunction(ENGAGEMENT_RATE, [476_000, 10_472, 0])).toBe(0.022);
	});

	it.each(["18.1K", "66.2K", "49.1K", "25.7K", "31K"])("an account of %s followers is micro", (followers) => {
		expect(callFunction(TIER, [followers])).toBe("Micro");
	});
});
