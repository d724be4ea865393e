import type { CampaignAttribution } from "./attribution.ts";
import type { CampaignMeasure, PostMeasure } from "./measure-types.ts";
import { moneyMetrics } from "./money.ts";
import { sumsOf } from "./sums.ts";
import type { CampaignResults } from "./types.ts";
import { type Bringer, boughtInAll } from "./what-money-bought.ts";

/** The campaign in all. */
export function totalOf(
	{ campaign, orders, unnamed }: CampaignResults,
	posts: readonly PostMeasure[],
	bringers: readonly Bringer[],
	{ total: attribution, among }: Pick<CampaignAttribution, "total" | "among">,
): CampaignMeasure["total"] {
	const costed = bringers.filter(({ creator }) => creator.cost !== undefined);
	const unknown = bringers.filter(({ creator }) => creator.cost === undefined && creator !== unnamed);
	return {
		sums: sumsOf(posts),
		...(costed.length > 0 ? { cost: costed.reduce((sum, { creator }) => sum + creator.cost!, 0) } : {}),
		costUnknown: unknown.map(({ creator }) => creator.name),
		attribution,
		money: moneyMetrics(boughtInAll(costed, posts, among, orders.length > 0)),
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
