import { useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { SheetModel, WorkbookModel } from "../../model/types.ts";
import { createAxis } from "./axis.ts";
import { FREEZE_BAR, type Layout } from "./layout.ts";
import { measureRows } from "./row-heights.ts";
import { ROW_HEIGHT } from "./text-size.ts";

/** Rows measured at once; those below, out of sight as a rule, wait until the page is idle. */
const ROWS_AT_ONCE = 500;

/** Counts the changes of a workbook, and redraws the component at each. */
export function useWorkbookVersion(workbook: WorkbookModel): number {
	const [version, increase] = useReducer((count: number) => count + 1, 0);
	useLayoutEffect(() => workbook.subscribe(() => increase(undefined)), [workbook]);
	return version;
}

/** A column or row while its edge is dragged. */
export interface Resize {
	readonly axis: "row" | "column";
	readonly line: number;
	readonly pixels: number;
}

export function useLayout(sheet: SheetModel, version: number, resize: Resize | null): Layout {
	const measured = useRef({ sheet, heights: [] as number[] });
	const [rest, setRest] = useState(0);
	if (measured.current.sheet !== sheet) measured.current = { sheet, heights: [] };
	const { heights } = measured.current;

	useLayoutEffect(() => {
		if (sheet.used().rows <= ROWS_AT_ONCE) return undefined;
		const timer = setTimeout(() => {
			if (measureRows(sheet, heights, ROWS_AT_ONCE, sheet.rowCount)) setRest((count) => count + 1);
		}, 200);
		return () => clearTimeout(timer);
	}, [sheet, heights, version]);
	return useMemo(() => {
		measureRows(sheet, heights, 0, ROWS_AT_ONCE);
		for (let row = heights.length; row < sheet.rowCount; row++) heights[row] = ROW_HEIGHT;
		const dragged = (axis: Resize["axis"], line: number) =>
			resize?.axis === axis && resize.line === line ? resize.pixels : undefined;
		const width = (column: number) => dragged("column", column) ?? sheet.columnWidth(column);
		const height = (row: number) =>
			sheet.isRowFiltered(row) ? 0 : (dragged("row", row) ?? sheet.rowHeight(row) ?? heights[row]!);
		return {
			rows: createAxis(
				sheet.rowCount,
				(row) => height(row) + (row === sheet.frozenRows - 1 ? FREEZE_BAR : 0),
			),
			columns: createAxis(sheet.columnCount, width),
			frozenRows: sheet.frozenRows,
			frozenColumns: sheet.frozenColumns,
		};
	}, [sheet, heights, version, rest, resize]);
}
