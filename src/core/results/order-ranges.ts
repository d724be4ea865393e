import { withoutNoise } from "../values/without-noise.ts";
import type { Attribution, Range } from "./measure-types.ts";
import { NONE, type OrderCounts, plus } from "./order-counts.ts";
import { sure, type Tally } from "./order-tally.ts";

/** A creator of whose orders only counts are known. */
export function byCounts({ code, link, revenue }: OrderCounts): Attribution {
	if (code === undefined && link === undefined) {
		return {
			orders: NONE,
			...(revenue && { revenue }),
			by: "nothing",
			rule: "No orders by code or link are known.",
		};
	}
	return {
		...(code && { code: code.least }),
		...(link && { link: link.least }),
		orders: { least: Math.max(code?.least ?? 0, link?.least ?? 0), most: plus(code ?? NONE, link).most },
		...(revenue && { revenue }),
		by: "counts",
		rule: "Only counts are known: a buyer may have used both code and link.",
	};
}

/** A creator whose orders are known one by one; of codes or links perhaps only the count. */
export function withOrders(own: Tally, rest: OrderCounts): Attribution {
	const { codeOnly, linkOnly, both, disputed, revenue, disputedRevenue, priced } = own;
	const told = rest.code ?? rest.link ?? NONE;
	const isTold = told.most > 0;
	const [had, lacked] = rest.link === undefined ? ["links", "codes"] : ["codes", "links"];
	return {
		codeOnly,
		linkOnly,
		both,
		disputed,
		code: rest.code?.least ?? own.code,
		link: rest.link?.least ?? own.link,
		orders: { least: Math.max(sure(own), told.least), most: sure(own) + disputed + told.most },
		// Orders of which no revenue is known did not bring 0.
		...(priced === 0 && sure(own) + disputed > 0
			? {}
			: { revenue: { least: withoutNoise(revenue), most: withoutNoise(revenue + disputedRevenue) } }),
		by: isTold ? "counts" : "orders",
		rule: isTold
			? `Orders has the ${had}, order by order; of the ${lacked} only the count in Results is known.`
			: "Counted order by order.",
	};
}

/** Orders and revenue of several creators, each order once; `counted` are counts that no order numbers stand behind. */
export function rangesOf(
	own: Tally,
	theirs: readonly Attribution[],
	counted: readonly Range[],
): Pick<Attribution, "orders" | "revenue"> {
	const known = sure(own);
	const least = theirs.reduce((sum, { orders }) => sum + orders.least, 0);
	const revenues = theirs.flatMap(({ codeOnly, revenue }) =>
		codeOnly === undefined && revenue ? [revenue] : [],
	);
	const told = revenues.reduce(plus, NONE);
	const isKnown =
		theirs.some(({ revenue }) => revenue !== undefined) &&
		(known + own.disputed === 0 || own.priced > 0 || revenues.length > 0);
	return {
		orders: {
			least: Math.max(known, least),
			most: counted.reduce(plus, { least: 0, most: known + own.disputed }).most,
		},
		...(isKnown
			? {
					revenue: {
						least: withoutNoise(own.revenue + told.least),
						most: withoutNoise(own.revenue + own.disputedRevenue + told.most),
					},
				}
			: {}),
	};
}

/** How the campaign's total was counted, in a sentence. */
export function totalRule(by: Attribution["by"]): string {
	if (by === "nothing") return "No orders by code or link are known.";
	return by === "orders"
		? "Counted order by order."
		: "Where only counts are known, the total lies between the larger of codes and links of each creator and their sum; an order counted for two creators cannot be seen there, and would be in the total twice.";
}
