import type { Cell } from "../cell.ts";
import type { Cells, Origin } from "../tool.ts";

/** How a column is formatted. `plain text` is for what people type and Sheets would take for a number: 00123. */
export type ColumnKind =
	| "text"
	| "plain text"
	| "count"
	| "money"
	| "percent"
	| "number"
	| "date"
	| "time"
	| "choice"
	| "link";

export interface ColumnSpec {
	/** Lower case as in the design: `average likes`. The header shows it with a capital. */
	readonly name: string;
	readonly kind: ColumnKind;
	/** What belongs into it, in one or two sentences: the header's note. */
	readonly note: string;
	/** The campaign setting that the note names, with its value on the day the column was made. */
	readonly noteSetting?: string;
	/** Other headers that mean the same. */
	readonly aliases?: readonly string[];
	/** The closed set its dropdown offers. */
	readonly choices?: readonly string[];
	/**
	 * Computed by one array formula in the header cell: `TIER({followers}; {Campaign:tier scheme})`, where `{column}` stands
	 * for that column from the first row down and `{Campaign:setting}` for the cell of a campaign setting.
	 */
	readonly formula?: string;
	readonly width?: number;
	/** For the tools only; people may unhide it. */
	readonly hidden?: true;
	/** A tool fills it and people read it: its blank cells may be written again as blank, to save calls. */
	readonly toolsOwn?: true;
}

/** A column in which a row says which of its values tools wrote, so that a value typed over one of them is known as such. */
export interface RecordSpec {
	readonly column: string;
	/** The record with these values added; `undefined` if the cell holds something else, which then stays. */
	add(record: Cell, values: Cells, origin: Origin): string | undefined;
	/** Tells of a row's record whether a cell of a column still holds what a tool wrote. */
	reader(record: Cell): (column: string, cell: Cell) => boolean;
}

/** A tab of the tracker as the add-on understands it. */
export interface TabSpec {
	readonly name: string;
	/** What a row is: `creator`, `creators`. */
	readonly row: readonly [one: string, many: string];
	readonly columns: readonly ColumnSpec[];
	/** The columns that tell rows apart. */
	readonly keyColumns: readonly string[];
	/** The row's identity from its key columns; `""` when it has none, and then no tool touches it. */
	readonly key: (cell: (column: string) => Cell) => string;
	readonly record?: RecordSpec;
	/** Made by the tool that needs it, not by "Set up tracker". */
	readonly optional?: true;
	/** Rows a new tab starts with, in the order of the columns. */
	readonly rows?: readonly (readonly Cell[])[];
}

/** The header as shown: `average likes` → `Average likes`. */
export function headerOf(column: ColumnSpec): string {
	return column.name.charAt(0).toUpperCase() + column.name.slice(1);
}

/** Headers compare without letter case, spaces, dots, dashes and underscores at word borders: `E-Mail ` is `email`. */
export function sameHeader(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s._\-\u00ad\u200b\ufeff]+/g, "");
}

/** A key part: letter case and outer spaces do not tell rows apart, nor does the @ of a handle. */
export function keyPart(cell: Cell): string {
	return typeof cell === "object" ? cell.date : String(cell).trim().toLowerCase().replace(/^@/, "");
}
