import type { Platform } from "../platforms.ts";

/** What a profile shows about an account. What is not known is left out, and rules that need it say nothing. */
export interface Account {
	readonly followers: number;
	/** How many accounts it follows. */
	readonly following?: number | undefined;
	readonly posts?: number | undefined;
	/** Average likes of a post. */
	readonly likes?: number | undefined;
	/** Average comments of a post. */
	readonly comments?: number | undefined;
	readonly platform?: Platform | undefined;
	/** The share of the audience a vetting tool holds for real people, 0 to 1. */
	readonly credibleAudience?: number | undefined;
	/** Posts under the hashtag that the creator was found by. */
	readonly hashtagPosts?: number | undefined;
}

/** One reason to look closer. */
export interface Sign {
	/** What it weighs; `WORTH_A_LOOK` points are enough on their own. */
	readonly points: number;
	/** The reason with its figures and source, as it stands after "Worth a look:". */
	readonly words: string;
}

/** Points from which an account is worth a look. */
export const WORTH_A_LOOK = 3;

/**
 * Whether the account is looked at as a creator's: its engagement is known, or it has 25,000 followers. Below that a
 * profile may be anybody's, and many people follow 1,500 accounts or post little, so one such habit alone says nothing.
 */
export function isCreator({ followers, likes, comments }: Account): boolean {
	return likes !== undefined || comments !== undefined || followers >= 25_000;
}
