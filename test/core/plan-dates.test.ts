import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDates } from "../../src/core/plan-dates.ts";

const goLive = 20_045;

describe("the dates of a plan", () => {
	it("are the Black Friday timeline by default: a brief 24 days ahead, then concept, draft and final", () => {
		expect(planDates(goLive, 1, 24)).toEqual([
			{ brief: goLive - 24, concept: goLive - 17, draft: goLive - 10, final: goLive - 3, post: goLive },
		]);
	});

	it("keep their order, with the brief at least a week before the concept, for every lead time", () => {
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 365 }), (leadDays) => {
				const [first] = planDates(goLive, 1, leadDays);
				if (first === undefined) throw new Error("no dates");
				expect(first.brief).toBe(goLive - leadDays);
				expect(first.concept).toBeGreaterThanOrEqual(first.brief + 7);
				expect(first.draft).toBeGreaterThan(first.concept);
				expect(first.final).toBeGreaterThan(first.draft);
				expect(first.post).toBeGreaterThan(first.final);
			}),
		);
	});

	it("differ between the posts only by the week of the post", () => {
		const [first, second, third] = planDates(goLive, 3, 24);
		expect(second).toEqual({ ...first, post: goLive + 7 });
		expect(third).toEqual({ ...first, post: goLive + 14 });
	});
});
