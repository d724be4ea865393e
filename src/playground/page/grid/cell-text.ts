import { getFormatDateInfo, isDateFormat, isPercentFormat } from "numfmt";
import { formatNumber } from "../../engine/format.ts";
import { formulaInLocale } from "../../engine/formula-text.ts";
import { localeFormat } from "../../engine/locale.ts";
import { parseTyped } from "../../model/parse-typed.ts";
import type { SheetModel, WorkbookModel } from "../../model/types.ts";

/** 12/31/9999 at midnight, the last date that can be typed: no time of that day can. */
const LAST_DATE = 2_958_465;

/**
 * The text by which a cell is edited, as in the formula bar: formulas with the locale's separators, numbers in full,
 * percentages with their sign, dates and times as the locale writes them whatever their format. Text that would be read as
 * something else gets Sheets' leading apostrophe.
 */
export function editableText(
	workbook: Pick<WorkbookModel, "locale">,
	sheet: Pick<SheetModel, "content" | "value" | "numberFormat">,
	row: number,
	column: number,
): string {
	const { locale } = workbook;
	const content = sheet.content(row, column);
	if (typeof content === "object" && content !== null)
		return formulaInLocale(content.formula, locale, locale);
	const value = content ?? sheet.value(row, column);
	const pattern = sheet.numberFormat(row, column);
	if (typeof value === "number") return numberText(value, pattern, locale);
	if (typeof value === "string") return pattern === "@" || staysText(value, locale) ? value : `'${value}`;
	return value === null || typeof value === "object" ? "" : String(value).toUpperCase();
}

function numberText(value: number, pattern: string, locale: string): string {
	if (isDateFormat(pattern)) return dateText(value, pattern, locale) ?? plainNumber(value, locale);
	const percent = isPercentFormat(pattern) ? `${plainNumber(value * 100, locale)}%` : "";
	return percent === "" || percent.includes("E") ? plainNumber(value, locale) : percent;
}

function dateText(value: number, pattern: string, locale: string): string | undefined {
	if (value < 0 || value > LAST_DATE) return undefined;
	const { date, dateTime, time } = localeFormat(locale);
	const { year, month, day } = getFormatDateInfo(pattern);
	const showsDate = year || month || day;
	if (!showsDate) return formatNumber(value, value < 1 ? time : "[h]:mm:ss", locale);
	return formatNumber(value, Number.isInteger(value) ? date : dateTime, locale);
}

/** Without grouping; at most 15 digits, so that 0.07 × 100 does not show its rounding error. */
function plainNumber(value: number, locale: string): string {
	const text = String(Number(value.toPrecision(15))).replace("e", "E");
	return text.replace(".", localeFormat(locale).decimal);
}

function staysText(text: string, locale: string): boolean {
	return parseTyped(text, locale).content === text;
}
