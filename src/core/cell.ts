/**
 * What a spreadsheet cell holds, in a form that survives JSON. A blank cell is `""`, as it is in Sheets. A date is a
 * wall-clock date or date-time of the spreadsheet's own time zone, never an instant, so no time zone can shift it.
 */
export type Cell = string | number | boolean | DateCell;

export interface DateCell {
	/** `2026-11-25` or `2026-11-25T14:30:00`. */
	readonly date: string;
}

export function isDateCell(cell: unknown): cell is DateCell {
	return typeof cell === "object" && cell !== null && "date" in cell;
}

export function isBlank(cell: Cell | undefined | null): boolean {
	return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Two cells hold the same thing. */
export function sameCell(a: Cell, b: Cell): boolean {
	if (isDateCell(a) || isDateCell(b)) return isDateCell(a) && isDateCell(b) && a.date === b.date;
	return a === b;
}
