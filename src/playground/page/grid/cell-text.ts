import { isDateFormat, isPercentFormat } from "numfmt";
import { formatNumber } from "../../engine/format.ts";
import { localeFormat } from "../../engine/locale.ts";
import { parseTyped } from "../../model/parse-typed.ts";
import type { SheetModel, WorkbookModel } from "../../model/types.ts";

/**
 * The text by which a cell is edited, as in the formula bar: formulas as written, numbers in full, percentages with their
 * sign, dates by year, month and day. Text that would be read as something else gets Sheets' leading apostrophe.
 */
export function editableText(
	workbook: WorkbookModel,
	sheet: SheetModel,
	row: number,
	column: number,
): string {
	const content = sheet.content(row, column);
	if (typeof content === "object" && content !== null) return content.formula;
	const value = content ?? sheet.value(row, column);
	const pattern = sheet.numberFormat(row, column);
	if (typeof value === "number") return numberText(value, pattern, workbook.locale);
	if (typeof value === "string")
		return pattern === "@" || staysText(value, workbook.locale) ? value : `'${value}`;
	return value === null || typeof value === "object" ? "" : String(value).toUpperCase();
}

function numberText(value: number, pattern: string, locale: string): string {
	if (isDateFormat(pattern)) {
		const shape = value % 1 === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
		return formatNumber(value, shape, locale) ?? plainNumber(value, locale);
	}
	if (isPercentFormat(pattern)) return `${plainNumber(value * 100, locale)}%`;
	return plainNumber(value, locale);
}

/** Without grouping; at most 15 digits, so that 0.07 × 100 does not show its rounding error. */
function plainNumber(value: number, locale: string): string {
	return String(Number(value.toPrecision(15))).replace(".", localeFormat(locale).decimal);
}

function staysText(text: string, locale: string): boolean {
	return parseTyped(text, locale).content === text;
}
