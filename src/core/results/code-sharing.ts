import { ADVICE, FEWEST_ORDERS, moreThanClicks } from "../codes/leak-hints.ts";
import type { Remark } from "../tool.ts";
import { showCount } from "../values/show-number.ts";
import type { CreatorMeasure } from "./measure-types.ts";

/** From this share of late orders on a code is said to live on elsewhere. */
const LATE_SHARE = 0.5;
/** If so many of the others' orders are late too, it is the campaign, not the code. */
const USUAL_LATE_SHARE = 0.25;

/**
 * Creators whose code may have got about, on coupon sites for one. Two signs, and either will do: far more orders by code
 * than the clicks explain (`moreThanClicks`), or half of at least ten orders placed after the window, when a post has long
 * left the feeds, against less than a quarter for the other creators together. A hint, never a verdict.
 */
export function sharedCodes(
	creators: readonly CreatorMeasure[],
	codeDays: ReadonlyMap<string, readonly number[]>,
	windowDays: number,
): Remark[] {
	const uses = creators.flatMap(({ creator, sums, attribution: { code } }) =>
		sums.clicks === undefined || code === undefined
			? []
			: [{ creator: creator.name, orders: code, clicks: sums.clicks }],
	);
	const reasons = new Map(moreThanClicks(uses).map(({ label, reason }) => [label, [reason]]));
	const days = creators.map(({ creator }) => {
		const own = codeDays.get(creator.key) ?? [];
		return { name: creator.name, all: own.length, late: own.filter((day) => day > windowDays).length };
	});
	const total = days.reduce((sum, { all, late }) => ({ all: sum.all + all, late: sum.late + late }), {
		all: 0,
		late: 0,
	});
	for (const { name, all, late } of days) {
		const others = total.all - all;
		const usual = others === 0 ? 0 : (total.late - late) / others;
		if (all < FEWEST_ORDERS || late < LATE_SHARE * all || usual >= USUAL_LATE_SHARE) continue;
		const words = `${showCount(late)} of ${showCount(all)} orders with the code came more than ${windowDays} days after the last post.`;
		reasons.set(name, [...(reasons.get(name) ?? []), words]);
	}
	return Array.from(reasons, ([label, own]) => ({ label, reason: [...own, ADVICE].join(" ") }));
}
