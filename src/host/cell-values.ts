import { type Cell, isDateCell } from "../core/cell.ts";
import { type Formula, isFormula } from "../core/tab.ts";

/** A cell as `getValues` gives it. Its Dates are instants; the sheet means the wall clock of its own time zone. */
export function fromSheet(value: unknown, timeZone: string): Cell {
	// Not `instanceof`: values may come from another realm.
	if (Object.prototype.toString.call(value) === "[object Date]") {
		const text = Utilities.formatDate(value as Date, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
		return { date: text.replace(/T00:00:00$/, "") };
	}
	return value as Cell;
}

/** A cell as `setValues` takes it, so that what is text stays text. */
export function toSheet(cell: Cell | Formula, timeZone: string): string | number | boolean | Date {
	if (isFormula(cell)) return cell.formula;
	if (isDateCell(cell)) {
		const text = cell.date.length === 10 ? `${cell.date}T00:00:00` : cell.date;
		return Utilities.parseDate(text, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
	}
	return typeof cell === "string" && needsGuard(cell) ? `'${cell}` : cell;
}

/**
 * Sheets reads written text as if it were typed: `=…` becomes a formula, `01234` a number, `3-4` a date. An apostrophe in
 * front keeps it text and is not part of the value. Plain words, sentences and web addresses need none.
 */
function needsGuard(text: string): boolean {
	if (text === "" || /^https?:\/\/\S+$/i.test(text)) return false;
	if (!/^\p{L}/u.test(text) || /^[\uff00-\uffef]/.test(text) || /^(true|false)$/i.test(text)) return true;
	// No date or amount is written with four words: "Wednesday, September 30, 2026 12:00 PM" has three.
	return /\d/.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length < 4;
}
