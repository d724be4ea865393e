import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PartName, SCORE_PARTS, standardWeights } from "../../../src/core/shortlist/options.ts";
import { rosterParts, scoreOf, thinScores, totalScore } from "../../../src/core/shortlist/score.ts";
import { type ScoreParts, scoreParts } from "../../../src/core/shortlist/score-parts.ts";
import { candidate, comparisonOf } from "./candidates.ts";

const rated = (likes: number, fields = {}) =>
	candidate({ handle: `c${likes}`, followers: 1000, likes, comments: 0, ...fields });

describe("the parts of a score", () => {
	test("rank an engagement rate among peers of the same tier and platform", () => {
		const comparison = comparisonOf([10, 20, 20, 40, 90].map((likes) => rated(likes)));
		const parts = rosterParts(comparison);
		expect(parts.map(({ engagement }) => engagement.value)).toEqual([0, 0.375, 0.375, 0.75, 1]);
		expect(parts[3]!.engagement.words()).toBe("4%, above 3 of 4 other Micro accounts on Instagram");
	});

	test("set it against the published band where peers are fewer than five", () => {
		const [only] = rosterParts(comparisonOf([rated(30, { bandOfLikes: 0 })]));
		expect(only!.engagement.value).toBe(0.5);
		expect(only!.engagement.words()).toBe(
			"3%; only 0 peers on the Roster; published are 2%–4% (Somebody 2026), middle 3%",
		);
	});

	test("take no band of another definition", () => {
		for (const definition of ["all", "likes+comments by views", "Modash Instagram"]) {
			const views = { views: 500, bandOfLikes: 0 };
			const [only] = rosterParts(comparisonOf([rated(30, views)], { definition, against: "published" }));
			expect(only!.engagement.value, definition).toBeUndefined();
			expect(only!.engagement.words()).toContain(`nothing is published by ${definition}`);
		}
	});

	test("never rank rates that count different things among each other", () => {
		const five = [10, 20, 30, 40, 50].map((likes) => rated(likes, { shares: 1, saves: 1 }));
		const without = rated(5);
		const comparison = comparisonOf([...five, without], { definition: "all" });
		expect(scoreParts(comparison, 4).engagement.value).toBe(1);
		expect(scoreParts(comparison, 4).engagement.words()).toContain("above 4 of 4");
		expect(scoreParts(comparison, 5).engagement.words()).toContain("only 0 peers");
	});

	test.each<[PartName, Parameters<typeof candidate>[0], number | undefined, string]>([
		["fit", { fit: 0.2, matched: "runs" }, 0.5, "20% of the keywords: runs; best on the Roster 40%"],
		["fit", {}, undefined, "niche and keywords are blank, or the campaign names no keywords"],
		[
			"cost",
			{ fee: 200, productCost: 50, likes: 500, comments: 0 },
			0.5,
			"fee 200 and product 50 for 1 post assumed: 500 engagements (likes + comments of 1 post), 0.50 each; median 0.50",
		],
		[
			"cost",
			{ fee: 500, package: "2 reels + 1 story", likes: 490, comments: 10 },
			0.5,
			"fee 500 for 2 posts and 1 story: 1,000 engagements (likes + comments of each of 2 posts; stories not counted), 0.50 each; median 0.50",
		],
		[
			"cost",
			{ fee: 500, package: "3 stories", likes: 490, comments: 10 },
			undefined,
			"the package has stories only, whose engagements are not known",
		],
		[
			"cost",
			{ fee: 500, followers: 10_000, typedRate: 0.05 },
			undefined,
			"fewer than 3 creators have a fee and engagements counted the same (typed rate × followers)",
		],
		["cost", { likes: 500, comments: 0 }, undefined, "fee not known"],
		["cost", { fee: 200 }, undefined, "average likes and comments not known"],
		["audience", { audience: 0.7, audienceWhy: "70% in US" }, 0.7, "70% in US"],
		["credible", { credible: 0.88 }, 0.88, "88% held for real by a vetting tool"],
		["credible", {}, undefined, "credible audience % not known"],
		["freshness", { asOf: "2026-10-09" }, 0.75, "counts of 2026-10-09, 45 days old"],
		["freshness", { asOf: "2026-01-01" }, 0, "counts of 2026-01-01, 326 days old"],
		["freshness", { asOf: "2026-11-23" }, 1, "counts of 2026-11-23, 0 days old"],
		["freshness", { asOf: "2027-01-01" }, undefined, "the counts are dated in the future, 2027-01-01"],
		["freshness", {}, undefined, "no date says when the counts were read"],
	])("%s of %j", (part, fields, value, words) => {
		const others = [100, 500, 900].map((likes) => rated(likes, { fee: 250, fit: 0.4 }));
		const comparison = comparisonOf([...others, candidate(fields)]);
		const made = scoreParts(comparison, 3)[part];
		expect([made.value, made.words()]).toEqual([value, words]);
	});
});

