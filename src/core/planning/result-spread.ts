import type { Kpi, PostResult } from "./tracker-rows.ts";

/** Repeated posts needed before the spread of results can be told at all. */
const FEWEST_REPEATS = 3;

export interface Spread {
	/** Standard deviation of one post's results, in parts of its creator's mean. */
	readonly relative: number;
	readonly degrees: number;
}

/** One spread for all, since few creators have many posts. */
export function spreadOf(all: readonly (readonly PostResult[])[], kpi: Kpi): Spread | undefined {
	let [squares, degrees] = [0, 0];
	for (const posts of all) {
		const mean = meanOf(posts, kpi);
		if (posts.length < 2 || mean === 0) continue;
		for (const post of posts) squares += (post[kpi]! / mean - 1) ** 2;
		degrees += posts.length - 1;
	}
	return degrees < FEWEST_REPEATS ? undefined : { relative: Math.sqrt(squares / degrees), degrees };
}

function meanOf(posts: readonly PostResult[], kpi: Kpi): number {
	return posts.reduce((sum, post) => sum + post[kpi]!, 0) / Math.max(1, posts.length);
}
