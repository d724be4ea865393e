import { describe, expect, test } from "vitest";
import { estimateRates, type RateEstimate } from "../../../src/core/statistics/clustered-rates.ts";
import { compareRates } from "../../../src/core/statistics/compare-rates.ts";
import { normalFrom, postsOf, randomFrom } from "./simulated-creators.ts";

/** Estimates of creators whose typical rates are given, from simulated posts. */
function simulate(
	random: () => number,
	rates: readonly number[],
	posts: number,
	spread: number,
): RateEstimate[] {
	const groups = new Map(
		rates.map((rate, index) => [index, { peers: "all", posts: postsOf(random, rate, posts, spread) }]),
	);
	return [...estimateRates(groups).values()];
}

describe("between creators who are equal", () => {
	test.each([
		{ creators: 2, posts: 2, spread: 0.5 },
		{ creators: 2, posts: 5, spread: 0.5 },
		{ creators: 2, posts: 10, spread: 0.9 },
		{ creators: 6, posts: 3, spread: 0.5 },
		{ creators: 12, posts: 4, spread: 0.7 },
	])("$creators creators with $posts posts each: one is called better at most as often as stated", (each) => {
		const random = randomFrom(7 * each.creators + each.posts);
		const campaigns = 2500;
		const confidences: number[] = [];
		for (let round = 0; round < campaigns; round++) {
			const rates = Array.from({ length: each.creators }, () => 0.04);
			const [first, second] = simulate(random, rates, each.posts, each.spread);
			const found = compareRates(first!, second!)!;
			if (found.better !== "cannot tell") confidences.push(found.confidence);
		}
		for (const stated of [0.9, 0.95, 0.99]) {
			const wrong = confidences.filter((confidence) => confidence >= stated).length / campaigns;
			const chance = 3 * Math.sqrt((stated * (1 - stated)) / campaigns);
			expect(wrong, `at ${stated}`).toBeLessThanOrEqual(1 - stated + chance);
		}
	});
});

describe("between creators who differ", () => {
	/** Pairs of creators drawn from a population, with what is said of them and whether it is so. */
	function pairs(creators: number, posts: number, between: number, spread: number) {
		const random = randomFrom(creators * 100 + posts);
		return Array.from({ length: 2500 }, () => {
			const logs = Array.from({ length: creators }, () => between * normalFrom(random));
			const rates = logs.map((log) => 0.04 * Math.exp(log));
			const [first, second] = simulate(random, rates, posts, spread);
			return { ...compareRates(first!, second!)!, isHigher: rates[0]! > rates[1]! };
		});
	}

	test.each([
		{ creators: 6, posts: 3, between: 0.4, spread: 0.5 },
		{ creators: 12, posts: 4, between: 0.3, spread: 0.5 },
		{ creators: 8, posts: 6, between: 0.5, spread: 0.7 },
	])(
		"the probability stated is kept: $creators creators, $posts posts each",
		({ creators, posts, between, spread }) => {
			const found = pairs(creators, posts, between, spread);
			for (const low of [0.5, 0.6, 0.7, 0.8, 0.9]) {
				const said = found.flatMap(({ probability, isHigher }) => {
					const ahead = Math.max(probability, 1 - probability);
					return ahead >= low && ahead < low + 0.1
						? [{ ahead, isRight: probability > 0.5 === isHigher }]
						: [];
				});
				const right = said.filter(({ isRight }) => isRight).length / said.length;
				const stated = said.reduce((sum, { ahead }) => sum + ahead, 0) / said.length;
				expect(Math.abs(right - stated), `${low}: ${right} of ${said.length}, stated ${stated}`).toBeLessThan(
					0.07,
				);
			}
		},
	);

	test.each([
		{ creators: 2, posts: 4, between: 0.5, spread: 0.4 },
		{ creators: 8, posts: 6, between: 0.5, spread: 0.5 },
	])(
		"a claim is right at least as often as it is sure: $creators creators",
		({ creators, posts, between, spread }) => {
			const claims = pairs(creators, posts, between, spread).filter(({ better }) => better !== "cannot tell");
			expect(claims.length).toBeGreaterThan(300);
			const right = claims.filter(({ better, isHigher }) => (better === "first") === isHigher).length;
			const stated = claims.reduce((sum, { confidence }) => sum + confidence, 0);
			expect(right).toBeGreaterThanOrEqual(stated);
		},
	);
});

