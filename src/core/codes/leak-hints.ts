import { readPosts } from "../results/read-posts.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { showCount } from "../values/show-number.ts";

/** How often a creator's code was used and the link clicked. */
export interface CodeUse {
	readonly creator: string;
	orders: number;
	clicks: number;
}

/** Fewer orders than this say nothing. */
export const FEWEST_ORDERS = 10;
/** Clicks of the others below which their rate says nothing. */
const FEWEST_CLICKS = 100;
/** How often the orders must be what the others' rate would bring. */
const FACTOR = 3;

export const ADVICE = "Worth a look: coupon sites may list the code, or it was said aloud.";

/** Creators whose code brought far more orders than the clicks on their link explain, from the figures in Results. */
export function leakHints(results: Table): Remark[] {
	return moreThanClicks(usesOf(results)).map(({ label, reason }) => ({
		label,
		reason: `${reason} ${ADVICE}`,
	}));
}

/**
 * Those whose code brought far more orders than the clicks explain: the code may stand on a coupon site. Compared is the
 * rate of orders to clicks with that of all other creators together: three times as many orders as that rate would bring,
 * and four standard deviations of a Poisson count more. Without peers to compare with, more orders than clicks. A hint,
 * never a verdict: codes said aloud are used without a click as well.
 */
export function moreThanClicks(uses: readonly CodeUse[]): Remark[] {
	const all = { clicks: sum(uses, "clicks"), orders: sum(uses, "orders") };
	return uses.flatMap((use) => {
		if (use.orders < FEWEST_ORDERS) return [];
		const clicks = all.clicks - use.clicks;
		const orders = all.orders - use.orders;
		const facts = `The code was used for ${orderCount(use.orders)}, and the link was clicked ${times(use.clicks)}.`;
		if (clicks < FEWEST_CLICKS) {
			return use.orders > use.clicks ? [{ label: use.creator, reason: facts }] : [];
		}
		const expected = (use.clicks * orders) / clicks;
		const many = use.orders >= FACTOR * expected;
		if (!many || use.orders - expected < 4 * Math.sqrt(Math.max(1, expected))) return [];
		const peers = `The other creators together have ${orderCount(orders)} for ${times(clicks, "click")}, which would make ${showCount(expected)} here.`;
		return [{ label: use.creator, reason: `${facts} ${peers}` }];
	});
}

function orderCount(orders: number): string {
	return `${showCount(orders)} ${orders === 1 ? "order" : "orders"}`;
}

/**
 * Orders and clicks of each creator, from the newest known figures of each post: an export of the shop and one of the platform
 * may be of different days. Posts that lack one of the two are left out, and so are creators' totals, which may count the same.
 */
function usesOf(results: Table): CodeUse[] {
	const nobody = { planned: new Map(), accounts: new Map(), find: () => undefined };
	const uses = new Map<string, CodeUse>();
	for (const post of readPosts(results, { ...nobody, currency: "", unread: [] })) {
		const { creator, creatorName, figures, boosted, kind } = post;
		const { "code orders": orders, clicks } = figures;
		if (boosted || kind === "total" || creator === "" || orders === undefined || clicks === undefined)
			continue;
		const use = uses.get(creator) ?? { creator: creatorName, orders: 0, clicks: 0 };
		use.orders += orders;
		use.clicks += clicks;
		uses.set(creator, use);
	}
	return [...uses.values()];
}

function sum(uses: readonly CodeUse[], of: "orders" | "clicks"): number {
	return uses.reduce((total, use) => total + use[of], 0);
}

function times(count: number, unit = "time"): string {
	return `${showCount(count)} ${unit}${count === 1 ? "" : "s"}`;
}
