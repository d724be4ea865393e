import { type Problem, problem, quote } from "../problem.ts";
import type { Reader, SheetValue } from "../sheet-function.ts";

const DAY_LENGTH = 86_400_000;
/** Serial numbers of 2009-07-06 and 2064-04-08; other numbers are hardly dates. */
const FIRST_SERIAL = 40_000;
const LAST_SERIAL = 60_000;
/** The serial number of 1970-01-01. */
const SERIAL_OF_DAY_0 = 25_569;

const HOW = 'Give a date cell, or write it with the year first, such as "2026-11-18".';

/** A calendar day as the number of days since 1970-01-01, from a date cell, text such as `2026-11-18`, or a serial number. */
export const date: Reader<number> = {
	expected: 'a date cell, or text such as "2026-11-18"',
	read(cell) {
		const day = readDay(cell);
		if (typeof day !== "number" || isInRange(day)) return day;
		return problem(`${quote(cell)} is not a date from 2009-07-06 to 2064-04-08. ${HOW}`);
	},
};

/** The day as text that Sheets' own date functions understand: `2026-11-18`. */
export function isoDay(day: number): string {
	return new Date(day * DAY_LENGTH).toISOString().slice(0, 10);
}

function readDay(cell: SheetValue): number | Problem {
	if (typeof cell === "number") return Math.floor(cell) - SERIAL_OF_DAY_0;
	if (typeof cell === "string") return dayOfText(cell.trim());
	// `instanceof Date` fails for a Date from another realm.
	if (Object.prototype.toString.call(cell) === "[object Date]") return dayOfInstant((cell as Date).getTime());
	return problem(`${quote(cell)} is not a date. ${HOW}`);
}

function isInRange(day: number): boolean {
	return day >= FIRST_SERIAL - SERIAL_OF_DAY_0 && day <= LAST_SERIAL - SERIAL_OF_DAY_0;
}

/**
 * A date cell arrives as the instant of midnight in the sheet's time zone, which a custom function of an add-on is not
 * told. East of Greenwich (to +13) midnight falls on the evening before in UTC, from 11:00 on; west of it (to −10) on
 * the same day, until 10:00. So from 11:00 UTC on the next day is meant.
 */
function dayOfInstant(time: number): number {
	const day = Math.floor(time / DAY_LENGTH);
	return time - day * DAY_LENGTH < 11 * 3_600_000 ? day : day + 1;
}

function dayOfText(text: string): number | Problem {
	const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?$/.exec(text);
	if (!parts) {
		const unordered = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text);
		return problem(`${quote(text)} ${unordered ? "may be day or month first" : "is not a date"}. ${HOW}`);
	}
	const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	const time = Date.UTC(year, month - 1, dayOfMonth);
	const rolledOver = new Date(time).getUTCMonth() !== month - 1 || dayOfMonth === 0;
	return rolledOver ? problem(`${quote(text)} is not a day of the calendar. ${HOW}`) : time / DAY_LENGTH;
}
