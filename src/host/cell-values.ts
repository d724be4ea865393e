import { type Cell, isDateCell } from "../core/cell.ts";
import { type Formula, isFormula } from "../core/tab.ts";

/** A cell as `getValues` gives it. Its Dates are instants; the sheet means the wall clock of its own time zone. */
export function fromSheet(value: unknown, timeZone: string): Cell {
	// Not `instanceof`: values may come from another realm.
	if (typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]") {
		return { date: wallClock(value as Date, timeZone).replace(/T00:00:00$/, "") };
	}
	return value as Cell;
}

/** A cell as `setValues` takes it, so that what is text stays text. */
export function toSheet(cell: Cell | Formula, timeZone: string): string | number | boolean | Date {
	if (isFormula(cell)) return cell.formula;
	if (isDateCell(cell)) return instantOf(cell.date, timeZone);
	return typeof cell === "string" && needsGuard(cell) ? `'${cell}` : cell;
}

/** A sheet has the same days again and again, and each question to Google takes its time. */
let texts: { [zoneAndInstant: string]: string } = {};
let instants: { [zoneAndText: string]: Date } = {};

/** A call of the add-on knows nothing of the call before it; where both run in one process neither do they here. */
export function forgetDays(): void {
	texts = {};
	instants = {};
}

function wallClock(instant: Date, timeZone: string): string {
	const place = `${timeZone} ${instant.getTime()}`;
	texts[place] ??= Utilities.formatDate(instant, timeZone, PATTERN);
	return texts[place]!;
}

function instantOf(date: string, timeZone: string): Date | string {
	const text = date.length === 10 ? `${date}T00:00:00` : date;
	const place = `${timeZone} ${text}`;
	instants[place] ??= Utilities.parseDate(text, timeZone, PATTERN);
	const instant = instants[place]!;
	// Where clocks change at midnight, a day may begin at one o'clock; as typed, the day still has no time.
	return wallClock(instant, timeZone) === text ? instant : date;
}

/**
 * Sheets reads written text as if it were typed: `=…` becomes a formula, `01234` a number, `3-4` a date. An apostrophe in
 * front keeps it text and is not part of the value. Plain words, long sentences and web addresses need none.
 */
function needsGuard(text: string): boolean {
	if (text === "" || /^https?:\/\/\S+$/i.test(text)) return false;
	if (!/^\p{L}/u.test(text) || /^[\uff00-\uffef]/.test(text) || BOOLEANS.test(text)) return true;
	return /\d/.test(text) && text.length <= LONGEST_DATE;
}

/** Wall-clock time as the pure code writes it. */
export const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

/** A date written out, with weekday and time, in any language. */
const LONGEST_DATE = 60;

/** What Sheets takes for TRUE and FALSE in the languages of its interface. */
const BOOLEANS =
	/^(true|false|wahr|falsch|vrai|faux|vero|falso|verdadero|verdadeiro|waar|onwaar|prawda|fałsz|sant|falskt|sand|falsk|sann|usann|tosi|epätosi|doğru|yanlış|igaz|hamis|pravda|nepravda|adevărat|fals|cert|истина|ложь|истинно|неправда)$/i;
