import type { CellError, Sparkline } from "../model/types.ts";
import type { Area } from "./areas.ts";
import type { CellSheet } from "./cells.ts";
import type { Node } from "./parse.ts";

/** A formula in its cell. */
export interface Formula {
	readonly sheet: CellSheet;
	readonly row: number;
	readonly column: number;
	readonly tree: Node | CellError;
	/** What it refers to, by its text. */
	areas: readonly Area[];
	/** What it referred to when last computed, by INDIRECT, OFFSET and the like. */
	dynamic: Area[];
	/** Those of the dynamic areas that turned out to be part of a circle; they are waited for like `areas`. */
	pinned: Area[];
	/** It names a sheet or a range, so it must be linked anew when those come and go. */
	usesNames: boolean;
	/** It looks at which rows a filter hides. */
	seesFilters: boolean;
	/** Computed anew at each change. */
	volatile: boolean;
	/** It calls custom functions, or functions nobody knows yet. */
	custom: boolean;
	/** Its array may reach other cells. */
	maySpill: boolean;
	dirty: boolean;
	/** Being computed, or waiting for what it needs. */
	visiting: boolean;
	/** It was in a circle, and was tried again without its array. */
	retried: boolean;
	/** How often it was computed in the round of that number. */
	passes: number;
	round: number;
	/** The size of the array that lies in the sheet, from the formula's cell; 1 × 1 if there is none. */
	rows: number;
	columns: number;
	/** The size it wants but may not have, as another cell is in the way. */
	blocked: { readonly rows: number; readonly columns: number } | undefined;
	/** The charts of its result, by their place in it: row × columns + column. */
	sparklines: Map<number, Sparkline> | undefined;
	/** The number formats its result brings, by column. */
	formats: readonly (string | undefined)[];
	/** The number formats that functions gave with their results, by the call's arguments and column. */
	givenFormats: Map<readonly (Node | undefined)[], readonly (string | undefined)[]> | undefined;
}

export function makeFormula(sheet: CellSheet, row: number, column: number, tree: Node | CellError): Formula {
	return {
		sheet,
		row,
		column,
		tree,
		areas: [],
		dynamic: [],
		pinned: [],
		usesNames: false,
		seesFilters: false,
		volatile: false,
		custom: false,
		maySpill: false,
		dirty: false,
		visiting: false,
		retried: false,
		passes: 0,
		round: 0,
		rows: 1,
		columns: 1,
		blocked: undefined,
		sparklines: undefined,
		formats: [],
		givenFormats: undefined,
	};
}
