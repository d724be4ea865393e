import type { Remark } from "../tool.ts";
import { showCount } from "../values/show-number.ts";
import type { CreatorMeasure } from "./measure-types.ts";

/** Fewer orders by code than this say nothing. */
export const FEWEST_ORDERS = 10;
/** Clicks of the others below which their rate says nothing. */
export const FEWEST_CLICKS = 100;
/** How often the orders must be what the others' rate would bring. */
export const FACTOR = 3;
/** From this share of late orders on a code is said to live on elsewhere. */
export const LATE_SHARE = 0.5;

/**
 * Creators whose code may have got about, on coupon sites for one. Two signs, and either will do: far more orders by code
 * than the clicks explain (three times what the other creators' orders per click would bring, and four standard deviations
 * of a Poisson count above it; without others to compare with, more orders than clicks), or half of the orders placed
 * after the window, when a post has long left the feeds, against less than a quarter for the other creators together. A
 * hint, never a verdict: codes said aloud are used without a click as well.
 */
export function sharedCodes(
	creators: readonly CreatorMeasure[],
	codeDays: ReadonlyMap<string, readonly number[]>,
	windowDays: number,
): Remark[] {
	const uses = creators.flatMap(({ creator, sums, attribution }) => {
		const days = codeDays.get(creator.key) ?? [];
		const code = Math.max(attribution.code ?? 0, days.length);
		const late = days.filter((day) => day > windowDays).length;
		return [{ name: creator.name, code, clicks: sums.clicks, days: days.length, late }];
	});
	const all = { code: 0, clicks: 0, days: 0, late: 0 };
	for (const use of uses) {
		if (use.clicks !== undefined) {
			all.code += use.code;
			all.clicks += use.clicks;
		}
		all.days += use.days;
		all.late += use.late;
	}
	return uses.flatMap((use) => {
		if (use.code < FEWEST_ORDERS) return [];
		const reasons: string[] = [];
		if (use.clicks !== undefined) {
			const others = { code: all.code - use.code, clicks: all.clicks - use.clicks };
			const facts = `${showCount(use.code)} orders with the code for ${showCount(use.clicks)} clicks`;
			if (others.clicks < FEWEST_CLICKS) {
				if (use.code > use.clicks) reasons.push(`${facts}.`);
			} else {
				const expected = (use.clicks * others.code) / others.clicks;
				const isFar = use.code - expected >= 4 * Math.sqrt(Math.max(1, expected));
				if (use.code >= FACTOR * expected && isFar) {
					reasons.push(`${facts}; at the other creators' rate they would bring ${showCount(expected)}.`);
				}
			}
		}
		const othersDays = all.days - use.days;
		const usualLate = othersDays === 0 ? 0 : (all.late - use.late) / othersDays;
		if (use.days >= FEWEST_ORDERS && use.late / use.days >= LATE_SHARE && usualLate < LATE_SHARE / 2) {
			reasons.push(
				`${showCount(use.late)} of ${showCount(use.days)} orders came more than ${windowDays} days after the last post.`,
			);
		}
		if (reasons.length === 0) return [];
		reasons.push("Worth a look: a coupon site may list the code, or it was said aloud.");
		return [{ label: use.name, reason: reasons.join(" ") }];
	});
}