describe("a single creator", () => {
	test.each([
		{ creators: 3, posts: 3 },
		{ creators: 10, posts: 5 },
	])(
		"the 90% interval has the typical rate in nine of ten campaigns: $creators creators",
		({ creators, posts }) => {
			const random = randomFrom(11);
			const [rate, spread, rounds] = [0.05, 0.4, 4000];
			// Of all posts together the mean is expected, which lies above the typical post's rate.
			const truth = rate * Math.exp(spread ** 2 / 2);
			let inside = 0;
			for (let round = 0; round < rounds; round++) {
				const [{ interval }] = simulate(
					random,
					Array.from({ length: creators }, () => rate),
					posts,
					spread,
				) as [RateEstimate];
				if (interval!.low <= truth && truth <= interval!.high) inside++;
			}
			expect(inside / rounds).toBeGreaterThan(0.87);
			expect(inside / rounds).toBeLessThan(0.95);
		},
	);

	test("the lower bound is passed in about 19 of 20 campaigns, for creators drawn from a population", () => {
		const random = randomFrom(5);
		let [above, rounds] = [0, 0];
		for (let round = 0; round < 1500; round++) {
			const rates = Array.from({ length: 8 }, () => 0.04 * Math.exp(0.3 * normalFrom(random)));
			const found = simulate(random, rates, 3, 0.5);
			found.forEach((estimate, index) => {
				rounds++;
				if (rates[index]! * Math.exp(0.125) >= estimate.lower!) above++;
			});
		}
		expect(above / rounds).toBeGreaterThan(0.93);
	});
});

describe("with too little to go by", () => {
	const one = (posts: number, events = 500) => ({
		peers: "",
		posts: Array.from({ length: posts }, (_, index) => ({ events: events + 60 * index, exposure: 10_000 })),
	});
	const compared = (first: ReturnType<typeof one>, second: ReturnType<typeof one>) => {
		const found = estimateRates(
			new Map([
				["a", first],
				["b", second],
			]),
		);
		return compareRates(found.get("a")!, found.get("b")!);
	};

	test("one post each says nothing, however many people saw it", () => {
		expect(compared(one(1), one(1, 900))).toBeUndefined();
	});

	test("a gap smaller than posts differ among themselves asks for more posts", () => {
		const found = compared(one(3), one(3, 590))!;
		expect(found.better).toBe("cannot tell");
		expect(found.more).toBeGreaterThan(0);
		expect(found.more).toBeLessThan(20);
	});

	test("no gap at all is not decided by fifty posts more", () => {
		expect(compared(one(3), one(3))).toMatchObject({ better: "cannot tell", probability: 0.5 });
		expect(compared(one(3), one(3))!.more).toBeUndefined();
	});

	test("a wide gap is told, and which of the two is ahead", () => {
		expect(compared(one(4, 2000), one(4))).toMatchObject({ better: "first" });
		expect(compared(one(4), one(4, 2000))).toMatchObject({ better: "second" });
	});

	test("a lucky single post does not top a creator with many", () => {
		const groups = new Map([
			["lucky", { peers: "", posts: [{ events: 900, exposure: 10_000 }] }],
			["steady", one(8, 700)],
			["third", { peers: "", posts: [300, 900, 500].map((events) => ({ events, exposure: 10_000 })) }],
		]);
		const found = estimateRates(groups);
		expect(found.get("lucky")!.rate).toBeGreaterThan(found.get("third")!.rate);
		expect(found.get("lucky")!.lower!).toBeLessThan(found.get("steady")!.lower!);
	});

	test("posts without an audience, and creators without posts, are left out", () => {
		const found = estimateRates(
			new Map([
				["none", { peers: "", posts: [] }],
				["blank", { peers: "", posts: [{ events: 4, exposure: 0 }] }],
			]),
		);
		expect([...found]).toEqual([]);
	});
});
