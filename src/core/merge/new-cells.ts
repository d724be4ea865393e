import type { Cell, DateCell } from "../cell.ts";
import { isNumeric, kindOf } from "../import/import-fields.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import type { Cells } from "../tool.ts";
import { compareDays } from "./judge-cell.ts";

/** The list being imported. */
export interface List {
	readonly source: string;
	/** As in `Origin.days`, for rows without a day of their own. */
	readonly day: string;
}

/** What a row says about itself: as of when its counts are, and from where. */
export interface Stamp {
	readonly cells: { readonly "as of"?: DateCell; readonly source?: string };
	readonly days: { readonly "as of"?: string; readonly source?: string };
}

/** The day of a value, of a row of the list. */
export function dayOfValue({ cells, days }: ReadCreator, column: string, list: List): string {
	const own = days?.[column] ?? dayOfCell(cells["as of"]);
	return own || list.day;
}

/** A row's "as of" and "source" follow the newest import that sets counts. */
export function isCount(column: string): boolean {
	const kind = kindOf(column);
	return isNumeric(kind) && kind !== "money";
}

/**
 * What the values set from the list make of the row's "as of" and "source". An import that sets no counts says less than
 * any that does: its day gets a minus sign in front, which sorts before all others.
 */
export function stampOf(
	creator: ReadCreator,
	days: { readonly [column: string]: string },
	list: List,
): Stamp {
	const columns = Object.keys(days);
	if (columns.length === 0) return { cells: {}, days: {} };
	const counted = newest(columns.filter(isCount).map((column) => days[column]!));
	if (counted !== undefined) {
		const date = { date: counted.slice(0, 10) };
		return { cells: { "as of": date, source: list.source }, days: { "as of": counted, source: counted } };
	}
	const day = `-${newest(columns.map((column) => days[column]!))}`;
	const given = creator.cells["as of"];
	return {
		cells: { source: list.source, ...(given === undefined ? {} : { "as of": given as DateCell }) },
		days: { source: day, ...(given === undefined ? {} : { "as of": day }) },
	};
}

/** The cells without those about the row itself. */
export function valuesOf(cells: Cells): [column: string, cell: Cell][] {
	return Object.entries(cells).filter(([column]) => column !== "as of" && column !== "source");
}

function newest(days: readonly string[]): string | undefined {
	return days.reduce<string | undefined>(
		(latest, day) => (latest === undefined || compareDays(day, latest) > 0 ? day : latest),
		undefined,
	);
}

function dayOfCell(cell: Cell | undefined): string | undefined {
	return typeof cell === "object" ? cell.date.slice(0, 10) : undefined;
}
