import { describe, expect, test } from "vitest";
import { compareMix } from "../../../src/core/planning/index.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { MARA, modelOf } from "./one-creator.ts";
import { inputFrom, inputOf, sampleTabs } from "./sample.ts";

describe("smaller accounts against a big one", () => {
	test("are the best that its fee buys, and the answer names the rate that would turn it", () => {
		const mix = compareMix(modelOf(inputOf(sampleTabs())));
		if (isProblem(mix)) throw new Error(mix.problem);
		expect(mix.big).toMatchObject({ label: "Max Marathon", costCents: 950000, value: 16730 });
		expect(mix.small.costCents).toBeLessThanOrEqual(950000);
		expect(mix.small.value).toBeGreaterThan(60000);
		expect(mix.sentence).toMatch(/More from 1\d creators with fewer followers\.$/);
		expect(mix.flips).toBe(false);
		expect(mix.breakEvenRate! / mix.smallRate!).toBeCloseTo(mix.big.value / mix.small.value, 6);
	});

	test("need a big account with followers, and money that buys a smaller one", () => {
		const one = modelOf(inputFrom({ Roster: [MARA] }));
		expect(compareMix(one)).toEqual({ problem: expect.stringMatching(/buys no smaller account/) });
		expect(compareMix(one, "tiktok/@nobody")).toEqual({
			problem: expect.stringMatching(/No candidate with known followers/),
		});
	});
});
