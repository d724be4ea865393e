import { formulaOf } from "../metrics/engagement-rate.ts";
import { attribute } from "./attribution.ts";
import { totalOf } from "./campaign-total.ts";
import { sharedCodes } from "./code-sharing.ts";
import { ratesOf, resultsForMoney } from "./creator-rates.ts";
import { groupBy } from "./group-by.ts";
import { isFeedPost } from "./is-feed-post.ts";
import { costShares, measurePost } from "./measure-post.ts";
import type { Basis, CampaignMeasure, CreatorMeasure, MeasureOptions, PostMeasure } from "./measure-types.ts";
import { whatIsMissing } from "./missing.ts";
import { moneyMetrics } from "./money.ts";
import { paidAgainstOrganic } from "./paid-against-organic.ts";
import { audienceOf, engagementsOf, rateOf, standingOf } from "./post-rates.ts";
import { contestedOrders, olderFigures } from "./remarks.ts";
import { sumsOf } from "./sums.ts";
import type { CampaignResults, ResultPost } from "./types.ts";
import { verdictWords } from "./verdict-words.ts";
import { type Bringer, boughtBy } from "./what-money-bought.ts";

/** Measures a campaign by the definitions it names: post by post, creator by creator, and in all. */
export function measureCampaign(results: CampaignResults, options: MeasureOptions = {}): CampaignMeasure {
	const { campaign, posts, creators } = results;
	const { definition, emv } = campaign;
	const followers = followersOf(results);
	const basis = options.basis ?? likeliestBasis(posts, followers);
	const windowDays = options.windowDays ?? campaign.window.days;
	const everybody = results.unnamed ? [...creators, results.unnamed] : creators;
	const costed = new Set(everybody.flatMap(({ key, cost }) => (cost === undefined ? [] : [key])));
	const keys = everybody.map(({ key }) => key);
	const attribution = attribute(keys, posts, results.orders, windowDays, costed);
	const earlier = ratesBefore(results, basis, followers);
	const byKey = new Map(everybody.map((creator) => [creator.key, creator]));
	const context = { campaign, basis, followers, share: costShares(everybody, posts), earlier };
	const measured = posts.map((post): PostMeasure => {
		const own = measurePost(post, byKey.get(post.creator), context);
		return { ...own, verdict: verdictWords(own, results, basis) };
	});
	const ofCreator = groupBy(measured, ({ post }) => post.creator);
	const rates = ratesOf(creators, ofCreator);
	const perMoney = resultsForMoney(results, ofCreator);
	const bringers = everybody.map((creator): Bringer => {
		const own = ofCreator.get(creator.key) ?? [];
		return { creator, own, sums: sumsOf(own), attribution: attribution.of.get(creator.key)! };
	});
	const list = bringers.slice(0, creators.length).map((bringer): CreatorMeasure => {
		const { creator, own, sums, attribution: orders } = bringer;
		const rate = rates.get(creator.key);
		const completions = own.flatMap(({ story }) => (story ? [story.completion] : []));
		const value = perMoney.get(creator.key);
		return {
			creator,
			sums,
			attribution: orders,
			money: moneyMetrics(boughtBy(bringer)),
			...(rate
				? {
						rate,
						standing: standingOf(rate.rate, creator, basis, definition, earlier.get(creator.key) ?? []),
					}
				: {}),
			...(value ? { perMoney: value } : {}),
			...(completions.length > 0
				? { storyCompletion: completions.reduce((a, b) => a + b) / completions.length }
				: {}),
			...(emv ? { emv: own.reduce((sum, post) => sum + (post.emv ?? 0), 0) } : {}),
		};
	});
	const paid = paidAgainstOrganic(measured);
	const total = totalOf(results, measured, bringers, attribution);
	const measure = {
		scope: results.scope.words,
		basis,
		definition: `${formulaOf({ ...definition, audience: basis })}, definition "${definition.name}"`,
		currency: campaign.currency,
		posts: measured,
		creators: list.sort(byLowerBound),
		total,
		window: windowWords(windowDays, options.windowDays === undefined ? campaign.window.from : "chosen here"),
		...(paid ? { paid } : {}),
		codeSharing: sharedCodes(list, attribution.codeDays, windowDays),
		contested: contestedOrders(attribution.contested, byKey),
		older: olderFigures(posts),
	};
	return { ...measure, missing: whatIsMissing(results, measure) };
}

function followersOf({ creators }: CampaignResults): Map<string, number> {
	const followers = new Map<string, number>();
	for (const { accounts, followers: many } of creators) {
		if (many !== undefined) for (const account of accounts) followers.set(account, many);
	}
	return followers;
}

/** What most organic posts have; where as many have several, reach before views before followers. */
function likeliestBasis(posts: readonly ResultPost[], followers: ReadonlyMap<string, number>): Basis {
	const many = (basis: Basis): number =>
		posts.filter((post) => isFeedPost(post) && audienceOf(post, basis, followers) !== undefined).length;
	const bases: readonly Basis[] = ["reach", "views", "followers"];
	return [...bases].sort((a, b) => many(b) - many(a) || bases.indexOf(a) - bases.indexOf(b))[0]!;
}

/** Rates of each creator's earlier posts. */
function ratesBefore(
	{ earlier, campaign }: CampaignResults,
	basis: Basis,
	followers: ReadonlyMap<string, number>,
): Map<string, number[]> {
	const rates = new Map<string, number[]>();
	for (const post of earlier) {
		if (post.story || post.boosted || post.kind === "total") continue;
		const rate = rateOf(engagementsOf(post.figures, campaign.definition), audienceOf(post, basis, followers));
		if (!rate) continue;
		const own = rates.get(post.creator);
		if (own) own.push(rate.value);
		else rates.set(post.creator, [rate.value]);
	}
	return rates;
}

function byLowerBound(a: CreatorMeasure, b: CreatorMeasure): number {
	const of = ({ rate }: CreatorMeasure): number => rate?.lower ?? (rate ? 0 : -1);
	return (
		of(b) - of(a) || (b.rate?.shrunk ?? 0) - (a.rate?.shrunk ?? 0) || (a.creator.key < b.creator.key ? -1 : 1)
	);
}

function windowWords(days: number, from: string): string {
	return `A creator can claim an order that shows the creator's code or link, if it was placed within ${days} day${days === 1 ? "" : "s"} after one of the creator's posts (${from}). At least: what nobody else can claim. At most: all that could be theirs. The total counts each order once.`;
}
