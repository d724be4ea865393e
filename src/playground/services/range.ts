import { obstacleTo } from "../model/protections.ts";
import type { Area, Validation } from "../model/types.ts";
import { a1Notation } from "./a1-notation.ts";
import { cellSetters, type SetterName } from "./cell-setters.ts";
import { createRule } from "./data-validation.ts";
import { expose } from "./expose.ts";
import { editablePlaceOf, gridOf, placeOf, requireInside, sheetOf } from "./places.ts";
import { protect } from "./protection.ts";
import { createGridSetters } from "./range-grids.ts";
import { readFormulas, readNumberFormats, readValues } from "./read-cells.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rectangle of one sheet, which must lie inside its grid. It stays where it is when cells move, as Google's does. */
export function createRange(context: SpreadsheetContext, sheetId: number, area: Area): Range {
	requireInside(sheetOf(context.workbook, sheetId), area);
	const range: Range = expose<Range>(context.guard, "Range", {
		plain: createNavigation(context, sheetId, area),
		shows: {
			activate() {
				context.view.activate(sheetId);
				return range;
			},
		},
		reads: createReaders(context, sheetId, area),
		writes: {
			...createSetters(context, sheetId, [area], () => range),
			...createGridSetters(context, sheetId, area, () => range),
			protect: () => protect(context, sheetId, area),
		},
	});
	return range;
}

/** The setters that ranges and lists of ranges share, for all areas at once. */
export function createSetters<T>(
	context: SpreadsheetContext,
	sheetId: number,
	areas: readonly Area[],
	self: () => T,
): { [K in SetterName]: (...args: never[]) => T } {
	const setters = Object.entries(cellSetters).map(([name, set]) => [
		name,
		(...args: unknown[]) => {
			const apply = set as (...args: unknown[]) => void;
			for (const area of areas) apply(context.workbook, editablePlaceOf(context, sheetId, area), ...args);
			return self();
		},
	]);
	return Object.fromEntries(setters);
}

function createNavigation(context: SpreadsheetContext, sheetId: number, area: Area): Partial<Range> {
	const { row, column, rows, columns } = area;
	const inside = (part: Area) => createRange(context, sheetId, part);
	return {
		getRow: () => row + 1,
		getColumn: () => column + 1,
		getNumRows: () => rows,
		getNumColumns: () => columns,
		getLastRow: () => row + rows,
		getLastColumn: () => column + columns,
		getA1Notation: () => a1Notation(area),
		getSheet: () => context.sheet(sheetId),
		getGridId: () => sheetId,
		getCell: (down, right) =>
			inside({ row: row + down - 1, column: column + right - 1, rows: 1, columns: 1 }),
		offset: (down: number, right: number, numRows: number = rows, numColumns: number = columns) =>
			inside({ row: row + down, column: column + right, rows: numRows, columns: numColumns }),
	};
}

function createReaders(context: SpreadsheetContext, sheetId: number, area: Area): Partial<Range> {
	const { workbook, criteria, user } = context;
	const first = { ...area, rows: 1, columns: 1 };
	const values = (part: Area) => readValues(placeOf(workbook, sheetId, part).sheet, part, workbook.timeZone);
	const formulas = (part: Area) => readFormulas(placeOf(workbook, sheetId, part).sheet, part);
	const numberFormats = (part: Area) => readNumberFormats(placeOf(workbook, sheetId, part).sheet, part);
	const displayValues = (part: Area) => {
		const { sheet } = placeOf(workbook, sheetId, part);
		return gridOf(part, (row, column) => sheet.display(row, column));
	};
	const notes = (part: Area) => {
		const { sheet } = placeOf(workbook, sheetId, part);
		return gridOf(part, (row, column) => sheet.format(row, column).note ?? "");
	};
	const validations = (part: Area) => {
		const { sheet } = placeOf(workbook, sheetId, part);
		const rules = new Map<Validation, Rule>();
		const ruleOf = (validation: Validation) => {
			const rule = rules.get(validation) ?? createRule(context, criteria, validation);
			rules.set(validation, rule);
			return rule;
		};
		return gridOf(part, (row, column) => {
			const { validation } = sheet.format(row, column);
			return validation ? ruleOf(validation) : null;
		});
	};
	return {
		getValue: () => values(first)[0]![0],
		getValues: () => values(area),
		getDisplayValue: () => displayValues(first)[0]![0]!,
		getDisplayValues: () => displayValues(area),
		getFormula: () => formulas(first)[0]![0]!,
		getFormulas: () => formulas(area),
		getNumberFormat: () => numberFormats(first)[0]![0]!,
		getNumberFormats: () => numberFormats(area),
		getNote: () => notes(first)[0]![0]!,
		getNotes: () => notes(area),
		getDataValidation: () => validations(first)[0]![0] ?? null,
		getDataValidations: () => validations(area),
		isBlank: () => values(area).every((row) => row.every((value) => value === "")),
		canEdit: () => obstacleTo(sheetOf(workbook, sheetId), user, area) !== "refusal",
	};
}
