import { storyCompletion } from "../metrics/story-completion.ts";
import { mediaValue } from "./emv.ts";
import { groupBy } from "./group-by.ts";
import type { Basis, PostMeasure } from "./measure-types.ts";
import { type Bought, moneyMetrics } from "./money.ts";
import type { Paid } from "./paid.ts";
import { audienceOf, clickRate, engagementsOf, rateByReach, rateOf, standingOf } from "./post-rates.ts";
import type { CampaignResults, ResultCreator, ResultPost } from "./types.ts";

/** What all posts of a measurement share. */
export interface PostContext {
	readonly campaign: CampaignResults["campaign"];
	readonly basis: Basis;
	/** By account. */
	readonly followers: ReadonlyMap<string, number>;
	readonly share: ReadonlyMap<string, CostShare>;
	/** Rates of the creator's earlier posts. */
	readonly earlier: ReadonlyMap<string, readonly number[]>;
}

/** A post's rates, costs and standing. */
export function measurePost(
	post: ResultPost,
	creator: ResultCreator | undefined,
	{ campaign, basis, followers, share, earlier }: PostContext,
): Omit<PostMeasure, "verdict"> {
	const { figures } = post;
	const engagements = engagementsOf(figures, campaign.definition);
	// A creator's total is no post: it has no share of the cost, and a network's spend is commission alone.
	const isTotal = post.kind === "total";
	const rate = post.story || isTotal ? undefined : rateOf(engagements, audienceOf(post, basis, followers));
	const [ERR, CTR] = [rateByReach(figures), clickRate(figures)];
	const story = post.frames && storyCompletion(post.frames);
	const { cost, from } = isTotal && !post.boosted ? NO_COST : costOfPost(post, share.get(post.creator));
	const where = {
		...(post.platform === undefined ? {} : { platform: post.platform }),
		...(creator?.followers === undefined ? {} : { followers: creator.followers }),
	};
	return {
		post,
		...(engagements === undefined ? {} : { engagements }),
		...(rate
			? {
					rate,
					standing: standingOf(
						rate.value,
						where,
						basis,
						campaign.definition,
						earlier.get(post.creator) ?? [],
					),
				}
			: {}),
		...(ERR && !post.story && !isTotal ? { ERR } : {}),
		...(CTR ? { CTR } : {}),
		...(story ? { story } : {}),
		...(cost === undefined ? {} : { cost }),
		costFrom: from,
		money: cost === undefined ? { of: {} } : moneyMetrics(boughtFor(cost, post, engagements)),
		...(campaign.emv ? { emv: mediaValue(campaign.emv, figures) } : {}),
	};
}

/** A part of a creator's cost, and which posts bear it: the organic ones, or the boosts of somebody who has no others. */
export interface CostShare {
	readonly each: number;
	readonly onBoosts: boolean;
}

/** What of a creator's cost falls on each post; not where the posts have their own all-in spend. */
export function costShares(creators: readonly ResultCreator[], posts: readonly ResultPost[]) {
	const shares = new Map<string, CostShare>();
	const own = groupBy(posts, ({ creator }) => creator);
	for (const { key, cost, costs } of creators) {
		const fixed = costs.filter(({ what }) => what !== "boost");
		if (cost === undefined || fixed.length === 0 || fixed.some(({ what }) => what === "all-in")) continue;
		const organic = (own.get(key) ?? []).filter(({ boosted, kind }) => !boosted && kind === "post").length;
		const bearers = organic || (own.get(key) ?? []).filter(({ boosted }) => boosted).length || 1;
		const sum = fixed.reduce((total, { amount }) => total + amount, 0);
		shares.set(key, { each: sum / bearers, onBoosts: organic === 0 });
	}
	return shares;
}

const NO_COST = { cost: undefined, from: "" };

/** A post's own spend, and its part of what was agreed with the creator, which wins over spend typed for some posts only. */
function costOfPost({ boosted, figures: { spend } }: ResultPost, share: CostShare | undefined) {
	const part = share && share.onBoosts === boosted ? share.each : undefined;
	if (boosted || part === undefined) {
		const cost = spend === undefined && part === undefined ? undefined : (spend ?? 0) + (part ?? 0);
		return cost === undefined ? NO_COST : { cost, from: "spend in Results" };
	}
	return { cost: part, from: "the creator's cost, shared equally among the posts" };
}

function boughtFor(cost: number, { figures }: ResultPost, engagements: number | undefined): Bought {
	const { impressions, clicks, reach, revenue, "code orders": code, "link orders": link } = figures;
	const paid = (least: number | undefined, most = least): Paid | undefined =>
		least === undefined || most === undefined
			? undefined
			: { cost, bought: { least, most }, of: { posts: 1, all: 1, boosts: false } };
	const hasOrders = code !== undefined || link !== undefined;
	return {
		impressions: paid(impressions),
		engagements: paid(engagements),
		clicks: paid(clicks),
		reach: paid(reach),
		orders: hasOrders ? paid(Math.max(code ?? 0, link ?? 0), (code ?? 0) + (link ?? 0)) : undefined,
		revenue: paid(revenue),
	};
}
