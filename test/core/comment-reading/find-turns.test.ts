import { describe, expect, test } from "vitest";
import { findTurns, type PeriodCount } from "../../../src/core/comment-reading/find-turns.ts";

function turnsIn(counts: readonly (readonly [events: number, trials: number])[]) {
	const periods: PeriodCount[] = counts.map(([events, trials], index) => ({
		label: `week ${index + 1}`,
		events,
		trials,
	}));
	return findTurns([{ whose: "All comments", what: "bad", periods }]).turns;
}

describe("a turn", () => {
	test("is found where it happened, with the range of the change around what was counted", () => {
		const turns = turnsIn([
			[2, 40],
			[3, 40],
			[2, 40],
			[18, 40],
			[20, 40],
		]);
		expect(turns).toHaveLength(1);
		const [{ series, at, low, high, before, after }] = turns as [(typeof turns)[0]];
		expect(series.periods[at]?.label).toBe("week 4");
		expect(before).toEqual({ events: 7, trials: 120 });
		expect(after).toEqual({ events: 38, trials: 80 });
		expect(low).toBeGreaterThan(0.1);
		expect(high).toBeLessThan(0.7);
		expect(low).toBeLessThan(38 / 80 - 7 / 120);
		expect(high).toBeGreaterThan(38 / 80 - 7 / 120);
	});

	test("for the better is one too", () => {
		const [turn] = turnsIn([
			[20, 40],
			[18, 40],
			[1, 40],
			[2, 40],
		]);
		expect(turn?.high).toBeLessThan(0);
	});

	test.each<{ title: string; counts: readonly (readonly [number, number])[] }>([
		{
			title: "five angry comments after hundreds of kind ones",
			counts: [
				[4, 200],
				[5, 200],
				[5, 5],
			],
		},
		{
			title: "nineteen of them",
			counts: [
				[4, 200],
				[5, 200],
				[19, 19],
			],
		},
		{
			title: "one week that is a little worse",
			counts: [
				[8, 60],
				[9, 60],
				[14, 60],
			],
		},
		{
			title: "weeks that go up and down",
			counts: [
				[2, 40],
				[20, 40],
				[3, 40],
				[19, 40],
				[2, 40],
				[18, 40],
			],
		},
		{
			title: "a sure change of three points",
			counts: [
				[200, 10_000],
				[200, 10_000],
				[500, 10_000],
				[500, 10_000],
			],
		},
		{ title: "no comment at all", counts: [] },
		{
			title: "weeks without comments",
			counts: [
				[0, 0],
				[0, 0],
			],
		},
		{
			title: "comments that are all kind",
			counts: [
				[0, 50],
				[0, 50],
			],
		},
	])("is not $title", ({ counts }) => expect(turnsIn(counts)).toEqual([]));
});

describe("in simulated campaigns", () => {
	const random = generator(20_261_125);
	const flagged = (weeks: number, comments: number, rate: (week: number) => number, runs: number): number => {
		let flags = 0;
		for (let run = 0; run < runs; run++) {
			const counts = Array.from({ length: weeks }, (_, week): [number, number] => {
				const trials = Math.round(comments * (0.3 + 1.4 * random()));
				const share = rate(week);
				let events = 0;
				for (let comment = 0; comment < trials; comment++) if (random() < share) events++;
				return [events, trials];
			});
			if (turnsIn(counts).length > 0) flags++;
		}
		return flags / runs;
	};

	test.each([
		[2, 25, 0.1],
		[4, 30, 0.3],
		[8, 15, 0.03],
		[8, 100, 0.1],
		[26, 40, 0.1],
		[52, 20, 0.3],
	])(
		"without a change, %i weeks of %i comments, %d of them bad, are flagged at most one time in twenty",
		(weeks, comments, share) => {
			expect(flagged(weeks, comments, () => share, 400)).toBeLessThanOrEqual(0.05);
		},
	);

	test("weeks whose tone differs a little are flagged hardly more often", () => {
		const tone = () => 0.27 + 0.12 * (random() - 0.5);
		expect(flagged(8, 60, tone, 400)).toBeLessThanOrEqual(0.07);
	});

	test("a rise from 10 to 30 % is found nearly always with 100 comments a week", () => {
		expect(flagged(8, 100, (week) => (week < 4 ? 0.1 : 0.3), 200)).toBeGreaterThan(0.95);
	});
});

/** Always the same numbers from 0 to 1. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}
