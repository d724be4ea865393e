import { HIDDEN_WIDTH } from "../model/sheet-state.ts";
import type { Area, SheetModel } from "../model/types.ts";
import { parseA1, splitSheetName } from "./a1-notation.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { sheetOf } from "./places.ts";
import { protect, protectionsOf } from "./protection.ts";
import { createRange } from "./range.ts";
import { createRangeList } from "./range-list.ts";
import { createSheetChanges } from "./sheet-changes.ts";
import { createSheetCharts } from "./sheet-charts.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function createSheet(context: SpreadsheetContext, id: number): Sheet {
	const { workbook } = context;
	const model = () => sheetOf(workbook, id);
	const usedArea = (): Area => {
		const { rows, columns } = model().used();
		return { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
	};
	const charts = createSheetCharts(context, id);
	const sheet: Sheet = expose<Sheet>(context.guard, "Sheet", {
		plain: {
			getSheetId: () => id,
			getName: () => model().name,
			getIndex: () => workbook.sheets.findIndex((other) => other.id === id) + 1,
			getParent: () => context.spreadsheet(),
			getMaxRows: () => model().rowCount,
			getMaxColumns: () => model().columnCount,
			getFrozenRows: () => model().frozenRows,
			getFrozenColumns: () => model().frozenColumns,
			isSheetHidden: () => model().hidden,
			isColumnHiddenByUser: (column) => model().columnWidth(column - 1) === HIDDEN_WIDTH,
			getColumnWidth: (column) => model().columnWidth(column - 1),
			getRange: (...args: readonly unknown[]) => createRange(context, id, areaOf(model(), args)),
			getRangeList: (notations) => {
				const areas = notations.map((notation) => areaOf(model(), [notation]));
				return createRangeList(context, id, areas);
			},
			newChart: charts.newChart,
			getProtections: (type) => protectionsOf(context, [id], type),
		},
		reads: {
			getLastRow: () => model().used().rows,
			getLastColumn: () => model().used().columns,
			getCharts: charts.getCharts,
			getDataRange: () => createRange(context, id, usedArea()),
		},
		writes: {
			...createSheetChanges(context, id, () => sheet),
			insertChart: charts.insertChart,
			updateChart: charts.updateChart,
			removeChart: charts.removeChart,
			protect: () => protect(context, id),
		},
		shows: {
			activate() {
				context.view.activate(model().id);
				return sheet;
			},
		},
	});
	return sheet;
}

/** What `getRange` was given: a notation, or row and column from 1 and the numbers of them. */
function areaOf(sheet: SheetModel, args: readonly unknown[]): Area {
	const [first, column, rows = 1, columns = 1] = args;
	if (args.length === 1 && typeof first === "string") {
		const notation = splitSheetName(first);
		if (notation.sheet !== undefined && notation.sheet !== sheet.name) throw exception("Range not found");
		return parseA1(notation.range, { rows: sheet.rowCount, columns: sheet.columnCount });
	}
	const numbers = [first, column, rows, columns];
	if (args.length < 2 || args.length > 4 || !numbers.every(Number.isInteger)) {
		throw signatureMismatch("SpreadsheetApp.Sheet.getRange", args);
	}
	const [row, left, height, width] = numbers as [number, number, number, number];
	return { row: row - 1, column: left - 1, rows: height, columns: width };
}
