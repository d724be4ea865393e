import type { SheetShift } from "./shift-journal.ts";

/** What changed, for views: cells whose value or format is new, or the workbook's shape. */
export interface WorkbookEvent {
	readonly kind: "cells" | "shape" | "undo-stack";
	/** With `cells`: the sheets touched. */
	readonly sheets: readonly number[];
	/** With `shape`: the lines that came or went, in turn. */
	readonly shifts?: readonly SheetShift[];
}
