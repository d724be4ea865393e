import { parseDate, parseNumber, parseTime } from "numfmt";
import { closeBrackets, formulaInLocale } from "../engine/formula-text.ts";
import { localeFormat } from "../engine/locale.ts";
import type { Content } from "./types.ts";

export interface Typed {
	readonly content: Content;
	/** The format the text brings along: `0%` from "12%". Absent: the cell's own stays. */
	readonly numberFormat?: string;
}

/**
 * What typing a text into a cell makes of it: a formula, a number with the format it was written in, a date as its serial
 * number, TRUE or FALSE, or the text itself. Brackets left open are closed, as in Sheets. An apostrophe in front keeps it text. Amounts and dates are read as the
 * locale (`en_US`, `de_DE`) writes them.
 */
export function parseTyped(text: string, locale: string): Typed {
	const trimmed = text.trim();
	if (trimmed === "") return { content: null };
	if (text.startsWith("'")) return { content: text.slice(1) };
	if (/^=./.test(trimmed)) {
		return { content: { formula: closeBrackets(formulaInLocale(trimmed, locale, locale)) } };
	}
	if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toLowerCase() === "true" };
	if (!/\d/.test(trimmed)) return { content: text };
	return (
		readDayMonth(trimmed, locale) ??
		readDate(trimmed, locale) ??
		readNumber(trimmed, locale) ??
		readAmount(trimmed, locale) ?? { content: text }
	);
}

function readNumber(text: string, locale: string): Typed | undefined {
	if (isMisgrouped(text, locale)) return undefined;
	const spaced = /^[\d\s]+([.,]\d+)?$/.test(text) ? text.replace(/\s/g, "") : text;
	const found = parseNumber(spaced, { locale: localeFormat(locale).tag });
	return found === null ? undefined : typed(found);
}

/** A point groups threes where the comma is the decimal sign: `1.234`, but not `1.50`. */
function isMisgrouped(text: string, locale: string): boolean {
	return localeFormat(locale).decimal === "," && /\d\.(?!\d{3}(?!\d))/.test(text);
}

/** `1.5` where the comma is the decimal sign and dates begin with the day: the first of May of this year. */
function readDayMonth(text: string, locale: string): Typed | undefined {
	const { decimal, date } = localeFormat(locale);
	const match = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text);
	if (decimal !== "," || !/^d/.test(date) || match === null) return undefined;
	const found = readDate(`${match[1]}.${match[2]}.${new Date().getFullYear()}`, locale);
	return found && { ...found, numberFormat: date };
}

/** Dates before numbers, as `25.11.2026` could be a grouped number where the point groups. */
function readDate(text: string, locale: string): Typed | undefined {
	const { tag, monthFirst } = localeFormat(locale);
	const dotted = /^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})(\s+\d{1,2}:.*)?$/.test(text);
	if (dotted && monthFirst) return undefined;
	if (/^[\d.,]+$/.test(text) && !dotted) return undefined;
	const found = parseDate(dotted ? text.replace(/\./g, "/") : text, { locale: tag });
	if (found !== null)
		return typed({ ...found, ...(dotted ? { z: String(found.z).replace(/\//g, ".") } : {}) });
	const time = parseTime(text, { locale: tag });
	return time === null ? readDuration(text) : typed(time);
}

/** More hours than a day has: `26:30:00`. */
function readDuration(text: string): Typed | undefined {
	const match = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
	if (match === null) return undefined;
	const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? 0].map(Number) as [
		number,
		number,
		number,
	];
	return { content: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: "[h]:mm:ss" };
}

/** A currency written in letters, in front or behind: `R$ 12,50`, `CHF 300`, `450 kr`. */
function readAmount(text: string, locale: string): Typed | undefined {
	const match = /^(R\$|[A-Z]{2}\$|CHF|zł|kr\.?)\s?(.+)$/.exec(text) ?? /^(.+?)\s?(CHF|zł|kr\.?)$/.exec(text);
	if (match === null) return undefined;
	const [, first = "", second = ""] = match;
	const leads = !/^[\d(+-]/.test(first);
	const found = readNumber(leads ? second : first, locale);
	if (found === undefined || typeof found.content !== "number") return undefined;
	const pattern = Number.isInteger(found.content) ? "#,##0" : "#,##0.00";
	return { content: found.content, numberFormat: leads ? `"${first}" ${pattern}` : `${pattern} "${second}"` };
}

function typed(found: { v: unknown; z?: string }): Typed {
	const content = found.v as number;
	return found.z === undefined ? { content } : { content, numberFormat: found.z };
}
