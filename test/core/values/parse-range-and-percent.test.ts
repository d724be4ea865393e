import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { type PercentUnit, parsePercent } from "../../../src/core/values/parse-percent.ts";
import { parseRange } from "../../../src/core/values/parse-range.ts";

describe("parseRange", () => {
	test.each([
		["$10K–$50K", 10_000, 50_000],
		["$10K - $50K", 10_000, 50_000],
		["10-50K", 10_000, 50_000],
		["500-1K", 500, 1000],
		["1.000 bis 5.000", 1000, 5000],
		["10K to 50K", 10_000, 50_000],
		["18-24", 18, 24],
		["100~200", 100, 200],
	])("reads %j", (text, low, high) => {
		expect(parseRange(text)).toEqual({ low, high });
	});

	test.each(["10K", "50K-10K", "a-b", "", "-", "2026-08-21", "10K-"])("refuses %j", (text) => {
		expect(isProblem(parseRange(text))).toBe(true);
	});

	test("never throws", () => {
		fc.assert(fc.property(fc.string(), (text) => parseRange(text) !== undefined));
	});
});

describe("parsePercent", () => {
	test.each<[string, PercentUnit, number]>([
		["3.86%", "sign", 0.0386],
		["3,86 %", "sign", 0.0386],
		["3,125 %", "sign", 0.03125],
		["3.86 percent", "points", 0.0386],
		["12％", "fractions", 0.12],
		["3.47", "points", 0.0347],
		["85", "points", 0.85],
		["0.0347", "fractions", 0.0347],
		["0,0347", "fractions", 0.0347],
		["0.7%", "fractions", 0.007],
	])("reads %j, unsigned numbers being %s, as %d", (text, unit, value) => {
		expect(parsePercent(text, unit)).toBe(value);
	});

	test("refuses an unsigned number where signs are needed", () => {
		expect(parsePercent("3.47", "sign")).toEqual({
			problem: '"3.47" has no percent sign, so it may mean points or a fraction. Write it as "3.86%".',
		});
	});

	test.each(["", "%", "abc%", "5%%"])("refuses %j", (text) => {
		expect(isProblem(parsePercent(text))).toBe(true);
	});
});
