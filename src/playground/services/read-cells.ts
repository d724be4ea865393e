import { isDateFormat } from "numfmt";
import type { Area, SheetModel } from "../model/types.ts";
import { gridOf } from "./places.ts";
import { serialToInstant } from "./time-zone.ts";

/** What Google calls the automatic number format. */
const AUTOMATIC = "0.###############";

export type CellValue = string | number | boolean | Date;

const dateFormats = new Map<string, boolean>();

/** Values as `getValues` gives them: blank is `""`, an error its code, a number shown as a date the instant it stands for in the time zone. */
export function readValues(sheet: SheetModel, area: Area, timeZone: string): CellValue[][] {
	return gridOf(area, (row, column) => {
		const value = sheet.value(row, column);
		if (value === null) return "";
		if (typeof value === "object") return value.error;
		if (typeof value !== "number" || !showsDate(sheet.numberFormat(row, column))) return value;
		return new Date(serialToInstant(value, timeZone));
	});
}

/** Formulas as typed, `""` where there is none, as in cells an array formula of another cell fills. */
export function readFormulas(sheet: SheetModel, area: Area): string[][] {
	return gridOf(area, (row, column) => {
		const content = sheet.content(row, column);
		return typeof content === "object" && content !== null ? content.formula : "";
	});
}

export function readNumberFormats(sheet: SheetModel, area: Area): string[][] {
	return gridOf(area, (row, column) => sheet.numberFormat(row, column) || AUTOMATIC);
}

function showsDate(format: string): boolean {
	if (format === "") return false;
	let isDate = dateFormats.get(format);
	if (isDate === undefined) {
		isDate = isDateFormat(format);
		dateFormats.set(format, isDate);
	}
	return isDate;
}
