import type { Performance } from "../planning/comparison-types.ts";
import { isProblem } from "../problem.ts";
import { compareRates } from "../results/index.ts";
import type { CreatorMeasure } from "../results/measure-types.ts";
import { showPercent } from "../values/show-number.ts";
import { kpiName, many, money, type ReportSources } from "./sources.ts";

/** Who and what did well; only what the figures can carry. */
export function worked({ results, measure, reallocation }: ReportSources): string[] {
	const { kpi } = results.campaign;
	return [
		...performers({ reallocation }, "keep").map(
			({ creator, low, posts }) =>
				`${creator}: at least ${perMoney(low, kpiName(kpi), measure.currency)}, over ${many(posts, "post")}.`,
		),
		...standing(measure.creators, "above"),
	];
}

/** Who and what fell short. */
export function didNotWork({ results, measure, reallocation }: ReportSources): string[] {
	const { planned } = results;
	const missing = results.scope.kind === "campaign" ? planned.posts - planned.measured : 0;
	return [
		...fallenShort({ reallocation }, kpiName(results.campaign.kpi), measure.currency),
		...standing(measure.creators, "below"),
		...measure.codeSharing.map(({ label, reason }) => `${label}: ${reason}`),
		...(missing > 0 ? [`${many(missing, "planned post has", "planned posts have")} no figures yet.`] : []),
	];
}

/** How far apart the first two are, what the ranges rest on, and what would let more be said. */
export function certainty({ results, measure, reallocation }: ReportSources): string[] {
	const [first, second] = measure.creators;
	const posts = measure.creators.reduce((sum, { rate }) => sum + (rate?.posts ?? 0), 0);
	return [
		...(results.scope.kind === "all" ? [measure.scope] : []),
		`Rates of creators rest on ${many(posts, "post")} of ${many(measure.creators.length, "creator")}. A post is the unit, not an impression: what followers of one post did says little about the next.`,
		...(first && second ? [comparison(first, second)] : []),
		...(isProblem(reallocation) ? [] : reallocation.cautions),
		...(measure.paid
			? [
					`Paid against organic: ${measure.paid.words} Paid views often react less, so engagement rates never mix the two.`,
				]
			: []),
		...measure.missing,
		...(results.unread.length > 0
			? [
					`${many(results.unread.length, "cell or row", "cells or rows")} of the tracker could not be read and ${results.unread.length === 1 ? "is" : "are"} left out.`,
				]
			: []),
	];
}

/** `Mara is better than Finn: 92%`, or what it would take to tell. */
export function comparison(first: CreatorMeasure, second: CreatorMeasure): string {
	const names = `${first.creator.name} and ${second.creator.name}`;
	const compared = first.rate && second.rate ? compareRates(first.rate, second.rate) : undefined;
	if (!compared) return `Whether ${names} differ in engagement rate cannot be told: too few posts.`;
	if (compared.better === "cannot tell") {
		const more =
			compared.more === undefined
				? ""
				: ` About ${many(compared.more, "more post")} of each would tell, if the gap stays.`;
		return `Whether ${names} differ in engagement rate cannot be told yet.${more}`;
	}
	const [better, other] = compared.better === "first" ? [first, second] : [second, first];
	return `${better.creator.name} has a higher engagement rate than ${other.creator.name}: ${Math.floor(compared.confidence * 100)}% sure.`;
}

/** Creators by what the allocator makes of their results. */
export function performers(
	{ reallocation }: Pick<ReportSources, "reallocation">,
	verdict: Performance["verdict"],
): readonly Performance[] {
	return isProblem(reallocation) ? [] : reallocation.performers.filter((one) => one.verdict === verdict);
}

/** What those bring at most whom others surpass for certain, in the same words as of those who did well. */
function fallenShort(
	sources: Pick<ReportSources, "reallocation">,
	what: string,
	currency: string,
): readonly string[] {
	const least = Math.max(0, ...performers(sources, "keep").map(({ low }) => low ?? 0));
	return performers(sources, "drop").map(({ creator, high, because }) =>
		high == null || least === 0
			? `${creator}: ${because}.`
			: `${creator}: at most ${perMoney(high, what, currency)}, where the best bring ${perMoney(least, what, currency)} or more.`,
	);
}

function standing(creators: readonly CreatorMeasure[], verdict: "above" | "below"): string[] {
	return creators.flatMap(({ creator, rate, standing: place }) => {
		const against = place?.counts === "history" ? place.history?.verdict : place?.benchmark?.verdict;
		return rate && place && against === verdict
			? [`${creator.name}: ${showPercent(rate.rate)} engagement, ${place.words.replace(/\.$/, "")}.`]
			: [];
	});
}

/** `7.3 engagements for each $1`. */
function perMoney(value: number | null, what: string, currency: string): string {
	const amount = value ?? 0;
	return amount >= 1
		? `${Math.floor(amount * 10) / 10} ${what} for each ${money(1, currency)}`
		: `${Math.floor(amount * 1000) / 10} ${what} for each ${money(100, currency)}`;
}
