import type { PackagePart } from "./read-package.ts";

/** One post to be made. */
export type PlannedPost = Omit<PackagePart, "count">;

/**
 * The posts of a package in the order they go out. `mixed` spreads each kind evenly over the time, stories first where two
 * meet: 1 reel + 2 stories is story, reel, story, as in the published Black Friday campaign (2024). `as written` keeps the
 * order of the text.
 */
export function orderPosts(parts: readonly PackagePart[], order: "mixed" | "as written"): PlannedPost[] {
	const posts = parts.flatMap(({ count, ...post }) =>
		Array.from({ length: count }, (_, index) => ({ post, place: (index + 0.5) / count })),
	);
	if (order === "mixed") {
		const later = (type: string): number => (type === "story" ? 0 : 1);
		posts.sort((a, b) => a.place - b.place || later(a.post.type) - later(b.post.type));
	}
	return posts.map(({ post }) => post);
}
