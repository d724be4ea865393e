import fc from "fast-check";
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
		["%3,86", "sign", 0.0386],
		["3.86 por ciento", "sign", 0.0386],
		["3,86 pour cent", "sign", 0.0386],
		["٣٫٨٦٪", "sign", 0.0386],
		["3,86\u00a0%", "sign", 0.0386],
		["-3%", "sign", -0.03],
		["~3.9%", "sign", 0.039],
		["1e-2", "fractions", 0.01],
	])("reads %j, unsigned numbers being %s, as %d", (text, unit, value) => {
		expect(parsePercent(text, unit)).toBe(value);
	});

	test("refuses an unsigned number where signs are needed", () => {
		expect(parsePercent("3.47", "sign")).toEqual({
			problem: '"3.47" has no percent sign, so it may mean points or a fraction. Write it as "3.86%".',
		});
	});

	test("never throws and never gives anything but a finite number or a problem", () => {
		const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+ .,%0-9e]{0,12}$/));
		fc.assert(
			fc.property(text, fc.constantFrom("sign", "points", "fractions"), (cell, unit) => {
				const value = parsePercent(cell, unit);
				return isProblem(value) || Number.isFinite(value);
			}),
		);
	});

	test.each(["", "%", "abc%", "5%%", "<1%", "1/5", "85 out of 100", "10–15 %", "🔒"])(
		"refuses %j",
		(text) => {
			expect(isProblem(parsePercent(text))).toBe(true);
		},
	);
});
