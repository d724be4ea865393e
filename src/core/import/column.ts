import type { ColumnLook } from "./column-values.ts";
import type { Meaning } from "./importer.ts";

/** A column of the list, and what it was taken for. */
export interface Column extends Meaning {
	/** From 0. */
	readonly index: number;
	/** As the file calls it, or `Column C`. */
	readonly header: string;
	readonly look: ColumnLook;
	/** What that rests on: the planner's choice, now or in an earlier run, the header, or only the looks of the values. */
	readonly by: "choice" | "memory" | "header" | "values";
	/** No value fits what the header says. */
	readonly mistaken?: true;
	/** It holds something about an account that no column names, or that none of them says which. */
	readonly lost?: true;
	/** Names that look like handles: they are the account where a row has no other. */
	readonly standIn?: true;
}
