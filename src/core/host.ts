import type { Cell } from "./cell.ts";
import type { ChartLayout, PlacedChart } from "./charts/chart.ts";
import type { DocumentStore } from "./docs/document-store.ts";
import type { Problem } from "./problem.ts";
import type { Edit, Tab, TabLayout } from "./tab.ts";

/** All that the product needs from the place it runs in. `src/host` implements it on Apps Script. */
export interface Host {
	/** Names of all tabs, hidden ones too, in order. */
	tabNames(): readonly string[];
	/** A whole tab in one go; `undefined` if there is none of that name. */
	readTab(name: string): Tab | undefined;
	/** What a tab's cells show, formulas left aside: enough to see whether anything changed. */
	readValues(name: string): readonly (readonly Cell[])[] | undefined;
	/** What the cells of one column show (from 0), from the first row down; `undefined` if there is no tab of that name. */
	readColumn(name: string, column: number): readonly Cell[] | undefined;
	/** Writes rectangles; text stays text, whatever it looks like. Throws with a message for the user if a tab is protected or gone. */
	write(edits: readonly Edit[]): void;
	/**
	 * Adds a row below all others of a tab, if there is one of that name. `rowFor` gets the tab's first ten rows and says what
	 * goes where, or `undefined` for nothing.
	 */
	appendRow(
		name: string,
		rowFor: (firstRows: readonly (readonly Cell[])[]) => readonly Cell[] | undefined,
	): void;
	/** Makes a tab with frozen header, formats, dropdowns and notes. */
	insertTab(layout: TabLayout): void;
	/** Adds columns in the given header row (from 0), starting at the given column (from 0). */
	addColumns(layout: TabLayout, headerRow: number, column: number): void;
	/** Takes a column from its header down away again: content, formats, dropdown and note. */
	clearColumn(tab: string, headerRow: number, column: number): void;
	deleteTab(name: string): void;
	/** The charts that stand in a tab; none if there is no tab of that name. */
	readCharts(tab: string): readonly PlacedChart[];
	addCharts(tab: string, charts: readonly ChartLayout[]): void;
	removeCharts(tab: string, ids: readonly number[]): void;
	/** Makes sure that all that was written has arrived; throws with a message for the user if the sheet refused it. */
	flush(): void;
	/** Runs `work` while no one else's tool runs in this workbook, and makes its writes visible before letting go. */
	locked<T>(work: () => T): T | Problem;
	/** Small text kept with the workbook (`document`) or with this person (`user`). */
	readSetting(store: "document" | "user", key: string): string | undefined;
	writeSetting(store: "document" | "user", key: string, value: string | undefined): void;
	/** All small texts kept with the workbook whose key begins so, by their keys. */
	readSettings(prefix: string): { readonly [key: string]: string };
	/** The documents the add-on made for this workbook. */
	readonly documents: DocumentStore;
	/** Wall-clock time in the spreadsheet's time zone, `2026-11-25T14:30:00`. */
	now(): string;
	/** Milliseconds since this call of the add-on began: long work stops in time and goes on in the next call. */
	elapsed(): number;
	/** E.g. `en_US` and `Europe/Berlin`. */
	region(): { readonly locale: string; readonly timeZone: string };
}
