import type { CampaignMeasure } from "../results/measure-types.ts";
import type { PlanInput, PostResult } from "./tracker-rows.ts";

/**
 * The posts with the orders that measuring finds for their creators in the Orders tab: at least so many, in equal parts on the
 * campaign's organic posts. Posts of creators of whom Orders knows nothing keep what Results counts.
 */
export function withKnownOrders(
	input: PlanInput,
	{ creators, posts }: Pick<CampaignMeasure, "creators" | "posts">,
): PlanInput {
	const parts = new Map<string, number>();
	const organic = posts.filter(({ post }) => post.kind === "post" && !post.boosted);
	for (const { creator, attribution } of creators) {
		// Told one by one, and not as counts in Results.
		if (attribution.codeOnly === undefined) continue;
		const own = organic.filter(({ post }) => post.creator === creator.key);
		for (const { post } of own) {
			parts.set(post.deliverable.toLowerCase(), attribution.orders.least / own.length);
		}
	}
	if (parts.size === 0) return input;
	return {
		...input,
		posts: input.posts.map((post): PostResult => {
			const orders = parts.get(post.deliverable);
			return orders === undefined ? post : { ...post, orders, ordersShared: true };
		}),
	};
}
