import { isFeedPost } from "./is-feed-post.ts";
import type { CampaignMeasure } from "./measure-types.ts";
import type { CampaignResults } from "./types.ts";

/** What would let more be said, each with what to do. */
export function whatIsMissing(results: CampaignResults, measure: Omit<CampaignMeasure, "missing">): string[] {
	const { posts, planned } = results;
	const missing: string[] = [];
	if (posts.length === 0)
		return ["Results has no posts yet. Import what the platforms export, or type figures in."];
	if (results.scope.kind === "campaign" && planned.measured < planned.posts) {
		missing.push(
			`${planned.posts - planned.measured} of ${planned.posts} planned posts have no results yet.`,
		);
	}
	const feed = measure.posts.filter(({ post }) => isFeedPost(post));
	const unrated = feed.filter(({ rate }) => rate === undefined).length;
	if (unrated > 0) {
		missing.push(
			`${unrated} of ${feed.length} posts ${unrated === 1 ? "has" : "have"} no engagement rate, since ${measure.basis} or a count that the definition needs is blank.`,
		);
	}
	if (measure.creators.every(({ rate }) => !rate || rate.degrees === 0)) {
		missing.push(
			"No creator has two posts with a rate, so nothing tells chance from skill. Two posts of some creators would.",
		);
	}
	const { costUnknown, attribution } = measure.total;
	if (costUnknown.length > 0) {
		missing.push(
			`The cost of ${costUnknown.slice(0, 5).join(", ")}${costUnknown.length > 5 ? " and others" : ""} is not known: fill in Plan, or spend in Results.`,
		);
	}
	const unnamed = posts.filter(({ creator }) => creator === "").length;
	if (unnamed > 0) {
		missing.push(
			`${unnamed} of ${posts.length} rows of posts in Results name no creator: they are in the totals, but in no creator's figures. Fill in Creator.`,
		);
	}
	const { unpriced = 0 } = attribution;
	if (unpriced > 0) {
		missing.push(
			`${unpriced} order${unpriced === 1 ? " counts" : "s count"} without revenue, since Orders has none in the campaign's currency: revenue and returns are at least what is shown.`,
		);
	}
	if (attribution.by === "nothing") {
		missing.push("No orders are known. Import the shop's orders, or fill in code orders and link orders.");
	} else if (attribution.by === "counts" && attribution.orders.least < attribution.orders.most) {
		missing.push("Order numbers would turn the range of orders into one number: import the shop's orders.");
	}
	return missing;
}
