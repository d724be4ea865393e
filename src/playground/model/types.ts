/**
 * The playground's workbook: what the grid draws, what the stand-in services read and write, what files are loaded into.
 * Rows and columns count from 0. Dates are serial day numbers (day 0 is 1899-12-30) shown through a date format, as in
 * Sheets.
 */

import type { Region } from "../engine/locale.ts";
import type { LineShift } from "../engine/move-references.ts";
import type { Filter, FilterSnapshot } from "./filter.ts";
import type { Protection, ProtectionSnapshot } from "./protections.ts";
import type { ChartSnapshot, SheetChart } from "./sheet-charts.ts";
import type { WorkbookEvent } from "./workbook-event.ts";

/** What a cell was given. `null` is blank; text is text whatever it looks like; a formula keeps its `=`. */
export type Content = null | string | number | boolean | { readonly formula: string };

export type ErrorCode = "#N/A" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NUM!" | "#NULL!" | "#ERROR!";

export interface CellError {
	readonly error: ErrorCode;
	/** What Sheets shows when the pointer rests on the cell. */
	readonly message: string;
}

/** What a cell shows before formatting. */
export type Value = null | string | number | boolean | CellError;

/** A chart inside a cell, as SPARKLINE gives it. Places and sizes are shares of the cell, from its upper left corner. */
export interface Sparkline {
	readonly kind: "sparkline";
	/** What it shows, in words. */
	readonly text: string;
	readonly shapes: readonly SparklineShape[];
}

export type SparklineShape =
	| {
			readonly shape: "line";
			readonly points: readonly (readonly [x: number, y: number])[];
			readonly color: string;
			/** In pixels. */
			readonly width: number;
	  }
	| {
			readonly shape: "bar";
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly color: string;
	  };

export interface Style {
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly color?: string;
	readonly background?: string;
	readonly wrap?: boolean;
	readonly align?: "left" | "center" | "right";
}

/** Data validation of a cell. */
export type Validation =
	| {
			readonly kind: "list";
			readonly values: readonly string[];
			readonly strict: boolean;
			readonly help?: string;
	  }
	| { readonly kind: "checkbox" };

/** All that can be said of a cell besides its content; each part is set alone, for a range or for whole columns. */
export interface Format {
	/** A Sheets number format; absent: automatic; `@`: plain text. */
	readonly number?: string;
	readonly style?: Style;
	readonly validation?: Validation | null;
	readonly note?: string;
}

/** A rectangle; `rows` or `columns` may be Infinity for whole columns or rows. */
export interface Area {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

export interface SheetModel {
	readonly id: number;
	readonly name: string;
	readonly rowCount: number;
	readonly columnCount: number;
	readonly frozenRows: number;
	readonly frozenColumns: number;
	readonly hidden: boolean;
	/** Whether the whole sheet is protected, and not just with a warning. */
	readonly protected: boolean;
	readonly protections: readonly Protection[];
	readonly tabColor?: string;
	/** The filter over the sheet's table, if it has one; all users share it. */
	readonly filter: Filter | undefined;
	readonly charts: readonly SheetChart[];
	/** In pixels; Sheets' default is 100. */
	columnWidth(column: number): number;
	/** In pixels, if it was set by hand. */
	rowHeight(row: number): number | undefined;
	/** Whether the filter hides the row. Services and formulas see it all the same, SUBTOTAL apart, as at Google. */
	isRowFiltered(row: number): boolean;
	content(row: number, column: number): Content;
	/** Computed now if need be. */
	value(row: number, column: number): Value;
	/** The value as shown, number format applied. */
	display(row: number, column: number): string;
	/** The chart that stands in the cell; its value is an empty text. */
	sparkline(row: number, column: number): Sparkline | undefined;
	format(row: number, column: number): Format;
	/** The number format in force: the cell's own, else what its formula's result brings (a date, a currency); `""` is automatic. */
	numberFormat(row: number, column: number): string;
	/** The anchor of the array formula that spilled into this cell, if one did. */
	spilledFrom(row: number, column: number): { readonly row: number; readonly column: number } | undefined;
	/** One past the last cell that shows something; a formula counts whatever it shows, as at Google. */
	used(): { readonly rows: number; readonly columns: number };
}

/** A range with a name of its own, for formulas such as `=SUM(Fees)`. */
export interface NamedRange {
	readonly name: string;
	/** The id of its sheet; absent, like `area`, once its cells were deleted: formulas show `#REF!` then. */
	readonly sheet?: number;
	/** `rows` or `columns` may be Infinity, as in `B2:B`. */
	readonly area?: Area;
}

export interface WorkbookModel {
	readonly locale: string;
	readonly timeZone: string;
	/**
	 * As File ▸ Settings does: formulas read as the new locale writes them, dates without a format of their own look as it
	 * shows them. It is no step of the undo stack, as in Sheets; what was done before can still be undone.
	 */
	setRegion(region: Region): void;
	readonly sheets: readonly SheetModel[];
	sheet(nameOrId: string | number): SheetModel | undefined;

