import { textAt } from "../planning/cells.ts";
import type { Table } from "../tables/table.ts";

/** Whether a row of Results has the figures of money put behind a post, and not the post's own. */
export function isBoosted(results: Table, row: number): boolean {
	return /^(?:boost|paid|promoted)/i.test(textAt(results, row, "paid"));
}
