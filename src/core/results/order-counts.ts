import { fullest } from "./fullest.ts";
import { groupBy } from "./group-by.ts";
import type { Range } from "./measure-types.ts";
import type { ResultPost } from "./types.ts";

/** Orders that are only counted, and their revenue. */
export interface OrderCounts {
	readonly code?: Range;
	readonly link?: Range;
	readonly revenue?: Range;
}

export const NONE: Range = { least: 0, most: 0 };

export function plus(a: Range, b: Range = NONE): Range {
	return { least: a.least + b.least, most: a.most + b.most };
}

/** What Results counts for each creator. */
export function countsOf(posts: readonly ResultPost[]): Map<string, OrderCounts> {
	const counts = new Map<string, OrderCounts>();
	for (const [creator, own] of groupBy(posts, (post) => post.creator)) {
		const [code, link, revenue] = [
			fullest(own, "code orders"),
			fullest(own, "link orders"),
			fullest(own, "revenue"),
		];
		counts.set(creator, { ...(code && { code }), ...(link && { link }), ...(revenue && { revenue }) });
	}
	return counts;
}
