import { WHOLE_SHEET } from "../model/protections.ts";
import type { SheetModel } from "../model/types.ts";
import { splitSheetName } from "./a1-notation.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { requireEditable, sheetOf } from "./places.ts";
import { protectionsOf } from "./protection.ts";
import { freeName, requireNewName } from "./sheet-names.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";
import { requireRoom } from "./workbook-size.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TOAST_SECONDS = 5;
const NEW_SHEET = { rows: 1000, columns: 26 };

export function createSpreadsheet(context: SpreadsheetContext): Spreadsheet {
	const { workbook, file, view, user } = context;
	const spreadsheet: Spreadsheet = expose<Spreadsheet>(context.guard, "Spreadsheet", {
		plain: {
			getId: () => file.id,
			getName: () => file.name,
			getUrl: () => `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
			getSpreadsheetLocale: () => workbook.locale,
			getSpreadsheetTimeZone: () => workbook.timeZone,
			getSheets: () => workbook.sheets.map((sheet) => context.sheet(sheet.id)),
			getNumSheets: () => workbook.sheets.length,
			getSheetByName: (name) => sheetCalled(context, name),
			getActiveSheet: () => context.sheet(activeSheet(context).id),
			getCurrentCell() {
				const { row, column } = context.view.activeCell();
				return context.sheet(activeSheet(context).id).getRange(row + 1, column + 1);
			},
			getRange: (notation) => {
				const { sheet } = splitSheetName(notation);
				const found =
					sheet === undefined ? context.sheet(activeSheet(context).id) : sheetCalled(context, sheet);
				if (found === null) throw exception("Range not found");
				return found.getRange(notation);
			},
			getProtections: (type) =>
				protectionsOf(
					context,
					workbook.sheets.map((sheet) => sheet.id),
					type,
				),
		},
		writes: {
			insertSheet: (...args: readonly unknown[]) => insertSheet(context, args),
			deleteSheet(sheet) {
				const model = sheetOf(workbook, sheet.getSheetId());
				requireEditable(user, model, WHOLE_SHEET);
				if (workbook.sheets.length === 1) throw exception("You can't remove all the sheets in a document.");
				const shown = workbook.sheets.filter((one) => !one.hidden && one.id !== model.id);
				if (shown.length === 0) {
					throw exception("You can't remove all the visible sheets in a document.");
				}
				workbook.deleteSheet(model.id);
			},
		},
		shows: {
			setActiveSheet(sheet) {
				view.activate(sheetOf(workbook, sheet.getSheetId()).id);
				return sheet;
			},
			toast: (message: string, title?: string | null, seconds?: number | null) =>
				context.ui.toast(String(message), title ?? "", seconds ?? TOAST_SECONDS),
		},
	});
	return spreadsheet;
}

/** `insertSheet()`, `(name)`, `(index)` or `(name, index)`; the new sheet becomes the active one. */
function insertSheet(context: SpreadsheetContext, args: readonly unknown[]): Sheet {
	const { workbook } = context;
	const names = args.filter((arg) => typeof arg === "string");
	const indexes = args.filter((arg) => typeof arg === "number");
	if (names.length > 1 || indexes.length > 1 || names.length + indexes.length < args.length) {
		throw signatureMismatch("SpreadsheetApp.Spreadsheet.insertSheet", args);
	}
	const name = names[0] ?? freeName(workbook);
	requireNewName(workbook, name);
	const index = indexes[0] ?? workbook.sheets.indexOf(activeSheet(context)) + 1;
	if (index < 0 || index > workbook.sheets.length) throw exception("The sheet index is out of bounds.");
	requireRoom(workbook, { rows: NEW_SHEET.rows, columns: NEW_SHEET.columns });
	const { id } = workbook.insertSheet(name, index);
	context.view.activate(id);
	return context.sheet(id);
}

/** `null` if there is none, which Google's own type says, too. */
function sheetCalled(context: SpreadsheetContext, name: string): Sheet | null {
	const found = context.workbook.sheets.find((sheet) => sheet.name === name);
	return found === undefined ? null : context.sheet(found.id);
}

function activeSheet({ workbook, view }: SpreadsheetContext): SheetModel {
	const active = view.activeSheet();
	return (active === undefined ? undefined : workbook.sheet(active)) ?? workbook.sheets[0]!;
}
