import { bandsOf, type Published, publishedFor } from "../benchmarks/bands.ts";
import { METRICS, type Metric } from "../benchmarks/metrics.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import { type Account, type Sign, WORTH_A_LOOK } from "./account.ts";

/**
 * "Far" from peers: under a quarter of the lowest or over four times the highest figure published for the platform and
 * size, all definitions by followers together. Rates of like accounts spread about twofold to each side, so this is two
 * such steps beyond what publishers themselves disagree about; comments are too few for the definition to matter.
 */
const FAR = 4;

/** Engagement far below or above that of peers; nothing without a platform, or where nothing is published. */
export function engagementAgainstPeers({ followers, likes, comments, platform }: Account): Sign | undefined {
	if (likes === undefined || platform === undefined || followers < 1) return undefined;
	const rate = (likes + (comments ?? 0)) / followers;
	const published = bandsOf(publishedFor(METRICS[0] as Metric, platform, followers)).flatMap(
		(band) => band.published,
	);
	const [first] = published;
	if (first === undefined) return undefined;
	const lowest = published.reduce((a, b) => (b.figure.low < a.figure.low ? b : a), first);
	const highest = published.reduce((a, b) => (highOf(b) > highOf(a) ? b : a), first);
	const against = (much: string, share: number, which: string, { source }: Published) =>
		`engagement of ${showPercent(rate)} is ${much} ${showPercent(share)}, the ${which} published for ${platform} at this size (${source.source} ${source.year})`;
	if (rate < lowest.figure.low / FAR) {
		const words = against("under a quarter of", lowest.figure.low, "lowest", lowest);
		return { points: WORTH_A_LOOK, words };
	}
	if (rate <= highOf(highest) * FAR) return undefined;
	return { points: WORTH_A_LOOK, words: against("over four times", highOf(highest), "highest", highest) };
}

function highOf({ figure }: Published): number {
	return figure.high ?? Infinity;
}

/** Influize 2020 warns of 25,000 followers with a handful of likes and comments: fewer than one in a thousand. */
export function handfulOfLikes({ followers, likes, comments = 0 }: Account): Sign | undefined {
	if (likes === undefined || followers < 25_000 || (likes + comments) * 1000 >= followers) return undefined;
	return {
		points: WORTH_A_LOOK,
		words: `${showCount(likes + comments)} likes and comments for ${showCount(followers)} followers, fewer than one in a thousand (Influize 2020 warns of a handful at 25,000)`,
	};
}

/**
 * Likes are the cheaper ones to buy, comments the ones pods trade. One comment for 20 to 100 likes is usual; a look is
 * worth it below 1 in 500, counted from 1,000 likes so that chance cannot do it, and above 1 in 2. The bounds are ours.
 */
export function commentsToLikes({ likes, comments }: Account): Sign | undefined {
	if (likes === undefined || comments === undefined) return undefined;
	const figures = `${showCount(comments)} comment${comments === 1 ? "" : "s"} for ${showCount(likes)} likes`;
	if (likes >= 1000 && comments * 500 < likes) {
		return {
			points: WORTH_A_LOOK,
			words: `${figures}, fewer than 1 in 500 (1 in 20 to 100 is usual, as a rule of thumb)`,
		};
	}
	if (comments < 20 || comments * 2 <= likes) return undefined;
	return {
		points: WORTH_A_LOOK,
		words: `${figures}, more than 1 in 2 (1 in 20 to 100 is usual, as a rule of thumb; giveaways, comment groups or hidden likes)`,
	};
}
