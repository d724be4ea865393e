import { format as applyPattern, getLocale, isDateFormat, isValidFormat } from "numfmt";
import type { Value } from "../model/types.ts";
import { localeFormat } from "./locale.ts";

/** What a cell shows: the number format applied, errors as their code. A pattern that cannot be read counts as automatic. */
export function formatValue(value: Value, pattern: string, locale: string): string {
	if (value === null) return "";
	if (typeof value === "object") return value.error;
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	if (typeof value === "string")
		return pattern === "" || pattern === "@" ? value : formatText(value, pattern);
	if (pattern === "" || pattern === "@" || pattern === "General") return formatAutomatic(value, locale);
	return formatNumber(value, pattern, locale) ?? formatAutomatic(value, locale);
}

/** A number by a pattern; `undefined` if the pattern cannot be read. Dates are Sheets serials. */
export function formatNumber(value: number, pattern: string, locale: string): string | undefined {
	if (!isValid(pattern)) return undefined;
	return applyPattern(pattern, value, {
		locale: localeFormat(locale).tag,
		leap1900: false,
		dateSpanLarge: true,
	});
}

/**
 * A pattern as people write it in TEXT, with the locale's decimal sign and its sign between groups (`#.##0,00 €` in de_DE),
 * in the words of number formats. Letters for dates are the English ones everywhere: support.google.com/docs/answer/3094139?hl=de.
 */
export function patternFrom(written: string, locale: string): string {
	const { decimal, tag } = localeFormat(locale);
	if (decimal === "." || isDateFormat(written)) return written;
	const group = getLocale(tag)?.group ?? ".";
	return written.replace(/"[^"]*"|\\.|\[[^\]]*\]|,|\.|(?<=[#0?])\s(?=[#0?])/g, (part) => {
		if (part === ",") return ".";
		if (part === ".") return group === "." ? "," : "\\.";
		return /^\s$/.test(part) && /\s/.test(group) ? "," : part;
	});
}

/** A number without a format: up to ten significant digits, whole numbers in full below 1E+15. */
export function formatAutomatic(value: number, locale: string): string {
	const size = Math.abs(value);
	const plain = Number.isInteger(value) && size < 1e15 ? value : Number(value.toPrecision(10));
	const text = String(plain);
	const shown =
		size >= 1e15 || text.includes("e")
			? plain
					.toExponential()
					.replace("e", "E")
					.replace(/E([+-])(\d)$/, "E$10$2")
			: text;
	return shown.replace(".", localeFormat(locale).decimal);
}

function formatText(value: string, pattern: string): string {
	if (!pattern.includes("@") || !isValid(pattern)) return value;
	return applyPattern(pattern, value);
}

const validity = new Map<string, boolean>();

function isValid(pattern: string): boolean {
	const present = validity.get(pattern);
	if (present !== undefined) return present;
	const valid = isValidFormat(pattern);
	validity.set(pattern, valid);
	return valid;
}