test("the cost counts what the definition counts", () => {
	const june = { followers: 12_400, likes: 702, comments: 61, shares: 22, saves: 95 };
	const list = [1, 2, 3].map(() => candidate({ ...june, fee: 250, package: "1 reel + 1 story" }));
	const words = (definition: string) => scoreParts(comparisonOf(list, { definition }), 0).cost.words();
	expect(words("all")).toBe(
		"fee 250 for 1 post and 1 story: 880 engagements (likes + comments + shares + saves of 1 post; stories not counted), 0.28 each; median 0.28",
	);
	expect(words("likes+comments")).toContain(
		"763 engagements (likes + comments of 1 post; stories not counted), 0.33",
	);
});

test("costs that count different things are not set side by side", () => {
	const full = { likes: 100, comments: 0, shares: 100, saves: 0, fee: 100 };
	const list = [full, full, full, { likes: 100, comments: 0, fee: 100 }].map((fields) => candidate(fields));
	const parts = rosterParts(comparisonOf(list, { definition: "all" }));
	expect(parts.map(({ cost }) => cost.value)).toEqual([0.5, 0.5, 0.5, undefined]);
});

describe("a score", () => {
	test("gives what each part gave, and the weight of missing ones to the others", () => {
		const parts = partsOf({ engagement: 0.5, fit: 1 });
		const weights = { ...standardWeights(), engagement: 30, fit: 10 };
		const { score, points, leftOut, restsOn } = scoreOf(parts, weights);
		expect(score).toBe(62.5);
		expect(points).toEqual([
			{ part: "engagement", points: 37.5, most: 75 },
			{ part: "fit", points: 25, most: 25 },
		]);
		expect(leftOut).toEqual(["cost", "audience", "credible", "freshness"]);
		expect(restsOn).toBeCloseTo(40 / 85);
	});

	test("is none where nothing is known, or no weight is left", () => {
		expect(scoreOf(partsOf({}), standardWeights()).score).toBeUndefined();
		const none = Object.fromEntries(SCORE_PARTS.map(({ name }) => [name, 0])) as never;
		expect(scoreOf(partsOf({ fit: 1 }), none)).toEqual({ points: [], leftOut: [], restsOn: 0 });
	});

	const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
	const parts = fc
		.tuple(value, value, value, value, value, value)
		.map((values) =>
			partsOf(Object.fromEntries(SCORE_PARTS.map(({ name }, index) => [name, values[index]]))),
		);
	const weights = fc
		.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
		.map((list) => Object.fromEntries(SCORE_PARTS.map(({ name }, index) => [name, list[index]])) as never);

	test("is the sum of its points, from 0 to 100, and the same for the list and for the card", () => {
		fc.assert(
			fc.property(parts, weights, (known, weighed) => {
				const { score, points } = scoreOf(known, weighed);
				expect(score).toBe(totalScore(known, weighed));
				if (score === undefined) return expect(points).toEqual([]);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(100 + 1e-9);
				expect(points.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(score);
				expect(points.reduce((sum, one) => sum + one.most, 0)).toBeCloseTo(100);
			}),
		);
	});

	test("does not change when all weights are doubled", () => {
		fc.assert(
			fc.property(parts, weights, (known, weighed) => {
				const doubled = Object.fromEntries(
					Object.entries(weighed as object).map(([name, weight]) => [name, 2 * weight]),
				) as never;
				const [once, twice] = [totalScore(known, weighed), totalScore(known, doubled)];
				if (once === undefined) expect(twice).toBeUndefined();
				else expect(twice).toBeCloseTo(once);
			}),
		);
	});
});

test("scores that rest on less than half of the weights are counted, with what is lacking", () => {
	const all = [
		partsOf({ freshness: 1 }),
		partsOf({ freshness: 1, fit: 1 }),
		partsOf({ engagement: 1, fit: 0.5 }),
	];
	expect(thinScores(all, standardWeights())).toEqual({
		count: 2,
		lacking: ["cost", "audience", "credible", "engagement", "fit", "freshness"],
	});
});

function partsOf(values: { readonly [part in PartName]?: number | undefined }): ScoreParts {
	return Object.fromEntries(
		SCORE_PARTS.map(({ name }) => {
			const known = values[name];
			return [name, known === undefined ? { words: () => "" } : { value: known, words: () => "" }];
		}),
	) as unknown as ScoreParts;
}
