import { estimateRates, type Observation, type RateEstimate } from "../statistics/clustered-rates.ts";
import type { PostMeasure } from "./measure-types.ts";
import type { CampaignResults, ResultCreator } from "./types.ts";

/** Rates of creators' organic posts on their main platform, drawn towards those of the same platform and tier. */
export function ratesOf(
	creators: readonly ResultCreator[],
	posts: ReadonlyMap<string, readonly PostMeasure[]>,
): Map<string, RateEstimate> {
	const groups = new Map<string, { peers: string; posts: readonly Observation[] }>();
	const peersOf = peersAmong(creators);
	for (const creator of creators) {
		const own = (posts.get(creator.key) ?? [])
			.filter(({ post }) => !post.boosted && post.platform === creator.platform)
			.flatMap(({ rate }) => (rate ? [{ events: rate.events, exposure: rate.trials }] : []));
		if (own.length > 0) groups.set(creator.key, { peers: peersOf(creator), posts: own });
	}
	return estimateRates(groups);
}

/** Its platform and tier where four creators share them, else its platform. */
function peersAmong(creators: readonly ResultCreator[]): (creator: ResultCreator) => string {
	const alike = new Map<string, number>();
	const groupOf = ({ platform, tier }: ResultCreator): string => `${platform}/${tier}`;
	for (const creator of creators) alike.set(groupOf(creator), (alike.get(groupOf(creator)) ?? 0) + 1);
	return (creator) => {
		const group = groupOf(creator);
		return creator.tier !== "" && alike.get(group)! >= 4 ? group : (creator.platform ?? "");
	};
}

/** Results of the KPI for each unit of money, post by post where posts have it. */
export function resultsForMoney(
	{ campaign, creators }: CampaignResults,
	posts: ReadonlyMap<string, readonly PostMeasure[]>,
): Map<string, RateEstimate> {
	const groups = new Map<string, { peers: string; posts: readonly Observation[] }>();
	const peersOf = peersAmong(creators);
	const resultOf = ({ post, engagements }: PostMeasure): number | undefined => {
		const { kpi } = campaign;
		if (kpi === "engagements") return engagements;
		if (kpi !== "orders") return post.figures[kpi];
		const [code, link] = [post.figures["code orders"], post.figures["link orders"]];
		return code === undefined && link === undefined ? undefined : Math.max(code ?? 0, link ?? 0);
	};
	for (const creator of creators) {
		if (creator.cost === undefined || creator.cost === 0) continue;
		const own = (posts.get(creator.key) ?? []).filter((measured) => !measured.post.boosted);
		const counted = own.flatMap((measured) => {
			const [events, exposure] = [resultOf(measured), measured.cost];
			return events === undefined || exposure === undefined ? [] : [{ events, exposure }];
		});
		if (counted.length > 0) groups.set(creator.key, { peers: peersOf(creator), posts: counted });
	}
	return estimateRates(groups);
}
