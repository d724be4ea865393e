import { storyCompletion } from "../metrics/story-completion.ts";
import { mediaValue } from "./emv.ts";
import type { Basis, PostMeasure } from "./measure-types.ts";
import { moneyMetrics } from "./money.ts";
import { audienceOf, clickRate, engagementsOf, rateByReach, rateOf, standingOf } from "./post-rates.ts";
import type { CampaignResults, ResultCreator, ResultPost } from "./types.ts";

/** What all posts of a measurement share. */
export interface PostContext {
	readonly campaign: CampaignResults["campaign"];
	readonly basis: Basis;
	/** By account. */
	readonly followers: ReadonlyMap<string, number>;
	/** What of a creator's cost falls on a post without a spend of its own. */
	readonly share: ReadonlyMap<string, number>;
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
	const isOwn = figures.spend !== undefined;
	const cost =
		isTotal && !post.boosted ? undefined : post.boosted || isOwn ? figures.spend : share.get(post.creator);
	const [code, link] = [figures["code orders"], figures["link orders"]];
	const orders =
		code === undefined && link === undefined
			? undefined
			: { least: Math.max(code ?? 0, link ?? 0), most: (code ?? 0) + (link ?? 0) };
	const revenue =
		figures.revenue === undefined ? undefined : { least: figures.revenue, most: figures.revenue };
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
		costFrom:
			cost === undefined
				? ""
				: isOwn
					? "spend in Results"
					: "the creator's cost, shared equally among the posts",
		money: moneyMetrics(cost, { ...figures, engagements, orders, revenue }),
		...(campaign.emv ? { emv: mediaValue(campaign.emv, figures) } : {}),
	};
}

/** What of a creator's cost falls on each organic post without a spend of its own. */
export function costShares({ creators, posts }: CampaignResults): Map<string, number> {
	const many = new Map<string, number>();
	for (const { creator, boosted, kind } of posts) {
		if (!boosted && kind === "post") many.set(creator, (many.get(creator) ?? 0) + 1);
	}
	const shares = new Map<string, number>();
	for (const { key, costs } of creators) {
		const own = costs.filter(({ what }) => what !== "boost");
		if (own.length === 0 || own.some(({ what }) => what === "all-in")) continue;
		shares.set(key, own.reduce((sum, { amount }) => sum + amount, 0) / (many.get(key) ?? 1));
	}
	return shares;
}
