import type { ResultPost } from "./types.ts";

/** Organic figures of a post that is no story: no creator's total, and not what money put behind a post brought. */
export function isFeedPost({ story, kind, boosted }: ResultPost): boolean {
	return !story && kind === "post" && !boosted;
}
