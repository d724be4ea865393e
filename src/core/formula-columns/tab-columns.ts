/** A column of a tab as a formula may take it. */
export interface TabColumn {
	/** `D` */
	readonly letters: string;
	/** As the tab shows it. */
	readonly header: string;
	/** What it may be called: its own header, then the tracker's columns that it means. Small letters. */
	readonly means: readonly string[];
}

/** The answer to `runTool("columns", "{}")`: the tab in front. */
export interface TabColumns {
	readonly tab: string;
	/** Of the first row below the header, from 1. */
	readonly firstRow: number;
	/** None where the tab has no headers. */
	readonly columns: readonly TabColumn[];
}
