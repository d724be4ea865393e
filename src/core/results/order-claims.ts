import { daysAfter, isWithin, pushTo } from "./order-window.ts";
import type { Day, ResultOrder } from "./types.ts";

/** What an order shows of a creator: the code, the link, or both. */
export interface Claim {
	readonly creator: string;
	readonly code: boolean;
	readonly link: boolean;
}

/** Who can claim an order: those whose code or link it shows, if it was placed within the window after one of their posts. */
export function claimsOf(
	{ byCode, byLink, placed }: ResultOrder,
	days: ReadonlyMap<string, readonly Day[]>,
	windowDays: number,
): Claim[] {
	const claims: Claim[] = [];
	for (const creator of new Set([...byCode, ...byLink])) {
		if (!isWithin(days.get(creator), placed, windowDays)) continue;
		claims.push({ creator, code: byCode.includes(creator), link: byLink.includes(creator) });
	}
	return claims;
}

/** Of each creator's orders by code: the days after the creator's last post before them. */
export function daysOfCodes(
	orders: readonly ResultOrder[],
	days: ReadonlyMap<string, readonly Day[]>,
): Map<string, number[]> {
	const codeDays = new Map<string, number[]>();
	for (const { byCode, placed } of orders) {
		for (const creator of byCode) {
			const after = daysAfter(days.get(creator), placed);
			if (after !== undefined) pushTo(codeDays, creator, after);
		}
	}
	return codeDays;
}
