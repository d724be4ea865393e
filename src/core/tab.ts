import type { Cell } from "./cell.ts";

/** One tab as it was read: from A1 to the last filled cell, so both grids have the same shape. */
export interface Tab {
	readonly name: string;
	/** What the cells show. */
	readonly values: readonly (readonly Cell[])[];
	/** The formulas as typed, `""` where a cell has none; no lines at all where a tool only looks at the tab. */
	readonly formulas: readonly (readonly string[])[];
}

export interface Formula {
	/** With `=` in front, arguments parted by `;`, which every spreadsheet locale accepts. */
	readonly formula: string;
}

/** A rectangle to write. Rows and columns count from 0. */
export interface Edit {
	readonly tab: string;
	readonly row: number;
	readonly column: number;
	readonly cells: readonly (readonly (Cell | Formula)[])[];
	/** The one cell given fills all of these, the first of which begins at row and column. */
	readonly areas?: readonly Area[];
}

/** Rows and columns count from 0. */
export interface Area {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

/** How a new column looks and what may be put into it. */
export interface ColumnLayout {
	readonly header: string | Formula;
	/** Shown when the pointer rests on the header. */
	readonly note: string;
	/** A Sheets number format such as `#,##0`; `@` is plain text. Absent: automatic. */
	readonly format?: string;
	/** The values its dropdown offers. */
	readonly choices?: readonly string[];
	/** In pixels. */
	readonly width?: number;
	readonly hidden?: true;
}

/** Columns added to a tab, or the whole of a new one. */
export interface TabLayout {
	readonly name: string;
	readonly columns: readonly ColumnLayout[];
	/** Rows below the header of a new tab. */
	readonly rows?: readonly (readonly (Cell | Formula)[])[];
	/** Dropdowns of single cells; rows count from 0 below the header. */
	readonly cellChoices?: readonly {
		readonly row: number;
		readonly column: number;
		readonly choices: readonly string[];
	}[];
	readonly hidden?: true;
}

/** What a tab is called until it is complete, so that a tab with its own name always is. */
export function draftName(name: string): string {
	return `${name} (being made)`;
}

export function isFormula(cell: Cell | Formula): cell is Formula {
	return typeof cell === "object" && "formula" in cell;
}

/** The same formula, although Sheets gives it back with the separators and blanks of the spreadsheet's locale. */
export function sameFormula(a: string, b: string): boolean {
	const plain = (formula: string): string => formula.replace(/\s+/g, "").replace(/[,\\]/g, ";").toLowerCase();
	return plain(a) === plain(b);
}

/**
 * The header a cell stands for. That of a computed column is read from its array formula, since the cell itself may show
 * an error or "Loading…".
 */
export function headerText(value: Cell, formula: string): string {
	return /^=\{"([^"]*)"/.exec(formula)?.[1] ?? (typeof value === "string" ? value : "");
}

/** The header texts of a layout. */
export function headers(layout: TabLayout): string[] {
	return layout.columns.map(({ header }) =>
		isFormula(header) ? headerText("", header.formula) : headerText(header, ""),
	);
}
