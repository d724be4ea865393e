import type { Area, Validation } from "../model/types.ts";
import { formatCells, formulaText, storedNumberFormat } from "./cell-setters.ts";
import { validationOf } from "./data-validation.ts";
import { signatureMismatch } from "./exception.ts";
import { editablePlaceOf, forEachRun, requireShape } from "./places.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";
import { writeValues } from "./write-cells.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The setters that take one item for every cell, and data validation. */
export function createGridSetters(
	context: SpreadsheetContext,
	sheetId: number,
	area: Area,
	self: () => Range,
): Partial<Range> {
	const { workbook } = context;
	const open = (method: string, data: unknown) => {
		requireRows(method, data);
		requireShape(data, area);
		return editablePlaceOf(context, sheetId, area);
	};
	return {
		setValues(values) {
			const { sheet } = open("setValues", values);
			writeValues(workbook, sheet, area, values);
			return self();
		},
		setFormulas(formulas) {
			const { sheet } = open("setFormulas", formulas);
			writeValues(
				workbook,
				sheet,
				area,
				formulas.map((row) => row.map(formulaText)),
			);
			return self();
		},
		setNumberFormats(numberFormats) {
			const { sheet } = open("setNumberFormats", numberFormats);
			forEachRun<string>(area, numberFormats, (piece, number) =>
				formatCells(workbook, { sheet, area: piece }, { number: storedNumberFormat(number) }),
			);
			return self();
		},
		setNotes(notes) {
			const { sheet } = open("setNotes", notes);
			const texts = notes.map((row) => row.map((note) => String(note ?? "")));
			forEachRun<string>(area, texts, (piece, note) =>
				formatCells(workbook, { sheet, area: piece }, { note }),
			);
			return self();
		},
		setDataValidations(rules) {
			const { sheet } = open("setDataValidations", rules);
			const validations = rules.map((row) =>
				row.map((rule) => (rule === null ? "none" : validationOf(rule))),
			);
			forEachRun<Validation | "none">(area, validations, (piece, validation) =>
				formatCells(
					workbook,
					{ sheet, area: piece },
					{ validation: validation === "none" ? null : validation },
				),
			);
			return self();
		},
		setDataValidation: (rule) => {
			const place = editablePlaceOf(context, sheetId, area);
			formatCells(workbook, place, { validation: rule === null ? null : validationOf(rule) });
			return self();
		},
	};
}

function requireRows(method: string, data: unknown): void {
	if (Array.isArray(data) && data.every((row) => Array.isArray(row))) return;
	throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [data]);
}
