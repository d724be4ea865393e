import { MONTHS, type PatternPart, readPattern, WEEKDAYS } from "./date-pattern.ts";
import { exception } from "./exception.ts";
import { instantOf } from "./time-zone.ts";

/** What has been read so far; -1: nothing. */
interface Fields {
	year: number;
	month: number;
	day: number;
	hour: number;
	minute: number;
	second: number;
	millisecond: number;
	afternoon: boolean | undefined;
	/** Milliseconds ahead of UTC, if the text says so itself. */
	offset: number | undefined;
}

/**
 * The instant a text stands for in a time zone, by a SimpleDateFormat pattern. As at Google, months and days too large
 * run over into the next, and text behind the date is ignored. Throws if the text does not follow the pattern.
 */
export function parseDate(text: string, timeZone: string, pattern: string, thisYear: number): number {
	const parts = readPattern(pattern);
	const fields: Fields = {
		year: 1970,
		month: 1,
		day: 1,
		hour: 0,
		minute: 0,
		second: 0,
		millisecond: 0,
		afternoon: undefined,
		offset: undefined,
	};
	let rest = text;
	for (const [index, part] of parts.entries()) {
		const read = "text" in part ? readText(rest, part.text) : readField(rest, part, parts[index + 1], fields);
		if (read === undefined) throw exception(`Unparseable date: "${text}"`);
		rest = rest.slice(read);
	}
	return instantFrom(fields, timeZone, /(^|[^y])yy($|[^y])/.test(pattern) ? thisYear : undefined);
}

function readText(rest: string, text: string): number | undefined {
	return rest.startsWith(text) ? text.length : undefined;
}

/** How many characters the field takes; `undefined` if it is not there. */
function readField(
	rest: string,
	part: { readonly letter: string; readonly length: number },
	next: PatternPart | undefined,
	fields: Fields,
): number | undefined {
	if (part.letter === "M" && part.length >= 3)
		return readName(rest, MONTHS, (index) => (fields.month = index + 1));
	if (part.letter === "E") return readName(rest, WEEKDAYS, () => {});
	if (part.letter === "a") return readHalf(rest, fields);
	if ("zZX".includes(part.letter)) return readOffset(rest, fields);
	const adjacent = next !== undefined && "letter" in next;
	const digits = (adjacent ? new RegExp(`^\\d{${part.length}}`) : /^\d+/).exec(rest);
	if (digits === null) return undefined;
	setNumber(fields, part.letter, Number(digits[0]));
	return digits[0].length;
}

function readName(
	rest: string,
	names: readonly string[],
	found: (index: number) => void,
): number | undefined {
	const lower = rest.toLowerCase();
	for (const [index, name] of names.entries()) {
		for (const form of [name, name.slice(0, 3)]) {
			if (!lower.startsWith(form.toLowerCase())) continue;
			found(index);
			return form.length;
		}
	}
	return undefined;
}

function readHalf(rest: string, fields: Fields): number | undefined {
	const half = /^[AP]M/i.exec(rest);
	if (half === null) return undefined;
	fields.afternoon = half[0].toLowerCase() === "pm";
	return 2;
}

function readOffset(rest: string, fields: Fields): number | undefined {
	const found = /^(?:GMT|UTC)?([+-])(\d\d):?(\d\d)?|^(?:Z|GMT|UTC)/.exec(rest);
	if (found === null) return undefined;
	const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
	fields.offset = (found[1] === "-" ? -minutes : minutes) * 60_000;
	return found[0].length;
}

function setNumber(fields: Fields, letter: string, value: number): void {
	if (letter === "y") fields.year = value;
	else if (letter === "M") fields.month = value;
	else if (letter === "d") fields.day = value;
	else if (letter === "D") Object.assign(fields, { month: 1, day: value });
	else if ("HK".includes(letter)) fields.hour = value;
	else if (letter === "k") fields.hour = value % 24;
	else if (letter === "h") fields.hour = value % 12;
	else if (letter === "m") fields.minute = value;
	else if (letter === "s") fields.second = value;
	else if (letter === "S") fields.millisecond = value;
}

/** `thisYear` is given where the year has two digits: it then lies at most 80 years back and 20 ahead. */
function instantFrom(fields: Fields, timeZone: string, thisYear: number | undefined): number {
	let { year, hour } = fields;
	if (thisYear !== undefined && year < 100) {
		year += Math.floor((thisYear + 20) / 100) * 100;
		if (year > thisYear + 20) year -= 100;
	}
	if (fields.afternoon === true) hour = (hour % 12) + 12;
	const { month, day, minute, second, millisecond } = fields;
	const wall = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
	return fields.offset === undefined ? instantOf(wall, timeZone) : wall - fields.offset;
}
