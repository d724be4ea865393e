import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { type PercentUnit, parsePercent } from "../../../src/core/values/parse-percent.ts";

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
