import { exception } from "./exception.ts";
import { expose } from "./expose.ts";
import { sheetOf } from "./places.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protects a sheet against everybody at the screen: the playground knows no owners. */
export function protectSheet(context: SpreadsheetContext, sheetId: number): Protection {
	context.workbook.setSheet(sheetId, { protected: true });
	return createProtection(context, sheetId);
}

/** The protections of one kind; in the playground only whole sheets can be protected. */
export function protectionsOf(
	context: SpreadsheetContext,
	sheetIds: readonly number[],
	type: unknown,
): Protection[] {
	const { SHEET, RANGE } = context.protectionTypes;
	if (type !== SHEET && type !== RANGE) throw exception("Invalid argument: type");
	if (type === RANGE) return [];
	return sheetIds
		.filter((id) => sheetOf(context.workbook, id).protected)
		.map((id) => createProtection(context, id));
}

function createProtection(context: SpreadsheetContext, sheetId: number): Protection {
	return expose<Protection>(context.guard, "Protection", {
		plain: {
			canEdit: () => false,
			isWarningOnly: () => false,
			getProtectionType: () => context.protectionTypes.SHEET,
		},
		writes: { remove: () => context.workbook.setSheet(sheetId, { protected: false }) },
	});
}
