import type { Cell, DateCell } from "../cell.ts";
import { isNumeric, kindOf, PROVIDER_ID } from "../import/import-fields.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import type { Cells, Origin } from "../tool.ts";
import { compareDays } from "./judge-cell.ts";

/** The list being imported. */
export interface List {
	readonly source: string;
	/** As in `Origin.day`, for rows without a day of their own. */
	readonly day: string;
}

/** What a row says about itself: as of when its counts are, and from where. */
export interface Stamp {
	readonly cells: { readonly "as of"?: DateCell; readonly source?: string };
	/** As in `Origin.day`; with a minus sign in front if no counts are set. */
	readonly day: string;
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
 * What the columns set from the list make of the row's "as of" and "source". An import that sets no counts says less than
 * any that does: the minus sign in front of its day sorts before all others.
 */
export function stampOf(creator: ReadCreator, columns: readonly string[], list: List): Stamp | undefined {
	if (columns.length === 0) return undefined;
	const { source } = list;
	const counted = newest(creator, columns.filter(isCount), list);
	if (counted !== undefined) {
		const asOf = creator.undated && counted.endsWith("?") ? {} : { "as of": { date: counted.slice(0, 10) } };
		return { cells: { ...asOf, source }, day: counted };
	}
	const given = creator.cells["as of"];
	return {
		cells: { source, ...(given === undefined ? {} : { "as of": given as DateCell }) },
		day: `-${newest(creator, columns, list)}`,
	};
}

/** Where the values of these columns come from; `stamped` are "as of" and "source" as the stamp has them. */
export function originOf(
	creator: ReadCreator,
	list: List,
	columns: readonly string[],
	confirmed: readonly string[] = [],
	stamped?: { readonly day: string; readonly columns: readonly string[] },
): Origin {
	const day = dayOfValue(creator, "", list);
	const days: { [column: string]: string } = {};
	if (creator.days)
		for (const column of [...columns, ...confirmed]) days[column] = dayOfValue(creator, column, list);
	if (stamped && stamped.day !== day) for (const column of stamped.columns) days[column] = stamped.day;
	// Most rows have nothing to add to what the list says: they share it.
	if (day === list.day && confirmed.length === 0 && isEmpty(days)) return list;
	return {
		source: list.source,
		day,
		...(isEmpty(days) ? {} : { days }),
		...(confirmed.length === 0 ? {} : { confirmed }),
		...(confirmed.includes(PROVIDER_ID) ? { unseen: { [PROVIDER_ID]: creator.cells[PROVIDER_ID]! } } : {}),
	};
}

function isEmpty(days: { readonly [column: string]: string }): boolean {
	for (const _ in days) return false;
	return true;
}

/** The columns of these cells without those about the row itself. */
export function valueColumns(cells: Cells): string[] {
	const columns: string[] = [];
	for (const column in cells) if (column !== "as of" && column !== "source") columns.push(column);
	return columns;
}

function newest(creator: ReadCreator, columns: readonly string[], list: List): string | undefined {
	if (!creator.days) return columns.length === 0 ? undefined : dayOfValue(creator, "", list);
	let latest: string | undefined;
	for (const column of columns) {
		const day = dayOfValue(creator, column, list);
		if (latest === undefined || compareDays(day, latest) > 0) latest = day;
	}
	return latest;
}

function dayOfCell(cell: Cell | undefined): string | undefined {
	return typeof cell === "object" ? cell.date.slice(0, 10) : undefined;
}
