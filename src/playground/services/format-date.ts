import { MONTHS, readPattern, WEEKDAYS } from "./date-pattern.ts";
import { offsetAt, wallClockOf } from "./time-zone.ts";

const DAY = 86_400_000;

/** An instant as text in a time zone, by a SimpleDateFormat pattern, in English as `Utilities.formatDate` gives it. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
	const wall = new Date(wallClockOf(instant, timeZone));
	const offset = offsetAt(instant, timeZone);
	return readPattern(pattern)
		.map((part) => ("text" in part ? part.text : formatField(part.letter, part.length, wall, offset)))
		.join("");
}

function formatField(letter: string, length: number, wall: Date, offset: number): string {
	if (letter === "y") return formatYear(wall.getUTCFullYear(), length);
	if (letter === "M" && length >= 3) return named(MONTHS, wall.getUTCMonth(), length);
	if (letter === "E") return named(WEEKDAYS, wall.getUTCDay(), length);
	if (letter === "a") return wall.getUTCHours() < 12 ? "AM" : "PM";
	if (letter === "z") return offset === 0 ? "GMT" : `GMT${formatOffset(offset, ":")}`;
	if (letter === "Z") return formatOffset(offset, "");
	if (letter === "X") return formatIsoOffset(offset, length);
	return String(numberOf(letter, wall)).padStart(length, "0");
}

function numberOf(letter: string, wall: Date): number {
	const hour = wall.getUTCHours();
	switch (letter) {
		case "M":
			return wall.getUTCMonth() + 1;
		case "d":
			return wall.getUTCDate();
		case "D":
			return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
		case "u":
			return wall.getUTCDay() || 7;
		case "H":
			return hour;
		case "k":
			return hour || 24;
		case "K":
			return hour % 12;
		case "h":
			return hour % 12 || 12;
		case "m":
			return wall.getUTCMinutes();
		case "s":
			return wall.getUTCSeconds();
		default:
			return wall.getUTCMilliseconds();
	}
}

function formatYear(year: number, length: number): string {
	return length === 2 ? String(year % 100).padStart(2, "0") : String(year).padStart(length, "0");
}

function named(names: readonly string[], index: number, length: number): string {
	const name = names[index]!;
	return length >= 4 ? name : name.slice(0, 3);
}

function formatOffset(offset: number, separator: string): string {
	const minutes = Math.floor(Math.abs(offset) / 60_000);
	const two = (value: number) => String(value).padStart(2, "0");
	return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function formatIsoOffset(offset: number, length: number): string {
	if (offset === 0) return "Z";
	return length === 1 ? formatOffset(offset, "").slice(0, 3) : formatOffset(offset, length === 2 ? "" : ":");
}
