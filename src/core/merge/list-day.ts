import type { RawTable } from "../answers.ts";
import { type Cell, isDateCell } from "../cell.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import { isProblem } from "../problem.ts";
import { parseDate } from "../values/parse-date.ts";
import { dayInWords } from "./words.ts";

/** The day that the figures of a list are of. */
export interface ListDay {
	/** As in `Origin.days`: `2026-11-03`, or `2026-11-23?` where only the day of the import is known. */
	readonly day: string;
	/** In a sentence, for the preview. */
	readonly why: string;
}

/** A date in the list's name or in the rows above its header, if there is just one and it is not to come; else today. */
export function dayOfList({ source, rows }: RawTable, headerRow: number, today: string): ListDay {
	const named = onlyDay([source], today);
	if (named) return { day: named, why: `By its name the list is of ${dayInWords(named)}.` };
	const above = onlyDay(rows.slice(0, Math.max(0, headerRow)).flat(), today);
	if (above) return { day: above, why: `By the rows above its header the list is of ${dayInWords(above)}.` };
	return {
		day: `${today}?`,
		why: "The list gives no date, so its figures count as of today, the day of the import. They may be older.",
	};
}

/** The same, where rows have days of their own, or one that cannot be theirs. */
export function dayWithRows(list: ListDay, creators: readonly ReadCreator[], today: string): string {
	const isTheirs = ({ cells }: ReadCreator): boolean => {
		const day = cells["as of"];
		return typeof day === "object" && day.date.slice(0, 10) <= today;
	};
	const dated = creators.filter(isTheirs).length;
	const wrong = creators.filter(
		(one) => !isTheirs(one) && (one.undated || one.cells["as of"] !== undefined),
	).length;
	if (dated + wrong === 0 || !list.day.endsWith("?")) return list.why;
	const rest = creators.length - dated - wrong;
	const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
	return [
		dated === creators.length ? "Each row has a date of its own." : "",
		dated > 0 && dated < creators.length
			? `${rows(dated)} of ${creators.length} with a date of their own.`
			: "",
		rest > 0
			? `${rows(rest)} without one, and the list gives none, so those figures count as of today, the day of the import. They may be older.`
			: "",
		wrong > 0
			? `${rows(wrong)} with a date that cannot be read or is still to come: "as of" is left blank there, and the reasons are listed.`
			: "",
	]
		.filter(Boolean)
		.join(" ");
}

function onlyDay(cells: readonly Cell[], today: string): string | undefined {
	const days = new Set(cells.flatMap(daysIn));
	const [day] = days;
	return days.size === 1 && day !== undefined && day <= today ? day : undefined;
}

/** The calendar days written in a cell or a file name, `2026-11-03`. */
export function daysIn(cell: Cell): string[] {
	if (isDateCell(cell)) return [cell.date.slice(0, 10)];
	if (typeof cell !== "string" || cell.length > 200) return [];
	const dates =
		/(?:^|\D)((?:19|20)\d\d([-_./]?)\d\d\2\d\d)(?!\d)|(?:^|\D)(\d{1,2}\.\s?\d{1,2}\.\s?20\d\d|\d{1,2}(?:st|nd|rd|th|\.)?[\s_-]+[a-zäéû]{3,10}\.?[\s_,-]+20\d\d)(?!\d)|(?:^|[^a-zäéû])([a-zäéû]{3,10}\.?[\s_]+\d{1,2}(?:st|nd|rd|th)?,?[\s_]+20\d\d)(?!\d)/gi;
	const days: string[] = [];
	for (let found = dates.exec(cell); found !== null; found = dates.exec(cell)) {
		const text = found[1]?.replace(/_/g, "-") ?? (found[3] ?? found[4] ?? "").replace(/_/g, " ");
		const date = parseDate(text);
		if (!isProblem(date)) days.push(date.date.slice(0, 10));
	}
	return days;
}
