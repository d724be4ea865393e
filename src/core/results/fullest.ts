import { keyPart } from "../tables/tab-spec.ts";
import { readTotal } from "./creator-total.ts";
import { groupBy } from "./group-by.ts";
import type { Range } from "./measure-types.ts";
import type { FigureName, ResultPost } from "./types.ts";

/**
 * A figure of posts and of creators' totals together. Two tools may have counted the same click or order of one creator: so
 * many there are at least as the posts have, or as one tool tells of the creator and the creator's posts, whichever is more;
 * at most all of them. `undefined` if nobody tells.
 */
export function fullest(posts: readonly ResultPost[], figure: FigureName): Range | undefined {
	return fullestBy(
		posts,
		(post) => post.figures[figure],
		(post, tool) => {
			const told = post.pulls.filter(
				({ source, figures }) => keyPart(source) === tool && figures[figure] !== undefined,
			);
			return told[told.length - 1]?.figures[figure] ?? 0;
		},
	);
}

/** The same of anything that posts and totals have; `toldBy` is what a tool has told of a post. */
export function fullestBy<P extends ResultPost>(
	posts: readonly P[],
	figureOf: (post: P) => number | undefined,
	toldBy: (post: P, tool: string) => number,
): Range | undefined {
	const known = posts.filter((post) => figureOf(post) !== undefined);
	if (known.length === 0) return undefined;
	let [least, most] = [0, 0];
	const sum = (some: readonly P[], of: (post: P) => number | undefined): number =>
		some.reduce((total, post) => total + (of(post) ?? 0), 0);
	for (const own of groupBy(known, ({ creator }) => creator).values()) {
		// Money put behind posts brings its own clicks.
		const isTotal = ({ kind, boosted }: P): boolean => kind === "total" && !boosted;
		const single = own.filter((post) => !isTotal(post));
		const tools = groupBy(own.filter(isTotal), ({ deliverable }) => readTotal(keyPart(deliverable))!.tool);
		let fullestYet = sum(single, figureOf);
		most += fullestYet;
		for (const [tool, totals] of tools) {
			const told = sum(totals, figureOf);
			most += told;
			fullestYet = Math.max(fullestYet, told + sum(single, (post) => toldBy(post, tool)));
		}
		least += fullestYet;
	}
	return { least, most };
}
