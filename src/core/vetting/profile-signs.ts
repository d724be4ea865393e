import { showCount } from "../values/show-number.ts";
import { type Account, isCreator, type Sign, WORTH_A_LOOK } from "./account.ts";

/**
 * Following far more accounts than follow back is what accounts do that are run for following: bought followers and
 * follow-for-follow. People are near one to one, creators below it. A point for each half order of magnitude, as
 * ratios spread evenly on that scale: 3, 10 and 30 to 1. A creator is worth a look from 1 to 1. HypeAuditor names this
 * ratio first among what it judges accounts by (help article 2221742); the steps are ours.
 */
export function followingToFollowers(account: Account): Sign | undefined {
	const { followers, following = 0 } = account;
	const ratio = following / Math.max(1, followers);
	const steps = [3, 10, 30].filter((step) => ratio >= step).length;
	const points = ratio > 1 && isCreator(account) ? WORTH_A_LOOK : steps;
	if (points === 0) return undefined;
	const times = ratio >= 2 ? `, ${showCount(ratio)} times as many` : "";
	return {
		points,
		words: `follows ${showCount(following)} accounts but has ${followers === 1 ? "1 follower" : `${showCount(followers)} followers`}${times} (HypeAuditor judges accounts by this ratio; creators are usually below 1 to 1)`,
	};
}

/** HypeAuditor, Stellar and Traackr call an account that follows more than 1,500 a mass follower. */
export function massFollowing(account: Account): Sign | undefined {
	const { following = 0 } = account;
	if (following <= 1500) return undefined;
	return {
		points: isCreator(account) ? WORTH_A_LOOK : 1,
		words: `${showCount(following)} followings (HypeAuditor and Stellar call more than 1,500 mass following)`,
	};
}

/** Averages are taken over at least 9 posts (influData: 9–12), and nobody gets many followers with fewer. */
export function fewPosts(account: Account): Sign | undefined {
	const { posts } = account;
	if (posts === undefined || posts >= 9) return undefined;
	return {
		points: isCreator(account) ? WORTH_A_LOOK : posts < 1 ? 2 : 1,
		words: `has ${posts < 1 ? "no posts" : posts === 1 ? "only 1 post" : `only ${showCount(posts)} posts`} (influData averages over 9 at least)`,
	};
}
