/** Counts older than this are stale. */
export const STALE_AFTER = 90;

/** Whole days from one calendar day to another, `2026-11-25`. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A day ahead may be another time zone's today; more is a mistake. */
export function isFuture(day: string, today: string): boolean {
	return daysBetween(day, today) < -1;
}

/** Why counts are not to be relied on; `""` where they are fresh enough. */
export function staleWords(asOf: string | undefined, today: string): string {
	if (asOf === undefined) return "Stale: no date says when the counts were read";
	if (isFuture(asOf, today)) return `Dated in the future: counts of ${asOf}, so their age is not known`;
	const days = daysBetween(asOf, today);
	return days > STALE_AFTER ? `Stale: counts of ${asOf}, ${days} days old` : "";
}
