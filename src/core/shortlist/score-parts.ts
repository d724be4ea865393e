import { isProblem } from "../problem.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import type { Candidate, RateBand } from "./candidate.ts";
import { type Comparison, peerGroup } from "./comparison.ts";
import { costWords, showMoney } from "./cost.ts";
import { daysBetween, isFuture, STALE_AFTER } from "./days.ts";
import { type PartName, SCORE_PARTS } from "./options.ts";

/** One part of a creator's score. */
export interface ScorePart {
	/** From 0 to 1; absent where an input is missing, and then the part is left out. */
	readonly value?: number;
	/** The figure and what it was set against, or what is missing. */
	readonly words: () => string;
}

export type ScoreParts = { readonly [part in PartName]: ScorePart };

/** With fewer accounts in a group a rank says little. */
const FEWEST_PEERS = 5;

/** The parts of one candidate's score. The words are made only when asked for: of thousands of rows few are on screen. */
export function scoreParts(comparison: Comparison, index: number): ScoreParts {
	const candidate = comparison.candidates[index]!;
	return {
		engagement: engagementPart(comparison, index),
		fit: fitPart(candidate, comparison),
		cost: costPart(comparison, index),
		audience: audiencePart(candidate),
		credible: crediblePart(candidate),
		freshness: freshnessPart(candidate, comparison),
	};
}

/** How a part is called where people read it. */
export function partLabel(part: PartName): string {
	return SCORE_PARTS.find(({ name }) => name === part)?.label ?? part;
}

function engagementPart(comparison: Comparison, index: number): ScorePart {
	const candidate = comparison.candidates[index]!;
	const rate = comparison.rates[index]!;
	if (isProblem(rate)) return missing(rate.problem);
	const group = comparison.peers.get(peerGroup(candidate, rate)) ?? [];
	const remark = rate.remark === "" ? "" : ` (${rate.remark})`;
	if (comparison.against === "peers" && group.length >= FEWEST_PEERS) {
		const lower = countBelow(group, rate.rate, false);
		const equal = countBelow(group, rate.rate, true) - lower;
		return {
			value: (lower + (equal - 1) / 2) / (group.length - 1),
			words: () =>
				`${showPercent(rate.rate)}${remark}, above ${showCount(lower)} of ${showCount(group.length - 1)} other ${candidate.tier} accounts on ${candidate.platform}`,
		};
	}
	const band = bandFor(candidate, comparison);
	const others = Math.max(0, group.length - 1);
	const why =
		comparison.against === "peers"
			? `${showPercent(rate.rate)}${remark}; only ${others} ${others === 1 ? "peer" : "peers"} on the Roster`
			: `${showPercent(rate.rate)}${remark}`;
	if (!band) return missing(`${why}, and nothing is published by ${comparison.definition.name} for its size`);
	const middle = (band.low + band.high) / 2;
	return {
		value: rate.rate / (rate.rate + middle),
		words: () =>
			`${why}; published are ${showPercent(band.low)}–${showPercent(band.high)} (${band.source}), middle ${showPercent(middle)}`,
	};
}

/** Only a band of the same definition will do; bands are known for rates by followers. */
function bandFor(candidate: Candidate, { definition, bands }: Comparison): RateBand | undefined {
	const { counts } = definition.definition;
	if (definition.base !== "followers" || counts.likes !== "counted" || counts.comments !== "counted") {
		return undefined;
	}
	const all = counts.shares !== "left out" && counts.saves !== "left out";
	const none = counts.shares === "left out" && counts.saves === "left out";
	const whole = candidate.shares !== undefined && candidate.saves !== undefined;
	const place = none ? candidate.bandOfLikes : all && whole ? candidate.bandOfAll : undefined;
	return place === undefined ? undefined : bands[place];
}

function fitPart({ fit, matched }: Candidate, { bestFit }: Comparison): ScorePart {
	if (fit === undefined) return missing("niche and keywords are blank, or the campaign names no keywords");
	if (bestFit === 0) return missing("no creator's niche or keywords have a word of the campaign");
	return {
		value: fit / bestFit,
		words: () =>
			`${showPercent(fit)} of the keywords${matched === "" ? "" : `: ${matched}`}; best on the Roster ${showPercent(bestFit)}`,
	};
}

function costPart({ candidates, costs, medianCosts }: Comparison, index: number): ScorePart {
	const cost = costs[index]!;
	if (isProblem(cost)) return missing(cost.problem);
	const median = medianCosts.get(cost.counted);
	if (median === undefined) {
		return missing(`fewer than 3 creators have a fee and engagements counted the same (${cost.counted})`);
	}
	return {
		value: cost.each + median === 0 ? 1 : median / (cost.each + median),
		words: () => `${costWords(cost, candidates[index]!)}; median ${showMoney(median)}`,
	};
}

function audiencePart({ audience, audienceWhy }: Candidate): ScorePart {
	if (audience !== undefined) return { value: audience, words: () => audienceWhy };
	return missing(audienceWhy || "no audience column to compare is filled, or the campaign names no audience");
}

function crediblePart({ credible }: Candidate): ScorePart {
	if (credible === undefined) return missing("credible audience % not known");
	return { value: credible, words: () => `${showPercent(credible)} held for real by a vetting tool` };
}

function freshnessPart({ asOf }: Candidate, { today }: Comparison): ScorePart {
	if (asOf === undefined) return missing("no date says when the counts were read");
	if (isFuture(asOf, today)) return missing(`the counts are dated in the future, ${asOf}`);
	const days = Math.max(0, daysBetween(asOf, today));
	return {
		value: Math.max(0, 1 - days / (2 * STALE_AFTER)),
		words: () => `counts of ${asOf}, ${showCount(days)} ${days === 1 ? "day" : "days"} old`,
	};
}

function missing(words: string): ScorePart {
	return { words: () => words };
}

/** How many of the sorted values are below a value, or also equal to it. */
function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const isBelow = orEqual ? sorted[middle]! <= value : sorted[middle]! < value;
		if (isBelow) low = middle + 1;
		else high = middle;
	}
	return low;
}
