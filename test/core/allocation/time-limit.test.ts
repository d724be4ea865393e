import { describe, expect, it } from "vitest";
import { allocateRows } from "../../../src/core/allocation/allocate-rows.ts";
import { type AllocationProblem, allocate } from "../../../src/core/allocation/index.ts";
import { brokenRules, takenBy } from "./brute-force.ts";

/** Values in step with costs, in a number of creators that the budget meets only by chance: not solved at once. */
const slow: AllocationProblem = {
	budget: 4321.09,
	constraints: {
		minCreators: 9,
		maxCreators: 9,
	},
	creators: Array.from({ length: 60 }, (_, at) => {
		const cents = 20000 + ((at * at * 7919 + at * 104729) % 52345);
		const packages = [{ id: "post", cost: cents / 100, value: Math.round(cents * (3 + ((at * 37) % 11))) }];
		return { id: `c${at}`, packages };
	}),
};

/** A clock that goes on by a millisecond whenever it is read. */
function ticking(): () => number {
	let time = 0;
	return () => time++;
}

describe("when time runs out", () => {
	const answer = allocate(slow, { timeLimitMs: 0, now: ticking() });

	it("the plan so far is given as feasible, with its gap", () => {
		expect(answer.status).toBe("feasible");
		expect(answer.gap).toBeGreaterThan(0);
		expect(answer.bound! - answer.value!).toBeCloseTo(answer.gap! * answer.value!, 6);
		expect(answer.message).toMatch(/^Time ran out: .* up to .* % more\.$/);
	});

	it("the plan keeps the rules, and the best there is lies between it and the bound", () => {
		expect(brokenRules(slow, takenBy(slow, answer.choice))).toEqual([]);
		const best = allocate(slow, { timeLimitMs: 200, now: ticking() });
		expect(best.value).toBeGreaterThanOrEqual(answer.value!);
		expect(best.value).toBeLessThanOrEqual(answer.bound!);
	});

	it("the same clock gives the same answer", () => {
		expect(allocate(slow, { timeLimitMs: 0, now: ticking() })).toEqual(answer);
	});

	it("a column says beside its first row that the proof is missing", () => {
		const rows = {
			ids: slow.creators.map(({ id }) => [id]),
			costs: slow.creators.map(({ packages }) => [packages[0]!.cost]),
			values: slow.creators.map(({ packages }) => [packages[0]!.value]),
			budget: slow.budget,
			minCount: 9,
			maxCount: 9,
		};
		const cells = allocateRows(rows, { timeLimitMs: 0, now: ticking() }) as unknown[][];
		expect(cells[0]?.[1]).toMatch(/^⚠ Not proven in the time a cell has: .* up to .*% more\.$/);
		expect(cells.slice(1).every((row) => row.length === 1 && typeof row[0] === "boolean")).toBe(true);
	});
});
