import { fillsColumn } from "../core/sharing/frozen-formula.ts";
import { isFormula, type TabLayout } from "../core/tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What Sheets says of a header that is a formula, and how such a protection is found again. */
export const FORMULA_NOTE = "Computes the column below it (Creator Campaign Planner)";

/**
 * Who types over a header that is a formula is warned first, and may go on: nobody is locked out. The cells below stay
 * free, or Sheets would ask at every sort. Headers side by side are one range.
 */
export function warnOverFormulas(sheet: Sheet, layout: TabLayout, headerRow: number, first: number): void {
	const { columns } = layout;
	if (!columns.some(({ header }) => isFormula(header))) return;
	for (let start = 0; start < columns.length; start++) {
		let end = start;
		while (end < columns.length && isFormula(columns[end]!.header)) end++;
		if (end === start) continue;
		const range = sheet.getRange(headerRow + 1, first + start + 1, 1, end - start);
		range.protect().setDescription(FORMULA_NOTE).setWarningOnly(true);
		start = end;
	}
	// A request that Google carries out twice leaves a second protection, of which nobody hears.
	openHeaders(sheet);
}

/**
 * Google protects a range in one step and makes that a warning in a later one. Where a script was stopped in between, the
 * header is closed to others: this opens it. For one whom Google does not let, it stays for the next who runs a tool.
 */
export function openHeaders(place: Pick<Spreadsheet | Sheet, "getProtections">): void {
	try {
		for (const protection of place.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
			if (!protection.isWarningOnly() && isLeftClosed(protection))
				protection.setDescription(FORMULA_NOTE).setWarningOnly(true);
		}
	} catch {
		// The work itself is not about headers.
	}
}

/** One without a description was left before it got one, if it is over headers that fill their columns and over nothing else. */
function isLeftClosed(protection: Protection): boolean {
	const description = protection.getDescription();
	if (description !== "") return description === FORMULA_NOTE;
	const range = protection.getRange();
	return range.getNumRows() === 1 && range.getFormulas()[0]!.every(fillsColumn);
}
