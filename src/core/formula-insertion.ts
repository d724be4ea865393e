import type { Cell } from "./cell.ts";
import type { Formula } from "./tab.ts";

/** Row and column count from 0. */
export interface CellPlace {
	readonly tab: string;
	readonly row: number;
	readonly column: number;
}

/** A cell and what it holds. */
export interface HeldCell extends CellPlace {
	readonly content: Cell | Formula;
}

/** What the sidebar sends to `runTool("insert-formula", json)`. */
export interface InsertionRequest {
	readonly content: Cell | Formula;
	/** The cell to write to, as the person saw it. Absent: the one that is selected, if it is blank. */
	readonly instead?: HeldCell;
	/** The tab whose columns the formula takes: nothing is written into another one. */
	readonly tab?: string;
}

/** The cell before and after, a cell that holds something else than nothing, or than what the person saw, or another tab. */
export type Insertion =
	| {
			readonly before: HeldCell;
			readonly after: HeldCell;
			/** What the cell shows now. */
			readonly shown: string;
	  }
	| { readonly filled: HeldCell }
	/** The tab in front, where it is not the one that was meant. */
	| { readonly elsewhere: string };
