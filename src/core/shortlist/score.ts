import type { Comparison } from "./comparison.ts";
import { type PartName, SCORE_PARTS, type Weights } from "./options.ts";
import { type ScoreParts, scoreParts } from "./score-parts.ts";

export interface Score {
	/** From 0 to 100; absent where no part with a weight has its inputs. */
	readonly score?: number;
	/** Points that each part gave and the most it could give; a part without inputs is not among them. */
	readonly points: readonly { readonly part: PartName; readonly points: number; readonly most: number }[];
	/** Parts that have a weight but lack inputs: their weight goes to the others in proportion. */
	readonly leftOut: readonly PartName[];
	/** Share of all weights that the score rests on. */
	readonly restsOn: number;
}

/** Everyone's parts by place; they depend on neither filters nor weights. */
export function rosterParts(comparison: Comparison): readonly ScoreParts[] {
	return comparison.candidates.map((_, place) => scoreParts(comparison, place));
}

/** The weighted mean of the parts that are known, from 0 to 100; `undefined` where none is. */
export function totalScore(parts: ScoreParts, weights: Weights): number | undefined {
	let known = 0;
	let sum = 0;
	for (const { name } of SCORE_PARTS) {
		const { value } = parts[name];
		if (value === undefined) continue;
		known += weights[name];
		sum += weights[name] * value;
	}
	return known === 0 ? undefined : (100 * sum) / known;
}

/** The score with what each part gave to it. */
export function scoreOf(parts: ScoreParts, weights: Weights): Score {
	const weighed = SCORE_PARTS.filter(({ name }) => weights[name] > 0).map(({ name }) => name);
	const known = weighed.filter((part) => parts[part].value !== undefined);
	const sum = (names: readonly PartName[]): number => names.reduce((total, name) => total + weights[name], 0);
	const score = totalScore(parts, weights);
	return {
		points: known.map((part) => {
			const most = (100 * weights[part]) / sum(known);
			return { part, most, points: most * (parts[part].value ?? 0) };
		}),
		leftOut: weighed.filter((part) => parts[part].value === undefined),
		restsOn: weighed.length === 0 ? 0 : sum(known) / sum(weighed),
		...(score === undefined ? {} : { score }),
	};
}

/** Scores that rest on less than half of the weights, and which weighed parts lack their inputs, the most frequent first. */
export function thinScores(
	all: readonly ScoreParts[],
	weights: Weights,
): { readonly count: number; readonly lacking: readonly PartName[] } {
	const weighed = SCORE_PARTS.filter(({ name }) => weights[name] > 0).map(({ name }) => name);
	const missing = new Map<PartName, number>();
	let count = 0;
	for (const parts of all) {
		let known = 0;
		let sum = 0;
		for (const part of weighed) {
			sum += weights[part];
			if (parts[part].value === undefined) missing.set(part, (missing.get(part) ?? 0) + 1);
			else known += weights[part];
		}
		if (known * 2 < sum) count++;
	}
	return { count, lacking: [...missing].sort((a, b) => b[1] - a[1]).map(([part]) => part) };
}
