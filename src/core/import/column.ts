import type { ColumnLook } from "./column-values.ts";
import type { Meaning } from "./importer.ts";

/** A column of the list, and what it was taken for. */
export interface Column extends Meaning {
	/** From 0. */
	readonly index: number;
	/** As the file calls it, or `Column C`. */
	readonly header: string;
	readonly look: ColumnLook;
	/** What that rests on: the planner's choice, the header, or only the looks of the values. */
	readonly by: "choice" | "header" | "values";
}
