import type { Cell } from "../cell.ts";
import type { ChartLayout } from "../charts/chart.ts";
import type { TabLayout } from "../tab.ts";

/** One row a run changed: enough to finish it if the run died, and to take it back cell by cell. */
export interface RowEntry {
	/** Of the change as previewed. */
	readonly token: string;
	readonly tab: string;
	readonly key: string;
	/** The key that the row has afterwards, where the change gives it another: a renamed account. */
	readonly newKey?: string;
	readonly label: string;
	/** Of a tab that is not the tracker's: the header of the column that holds the keys, so that undo finds rows again. */
	readonly keyColumn?: string;
	/** The row itself is new. */
	readonly added?: true;
	/** It replaces values somebody put there, as the planner ticked it. */
	readonly replaces?: true;
	/** Row, from 0, that a new row was meant for: it finds a row whose key was only half written when the run died. */
	readonly row?: number;
	readonly cells: { readonly [column: string]: readonly [before: Cell, after: Cell] };
}

/** What a run made besides rows. */
export interface ShapeEntry {
	readonly token: string;
	readonly label: string;
	readonly addedTab?: TabLayout;
	/** The name of a document written; it is never taken back. */
	readonly document?: string;
	readonly addedCharts?: { readonly tab: string; readonly charts: readonly ChartLayout[] };
	readonly addedColumns?: { readonly layout: TabLayout; readonly headerRow: number; readonly column: number };
}

/** A column whose formula becomes values, or the other way round. */
export interface FrozenEntry {
	readonly token: string;
	readonly label: string;
	readonly frozen: {
		readonly tab: string;
		/** Its header as shown. */
		readonly column: string;
		/** As `withHeaders` gives it, so that it can be put back wherever columns have gone. */
		readonly formula: string;
		readonly to: "values" | "formula";
		/** The formula is one of single cells: the marks of those. */
		readonly marks?: string;
		/** Of what becomes a formula: the values that stood there, the names of their rows, shortened, and the row after the last of them. */
		readonly values?: { readonly rows: string; readonly cells: readonly Cell[]; readonly end: number };
	};
}

export type LogEntry = RowEntry | ShapeEntry | FrozenEntry;

export function isRowEntry(entry: LogEntry): entry is RowEntry {
	return "key" in entry;
}

export function isFrozenEntry(entry: LogEntry): entry is FrozenEntry {
	return "frozen" in entry;
}

/** It changes what tabs there are, or their columns or charts. */
export function isShapeEntry(entry: LogEntry): entry is ShapeEntry {
	return !isRowEntry(entry) && !isFrozenEntry(entry);
}
