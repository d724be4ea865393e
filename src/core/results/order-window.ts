import type { Day, ResultPost } from "./types.ts";

/** Days since the creator's last post; `undefined` if none was before, or a day is not known. */
export function daysAfter(days: readonly Day[] | undefined, placed: Day | undefined): number | undefined {
	if (placed === undefined || days === undefined) return undefined;
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (days[middle]! <= placed) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? undefined : placed - days[low - 1]!;
}

/** Nothing counts for a creator without posts. Without a day of order or posts the window says nothing, and the order counts. */
export function isWithin(days: readonly Day[] | undefined, placed: Day | undefined, window: number): boolean {
	if (days === undefined) return false;
	if (placed === undefined || days.length === 0) return true;
	const after = daysAfter(days, placed);
	return after !== undefined && after <= window;
}

/** Of each creator, first to last. */
export function postDays(posts: readonly ResultPost[]): Map<string, Day[]> {
	const days = new Map<string, Day[]>();
	for (const { creator, posted } of posts) {
		if (posted !== undefined) pushTo(days, creator, posted);
		else if (!days.has(creator)) days.set(creator, []);
	}
	for (const own of days.values()) own.sort((a, b) => a - b);
	return days;
}

/** Into the list under that key. */
export function pushTo(lists: Map<string, number[]>, key: string, value: number): void {
	const own = lists.get(key);
	if (own) own.push(value);
	else lists.set(key, [value]);
}
