import { isProblem } from "../problem.ts";
import { rateInterval } from "../statistics/rate-interval.ts";

/** How many comments of one week or post are so. */
export interface PeriodCount {
	readonly label: string;
	readonly events: number;
	readonly trials: number;
}

export interface Series {
	readonly whose: string;
	readonly what: "bad" | "spam-like";
	readonly periods: readonly PeriodCount[];
}

interface Side {
	readonly events: number;
	readonly trials: number;
}

/** A place between two periods where the share of a series may have changed. */
interface Split {
	readonly series: Series;
	readonly at: number;
	readonly before: Side;
	readonly after: Side;
}

export interface FoundTurn extends Split {
	readonly low: number;
	readonly high: number;
}

/** Comments needed on each side of a turn: five angry ones in a row are no turn. */
export const LEAST_ON_A_SIDE = 20;
/** The chance that any of all flags of one run is wrong. */
const RISK = 0.05;
/**
 * Comments of one week or post resemble each other: their correlation until the data say otherwise, and how many periods
 * that assumption is worth. It is what posts have whose share of bad comments lies between 24 and 37 % two times in three.
 */
const LIKENESS = 0.02;
const ASSUMED_WEIGHT = 4;
/** A share that changes by less is not worth a flag, however sure it is. */
const LEAST_CHANGE = 0.05;

/**
 * Where the share of a series changes for good: at each place with enough comments on both sides the range of the
 * difference of two rates (Newcombe, Statistics in Medicine 17, 1998, method 10), made so wide that all places of all
 * series together are wrong one time in twenty (Bonferroni). Where periods of one side differ more than chance makes
 * them, comments come in bunches and each counts for less (quasi-binomial; McCullagh and Nelder 1989, 4.5). The clearest
 * place of each series is given, if its range leaves out 0.
 */
export function findTurns(all: readonly Series[]): {
	readonly turns: readonly FoundTurn[];
	readonly places: number;
} {
	const splits = all.map(splitsOf);
	const places = splits.reduce((sum, list) => sum + list.length, 0);
	const turns: FoundTurn[] = [];
	for (const list of splits) {
		let clearest: FoundTurn | undefined;
		for (const split of list) {
			const range = rangeOf(split, 1 - RISK / places);
			const turn = range && { ...split, ...range };
			if (turn && (clearest === undefined || certainty(turn) > certainty(clearest))) clearest = turn;
		}
		if (clearest !== undefined && certainty(clearest) > 0 && changeOf(clearest) >= LEAST_CHANGE)
			turns.push(clearest);
	}
	return { turns, places };
}

/** How far the range stays away from no change. */
function certainty({ low, high }: FoundTurn): number {
	return Math.max(low, -high);
}

function changeOf({ before, after }: Split): number {
	return Math.abs(after.events / after.trials - before.events / before.trials);
}

function splitsOf(series: Series): Split[] {
	const { periods } = series;
	const splits: Split[] = [];
	for (let at = 1; at < periods.length; at++) {
		const [before, after] = [total(periods.slice(0, at)), total(periods.slice(at))];
		if (before.trials >= LEAST_ON_A_SIDE && after.trials >= LEAST_ON_A_SIDE)
			splits.push({ series, at, before, after });
	}
	return splits;
}

function total(periods: readonly PeriodCount[]): Side {
	return periods.reduce(
		(sum, { events, trials }) => ({ events: sum.events + events, trials: sum.trials + trials }),
		{ events: 0, trials: 0 },
	);
}

function rangeOf(
	split: Split,
	confidence: number,
): { readonly low: number; readonly high: number } | undefined {
	const bunching = bunchingOf(split);
	const [before, after] = [split.before, split.after].map(({ events, trials }) =>
		rateInterval(events / bunching, trials / bunching, confidence),
	);
	if (before === undefined || after === undefined || isProblem(before) || isProblem(after)) return undefined;
	const change = after.rate - before.rate;
	return {
		low: change - Math.hypot(after.rate - after.low, before.high - before.rate),
		high: change + Math.hypot(after.high - after.rate, before.rate - before.low),
	};
}

/**
 * How many comments count as one: Pearson's χ² within the two sides by its degrees of freedom, drawn towards what is
 * assumed of comments under one post. 1 where they differ no more than by chance.
 */
function bunchingOf({ series, at, before, after }: Split): number {
	const { periods } = series;
	let sum = 0;
	periods.forEach(({ events, trials }, index) => {
		const side = index < at ? before : after;
		const rate = side.events / side.trials;
		const spread = trials * rate * (1 - rate);
		if (spread > 0) sum += (events - trials * rate) ** 2 / spread;
	});
	const assumed = 1 + ((before.trials + after.trials) / periods.length - 1) * LIKENESS;
	return Math.max(1, (sum + ASSUMED_WEIGHT * assumed) / (periods.length - 2 + ASSUMED_WEIGHT));
}
