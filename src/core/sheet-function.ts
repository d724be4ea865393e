import type { Problem } from "./problem.ts";

/** A value as Apps Script hands it to a custom function or takes it back. A blank cell is `""`. */
export type SheetValue = string | number | boolean | Date;

/**
 * How the cells of one parameter are read. `read` gets a filled cell (never blank) and gives the value the function
 * computes with, or a problem whose message leaves out the parameter's name: the caller puts it in front.
 */
export interface Reader<T> {
	/** The words for it in docs and messages: `a count such as 12400 or "12.4K"`. */
	readonly expected: string;
	/** `read` gives finite numbers from this one up back as they are, so those of a column are not handed to it. */
	readonly least?: number;
	read(cell: SheetValue): T | Problem;
}

/**
 * - `cell`: one value, or a column of which each row is computed on its own;
 * - `row`: each row of the range given as one array of the filled cells read, left to right;
 * - `whole`: the whole range at once, as rows of read cells; blank cells are `undefined`.
 */
export type Shape = "cell" | "row" | "whole";

export interface Parameter {
	/** camelCase, as shown by the sheet's autocomplete. */
	readonly name: string;
	/** One sentence, with unit and range. */
	readonly about: string;
	/** An example as typed into a formula: `C2:C` or `"standard"`. */
	readonly example: string;
	// biome-ignore lint/suspicious/noExplicitAny: readers of different types live in one list
	readonly reader: Reader<any>;
	readonly shape?: Shape;
	/**
	 * Only for `whole`: makes of the rows read what `compute` gets, once a call however many rows are computed, or a
	 * problem. Without it `compute` gets the rows.
	 */
	readonly prepare?: (rows: readonly (readonly (SheetValue | undefined)[])[]) => unknown;
	readonly optional?: true;
	/** Only the last parameter: it may be given any number of times, and `compute` gets an array. */
	readonly repeated?: true;
}

/** `""` where there is nothing to say, e.g. a zero divisor. A list is one row of several cells. */
export type Result = SheetValue | Problem | readonly (SheetValue | Problem)[];

/** A custom function. The declaration is plain data and a pure `compute`; ranges, blanks and errors are handled once, in `call-function.ts`. */
export interface SheetFunction {
	/** Upper case, not the name of a built-in Sheets function. */
	readonly name: string;
	/** One sentence: what it gives. */
	readonly summary: string;
	readonly parameters: readonly Parameter[];
	/** What comes back: shape, unit, and when it is blank. */
	readonly returns: string;
	/** Where the formula or figures come from, with year. */
	readonly source?: string;
	/**
	 * `each` (default): one result for each row. `table`: `compute` gives rows of cells, and `cell` parameters then take
	 * single cells only.
	 */
	readonly gives?: "each" | "table";
	// biome-ignore lint/suspicious/noExplicitAny: the parameters' readers decide the types
	readonly compute: (...args: any[]) => Result | readonly (readonly SheetValue[])[];
}

/** A worked call: the function's test, its documentation and its help in the sidebar. */
export interface FunctionExample {
	/** As typed into the sheet, with literal values or `{…}` arrays: `=TIER({500; 12000})`. */
	readonly formula: string;
	/** The same arguments as Apps Script would pass them. */
	readonly args: readonly (SheetValue | readonly (readonly SheetValue[])[])[];
	/** The result, or for a call that must be refused `{ throws: "the whole message" }`. */
	readonly gives: SheetValue | readonly (readonly SheetValue[])[] | { readonly throws: string };
	/** Why this case matters, if the formula alone does not say it. */
	readonly note?: string;
}
