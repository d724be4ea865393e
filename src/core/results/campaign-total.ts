import type { CampaignMeasure, CreatorMeasure, PostMeasure } from "./measure-types.ts";
import { moneyMetrics } from "./money.ts";
import { sumsOf } from "./sums.ts";
import type { CampaignResults } from "./types.ts";

/** The campaign in all. A ratio of money takes cost and results of the same creators. */
export function totalOf(
	{ creators, campaign }: CampaignResults,
	posts: readonly PostMeasure[],
	list: readonly CreatorMeasure[],
	attribution: CampaignMeasure["total"]["attribution"],
): CampaignMeasure["total"] {
	const sums = sumsOf(posts);
	const costed = creators.filter(({ cost }) => cost !== undefined);
	const cost = costed.length > 0 ? costed.reduce((sum, creator) => sum + creator.cost!, 0) : undefined;
	const known = new Set(costed.map(({ key }) => key));
	const paidFor =
		known.size === creators.length ? sums : sumsOf(posts.filter(({ post }) => known.has(post.creator)));
	const all = known.size === creators.length;
	const own = list.filter(({ creator }) => known.has(creator.key));
	const orders = all ? attribution.orders : sumRange(own.map(({ attribution: one }) => one.orders));
	const revenues = own.flatMap(({ attribution: one }) => (one.revenue ? [one.revenue] : []));
	const revenue = all ? attribution.revenue : revenues.length > 0 ? sumRange(revenues) : undefined;
	return {
		sums,
		...(cost === undefined ? {} : { cost }),
		costUnknown: creators.filter(({ cost: one }) => one === undefined).map(({ name }) => name),
		attribution,
		money: moneyMetrics(cost, {
			...paidFor,
			orders: attribution.by === "nothing" ? undefined : orders,
			revenue,
		}),
		...(campaign.emv
			? {
					emv: {
						value: posts.reduce((sum, post) => sum + (post.emv ?? 0), 0),
						rates: campaign.emv,
					},
				}
			: {}),
	};
}

function sumRange(ranges: readonly { readonly least: number; readonly most: number }[]) {
	return ranges.reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), {
		least: 0,
		most: 0,
	});
}
