import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { parseRange } from "../../../src/core/values/parse-range.ts";

describe("parseRange", () => {
	test.each([
		["$10K–$50K", 10_000, 50_000],
		["$10K - $50K", 10_000, 50_000],
		["10-50K", 10_000, 50_000],
		["10k-50k", 10_000, 50_000],
		["500-1K", 500, 1000],
		["1,000 - 5,000", 1000, 5000],
		["1.000 bis 5.000 €", 1000, 5000],
		["10K to 50K", 10_000, 50_000],
		["between $300 and $500", 300, 500],
		["de 300 a 500 €", 300, 500],
		["18-24", 18, 24],
		["100~200", 100, 200],
		["10…20", 10, 20],
		["10–15 %", 10, 15],
		["10%-15%", 10, 15],
		["1万〜3万", 10_000, 30_000],
	])("reads %j", (text, low, high) => {
		expect(parseRange(text)).toEqual({ low, high });
	});

	test("reads separators as the column does", () => {
		expect(parseRange("1.234-2.345", { decimal: "." })).toEqual({ low: 1.234, high: 2.345 });
	});

	test.each([
		"10K",
		"50K-10K",
		"5-5",
		"a-b",
		"",
		"-",
		"2026-08-21",
		"2026-08",
		"10K-",
		"-5-10",
		"+49 30-1234567",
	])("refuses %j", (text) => {
		expect(isProblem(parseRange(text))).toBe(true);
	});

	test("never throws, and low is below high", () => {
		const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-–~ .,0-9KM$%to]{0,20}$/));
		fc.assert(
			fc.property(text, (cell) => {
				const range = parseRange(cell);
				return isProblem(range) || (range.low < range.high && Number.isFinite(range.high));
			}),
		);
	});
});
