import type { LineShift } from "../engine/move-references.ts";
import { touchedBy } from "../model/protections.ts";
import { DEFAULT_COLUMN_WIDTH, HIDDEN_WIDTH } from "../model/sheet-state.ts";
import type { Area, SheetModel } from "../model/types.ts";
import { exception } from "./exception.ts";
import { requireEditable, sheetOf } from "./places.ts";
import { requireNewName } from "./sheet-names.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";
import { requireRoom } from "./workbook-size.ts";
import { writeValues } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What scripts change about a sheet as a whole. Numbers of rows and columns count from 1, as at Google. */
export function createSheetChanges(
	context: SpreadsheetContext,
	id: number,
	self: () => Sheet,
): Partial<Sheet> {
	const { workbook, user } = context;
	const edit = (work: (sheet: SheetModel) => void, areaOf?: (sheet: SheetModel) => Area) => {
		const sheet = sheetOf(workbook, id);
		requireEditable(user, sheet, areaOf?.(sheet));
		work(sheet);
		return self();
	};
	const set = (props: Parameters<typeof workbook.setSheet>[1]) => edit(() => workbook.setSheet(id, props));
	const setWidths = (start: number, count: number, pixels: number) =>
		edit((sheet) => {
			requireColumn(sheet, start, count);
			for (let column = 0; column < count; column++) workbook.setColumnWidth(id, start - 1 + column, pixels);
		});
	const hideColumns = (start: number, count = 1) => void setWidths(start, count, HIDDEN_WIDTH);
	const showColumns = (start: number, count = 1) =>
		void edit((sheet) => {
			for (let column = start - 1; column < start - 1 + count; column++) {
				if (sheet.columnWidth(column) === HIDDEN_WIDTH)
					workbook.setColumnWidth(id, column, DEFAULT_COLUMN_WIDTH);
			}
		});
	const move = (shift: LineShift, check: (sheet: SheetModel) => void) =>
		edit(
			(sheet) => {
				check(sheet);
				workbook.moveLines(id, shift);
			},
			() => touchedBy(shift),
		);
	const insertRowsAfter = (after: number, count: number) =>
		move({ axis: "row", at: after, count }, (sheet) => {
			requireRow(sheet, after, 1);
			requireCount(count);
			requireRoom(workbook, { id, rows: sheet.rowCount + count, columns: sheet.columnCount });
		});
	const insertColumnsAfter = (after: number, count: number) =>
		move({ axis: "column", at: after, count }, (sheet) => {
			requireColumn(sheet, after, 1);
			requireCount(count);
			requireRoom(workbook, { id, rows: sheet.rowCount, columns: sheet.columnCount + count });
		});
	const deleteRows = (row: number, count: number) =>
		move({ axis: "row", at: row - 1, count: -count }, (sheet) => {
			requireRow(sheet, row, count);
			if (count >= sheet.rowCount) throw exception("You can't delete all the rows on the sheet.");
		});
	return {
		setName: (name) =>
			edit((sheet) => {
				if (name === sheet.name) return;
				requireNewName(workbook, name, id);
				workbook.renameSheet(id, name);
			}),
		appendRow: (values) =>
			edit(
				(sheet) => {
					const area = rowBelow(sheet, values.length);
					if (area.row >= sheet.rowCount) {
						requireRoom(workbook, { id, rows: area.row + 1, columns: sheet.columnCount });
						workbook.setSheet(id, { rowCount: area.row + 1 });
					}
					writeValues(workbook, sheet, area, [values]);
				},
				(sheet) => rowBelow(sheet, values.length),
			),
		insertRowsAfter,
		insertRowAfter: (after) => insertRowsAfter(after, 1),
		insertColumnsAfter,
		insertColumnAfter: (after) => insertColumnsAfter(after, 1),
		deleteRows,
		deleteRow: (row) => deleteRows(row, 1),
		setFrozenRows: (rows) =>
			void edit((sheet) => {
				requireFrozen(rows, sheet.rowCount, "rows");
				workbook.setSheet(id, { frozenRows: rows });
			}),
		setFrozenColumns: (columns) =>
			void edit((sheet) => {
				requireFrozen(columns, sheet.columnCount, "columns");
				workbook.setSheet(id, { frozenColumns: columns });
			}),
		hideSheet: () =>
			edit(() => {
				const others = workbook.sheets.filter((sheet) => sheet.id !== id && !sheet.hidden);
				if (others.length === 0) throw exception("You can't hide all the sheets in a document.");
				workbook.setSheet(id, { hidden: true });
			}),
		showSheet: () => set({ hidden: false }),
		setTabColor: (color) => set({ tabColor: color ?? "" }),
		setColumnWidth: (column, pixels) => setWidths(column, 1, pixels),
		setColumnWidths: setWidths,
		hideColumns,
		showColumns,
	};
}

function rowBelow(sheet: SheetModel, columns: number): Area {
	return { row: sheet.used().rows, column: 0, rows: 1, columns };
}

function requireCount(count: number): void {
	if (!Number.isInteger(count) || count < 1) throw exception("At least one line must be inserted.");
}

function requireFrozen(lines: number, all: number, kind: "rows" | "columns"): void {
	if (!Number.isInteger(lines) || lines < 0)
		throw exception(`The number of frozen ${kind} must be 0 or more.`);
	if (lines >= all) throw exception(`You can't freeze all visible ${kind} on the sheet.`);
}

function requireRow(sheet: SheetModel, row: number, count: number): void {
	if (Number.isInteger(row) && row >= 1 && count >= 1 && row + count - 1 <= sheet.rowCount) return;
	throw exception("Those rows are out of bounds.");
}

function requireColumn(sheet: SheetModel, column: number, count: number): void {
	if (Number.isInteger(column) && column >= 1 && column + count - 1 <= sheet.columnCount) return;
	throw exception("Those columns are out of bounds.");
}
