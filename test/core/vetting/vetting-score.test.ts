import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { platforms } from "../../../src/core/platforms.ts";
import type { Account } from "../../../src/core/vetting/account.ts";
import { vettingScore, vettingWords } from "../../../src/core/vetting/vetting-score.ts";

const figure = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e12, noNaN: true }));
const optional = fc.option(figure, { nil: undefined });
const account = fc.record<Account>({
	followers: figure,
	following: optional,
	posts: optional,
	likes: optional,
	comments: optional,
	platform: fc.option(fc.constantFrom(...platforms), { nil: undefined }),
	credibleAudience: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
	hashtagPosts: optional,
});

describe("what is worth a look", () => {
	it.each<{ title: string; of: Account; says: string }>([
		{
			title: "engagement far below peers",
			of: { followers: 30_000, likes: 20, comments: 3, platform: "Instagram" },
			says: "engagement of 0.0767% is under a quarter of 0.54%",
		},
		{
			title: "engagement far above peers",
			of: { followers: 30_000, likes: 12_000, comments: 900, platform: "Instagram" },
			says: "over four times",
		},
		{
			title: "a handful of likes without a platform",
			of: { followers: 25_000, likes: 24 },
			says: "24 likes and comments for 25,000 followers",
		},
		{
			title: "a creator who follows more accounts than follow back",
			of: { followers: 900, following: 1000, likes: 40 },
			says: "follows 1,000 accounts but has 900 followers",
		},
		{
			title: "a creator who follows more than 1,500",
			of: { followers: 30_000, following: 1501 },
			says: "1,501 followings",
		},
		{ title: "a creator with few posts", of: { followers: 30_000, posts: 8 }, says: "only 8 posts" },
		{
			title: "many likes and no comments",
			of: { followers: 40_000, likes: 1000, comments: 1 },
			says: "1 comment for 1,000 likes",
		},
		{
			title: "as many comments as likes",
			of: { followers: 40_000, likes: 300, comments: 290 },
			says: "more than 1 in 2",
		},
		{
			title: "the same number twice",
			of: { followers: 40_000, likes: 812, comments: 812 },
			says: "likes and comments are the same number, 812",
		},
		{
			title: "round numbers throughout",
			of: { followers: 50_000, likes: 2000, comments: 100 },
			says: "are all round numbers",
		},
		{
			title: "an audience a vetting tool doubts",
			of: { followers: 40_000, credibleAudience: 0.749 },
			says: "only 74.9% of the audience for credible (Modash looks closer below 75%",
		},
		{
			title: "a hashtag with hundreds of thousands of posts",
			of: { followers: 40_000, hashtagPosts: 100_000 },
			says: "the hashtag has 100,000 posts",
		},
		{
			title: "an empty profile that follows many",
			of: { followers: 12, following: 340, posts: 0 },
			says: "follows 340 accounts but has 12 followers, 28 times as many",
		},
	])("$title", ({ of, says }) => {
		expect(vettingWords(of)).toContain(says);
		expect(vettingWords(of)).toMatch(/^Worth a look: /);
	});

	it.each<{ title: string; of: Account }>([
		{
			title: "an ordinary creator",
			of: { followers: 50_000, following: 900, posts: 300, likes: 2000, comments: 40, platform: "Instagram" },
		},
		{ title: "a private account that follows 1,600", of: { followers: 900, following: 1600, posts: 45 } },
		{ title: "a private account without posts", of: { followers: 177, following: 198, posts: 0 } },
		{
			title: "a platform without published figures",
			of: { followers: 5000, likes: 1, comments: 0, platform: "Telegram" },
		},
		{ title: "followers alone", of: { followers: 25_000 } },
		{ title: "three quarters of the audience credible", of: { followers: 40_000, credibleAudience: 0.75 } },
		{ title: "a narrow hashtag", of: { followers: 40_000, hashtagPosts: 99_999 } },
	])("says nothing about $title", ({ of }) => {
		expect(vettingWords(of)).toBe("");
	});

	it("never says fake, and has a reason for every point", () => {
		fc.assert(
			fc.property(account, (of) => {
				const { score, signs } = vettingScore(of);
				expect(signs.reduce((sum, { points }) => sum + points, 0)).toBe(score);
				expect(vettingWords(of) === "").toBe(score < 3);
				expect(vettingWords(of)).not.toMatch(/fake|undefined|NaN|Infinity/i);
			}),
		);
	});

	it("does not weigh less when more is followed", () => {
		// The half keeps followers and following from being the same number, a sign of its own.
		fc.assert(
			fc.property(fc.nat(100_000), fc.nat(8000), fc.nat(8000), fc.nat(50), (followers, a, b, posts) => {
				const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map(
					(following) => vettingScore({ followers: followers + 0.5, following, posts }).score,
				);
				expect(more).toBeGreaterThanOrEqual(fewer as number);
			}),
		);
	});
});
