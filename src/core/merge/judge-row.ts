import type { Cell } from "../cell.ts";
import { PROVIDER_ID } from "../import/import-fields.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import { type Recorded, type Records, readRecord } from "../tracker/import-record.ts";
import { judgeCell } from "./judge-cell.ts";
import { dayOfValue, type List, stampOf, valueColumns } from "./new-cells.ts";

/** A row of the Roster that the list says something about. */
export interface KnownRow {
	readonly table: Table;
	/** From 0. */
	readonly row: number;
	readonly key: string;
	readonly label: string;
}

export interface CellChanges {
	[column: string]: { readonly before: Cell; readonly after: Cell };
}

/** A value of the list that does not go in by itself. */
export interface Difference {
	readonly column: string;
	readonly before: Cell;
	readonly after: Cell;
	readonly day: string;
	/** What wrote the value that is there; absent: a person. */
	readonly recorded?: Recorded;
}

export interface JudgedRow {
	/** Filled, or brought up to date. */
	readonly set: CellChanges;
	/** Columns whose value is the list's already, and newer than was known. */
	readonly confirmed: string[];
	readonly conflicts: Difference[];
	/** The list's value is older. */
	readonly older: Difference[];
	/** What is brought up to date or confirmed. */
	readonly replaced: Recorded[];
	renews: boolean;
	/** The tool's own number for the creator, which the row had not. */
	newId?: string;
}

/** Weighs each value of the list against the row's own. */
export function judgeRow(target: KnownRow, creator: ReadCreator, list: List, records: Records): JudgedRow {
	const judged: JudgedRow = { set: {}, confirmed: [], conflicts: [], older: [], replaced: [], renews: false };
	for (const column of valueColumns(creator.cells)) {
		const after = creator.cells[column]!;
		const isUnseen = column === PROVIDER_ID;
		if (!isUnseen && !canWrite(target, column)) continue;
		const before = isUnseen ? (records[column]?.stamp ?? "") : cellAt(target.table, target.row, column);
		const day = dayOfValue(creator, column, list);
		const verdict = judgeCell(column, before, after, day, records[column]);
		if (verdict.kind === "same") continue;
		if (isUnseen) {
			if (verdict.kind !== "conflict" && verdict.kind !== "older") judged.confirmed.push(column);
			if (verdict.kind === "fill") judged.newId = String(after);
			continue;
		}
		if (verdict.kind === "conflict") judged.conflicts.push({ column, before, after, day, ...verdict });
		else if (verdict.kind === "older") judged.older.push({ column, before, after, day, ...verdict });
		else {
			if (verdict.kind === "confirm") judged.confirmed.push(column);
			else judged.set[column] = { before, after };
			if (verdict.kind === "renew") judged.renews = true;
			if (verdict.kind !== "fill") judged.replaced.push(verdict.recorded);
		}
	}
	return judged;
}

/** What these columns, once set, make of "as of" and "source"; what somebody typed there stays. */
export function judgeStamp(
	target: KnownRow,
	columns: readonly string[],
	creator: ReadCreator,
	list: List,
	records: Records,
): { readonly set: CellChanges; readonly confirmed: readonly string[]; readonly day: string } {
	const stamp = stampOf(creator, columns, list);
	const set: CellChanges = {};
	const confirmed: string[] = [];
	for (const column of ["as of", "source"] as const) {
		const after = stamp?.cells[column];
		if (stamp === undefined || after === undefined || !canWrite(target, column)) continue;
		const before = cellAt(target.table, target.row, column);
		const { kind } = judgeCell(column, before, after, stamp.day, records[column]);
		// A list that adds a few words to somebody's row is not where the row came from.
		if (kind === "fill" && column === "source" && stamp.day.startsWith("-")) continue;
		if (kind === "fill" || kind === "renew") set[column] = { before, after };
		else if (kind === "confirm") confirmed.push(column);
	}
	return { set, confirmed, day: stamp?.day ?? "" };
}

/** What the cell will hold after the import, conflicts left as they are. */
export function cellAfter(target: KnownRow, creator: ReadCreator, column: string, list: List): Cell {
	const { set } = judgeRow(target, creator, list, recordsOf(target));
	return set[column]?.after ?? cellAt(target.table, target.row, column);
}

/** What the row says about imports. */
export function recordsOf({ table, row }: KnownRow): Records {
	const { record } = table.spec;
	return (record && readRecord(cellAt(table, row, record.column))) ?? {};
}

export function canWrite({ table, row }: KnownRow, column: string): boolean {
	const index = table.columns[column];
	return index !== undefined && isWritable(table, row, index);
}
