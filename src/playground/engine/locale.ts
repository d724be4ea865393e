import { addLocale, getLocale } from "numfmt";

/** Where a workbook is at home; its settings can change it. */
export interface Region {
	/** As Google names it: `en_US`. */
	readonly locale: string;
	/** As in the IANA list: `Europe/Berlin`. */
	readonly timeZone: string;
}

/** How a Sheets locale writes numbers and dates. */
export interface LocaleFormat {
	/** As numfmt wants it: `de-DE`. */
	readonly tag: string;
	readonly decimal: "." | ",";
	/** How Sheets shows a date that has no format of its own. */
	readonly date: string;
	readonly dateTime: string;
	readonly time: string;
	readonly monthFirst: boolean;
}

const known = new Map<string, LocaleFormat>();

/** From a Sheets locale such as `pt_BR`. */
export function localeFormat(locale: string): LocaleFormat {
	const present = known.get(locale);
	if (present !== undefined) return present;
	const tag = locale.replace("_", "-");
	correct(tag);
	const data = getLocale(tag) ?? getLocale("en-US");
	const monthFirst = data?.preferMDY ?? true;
	const date = datePattern(tag, monthFirst);
	const format: LocaleFormat = {
		tag,
		decimal: data?.decimal === "," ? "," : ".",
		date,
		dateTime: `${date} h:mm:ss`,
		time: monthFirst ? "h:mm:ss AM/PM" : "h:mm:ss",
		monthFirst,
	};
	known.set(locale, format);
	return format;
}

/** What numfmt takes for other than it is: Mexico writes the decimal point, India the day before the month. */
function correct(tag: string): void {
	const data = getLocale(tag);
	if (tag === "es-MX" && data) addLocale({ ...data, decimal: ".", group: "," }, tag);
	if (tag === "en-IN" && data) addLocale({ ...data, preferMDY: false }, tag);
}

/** A date or time pattern as another locale shows it, if it is what the first one shows dates by that have no format of their own. */
export function dateFormatIn(pattern: string, from: LocaleFormat, to: LocaleFormat): string {
	const [date = "", ...time] = pattern.split(" ");
	const plain = (text: string) => text.replace(/d+/g, "d").replace(/m+/g, "m");
	return plain(date) === plain(from.date) ? [to.date, ...time].join(" ") : pattern;
}

/** Sheets' default date of the languages that do not write slashes; others are `M/d/yyyy` or `dd/MM/yyyy`. */
function datePattern(tag: string, monthFirst: boolean): string {
	if (/^(de|pl|ru|uk|cs|sk|fi|nb|no|da|tr|ro|bg|hr|et|lv)\b/.test(tag)) return "dd.mm.yyyy";
	if (/^(sv|lt|hu|ko|zh|fr-CA|en-CA)\b/.test(tag)) return "yyyy-mm-dd";
	if (/^ja\b/.test(tag)) return "yyyy/mm/dd";
	if (/^nl\b/.test(tag)) return "d-m-yyyy";
	return monthFirst && /^en(-US)?$/.test(tag) ? "m/d/yyyy" : "dd/mm/yyyy";
}
