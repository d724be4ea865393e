import { describe, expect, test } from "vitest";
import type { PlanOptions } from "../../../src/core/planning/index.ts";
import { packageContent } from "../../../src/core/planning/package-content.ts";
import { AVERAGES, MARA, modelOf, offerOf } from "./one-creator.ts";
import { inputFrom, type Row } from "./sample.ts";

describe("the content of a package", () => {
	test.each([
		["1 reel + 2 stories", { posts: 1, reels: 1, stories: 2, stated: true }],
		["2x reels, story", { posts: 2, reels: 2, stories: 1, stated: true }],
		["reel x2 and 3 carousels", { posts: 5, reels: 2, stories: 0, stated: true }],
		["Reel only", { posts: 1, reels: 1, stories: 0, stated: true }],
		["3 stories", { posts: 0, reels: 0, stories: 3, stated: true }],
		["1 integration + 6 months usage rights", { posts: 1, reels: 0, stories: 0, stated: true }],
		["1 video (15% commission)", { posts: 1, reels: 0, stories: 0, stated: true }],
		["Bundle A", { posts: 1, reels: 0, stories: 0, stated: false }],
		["", { posts: 1, reels: 0, stories: 0, stated: false }],
	])("%s", (text, content) => {
		expect(packageContent(text)).toEqual(content);
	});
});

describe("the expected value", () => {
	const results = [400, 500, 600].map((likes, at) => ({
		deliverable: `p${at}`,
		creator: "Mara",
		likes,
		comments: 0,
	}));

	test.each<[string, Row, Partial<PlanOptions>, readonly Row[], number, RegExp]>([
		[
			"is the mean of own results first",
			{ "expected value": 900 },
			{},
			results,
			500,
			/^Own results: 3 posts with a mean of 500 \(2.5% of followers\) engagements, not shrunk/,
		],
		[
			"counts feed posts only for engagements",
			{ package: "2 reels + 1 story" },
			{},
			results,
			1000,
			/^Own results: 3 posts .*, × 2 posts\.$/,
		],
		[
			"is what was typed, if there are no results",
			{ "expected value": 900, ...AVERAGES },
			{},
			[],
			900,
			/^Own estimate: 900 engagements typed in Roster AB2\.$/,
		],
		[
			"is typed first if the planner says so",
			{ "expected value": 900 },
			{ values: { order: ["entered", "results"] } },
			results,
			900,
			/^Own estimate/,
		],
		[
			"follows from Roster averages, else",
			AVERAGES,
			{},
			[],
			320,
			/^Roster averages: 320 engagements a post × 1 post; stories add none\.$/,
		],
		[
			"follows from a benchmark, else",
			{},
			{},
			[],
			700,
			/^Benchmark: engagement rate \(all\) of the middle of 2.5%–4.5% \(Archive.* × 20,000 followers\.$/,
		],
		[
			"takes the benchmark's source chosen",
			{},
			{ values: { benchmarkSource: "HypeAuditor (via eMarketer) 2026" } },
			[],
			108,
			/^Benchmark: .*0.54% \(HypeAuditor \(via eMarketer\) 2026, \(likes \+ comments\) ÷ followers/,
		],
		["counts each feed post", { ...AVERAGES, package: "2 reels" }, {}, [], 640, /× 2 posts/],
		[
			"counts people once for reach",
			{ "average reach": 7000, package: "3 reels" },
			{ kpi: "reach" },
			[],
			7000,
			/a post reaches 7,000 people, counted once/,
		],
		[
			"takes the widest post for reach by benchmark",
			{},
			{ kpi: "reach" },
			[],
			9000,
			/reach rate reel of the middle of 30%–60%/,
		],
		[
			"adds up the clicks of views and stories",
			{ "average views": 10000, "story views": 2000 },
			{ kpi: "clicks" },
			[],
			145,
			/CTR reel .* plus CTR story .* × 2,000 story views × 2\.$/,
		],
		[
			"makes orders of clicks by the assumed rate",
			{ "average views": 10000, "story views": 2000 },
			{ kpi: "orders", values: { ordersPerClick: 0.02 } },
			[],
			2.9,
			/0.02 orders a click, as assumed, × 145 clicks/,
		],
	])("%s", (_, cells, options, posts, value, because) => {
		const offer = offerOf({ ...MARA, ...cells }, options, { Results: posts });
		expect(offer).toMatchObject({ value, because: expect.stringMatching(because) });
	});

	test("shrinks few posts towards accounts of the same platform and tier", () => {
		const peers = ["a", "b"].map((name) => ({ ...MARA, creator: name, handle: name }));
		const posts = ["a", "b"].flatMap((creator) =>
			[1, 2].map((at) => ({ deliverable: `${creator}${at}`, creator, likes: 200, comments: 0 })),
		);
		const input = inputFrom({ Roster: [MARA, ...peers], Results: [...results, ...posts] });
		const [offer] = modelOf(input).candidates[0]!.offers;
		// (3 × 500 + 5 × 1% of 20,000) ÷ 8
		expect(offer).toMatchObject({ value: 313, basis: "results" });
		expect(offer?.because).toBe(
			"Own results: 3 posts with a mean of 500 (2.5% of followers) engagements, shrunk to 313 (1.56% of followers) towards the 1% of 2 other Instagram micro accounts, which counts as 5 posts.",
		);
		expect(modelOf(input, { values: { peerPosts: 0 } }).candidates[0]!.offers[0]!.value).toBe(500);
	});

	test.each([
		["above its results", 2162, [1939], 2125],
		["below its results", 1111, [1060, 1184], 1114],
		["far from them", 100, [2000, 2200], 671],
	])(
		"shrinks towards the account's own Roster average %s, whatever others do",
		(_, average, likes, value) => {
			const peers = ["a", "b"].map((name) => ({ ...MARA, creator: name, handle: name }));
			const posts = [
				...likes.map((many, at) => ({ deliverable: `m${at}`, creator: "Mara", likes: many, comments: 0 })),
				...["a", "b"].flatMap((creator) =>
					[1, 2].map((at) => ({ deliverable: `${creator}${at}`, creator, likes: 20 * 2000, comments: 0 })),
				),
			];
			const Roster = [{ ...MARA, "average likes": average, "average comments": 0 }, ...peers];
			const [offer] = modelOf(inputFrom({ Roster, Results: posts })).candidates[0]!.offers;
			expect(offer).toMatchObject({ value, basis: "results" });
			expect(offer?.because).toMatch(/towards its own Roster average of [\d,]+, which counts as 5 posts\.$/);
		},
	);

	test("shrinks reach towards the average of its kind of post", () => {
		const posts = [{ deliverable: "m1", creator: "Mara", reach: 4000 }];
		const row = { ...MARA, "average reach": 10000, "story views": 1000 };
		expect(offerOf(row, { kpi: "reach" }, { Results: posts })).toMatchObject({ value: 9000 });
	});
});
