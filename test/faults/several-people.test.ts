import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { SCHEDULES } from "./amounts.ts";
import { type Outcome, playSchedule, startOfSchedules } from "./schedule.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.useRealTimers();
});

/** More of them, or others: `SCHEDULES=30000 FIRST_SEED=5000 npm test -- test/faults/several-people`. */
const COUNT = Number(process.env.SCHEDULES ?? SCHEDULES);
const FIRST = Number(process.env.FIRST_SEED ?? 1);

test(`in ${COUNT} random schedules (seeds ${FIRST} to ${FIRST + COUNT - 1}) no edit is lost, no row doubled, and undo touches only its own`, () => {
	const start = startOfSchedules();
	const sum = { edits: 0, applied: 0, refused: 0, undone: 0 };
	for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
		const outcome: Outcome = playSchedule(seed, start);
		expect(outcome.wrong, `seed ${seed}`).toEqual([]);
		for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += outcome[key];
	}
	console.log(`${COUNT} schedules, seeds ${FIRST} to ${FIRST + COUNT - 1}: ${JSON.stringify(sum)}`);
	for (const [what, count] of Object.entries(sum)) expect(count, what).toBeGreaterThan(COUNT / 4);
}, 3_600_000);
