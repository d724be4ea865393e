import { expect, test } from "vitest";
import { studentDistribution, studentValue } from "../../../src/core/statistics/student-distribution.ts";

// Two-sided 90 %, 95 % and 99 % points: Abramowitz and Stegun (1964), table 26.10.
test.each([
	{ degrees: 1, probability: 0.95, value: 6.314 },
	{ degrees: 1, probability: 0.975, value: 12.706 },
	{ degrees: 2, probability: 0.95, value: 2.92 },
	{ degrees: 3, probability: 0.975, value: 3.182 },
	{ degrees: 4, probability: 0.995, value: 4.604 },
	{ degrees: 10, probability: 0.95, value: 1.812 },
	{ degrees: 30, probability: 0.975, value: 2.042 },
	{ degrees: 120, probability: 0.995, value: 2.617 },
])("$degrees degrees: $probability lies below $value", ({ degrees, probability, value }) => {
	expect(studentValue(probability, degrees)).toBeCloseTo(value, 3);
	expect(studentDistribution(value, degrees)).toBeCloseTo(probability, 4);
	expect(studentDistribution(-value, degrees)).toBeCloseTo(1 - probability, 4);
});

test("half lies below 0", () => {
	expect([1, 2, 7, 1000].map((degrees) => studentDistribution(0, degrees))).toEqual([0.5, 0.5, 0.5, 0.5]);
});
