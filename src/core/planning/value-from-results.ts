import { shrunkMean } from "../statistics/shrunk-rate.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import { contentInWords, type PackageContent } from "./package-content.ts";
import type { Kpi, PostResult, RosterAccount } from "./tracker-rows.ts";
import type { Estimate } from "./value-from-benchmark.ts";

/** With fewer posts of others there is nobody to compare with. */
const FEWEST_PEER_POSTS = 3;

/** Posts that were measured, by account, and what is usual on a platform and in a tier. */
export interface History {
	readonly kpi: Kpi;
	readonly postsOf: ReadonlyMap<string, readonly PostResult[]>;
	/** Sums by `platform/tier` and `platform/`. */
	readonly peers: ReadonlyMap<string, PeerSums>;
}

interface PeerSums {
	posts: number;
	results: number;
	followers: number;
	accounts: number;
}

export function readHistory(
	kpi: Kpi,
	accounts: readonly RosterAccount[],
	posts: readonly PostResult[],
): History {
	const postsOf = new Map<string, PostResult[]>();
	for (const post of posts) {
		const own = postsOf.get(post.account);
		if (own === undefined) postsOf.set(post.account, [post]);
		else own.push(post);
	}
	const peers = new Map<string, PeerSums>();
	for (const account of accounts) {
		const own = sumsOf(account, measured(postsOf.get(account.id), kpi, false), kpi);
		if (own === undefined) continue;
		for (const key of peerKeys(account)) {
			const sums = peers.get(key) ?? { posts: 0, results: 0, followers: 0, accounts: 0 };
			peers.set(key, added(sums, own, 1));
		}
	}
	return { kpi, postsOf, peers };
}

/**
 * A package's value from the account's own measured posts: their mean, drawn towards the account's own average of the
 * Roster, or without one towards other accounts of its platform and tier in proportion to followers; that counts as
 * `weight` posts (empirical Bayes), so the value lies between the two. `undefined` without a measured post of the kind.
 */
export function valueFromResults(
	account: RosterAccount,
	content: PackageContent,
	{ kpi, postsOf, peers }: History,
	weight: number,
): Estimate | undefined {
	const storiesOnly = content.posts === 0;
	const posts = measured(postsOf.get(account.id), kpi, storiesOnly);
	if (posts.length === 0) return undefined;
	const sum = posts.reduce((total, post) => total + (post[kpi] ?? 0), 0);
	const mean = sum / posts.length;
	const own = storiesOnly ? undefined : sumsOf(account, posts, kpi);
	const usual = ownAverage(account, kpi, storiesOnly) ?? (own && usualFor(account, own, peers));
	const value = usual ? shrunkMean(sum, posts.length, usual.mean, weight) : mean;
	const rate = (figure: number): string =>
		account.followers
			? `${amount(figure)} (${showPercent(figure / account.followers)} of followers)`
			: amount(figure);
	const drawn = usual
		? `, shrunk to ${rate(value)} towards ${usual.words}, which counts as ${weight} posts`
		: ", not shrunk: no Roster average, and too few results of similar accounts with known followers";
	const times = timesFor(kpi, content);
	const many = `${posts.length} post${posts.length === 1 ? "" : "s"}`;
	const counted = kpi === "engagements" && !storiesOnly ? { ...content, stories: 0 } : content;
	const often =
		kpi === "reach" ? ", people counted once" : times === 1 ? "" : `, × ${contentInWords(counted)}`;
	return { value: value * times, words: `${many} with a mean of ${rate(mean)} ${kpi}${drawn}${often}` };
}

/** For how many posts of a package the mean of one counts. Stories count for clicks and orders, or where there is nothing else. */
function timesFor(kpi: Kpi, { posts, stories }: PackageContent): number {
	if (kpi === "reach") return 1;
	return kpi === "engagements" ? posts || stories : posts + stories;
}

function measured(posts: readonly PostResult[] | undefined, kpi: Kpi, stories: boolean): PostResult[] {
	const any = kpi === "clicks" || kpi === "orders";
	return (posts ?? []).filter((post) => post[kpi] !== undefined && (any || post.story === stories));
}

function sumsOf({ followers }: RosterAccount, posts: readonly PostResult[], kpi: Kpi): PeerSums | undefined {
	if (followers === undefined || followers === 0 || posts.length === 0) return undefined;
	const results = posts.reduce((sum, post) => sum + (post[kpi] ?? 0), 0);
	return { posts: posts.length, results, followers: followers * posts.length, accounts: 1 };
}

interface Usual {
	/** Of one post. */
	readonly mean: number;
	readonly words: string;
}

/** What the Roster says of a post of this account's. */
function ownAverage({ averages }: RosterAccount, kpi: Kpi, stories: boolean): Usual | undefined {
	const { engagements, reach, storyViews } = averages;
	const mean =
		kpi === "reach"
			? stories
				? storyViews
				: reach
			: kpi === "engagements" && !stories
				? engagements
				: undefined;
	return mean === undefined ? undefined : { mean, words: `its own Roster average of ${amount(mean)}` };
}

function usualFor(
	account: RosterAccount,
	own: PeerSums,
	peers: ReadonlyMap<string, PeerSums>,
): Usual | undefined {
	for (const key of peerKeys(account)) {
		const sums = peers.get(key);
		const others = sums && added(sums, own, -1);
		if (others === undefined || others.posts < FEWEST_PEER_POSTS || others.accounts < 2) continue;
		const rate = others.results / others.followers;
		const who = `${others.accounts} other ${account.platform} ${key.endsWith("/") ? "" : `${account.tier.toLowerCase()} `}accounts`;
		return { mean: rate * account.followers!, words: `the ${showPercent(rate)} of ${who}` };
	}
	return undefined;
}

function peerKeys({ platform, tier }: RosterAccount): string[] {
	if (platform === undefined) return [];
	return tier === "" ? [`${platform}/`] : [`${platform}/${tier}`, `${platform}/`];
}

function added(sums: PeerSums, own: PeerSums, sign: 1 | -1): PeerSums {
	return {
		posts: sums.posts + sign * own.posts,
		results: sums.results + sign * own.results,
		followers: sums.followers + sign * own.followers,
		accounts: sums.accounts + sign,
	};
}

function amount(figure: number): string {
	return figure >= 100 ? showCount(figure) : String(Number(figure.toFixed(2)));
}
