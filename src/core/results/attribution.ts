import { withoutNoise } from "../values/without-noise.ts";
import { fullest } from "./fullest.ts";
import { groupBy } from "./group-by.ts";
import type { Attribution, CampaignOrders, Range } from "./measure-types.ts";
import { daysAfter, isWithin, postDays, pushTo } from "./order-window.ts";
import type { ResultOrder, ResultPost } from "./types.ts";

/** Orders of one creator while they are counted. */
interface Tally {
	codeOnly: number;
	linkOnly: number;
	both: number;
	disputed: number;
	revenue: number;
	disputedRevenue: number;
	/** Orders whose revenue is known. */
	priced: number;
}

export interface CampaignAttribution {
	readonly of: ReadonlyMap<string, Attribution>;
	readonly total: CampaignOrders;
	/** Orders by code: the days after the creator's last post before them. */
	readonly codeDays: ReadonlyMap<string, readonly number[]>;
}

/**
 * Who brought how many orders. An order counts for a creator whose code or link it shows, if it was placed within the
 * window after one of the creator's posts. Where code and link name two creators it is disputed: the least of both is
 * without it, the most with it. Where Orders knows nothing of a creator's codes or links, the counts in Results stand in,
 * and since one buyer may use both, so many orders there are at least as the larger count and at most as their sum.
 */
export function attribute(
	creators: readonly string[],
	posts: readonly ResultPost[],
	orders: readonly ResultOrder[],
	windowDays: number,
): CampaignAttribution {
	const days = postDays(posts);
	const tallies = new Map<string, Tally>();
	const tallyOf = (creator: string): Tally => {
		const own = tallies.get(creator) ?? newTally();
		tallies.set(creator, own);
		return own;
	};
	const codeDays = new Map<string, number[]>();
	const seen = { code: new Set<string>(), link: new Set<string>() };
	const every = newTally();
	let [neither, outside] = [0, 0];
	for (const order of orders) {
		if (order.byCode !== undefined) {
			seen.code.add(order.byCode);
			const after = daysAfter(days.get(order.byCode), order.placed);
			if (after !== undefined) pushTo(codeDays, order.byCode, after);
		}
		if (order.byLink !== undefined) seen.link.add(order.byLink);
		const counts = (creator: string | undefined): boolean =>
			creator !== undefined && isWithin(days.get(creator), order.placed, windowDays);
		const code = counts(order.byCode) ? order.byCode : undefined;
		const link = counts(order.byLink) ? order.byLink : undefined;
		if (code === undefined && link === undefined) {
			if (order.byCode === undefined && order.byLink === undefined) neither++;
			else outside++;
			continue;
		}
		const { revenue } = order;
		count(every, code !== undefined, link !== undefined, revenue);
		if (code !== undefined && link !== undefined && code !== link) {
			every.both--;
			every.disputed++;
			for (const one of [code, link]) {
				const own = tallyOf(one);
				own.disputed++;
				own.disputedRevenue += revenue ?? 0;
				if (revenue !== undefined) own.priced++;
			}
		} else count(tallyOf((code ?? link)!), code !== undefined, link !== undefined, revenue);
	}
	const counts = countsOf(posts);
	const of = new Map<string, Attribution>();
	const unseen = { code: NONE, link: NONE, creators: 0 };
	for (const creator of creators) {
		const own = counts.get(creator);
		const rest: Counts = {
			...(own?.revenue === undefined ? {} : { revenue: own.revenue }),
			...(own?.code === undefined || seen.code.has(creator) ? {} : { code: own.code }),
			...(own?.link === undefined || seen.link.has(creator) ? {} : { link: own.link }),
		};
		unseen.code = plus(unseen.code, rest.code);
		unseen.link = plus(unseen.link, rest.link);
		const isSeen = seen.code.has(creator) || seen.link.has(creator);
		if (isSeen ? rest.code?.most || rest.link?.most : (rest.code ?? rest.link) !== undefined)
			unseen.creators++;
		of.set(creator, isSeen ? withOrders(tallies.get(creator) ?? newTally(), rest) : byCounts(rest));
	}
	const total = totalOf([...of.values()], every, unseen, orders.length > 0);
	const unpriced = every.codeOnly + every.linkOnly + every.both + every.disputed - every.priced;
	return {
		of,
		total: { ...total, ...(orders.length > 0 ? { neither, outside, unpriced } : {}) },
		codeDays,
	};
}

function newTally(): Tally {
	return { codeOnly: 0, linkOnly: 0, both: 0, disputed: 0, revenue: 0, disputedRevenue: 0, priced: 0 };
}