	/** Writes contents as they are: no parsing, no coercion; `""` is blank. Grows the sheet when needed. */
	setContents(sheet: number, row: number, column: number, contents: readonly (readonly Content[])[]): void;
	/**
	 * Merges `format` into every cell of the area; a part given as `undefined` is left alone, and a style is merged
	 * property by property. Cleared by `number: ""`, `note: ""`, `validation: null`.
	 */
	setFormat(sheet: number, area: Area, format: Format): void;
	insertSheet(name: string, index?: number): SheetModel;
	deleteSheet(sheet: number): void;
	/** Formulas that name the sheet follow. */
	renameSheet(sheet: number, name: string): void;
	setSheet(
		sheet: number,
		props: Partial<
			Pick<
				SheetModel,
				| "frozenRows"
				| "frozenColumns"
				| "hidden"
				| "protected"
				| "protections"
				| "tabColor"
				| "rowCount"
				| "columnCount"
				| "filter"
				| "charts"
			>
		>,
	): void;
	setColumnWidth(sheet: number, column: number, pixels: number): void;
	/** `undefined`: as high as its text needs. */
	setRowHeight(sheet: number, row: number, pixels: number | undefined): void;
	/**
	 * Puts `count` blank lines in before the line `at`, or takes `-count` away from there on. References to what moves
	 * follow, in all sheets. New lines look like the line before them, or with `like: "after"` like the one they push on.
	 */
	moveLines(sheet: number, shift: LineShift, like?: "before" | "after"): void;

	/**
	 * Moves cells with their formats, as cutting and pasting does: formulas, named ranges and charts that refer to nothing
	 * but these cells follow them; the moved formulas go on referring to what they referred to.
	 */
	moveCells(from: number, area: Area, to: number, row: number, column: number): void;

	/** In the order of their names. */
	readonly namedRanges: readonly NamedRange[];
	/** Names a range, or gives a name another range. Throws, with a message for the user, if the name is not allowed. */
	setNamedRange(name: string, sheet: number, area: Area): void;
	removeNamedRange(name: string): void;

	/** Runs `work` as one step: one recalculation, one event, one entry of the undo stack called `label`. */
	transact<T>(label: string, work: () => T): T;
	/**
	 * Takes back this user's last step: what others did meanwhile stays. Throws, with nothing done, when a teammate has
	 * changed a tab whose rows, columns or name it would take back.
	 */
	undo(): boolean;
	redo(): boolean;
	/** The label of the step that `undo` would take back; `undefined` if there is none. */
	readonly undoLabel: string | undefined;
	readonly redoLabel: string | undefined;

	/** Set by the runtime: what `=NAME(…)` gives for the names in `names`. A throw becomes `#ERROR!` with its message. */
	customFunctions: {
		readonly names: ReadonlySet<string>;
		call(name: string, args: readonly CustomArgument[]): unknown;
	};

	/** The same workbook in another user's hands: changes made through it are that user's to undo. */
	as(user: string): WorkbookModel;

	subscribe(listener: (event: WorkbookEvent) => void): () => void;
	/** Everything, as JSON; `loadWorkbook` reads it. */
	snapshot(): WorkbookSnapshot;
}

/**
 * A single cell gives its value, a range rows of cells; an open range reaches down to the last row of the sheet. Blank is
 * `""`; a date cell is a Date at its wall-clock time in UTC; an error is its code as text, `"#N/A"`.
 */
export type CustomArgument = CustomScalar | readonly (readonly CustomScalar[])[];
export type CustomScalar = string | number | boolean | Date;

export interface WorkbookSnapshot {
	readonly version: 1;
	readonly locale: string;
	readonly timeZone: string;
	readonly sheets: readonly SheetSnapshot[];
	readonly namedRanges?: readonly NamedRangeSnapshot[];
}

export interface NamedRangeSnapshot {
	readonly name: string;
	/** The name of its sheet; absent, like `area`, once its cells were deleted. */
	readonly sheet?: string;
	readonly area?: AreaSnapshot;
}

export interface SheetSnapshot {
	readonly name: string;
	readonly rowCount: number;
	readonly columnCount: number;
	readonly frozenRows?: number;
	readonly frozenColumns?: number;
	readonly hidden?: boolean;
	/** As `protections` has it too, once the playground kept it; files and samples say no more than this. */
	readonly protected?: boolean;
	readonly protections?: readonly ProtectionSnapshot[];
	readonly tabColor?: string;
	readonly charts?: readonly ChartSnapshot[];
	readonly columnWidths?: { readonly [column: string]: number };
	readonly rowHeights?: { readonly [row: string]: number };
	readonly filter?: FilterSnapshot;
	/** Row number to column number to content; blanks are left out. */
	readonly cells: { readonly [row: string]: { readonly [column: string]: Content } };
	readonly formats?: readonly { readonly area: AreaSnapshot; readonly format: Format }[];
}

/** Row, column, rows, columns; `null` stands for Infinity. */
export type AreaSnapshot = readonly [number, number, number | null, number | null];
