import type { Cell } from "../cell.ts";
import type { TabSpec } from "./tab-spec.ts";

/**
 * A tab that is not the tracker's, as far as a tool writes to it: rows are told apart by one column, named by its header,
 * exactly, since two links may differ in letter case only.
 */
export function specKeyedBy(tab: string, keyColumn: string, others: readonly string[]): TabSpec {
	return {
		name: tab,
		row: ["row", "rows"],
		columns: [keyColumn, ...others].map((name) => ({ name, kind: "text", note: "" })),
		keyColumns: [keyColumn],
		key: (cell) => exactKey(cell(keyColumn)),
	};
}

/** A cell as a key that is compared to the letter; `""` if it is blank. */
export function exactKey(cell: Cell): string {
	return typeof cell === "object" ? cell.date : String(cell).trim();
}