function count(tally: Tally, code: boolean, link: boolean, revenue: number | undefined): void {
	if (code && link) tally.both++;
	else if (code) tally.codeOnly++;
	else tally.linkOnly++;
	tally.revenue += revenue ?? 0;
	if (revenue !== undefined) tally.priced++;
}

interface Counts {
	readonly code?: Range;
	readonly link?: Range;
	readonly revenue?: Range;
}

const NONE: Range = { least: 0, most: 0 };

function plus(a: Range, b: Range = NONE): Range {
	return { least: a.least + b.least, most: a.most + b.most };
}

/** What Results counts for each creator. */
function countsOf(posts: readonly ResultPost[]): Map<string, Counts> {
	const counts = new Map<string, Counts>();
	for (const [creator, own] of groupBy(posts, (post) => post.creator)) {
		const [code, link, revenue] = [
			fullest(own, "code orders"),
			fullest(own, "link orders"),
			fullest(own, "revenue"),
		];
		counts.set(creator, { ...(code && { code }), ...(link && { link }), ...(revenue && { revenue }) });
	}
	return counts;
}

function byCounts({ code, link, revenue }: Counts): Attribution {
	if (code === undefined && link === undefined) {
		return { orders: { least: 0, most: 0 }, by: "nothing", rule: "No orders by code or link are known." };
	}
	const both = plus(code ?? NONE, link);
	return {
		...(code === undefined ? {} : { code: code.least }),
		...(link === undefined ? {} : { link: link.least }),
		orders: { least: Math.max(code?.least ?? 0, link?.least ?? 0), most: both.most },
		...(revenue === undefined ? {} : { revenue }),
		by: "counts",
		rule: "Only counts are known: a buyer may have used both code and link.",
	};
}

function withOrders(own: Tally, rest: Counts): Attribution {
	const { codeOnly, linkOnly, both, disputed, revenue, disputedRevenue, priced } = own;
	const known = codeOnly + linkOnly + both;
	const told = rest.code ?? rest.link ?? NONE;
	const more = told.most > 0 ? told : undefined;
	const [had, lacked] = rest.link === undefined ? ["links", "codes"] : ["codes", "links"];
	return {
		codeOnly,
		linkOnly,
		both,
		disputed,
		code: rest.code?.least ?? codeOnly + both,
		link: rest.link?.least ?? linkOnly + both,
		orders: { least: Math.max(known, told.least), most: known + disputed + told.most },
		// Orders of which no revenue is known did not bring 0.
		...(priced === 0 && known + disputed > 0
			? {}
			: { revenue: { least: withoutNoise(revenue), most: withoutNoise(revenue + disputedRevenue) } }),
		by: more === undefined ? "orders" : "counts",
		rule:
			more === undefined
				? "Counted order by order, each once."
				: `Orders has the ${had}, order by order; of the ${lacked} only the count in Results is known.`,
	};
}

function totalOf(
	all: readonly Attribution[],
	every: Tally,
	unseen: { readonly code: Range; readonly link: Range; readonly creators: number },
	hasOrders: boolean,
): Attribution {
	const sum = (of: (one: Attribution) => number | undefined): number =>
		all.reduce((total, one) => total + (of(one) ?? 0), 0);
	const { codeOnly, linkOnly, both, disputed } = every;
	const exact = codeOnly + linkOnly + both + disputed;
	const knowsRevenue =
		all.some(({ revenue }) => revenue !== undefined) &&
		(exact === 0 || every.priced > 0 || all.some((one) => one.codeOnly === undefined && one.revenue));
	const counted = (bound: keyof Range): number =>
		withoutNoise(every.revenue + sum((one) => (one.codeOnly === undefined ? one.revenue?.[bound] : 0)));
	const by = unseen.creators > 0 ? "counts" : hasOrders ? "orders" : "nothing";
	return {
		...(hasOrders ? { codeOnly, linkOnly, both, disputed } : {}),
		code: sum(({ code }) => code),
		link: sum(({ link }) => link),
		// One creator's code and another's link may be the same order.
		orders: {
			least: Math.max(exact, unseen.code.least, unseen.link.least),
			most: exact + unseen.code.most + unseen.link.most,
		},
		...(knowsRevenue ? { revenue: { least: counted("least"), most: counted("most") } } : {}),
		by,
		rule:
			by === "orders"
				? "Counted order by order, each once."
				: by === "counts"
					? "Where only counts are known, the total lies between the larger of codes and links and their sum."
					: "No orders by code or link are known.",
	};
}
