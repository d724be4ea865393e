import type { Attribution, CampaignOrders } from "./measure-types.ts";
import { type Claim, claimsOf, daysOfCodes } from "./order-claims.ts";
import { countsOf, NONE, type OrderCounts, plus } from "./order-counts.ts";
import { byCounts, rangesOf, totalRule, withOrders } from "./order-ranges.ts";
import { count, newTally, sure, type Tally } from "./order-tally.ts";
import { postDays } from "./order-window.ts";
import type { ResultOrder, ResultPost } from "./types.ts";

/** An order that several creators can claim. */
export interface ContestedOrder {
	readonly id: string;
	readonly claims: readonly Claim[];
}

export interface CampaignAttribution {
	readonly of: ReadonlyMap<string, Attribution>;
	readonly total: CampaignOrders;
	/** Of the creators named alone: at least what nobody but them can claim, at most all that could be theirs. */
	readonly among: Pick<Attribution, "orders" | "revenue">;
	readonly contested: readonly ContestedOrder[];
	/** Orders by code: the days after the creator's last post before them. */
	readonly codeDays: ReadonlyMap<string, readonly number[]>;
}

/**
 * Who brought how many orders. A creator can claim an order that shows the creator's code or link and was placed within
 * the window after one of the creator's posts. At least are a creator's those orders that nobody else can claim, at most all that
 * the creator can claim; the total has each order once. So the sum of the least is never more than the total, and the sum
 * of the most never less. Where Orders knows nothing of a creator's codes or links, the counts in Results stand in: since one
 * buyer may use both, so many orders there are at least as the larger count and at most as their sum.
 *
 * @param some for whom `among` is wanted
 */
export function attribute(
	creators: readonly string[],
	posts: readonly ResultPost[],
	orders: readonly ResultOrder[],
	windowDays: number,
	some: ReadonlySet<string> = new Set(creators),
): CampaignAttribution {
	const days = postDays(posts);
	const tallies = new Map(Array.from(days.keys(), (creator) => [creator, newTally()]));
	const [every, group, all] = [newTally(), newTally(), newTally()];
	const seen = { code: new Set<string>(), link: new Set<string>() };
	const contested: ContestedOrder[] = [];
	let [neither, outside] = [0, 0];
	for (const order of orders) {
		for (const creator of order.byCode) seen.code.add(creator);
		for (const creator of order.byLink) seen.link.add(creator);
		const claims = claimsOf(order, days, windowDays);
		if (claims.length === 0) {
			if (order.byCode.length + order.byLink.length === 0) neither++;
			else outside++;
			continue;
		}
		const isSole = claims.length === 1;
		count(every, claims, order, isSole);
		count(all, claims, order, true);
		const theirs = claims.filter(({ creator }) => some.has(creator));
		count(group, theirs, order, theirs.length === claims.length);
		for (const claim of claims) count(tallies.get(claim.creator)!, [claim], order, isSole);
		if (!isSole) contested.push({ id: order.id, claims });
	}
	const counts = countsOf(posts);
	const of = new Map<string, Attribution>();
	const unseen = new Map<string, OrderCounts>();
	for (const creator of creators) {
		const { code, link, revenue } = counts.get(creator) ?? {};
		const rest: OrderCounts = {
			...(revenue && { revenue }),
			...(code && !seen.code.has(creator) && { code }),
			...(link && !seen.link.has(creator) && { link }),
		};
		const isSeen = seen.code.has(creator) || seen.link.has(creator);
		if (isSeen ? rest.code?.most || rest.link?.most : (rest.code ?? rest.link)) unseen.set(creator, rest);
		of.set(creator, isSeen ? withOrders(tallies.get(creator) ?? newTally(), rest) : byCounts(rest));
	}
	const among = (own: Tally, isOne: (creator: string) => boolean) =>
		rangesOf(
			own,
			creators.filter(isOne).map((creator) => of.get(creator)!),
			[...unseen].flatMap(([creator, { code, link }]) => (isOne(creator) ? [plus(code ?? NONE, link)] : [])),
		);
	const told = (by: "code" | "link"): number =>
		Array.from(unseen.values(), (rest) => rest[by]?.least ?? 0).reduce((a, b) => a + b, 0);
	const by = unseen.size > 0 ? "counts" : orders.length > 0 ? "orders" : "nothing";
	const { codeOnly, linkOnly, both, disputed, severalCodes } = every;
	const unpriced = sure(all) - all.priced;
	return {
		of,
		total: {
			...(orders.length > 0
				? { codeOnly, linkOnly, both, disputed, severalCodes, neither, outside, unpriced }
				: {}),
			code: every.code + told("code"),
			link: every.link + told("link"),
			...among(all, () => true),
			by,
			rule: totalRule(by),
		},
		among: among(group, (creator) => some.has(creator)),
		contested,
		codeDays: daysOfCodes(orders, days),
	};
}
