import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { isNothing } from "../../../src/core/values/blank-words.ts";
import { hasShortForm, parseNumber } from "../../../src/core/values/parse-number.ts";
import { read, refused } from "./number-spellings.ts";

describe("parseNumber", () => {
	test.each(read)("reads %j as %d", (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	test.each(refused)("refuses %j with a message", (text) => {
		const result = parseNumber(text);
		expect(isProblem(result) && result.problem.endsWith(".")).toBe(true);
	});

	test.each([
		["1.234", ".", 1.234],
		["1.234", ",", 1234],
		["1,234", ",", 1.234],
		["1,234", ".", 1234],
		["12,5", ".", 12.5],
		["1.234,5", ".", 1234.5],
		["12,345 Mio", ",", 12345000],
		["1.234K", ",", 1234000],
	] as const)("reads %j in a column with decimal sign %j as %d", (text, decimal, value) => {
		expect(parseNumber(text, { decimal })).toBe(value);
	});

	test("says what kind of text it refuses", () => {
		expect(parseNumber("lots")).toEqual({
			problem: '"lots" is not a number. Give a number such as 12400, "12.4K" or "1,234.50".',
		});
		expect(parseNumber("$10K–$50K")).toEqual({
			problem: '"$10K–$50K" looks like a range. Give one number such as 12400 or "12.4K".',
		});
		expect(parseNumber("1.5 mil")).toEqual({
			problem: '"1.5 mil" may mean thousands or millions. Write "1.5K" or "1.5M".',
		});
		expect(parseNumber("3.47%")).toMatchObject({ problem: expect.stringContaining("percent sign") });
	});

	test("never throws and never gives anything but a finite number or a problem", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+$€ .,'0-9eKM()%억만천億万]{0,20}$/)),
				(text) => {
					const result = parseNumber(text);
					return isProblem(result) || Number.isFinite(result);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test.each([
		["en-US", "."],
		["de-DE", ","],
		["fr-FR", ","],
		["de-CH", "."],
		["en-IN", "."],
		["pt-BR", ","],
		["pl-PL", ","],
	] as const)("reads back what %s formats", (locale, decimal) => {
		const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
		fc.assert(
			fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
				expect(parseNumber(format.format(cents / 100), { decimal })).toBe(cents / 100 || 0);
			}),
		);
	});

	// Where the time grew with the square of the length, these would not end before the test is given up.
	test.each(["1,", " ", " 1", "$", "-", "1.", "\u00a0"])("a million times %j is read to its end", (text) => {
		expect(isProblem(parseNumber(`1${text.repeat(1_000_000)}x`))).toBe(true);
	});
});

test("a number tells whether it has a short form of its own", () => {
	expect(
		["12.4K", "$1.2M", "10K€", "2.5万", "3 Mio. Follower"].filter((text) => !hasShortForm(text)),
	).toEqual([]);
	expect(["12.4", "$10", "1,234 €", "500 followers", "x"].filter(hasShortForm)).toEqual([]);
});

describe("isNothing", () => {
	test.each([
		"",
		"  ",
		"-",
		"–",
		"N/A",
		"n/a",
		"na",
		"NULL",
		"none",
		"Unknown",
		"🔒",
		"#N/A",
		"NaN",
		"🔒🔒",
		"n / a",
		"Not specified",
		"#NV",
		"#WERT!",
		"해당없음",
		"Loading...",
		"\u00a0",
	])("%j says there is no value", (text) => {
		expect(isNothing(text)).toBe(true);
	});

	test.each(["0", "nano", "none of it", "constructor", "-1"])("%j is a value", (text) => {
		expect(isNothing(text)).toBe(false);
	});
});
