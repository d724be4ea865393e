import type { Attribution, PostMeasure, Range, Sums } from "./measure-types.ts";
import type { Bought } from "./money.ts";
import { NONE } from "./order-counts.ts";
import { type Paid, paidFor, paidInAll } from "./paid.ts";
import type { FigureName, ResultCreator } from "./types.ts";

/** A creator with the posts and what they brought. */
export interface Bringer {
	readonly creator: ResultCreator;
	readonly own: readonly PostMeasure[];
	readonly sums: Sums;
	readonly attribution: Attribution;
}

/** What a creator's cost bought. */
export function boughtBy({ creator, own, sums, attribution }: Bringer): Bought {
	const paid = (bought: Range | undefined, ...names: readonly FigureName[]): Paid | undefined =>
		paidFor(creator, own, ({ post }) => names.some((name) => post.figures[name] !== undefined), bought);
	const { by, orders, revenue } = attribution;
	const isEngaging = ({ engagements }: PostMeasure): boolean => engagements !== undefined;
	const inOrders = attribution.codeOnly !== undefined;
	return {
		impressions: paid(exactly(sums.impressions), "impressions"),
		engagements: paidFor(creator, own, isEngaging, exactly(sums.engagements)),
		clicks: paid(exactly(sums.clicks), "clicks"),
		reach: paid(sums.reach, "reach"),
		orders: inOrders
			? forAll({ creator, own }, orders)
			: paid(by === "nothing" ? undefined : orders, "code orders", "link orders"),
		revenue: inOrders ? forAll({ creator, own }, revenue) : paid(revenue, "revenue"),
	};
}

/**
 * What the cost of several creators bought; orders and revenue as `among` has them, each order once. Of whom Orders tells
 * nothing there were none, as far as it knows: leaving out what they cost would flatter the rest.
 */
export function boughtInAll(
	bringers: readonly Bringer[],
	posts: readonly PostMeasure[],
	among: Pick<Attribution, "orders" | "revenue">,
	hasOrders: boolean,
): Bought {
	const parts = bringers.map((bringer) => ({ bringer, bought: boughtBy(bringer) }));
	const all = (figure: keyof Bought): Paid | undefined =>
		paidInAll(
			parts.map(({ bought }) => bought[figure]),
			posts,
		);
	const sold = (figure: "orders" | "revenue", bought: Range | undefined): Paid | undefined => {
		const told = parts.map(({ bringer, bought: own }) =>
			own[figure] || !hasOrders || bringer.attribution.by !== "nothing" ? own[figure] : forAll(bringer, NONE),
		);
		const paid = paidInAll(told, posts);
		return paid && bought && { ...paid, bought };
	};
	return {
		impressions: all("impressions"),
		engagements: all("engagements"),
		clicks: all("clicks"),
		reach: all("reach"),
		orders: sold("orders", among.orders),
		revenue: sold("revenue", among.revenue),
	};
}

/** Orders tells of all posts of a creator. */
function forAll({ creator, own }: Pick<Bringer, "creator" | "own">, bought: Range | undefined) {
	return paidFor(creator, own, () => true, bought);
}

function exactly(value: number | undefined): Range | undefined {
	return value === undefined ? undefined : { least: value, most: value };
}
