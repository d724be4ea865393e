import { isProblem } from "../problem.ts";
import { reachBounds } from "../reach.ts";
import type { PostMeasure, Sums } from "./measure-types.ts";

/** Sums over posts, with how many posts have each figure; what no post has is absent. */
export function sumsOf(posts: readonly PostMeasure[]): Sums {
	const of: { [figure: string]: number } = {};
	const sum = (name: string, value: (post: PostMeasure) => number | undefined): number | undefined => {
		const known = posts.map(value).filter((each) => each !== undefined);
		of[name] = known.length;
		return known.length === 0 ? undefined : known.reduce((a, b) => a + b);
	};
	const impressions = sum("impressions", ({ post }) => post.figures.impressions);
	const views = sum("views", ({ post }) => post.figures.views);
	const engagements = sum("engagements", (post) => post.engagements);
	const clicks = sum("clicks", ({ post }) => post.figures.clicks);
	const reaches = posts.map(({ post }) => post.figures.reach).filter((each) => each !== undefined);
	of.reach = reaches.length;
	const reach = reachBounds(reaches);
	return {
		posts: posts.filter(({ post }) => post.kind === "post").length,
		...(impressions === undefined ? {} : { impressions }),
		...(reach === undefined || isProblem(reach) ? {} : { reach }),
		...(views === undefined ? {} : { views }),
		...(engagements === undefined ? {} : { engagements }),
		...(clicks === undefined ? {} : { clicks }),
		of,
	};
}
