import { showCount, showPercent } from "../values/show-number.ts";
import { type Account, type Sign, WORTH_A_LOOK } from "./account.ts";

/** The share of an audience held for real people below which vetting tools look closer; the rest may be a quarter. */
const CREDIBLE_FROM = 0.75;

/** Where "hundreds of thousands" of posts begin. */
const BROAD_HASHTAG = 100_000;

/**
 * A vetting tool holds too small a part of the audience for real people. Modash calls less than 75 % followers' credibility
 * often a sign of fraud (help article 3274068); HypeAuditor and Stellar want suspicious accounts and mass followers together
 * at 25 % or less, which is the same bound from the other side. Tools differ in what they count, so it is one of their
 * figures, never ours.
 */
export function lowCredibility({ credibleAudience }: Account): Sign | undefined {
	if (credibleAudience === undefined || credibleAudience >= CREDIBLE_FROM) return undefined;
	return {
		points: WORTH_A_LOOK,
		words: `a vetting tool holds only ${showPercent(credibleAudience)} of the audience for credible (Modash looks closer below 75%; HypeAuditor and Stellar accept up to 25% suspicious and mass followers)`,
	};
}

/**
 * The hashtag the creator was found by is used by too many to say anything about a niche. The HubSpot-style guide to
 * micro-influencers (2024) advises against millions or hundreds of thousands of posts; its narrow example has just over 1,000.
 */
export function broadHashtag({ hashtagPosts }: Account): Sign | undefined {
	if (hashtagPosts === undefined || hashtagPosts < BROAD_HASHTAG) return undefined;
	return {
		points: WORTH_A_LOOK,
		words: `the hashtag has ${showCount(hashtagPosts)} posts, too broad to find a niche by (the HubSpot-style guide of 2024 avoids hundreds of thousands; its example of a narrow one has about 1,000)`,
	};
}
