import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenCostRate, breakEvenRate, equivalentCreators, mixEngagements } from "../../src/core/mix.ts";
import { mixAnswer, mixWarning } from "../../src/core/mix-verdict.ts";

const sevenOrOne = {
	bigAudience: 1_000_000,
	bigRate: 0.0121,
	smallAudience: 50_000,
	smallRate: 0.0386,
	count: 7,
};

const mixes = fc.record({
	bigAudience: fc.integer({ min: 1, max: 100_000_000 }),
	bigRate: fc.double({ min: 0.0001, max: 0.3, noNaN: true }),
	smallAudience: fc.integer({ min: 1, max: 1_000_000 }),
	smallRate: fc.double({ min: 0.0001, max: 0.3, noNaN: true }),
	count: fc.integer({ min: 1, max: 500 }),
});

describe("a mix", () => {
	it("brings the engagements of the usual example", () => {
		expect(mixEngagements(sevenOrOne)).toEqual({ big: 12_100, small: 13_510 });
	});

	it("is level at its break-even rate", () => {
		fc.assert(
			fc.property(mixes, (mix) => {
				const { big, small } = mixEngagements({ ...mix, smallRate: breakEvenRate(mix) ?? Number.NaN });
				expect(small / big).toBeCloseTo(1, 9);
			}),
		);
	});

	it("costs the same for an engagement on both sides at its break-even rate by cost", () => {
		const smallRate = breakEvenCostRate(sevenOrOne, 10_000, 700) ?? Number.NaN;
		const { big, small } = mixEngagements({ ...sevenOrOne, smallRate });
		expect((7 * 700) / small).toBeCloseTo(10_000 / big, 9);
	});

	it.each([
		{ ...sevenOrOne, count: 0 },
		{ ...sevenOrOne, smallAudience: 0 },
	])("has no break-even rate when $count small accounts of $smallAudience are no audience", (mix) => {
		expect(breakEvenRate(mix)).toBeUndefined();
		expect(mixWarning(mix)).toBe("");
	});

	it("has no break-even rate by cost when the big account is free", () => {
		expect(breakEvenCostRate(sevenOrOne, 0, 500)).toBeUndefined();
	});
});

describe("the words for a mix", () => {
	it.each([
		{
			mix: { ...sevenOrOne, count: 1 },
			answer: "More from 1 big account: 10,170 engagements ahead of 1 small account (527% more).",
			warning: "The answer holds unless the small accounts' rate rises from 3.86% to 24.2%.",
		},
		{
			mix: { ...sevenOrOne, count: 6 },
			answer: "More from 1 big account: 520 engagements ahead of 6 small accounts (4.49% more).",
			warning:
				"Careful: the answer flips if the small accounts' rate rises from 3.86% to 4.03%, a change of 4.49%. Published rates differ by more than that.",
		},
		{
			mix: { ...sevenOrOne, smallRate: 0.01, bigRate: 0.0035 },
			answer: "Both sides bring 3,500 engagements.",
			warning: "Careful: the sides are level, so any change of a rate decides.",
		},
		{
			mix: { ...sevenOrOne, bigRate: 0 },
			answer: "More from 7 small accounts: 13,510 engagements ahead of 1 big account.",
			warning: "The answer holds unless the small accounts' rate falls from 3.86% to 0%.",
		},
		{
			mix: { ...sevenOrOne, smallRate: 0 },
			answer: "More from 1 big account: 12,100 engagements ahead of 7 small accounts.",
			warning: "The answer holds unless the small accounts' rate rises from 0% to 3.46%.",
		},
	])("say of $mix.count small accounts: $answer", ({ mix, answer, warning }) => {
		expect(mixAnswer(mix)).toBe(answer);
		expect(mixWarning(mix)).toBe(warning);
	});

	it("warn at exactly half the rate, whatever binary arithmetic makes of it", () => {
		const mix = { bigAudience: 18, bigRate: 0.0001, smallAudience: 4, smallRate: 0.0001 + 2e-20, count: 9 };
		expect(mixWarning(mix)).toMatch(/^Careful/);
		expect(mixWarning({ ...mix, smallRate: 0.00010000000000000002 })).toMatch(/^Careful/);
	});

	it("warn exactly when half or twice the small accounts' rate would give the other answer", () => {
		fc.assert(
			fc.property(mixes, (mix) => {
				const winner = ({ big, small }: { big: number; small: number }) => Math.sign(small - big);
				const halved = winner(mixEngagements({ ...mix, smallRate: mix.smallRate / 2 }));
				const doubled = winner(mixEngagements({ ...mix, smallRate: mix.smallRate * 2 }));
				expect(mixWarning(mix).startsWith("Careful")).toBe(halved !== doubled || halved === 0);
			}),
		);
	});
});

describe("creators for a budget", () => {
	it("never cost more than it, and one more would", () => {
		const cents = fc.integer({ min: 1, max: 100_000_000 });
		fc.assert(
			fc.property(cents, cents, (budgetCents, feeCents) => {
				const { creators, left } = equivalentCreators(budgetCents / 100, feeCents / 100) ?? {
					creators: -1,
					left: -1,
				};
				expect(creators).toBe(Math.floor(budgetCents / feeCents));
				expect(left).toBe((budgetCents - creators * feeCents) / 100);
			}),
		);
	});

	it("are not one fewer where binary arithmetic falls short: 0.3 pays for three at 0.1", () => {
		expect(equivalentCreators(0.3, 0.1)).toEqual({ creators: 3, left: 0 });
	});

	it("cannot be counted when they are free", () => {
		expect(equivalentCreators(500, 0)).toBeUndefined();
	});
});
