import { type Account, type Sign, WORTH_A_LOOK } from "./account.ts";
import { broadHashtag, lowCredibility } from "./audience-signs.ts";
import { commentsToLikes, engagementAgainstPeers, handfulOfLikes } from "./engagement-signs.ts";
import { repeatedNumbers, roundNumbers } from "./number-signs.ts";
import { fewPosts, followingToFollowers, massFollowing } from "./profile-signs.ts";

export interface Vetting {
	/** The signs' points together; from `WORTH_A_LOOK` the account is worth one. */
	readonly score: number;
	/** The heaviest first. */
	readonly signs: readonly Sign[];
}

/**
 * How much about an account is out of the ordinary, by fixed rules reasoned one by one where they stand; none is fitted
 * to data. An account is worth a look from three points. That is no judgement: each sign has honest explanations.
 */
export function vettingScore(account: Account): Vetting {
	const found = [
		engagementAgainstPeers(account) ?? handfulOfLikes(account),
		followingToFollowers(account),
		massFollowing(account),
		fewPosts(account),
		commentsToLikes(account),
		repeatedNumbers(account),
		roundNumbers(account),
		lowCredibility(account),
		broadHashtag(account),
	];
	const signs = found.filter((sign): sign is Sign => sign !== undefined);
	return {
		score: signs.reduce((sum, { points }) => sum + points, 0),
		signs: signs.sort((a, b) => b.points - a.points),
	};
}

/** `Worth a look: …` with the reasons, or `""` where nothing stands out. */
export function vettingWords(account: Account): string {
	const { score, signs } = vettingScore(account);
	return score < WORTH_A_LOOK ? "" : `Worth a look: ${signs.map(({ words }) => words).join("; ")}.`;
}
