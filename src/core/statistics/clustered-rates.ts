import { studentValue } from "./student-distribution.ts";

/** What one post brought: engagements out of people reached, clicks for money spent. */
export interface Observation {
	readonly events: number;
	readonly exposure: number;
}

/** What is known of a group's rate, with how sure; bounds are those of a 90 % interval. */
export interface RateEstimate {
	readonly posts: number;
	readonly events: number;
	readonly exposure: number;
	/** Events ÷ exposure of all posts together. */
	readonly rate: number;
	/** From the group's own posts; absent while nobody's posts can be compared with one another. */
	readonly interval?: { readonly low: number; readonly high: number };
	/** Drawn towards what is usual among the peers. */
	readonly shrunk: number;
	/** The lower bound of the shrunk rate: what can be counted on with 95 %. */
	readonly lower?: number;
	/** Logarithm of the shrunk rate, and its variance. */
	readonly log: number;
	readonly variance: number;
	/** Of the rate itself, without peers. */
	readonly own: { readonly log: number; readonly variance: number };
	/** Variance between one creator's posts, as all of them show it together, in logarithms. */
	readonly spread: number;
	/** Of freedom, on which the variances rest; 0: no creator has two posts. */
	readonly degrees: number;
	/** How many peers it is drawn towards; 0: not drawn. */
	readonly peers: number;
}

/**
 * Variance of the logarithm of a mean of posts of which each one's has the variance `spread`, by the log-normal
 * approximation of Fenton, IRE Transactions 8 (1960); `share` is 1 ÷ posts if all count alike.
 */
export function sumVariance(spread: number, share: number): number {
	return Math.log1p(Math.expm1(spread) * share);
}

interface Sums {
	readonly posts: number;
	readonly events: number;
	readonly exposure: number;
	readonly log: number;
	/** How much of a single post's variance is left in the sum: 1 ÷ posts if all count alike. */
	readonly share: number;
}

/**
 * Rates of groups of posts. Posts are clusters: their rates differ far more than the number of people in each explains, so
 * the uncertainty comes from how much posts of the same creator differ (on a logarithmic scale, pooled over all creators,
 * and at least as much as a Poisson count has), never from the number of impressions. Groups that share a `peers` word are
 * drawn towards one another where there are four or more: parametric empirical Bayes with the small-sample corrections of
 * Morris, JASA 78 (1983).
 */
export function estimateRates<Key>(
	groups: ReadonlyMap<Key, { readonly peers: string; readonly posts: readonly Observation[] }>,
): Map<Key, RateEstimate> {
	const sums = new Map<Key, Sums>();
	let squares = 0;
	let degrees = 0;
	groups.forEach(({ posts }, key) => {
		const counted = posts.filter(({ exposure }) => exposure > 0);
		if (counted.length === 0) return;
		sums.set(key, sumsOf(counted));
		const logs = counted.map(logRate);
		const mean = logs.reduce((a, b) => a + b) / logs.length;
		squares += logs.reduce((total, log) => total + (log - mean) ** 2, 0);
		degrees += logs.length - 1;
	});
	const spread = degrees > 0 ? squares / degrees : 0;
	const variance = ({ share, events }: Sums): number =>
		Math.max(sumVariance(spread, share), 1 / (events + 0.5));
	const reach = degrees > 0 ? studentValue(0.95, degrees) : undefined;
	const peers = new Map<string, Sums[]>();
	sums.forEach((own, key) => {
		const name = groups.get(key)!.peers;
		const others = peers.get(name);
		if (others) others.push(own);
		else peers.set(name, [own]);
	});
	const usual = new Map(Array.from(peers, ([name, members]) => [name, usualOf(members, variance)]));
	const estimates = new Map<Key, RateEstimate>();
	sums.forEach((own, key) => {
		const estimate = estimateOf(own, variance(own), usual.get(groups.get(key)!.peers), reach);
		estimates.set(key, { ...estimate, spread, degrees });
	});
	return estimates;
}

/** What is usual among the members of a group; `undefined` for fewer than four. */
interface Usual {
	readonly log: number;
	/** Variance between members. */
	readonly between: number;
	readonly members: number;
}

function usualOf(members: readonly Sums[], variance: (sums: Sums) => number): Usual | undefined {
	const many = members.length;
	if (many < 4) return undefined;
	// Between-member variance by moments, as DerSimonian and Laird, Controlled Clinical Trials 7 (1986).
	const weights = members.map((member) => 1 / variance(member));
	const mean = weighted(members, weights);
	const total = weights.reduce((a, b) => a + b);
	const chi = members.reduce((sum, { log }, index) => sum + weights[index]! * (log - mean) ** 2, 0);
	const scale = total - weights.reduce((sum, weight) => sum + weight * weight, 0) / total;
	const between = Math.max(0, (chi - (many - 1)) / scale);
	const final = members.map((member) => 1 / (variance(member) + between));
	return { log: weighted(members, final), between, members: many };
}

function weighted(members: readonly Sums[], weights: readonly number[]): number {
	const sum = members.reduce((total, { log }, index) => total + weights[index]! * log, 0);
	return sum / weights.reduce((a, b) => a + b);
}

function estimateOf(
	sums: Sums,
	variance: number,
	usual: Usual | undefined,
	reach: number | undefined,
): Omit<RateEstimate, "spread" | "degrees"> {
	const { posts, events, exposure, log } = sums;
	const own = { log, variance };
	const drawn = usual ? drawnTowards(own, usual) : own;
	const bounds = (times: number, middle: number, width: number) => ({
		low: Math.exp(middle - times * Math.sqrt(width)),
		high: Math.exp(middle + times * Math.sqrt(width)),
	});
	const middle = events > 0 ? Math.log(events / exposure) : log;
	return {
		posts,
		events,
		exposure,
		rate: events / exposure,
		...(reach === undefined
			? {}
			: {
					interval: bounds(reach, middle, variance),
					lower: bounds(reach, drawn.log, drawn.variance).low,
				}),
		shrunk: Math.exp(drawn.log),
		log: drawn.log,
		variance: drawn.variance,
		own,
		peers: usual ? usual.members - 1 : 0,
	};
}

function drawnTowards(
	own: { readonly log: number; readonly variance: number },
	{ log, between, members }: Usual,
): { readonly log: number; readonly variance: number } {
	const pull = (((members - 3) / (members - 1)) * own.variance) / (own.variance + between);
	const unsure = (2 / (members - 3)) * (pull * (own.log - log)) ** 2;
	return {
		log: (1 - pull) * own.log + pull * log,
		variance: own.variance * (1 - ((members - 1) / members) * pull) + unsure,
	};
}

function sumsOf(posts: readonly Observation[]): Sums {
	let [events, exposure, squares] = [0, 0, 0];
	for (const post of posts) {
		events += post.events;
		exposure += post.exposure;
		squares += post.exposure ** 2;
	}
	const share = squares / exposure ** 2;
	return { posts: posts.length, events, exposure, log: logRate({ events, exposure }), share };
}

/** Half an event more, so that a post without any has a logarithm too. */
function logRate({ events, exposure }: Observation): number {
	return Math.log((events + 0.5) / exposure);
}
