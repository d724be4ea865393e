import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderPosts } from "../../../src/core/deliverables/order-posts.ts";
import { readPackage } from "../../../src/core/deliverables/read-package.ts";
import {
	fitsBeforeEnd,
	postDays,
	squeezeOf,
	type Timing,
	workDates,
} from "../../../src/core/deliverables/schedule.ts";
import { isWorkingDay } from "../../../src/core/deliverables/working-days.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { isoDay } from "../../../src/core/values/read-date.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const blackFriday: Timing = {
	goLive: day("2024-11-18"),
	end: day("2024-11-29"),
	cadence: 7,
	leadDays: 24,
	weekdaysOnly: true,
	holidays: [],
};

describe("the Black Friday campaign", () => {
	test("comes out as published: brief, concepts, drafts, finals", () => {
		const { brief, concept, draft, final } = workDates(blackFriday);
		expect([brief, concept, draft, final].map(isoDay)).toEqual([
			"2024-10-25",
			"2024-11-01",
			"2024-11-08",
			"2024-11-15",
		]);
	});

	test("comes out as published: a story, then the reel, then a story on the last day", () => {
		const content = readPackage("1 reel + 2 stories");
		if (isProblem(content)) throw new Error(content.problem);
		const posts = orderPosts(content.parts, "mixed");
		const days = postDays(blackFriday, posts.length);
		expect(posts.map(({ type }, index) => `${type} ${isoDay(days[index]!)}`)).toEqual([
			"story 2024-11-18",
			"reel 2024-11-25",
			"story 2024-11-29",
		]);
	});
});

describe("posts in order", () => {
	test.each([
		["2 videos, 1 live", "mixed", "video live video"],
		["1 reel + 1 story", "mixed", "story reel"],
		["1 reel + 3 stories", "mixed", "story story reel story"],
		["1 reel + 3 stories", "as written", "reel story story story"],
	] as const)("%j %s is %s", (text, order, expected) => {
		const content = readPackage(text);
		if (isProblem(content)) throw new Error(content.problem);
		expect(
			orderPosts(content.parts, order)
				.map(({ type }) => type)
				.join(" "),
		).toBe(expected);
	});
});

describe("work that falls on a day off", () => {
	const easter: Timing = { ...blackFriday, goLive: day("2026-04-08"), end: day("2026-05-01") };

	test("moves to the working day before", () => {
		// Final on Easter Sunday, draft a Sunday, concept a Sunday.
		expect(Object.values(workDates(easter)).map(isoDay)).toEqual([
			"2026-03-13",
			"2026-03-20",
			"2026-03-27",
			"2026-04-03",
		]);
	});

	test("moves past a holiday as well", () => {
		const holidays = [day("2026-04-03"), day("2026-04-02")];
		expect(isoDay(workDates({ ...easter, holidays }).final)).toBe("2026-04-01");
	});

	test("stays where weekends count", () => {
		expect(isoDay(workDates({ ...easter, weekdaysOnly: false }).final)).toBe("2026-04-05");
	});

	test("never leaves working days, its order, or the brief's week, whatever the timing", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 15_000, max: 30_000 }),
				fc.integer({ min: 10, max: 365 }),
				fc.array(fc.integer({ min: 1, max: 40 })),
				(goLive, leadDays, off) => {
					const timing = { ...blackFriday, goLive, leadDays, holidays: off.map((ahead) => goLive - ahead) };
					const { brief, concept, draft, final } = workDates(timing);
					for (const due of [brief, concept, draft, final]) expect(isWorkingDay(due, timing)).toBe(true);
					expect(concept - brief).toBeGreaterThanOrEqual(7);
					expect([concept, draft, final, goLive]).toEqual(
						[...new Set([concept, draft, final, goLive])].sort((a, b) => a - b),
					);
				},
			),
		);
	});
});

describe("posts of one creator", () => {
	const days = (end: string | undefined, count: number, cadence = 7) => {
		const { end: _, ...open } = blackFriday;
		const timing = { ...open, cadence, ...(end ? { end: day(end) } : {}) };
		return {
			days: postDays(timing, count).map((one) => isoDay(one).slice(5)),
			fits: fitsBeforeEnd(timing, count),
		};
	};

	test.each([
		["weekly without an end", undefined, 3, ["11-18", "11-25", "12-02"], true],
		["one on the go-live day", undefined, 1, ["11-18"], true],
		["the last on the end day where it would be past it", "2024-11-29", 3, ["11-18", "11-25", "11-29"], true],
		[
			"spread evenly where several would be past it",
			"2024-11-30",
			4,
			["11-18", "11-22", "11-26", "11-30"],
			false,
		],
		["two with the last past it", "2024-11-20", 2, ["11-18", "11-20"], true],
		["none after an end on the go-live day", "2024-11-18", 3, ["11-18", "11-18", "11-18"], false],
	])("%s", (_, end, count, expected, fits) => {
		expect(days(end, count)).toEqual({ days: expected, fits });
	});

	test("go out together if the planner wants no gap", () => {
		expect(days(undefined, 3, 0).days).toEqual(["11-18", "11-18", "11-18"]);
	});
});

describe("a go-live day that is too close", () => {
	test("is fine when the brief can still go out that day", () => {
		expect(squeezeOf(blackFriday, day("2024-10-25"))).toBeUndefined();
	});

	test("is answered with the earliest one that works, and with the lead time that would", () => {
		const squeeze = squeezeOf(blackFriday, day("2024-10-28"));
		expect(squeeze && [isoDay(squeeze.earliestGoLive), squeeze.longestLeadDays]).toEqual(["2024-11-21", 21]);
	});

	test("is answered without a lead time where even the shortest is too long", () => {
		expect(squeezeOf(blackFriday, day("2024-11-15"))?.longestLeadDays).toBeUndefined();
	});

	test("is answered with days that do work, and no earlier one or longer one does", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 10, max: 60 }), (late, leadDays) => {
				const timing = { ...blackFriday, leadDays };
				const firstDay = timing.goLive - leadDays + late;
				const squeeze = squeezeOf(timing, firstDay);
				if (!squeeze) return;
				const { earliestGoLive: goLive, longestLeadDays } = squeeze;
				expect(workDates({ ...timing, goLive }).brief).toBeGreaterThanOrEqual(firstDay);
				expect(workDates({ ...timing, goLive: goLive - 1 }).brief).toBeLessThan(firstDay);
				if (longestLeadDays === undefined) return;
				expect(workDates({ ...timing, leadDays: longestLeadDays }).brief).toBeGreaterThanOrEqual(firstDay);
			}),
		);
	});
});
