import type { Coverage, PostMeasure, Range } from "./measure-types.ts";
import { plus } from "./order-counts.ts";
import type { ResultCreator } from "./types.ts";

/** What was bought, and what just those posts cost that have a figure of it. */
export interface Paid {
	readonly cost: number;
	readonly bought: Range;
	readonly of: Coverage;
}

/**
 * A creator's cost of what is `bought`, over the posts that have a figure of it: all of the cost where every post has one, or
 * where a tool tells it of the creator as a whole; otherwise the parts of the cost that fall on the posts that do. `undefined`
 * if cost or result is not known.
 */
export function paidFor(
	{ cost }: ResultCreator,
	posts: readonly PostMeasure[],
	has: (measured: PostMeasure) => boolean,
	bought: Range | undefined,
): Paid | undefined {
	if (cost === undefined || bought === undefined) return undefined;
	const single = posts.filter(isSingle);
	const known = single.filter(has);
	const isWhole = known.length === single.length || posts.some((own) => !isSingle(own) && has(own));
	const [some, part] = isWhole ? [single, cost] : [known, costOfAll(known)];
	const isBoosted = single.some(({ post }) => post.boosted);
	return { cost: part, bought, of: { posts: some.length, all: single.length, boosts: isBoosted } };
}

/** The same of several creators; those of whom cost or result is not known are left out, but their posts are among `all`. */
export function paidInAll(
	parts: readonly (Paid | undefined)[],
	all: readonly PostMeasure[],
): Paid | undefined {
	const known = parts.filter((part) => part !== undefined);
	if (known.length === 0) return undefined;
	const single = all.filter(isSingle);
	return {
		cost: known.reduce((sum, { cost }) => sum + cost, 0),
		bought: known.map(({ bought }) => bought).reduce(plus),
		of: {
			posts: known.reduce((sum, { of }) => sum + of.posts, 0),
			all: single.length,
			boosts: single.some(({ post }) => post.boosted),
		},
	};
}

/** A creator's total is no post. */
function isSingle({ post }: PostMeasure): boolean {
	return post.kind === "post" || post.boosted;
}

function costOfAll(posts: readonly PostMeasure[]): number {
	return posts.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}
