import { describe, expect, test } from "vitest";
import { decimalEvidence, isEither, percentUnit } from "../../../src/core/import/number-evidence.ts";

describe("decimalEvidence", () => {
	test.each([
		["12,5", ","],
		["1.234,5", ","],
		["1.234.567", ","],
		["12.5", "."],
		["1,234,567", "."],
		["12.4K", "."],
		["0.125", "."],
		["54 300,12", ","],
		["1.234", undefined],
		["1,234", undefined],
		["1234", undefined],
		["n/a", undefined],
	])("%j gives away %j", (text, sign) => {
		expect(decimalEvidence(text)).toBe(sign);
	});
});

test("only a group of three after one to three digits has two readings", () => {
	expect(["1.234", "12,345 €", "1.2345", "1234,567", "0.125", "1.234.567"].map(isEither)).toEqual([
		true,
		true,
		false,
		false,
		false,
		false,
	]);
});

describe("percentUnit", () => {
	test.each([
		[["3.47%", "12 %"], "sign"],
		[["3.47", "0.9"], "points"],
		[[85, 92], "points"],
		[[0.85, 0.92], "fractions"],
		[["0.0347", ""], "fractions"],
		[[], "sign"],
	] as const)("%j are %s", (cells, unit) => {
		expect(percentUnit(cells)).toBe(unit);
	});

	test("reads decimal commas by the column's style", () => {
		expect(percentUnit(["3,47"], { decimal: "," })).toBe("points");
	});
});
