import type { ServiceContext } from "./context.ts";
import { createBuilder, createCriteria } from "./data-validation.ts";
import { enumeration, expose } from "./expose.ts";
import { createSheet } from "./sheet.ts";
import { createSpreadsheet } from "./spreadsheet.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";
import { createUi } from "./ui.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ProtectionType = SpreadsheetApp["ProtectionType"];

export function createSpreadsheetApp(services: ServiceContext): SpreadsheetApp {
	const sheets = new Map<number, Sheet>();
	const context: SpreadsheetContext = {
		...services,
		criteria: createCriteria(),
		protectionTypes: enumeration<ProtectionType>("ProtectionType", ["RANGE", "SHEET"]),
		spreadsheet: () => spreadsheet,
		sheet(id) {
			const sheet = sheets.get(id) ?? createSheet(context, id);
			sheets.set(id, sheet);
			return sheet;
		},
	};
	const spreadsheet = createSpreadsheet(context);
	const ui = createUi(context);
	return expose<SpreadsheetApp>(context.guard, "SpreadsheetApp", {
		plain: {
			DataValidationCriteria: context.criteria,
			ProtectionType: context.protectionTypes,
			newDataValidation: () => createBuilder(context, context.criteria),
		},
		document: {
			getActiveSpreadsheet: () => spreadsheet,
			getActive: () => spreadsheet,
			getActiveSheet: () => spreadsheet.getActiveSheet(),
		},
		menus: { getUi: () => ui },
		// Cells here are never behind, but at Google a flush is a trip to the spreadsheet, so it is counted as one.
		writes: { flush: () => {} },
	});
}
