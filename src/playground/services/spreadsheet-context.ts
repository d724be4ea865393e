import type { ServiceContext } from "./context.ts";
import type { Criteria } from "./data-validation.ts";

/** What the objects of one execution's spreadsheet share. */
export interface SpreadsheetContext extends ServiceContext {
	readonly criteria: Criteria;
	readonly protectionTypes: GoogleAppsScript.Spreadsheet.SpreadsheetApp["ProtectionType"];
	readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
	/** The handle of a sheet; the same each time it is asked for. */
	readonly sheet: (id: number) => GoogleAppsScript.Spreadsheet.Sheet;
}
