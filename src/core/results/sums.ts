import { isProblem } from "../problem.ts";
import { reachBounds } from "../reach.ts";
import { fullest, fullestBy } from "./fullest.ts";
import type { PostMeasure, Sums } from "./measure-types.ts";
import type { ResultPost } from "./types.ts";

/** Sums over posts, with how many posts have each figure; what no post has is absent. */
export function sumsOf(posts: readonly PostMeasure[]): Sums {
	const of: { [figure: string]: number } = {};
	const all = posts.map(({ post }) => post);
	const sum = (name: "impressions" | "views" | "clicks"): number | undefined => {
		of[name] = many(all.filter(({ figures }) => figures[name] !== undefined));
		return fullest(all, name)?.least;
	};
	const [impressions, views, clicks] = [sum("impressions"), sum("views"), sum("clicks")];
	const engaged = posts.flatMap(({ post, engagements: own }) =>
		own === undefined ? [] : [{ ...post, own }],
	);
	of.engagements = many(engaged);
	const engagements = fullestBy(
		engaged,
		({ own }) => own,
		() => 0,
	)?.least;
	const reached = all.filter(({ figures }) => figures.reach !== undefined);
	const reaches = reached.map(({ figures }) => figures.reach!);
	of.reach = many(reached);
	const reach = reachBounds(reaches);
	return {
		posts: many(all),
		...(impressions === undefined ? {} : { impressions }),
		...(reach === undefined || isProblem(reach) ? {} : { reach }),
		...(views === undefined ? {} : { views }),
		...(engagements === undefined ? {} : { engagements }),
		...(clicks === undefined ? {} : { clicks }),
		of,
	};
}

/** A post and what money was put behind it are one; a creator's total is none. */
function many(posts: readonly ResultPost[]): number {
	return new Set(
		posts.flatMap(({ kind, deliverable }) => (kind === "post" ? [deliverable.toLowerCase()] : [])),
	).size;
}
