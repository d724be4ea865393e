import type { Cell } from "../cell.ts";
import { cellText } from "../import/column-values.ts";
import type { Recorded } from "../tracker/import-record.ts";

/** `3 Nov 2026` from `2026-11-03`. */
export function dayInWords(day: string): string {
	const [year, month, date] = day.replace(/^-/, "").slice(0, 10).split("-").map(Number);
	const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
	return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The list being imported. Where only today is known the date is left out: tomorrow the change would not be the same. */
export function listInWords(source: string, day: string): string {
	return day.endsWith("?") ? `${source}, which gives no date,` : `${source} of ${dayInWords(day)}`;
}

/** Where values in the Roster came from. */
export function recordedInWords(recorded: readonly Pick<Recorded, "source" | "day">[]): string {
	const each = new Map(recorded.map((one) => [`${one.day} ${one.source}`, one]));
	const texts: string[] = [];
	for (const { source, day } of each.values()) {
		// A name that was taken from another account of the person has no day.
		if (day === "-") texts.push("the name of another account");
		else texts.push(`${source}${day.endsWith("?") ? ", imported on" : " of"} ${dayInWords(day)}`);
	}
	return listed(texts);
}

/** `a, b and c`, each once. */
export function listed(texts: readonly string[]): string {
	const each = [...new Set(texts)];
	return each.length < 2 ? (each[0] ?? "") : `${each.slice(0, -1).join(", ")} and ${each[each.length - 1]}`;
}

/** A value inside a sentence. */
export function brief(cell: Cell): string {
	const text = typeof cell === "number" ? withThousands(cell) : cellText(cell);
	return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

function withThousands(value: number): string {
	return String(value).replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","));
}
