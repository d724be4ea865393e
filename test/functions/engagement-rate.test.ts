import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import { ENGAGEMENT_DEFINITIONS } from "../../src/core/metrics/engagement-definitions.ts";
import { engagementRate } from "../../src/functions/engagement-rate.ts";

const rate = (...args: unknown[]) => callFunction(engagementRate, args);
const percent = (value: unknown) => Number((Number(value) * 100).toFixed(2));

describe("one creator by the published definitions", () => {
	const followers = 45000;
	const reach = 18000;
	const views = 30000;
	it.each([
		{ audience: followers, definition: "Modash Instagram", percents: 1.78 },
		{ audience: followers, definition: "GRIN", percents: 1.88 },
		{ audience: followers, definition: "Upfluence", percents: 1.88 },
		{ audience: followers, definition: "HypeAuditor Instagram", percents: 1.88 },
		{ audience: followers, definition: "likes+comments", percents: 1.88 },
		{ audience: followers, definition: "all", percents: 2.22 },
		{ audience: views, definition: "Modash TikTok", percents: 2.67 },
		{ audience: views, definition: "HypeAuditor TikTok", percents: 2.93 },
		{ audience: views, definition: "all", percents: 3.33 },
		{ audience: reach, definition: "ERR", percents: 5.36 },
		{ audience: reach, definition: "all", percents: 5.56 },
	])("is $percents% by $definition over $audience", ({ audience, definition, percents }) => {
		expect(percent(rate(audience, 800, 45, 35, 120, definition))).toBe(percents);
	});
});

describe("missing parts", () => {
	it("leaves shares and saves that are blank out of the default rate", () => {
		expect(rate(1000, 30, 10)).toBe(0.04);
		expect(rate(1000, 30, 10, "", 10)).toBe(0.05);
	});

	it.each([
		{ args: [1000, 30, 10, 5, "", "ERR"], part: "saves" },
		{ args: [1000, 30, 10, "", 5, "HypeAuditor TikTok"], part: "shares" },
	])("refuses to compute $args without $part", ({ args, part }) => {
		expect(() => rate(...args)).toThrow(`counts ${part}, and ${part} is blank.`);
	});

	it("names the row of a column that lacks a part", () => {
		expect(rate([[1000], [1000]], 30, 10, [[5], [""]], 0, "HypeAuditor TikTok")).toEqual([
			[0.045],
			["⚠ HypeAuditor TikTok counts shares, and shares is blank. Fill it in, or choose another definition."],
		]);
	});

	it("gives Traackr's rate from 2,000 followers on", () => {
		expect(rate(2000, 90, 10, "", "", "Traackr")).toBe(0.05);
		expect(() => rate(1999, 90, 10, "", "", "Traackr")).toThrow("below 2,000 followers");
	});
});

describe("every definition", () => {
	it("is found by its name in any letter case and spacing, and names its source", () => {
		for (const { name, source, year, usedBy } of ENGAGEMENT_DEFINITIONS) {
			expect(rate(5000, 100, 10, 10, 10, ` ${name.toUpperCase()} `)).toEqual(
				rate(5000, 100, 10, 10, 10, name),
			);
			expect(source.length * usedBy.length).toBeGreaterThan(0);
			expect(year).toBeGreaterThan(2015);
		}
	});

	it("never falls when there are more interactions, and halves when the audience doubles", () => {
		const definition = fc.constantFrom(...ENGAGEMENT_DEFINITIONS.map(({ name }) => name));
		const many = fc.integer({ min: 0, max: 100000 });
		fc.assert(
			fc.property(
				definition,
				fc.integer({ min: 2000, max: 1e7 }),
				many,
				many,
				many,
				many,
				(name, audience, l, c, h, v) => {
					const value = Number(rate(audience, l, c, h, v, name));
					expect(Number(rate(audience, l + 1, c + 1, h + 1, v + 1, name))).toBeGreaterThan(value);
					expect(Number(rate(audience * 2, l, c, h, v, name))).toBeCloseTo(value / 2, 12);
				},
			),
		);
	});
});
