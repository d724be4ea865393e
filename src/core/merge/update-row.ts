import type { Cell } from "../cell.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { type Recorded, type Records, readRecord } from "../tracker/import-record.ts";
import { judgeCell, type Verdict } from "./judge-cell.ts";
import { dayOfValue, isCount, type List, stampOf, valuesOf } from "./new-cells.ts";
import { brief, listed, listInWords, recordedInWords } from "./words.ts";

type SetCells = Extract<Change, { kind: "set-cells" }>;
type CellChanges = { [column: string]: { before: Cell; after: Cell } };

/** A row of the Roster that the list says something about. */
export interface KnownRow {
	readonly table: Table;
	/** From 0. */
	readonly row: number;
	readonly key: string;
	readonly label: string;
}

/** What the list's values come to for one row. */
export interface RowUpdate {
	/** Blank cells filled, imported values brought up to date; `undefined`: nothing of the kind. */
	readonly change?: SetCells;
	/** Values that somebody typed, or of the same day: each to be chosen by itself. */
	readonly conflicts: readonly SetCells[];
	/** Values of the list that are older than what the row has. */
	readonly older?: Remark;
}

interface Judged {
	readonly set: CellChanges;
	readonly days: { [column: string]: string };
	readonly conflicts: { column: string; before: Cell; after: Cell; day: string; recorded?: Recorded }[];
	readonly older: { column: string; before: Cell; after: Cell; day: string; recorded: Recorded }[];
	/** What is renewed or confirmed. */
	readonly replaced: Recorded[];
	renews: boolean;
}

/** Weighs a list's row against the row that the Roster has of the account. */
export function updateRow(target: KnownRow, creator: ReadCreator, list: List): RowUpdate {
	const { table, key, label } = target;
	const records = recordsOf(target);
	const judged: Judged = { set: {}, days: {}, conflicts: [], older: [], replaced: [], renews: false };
	for (const [column, after] of valuesOf(creator.cells)) {
		judgeInto(judged, target, records, column, after, dayOfValue(creator, column, list));
	}
	// The row was found by its handle, so another spelling of it is none to be chosen.
	const conflicts = judged.conflicts.filter(({ column }) => column !== "handle" && column !== "platform");
	stampInto(judged.set, judged.days, target, records, creator, list);
	const base = { kind: "set-cells", tab: table.spec.name, key } as const;
	const reason = reasonOf(judged, list);
	const change: SetCells = {
		...base,
		label,
		cells: judged.set,
		...(reason === undefined ? {} : { reason }),
		origin: { source: list.source, days: judged.days },
	};
	const conflictDays = Object.fromEntries(conflicts.map(({ column, day }) => [column, day]));
	return {
		...(Object.keys(judged.days).length > 0 ? { change } : {}),
		conflicts: conflicts.map((conflict): SetCells => {
			const { column, before, after, day } = conflict;
			const cells: CellChanges = { [column]: { before, after } };
			const days = { [column]: day };
			if (isCount(column))
				stampInto(cells, days, target, records, creator, list, { ...judged.days, ...conflictDays });
			const why = conflictReason(conflict, list, table);
			return {
				...base,
				label: `${label}, ${column}`,
				cells,
				replaces: true,
				reason: why,
				origin: { source: list.source, days },
			};
		}),
		...(judged.older.length > 0 ? { older: olderRemark(label, judged, list) } : {}),
	};
}

/** What the creator's cell will hold after the import, conflicts left as they are. */
export function cellAfter(target: KnownRow, creator: ReadCreator, column: string, list: List): Cell {
	const before = cellAt(target.table, target.row, column);
	const after = creator.cells[column];
	if (after === undefined || !canWrite(target, column)) return before;
	const { kind } = judgeCell(
		column,
		before,
		after,
		dayOfValue(creator, column, list),
		recordsOf(target)[column],
	);
	return kind === "fill" || kind === "renew" ? after : before;
}

function recordsOf({ table, row }: KnownRow): Records {
	const { record } = table.spec;
	return (record && readRecord(cellAt(table, row, record.column))) ?? {};
}

function judgeInto(
	judged: Judged,
	target: KnownRow,
	records: Records,
	column: string,
	after: Cell,
	day: string,
): void {
	if (!canWrite(target, column)) return;
	const before = cellAt(target.table, target.row, column);
	const verdict = judgeCell(column, before, after, day, records[column]);
	if (verdict.kind === "conflict") judged.conflicts.push({ column, before, after, day, ...verdict });
	else if (verdict.kind === "older")
		judged.older.push({ column, before, after, day, recorded: verdict.recorded });
	else if (verdict.kind !== "same") setInto(judged, verdict, column, before, after, day);
}

function setInto(
	judged: Judged,
	verdict: Verdict,
	column: string,
	before: Cell,
	after: Cell,
	day: string,
): void {
	judged.days[column] = day;
	if (verdict.kind !== "confirm") judged.set[column] = { before, after };
	if (verdict.kind === "renew") judged.renews = true;
	if (verdict.kind === "renew" || verdict.kind === "confirm") judged.replaced.push(verdict.recorded);
}

/** Adds what the values set mean for "as of" and "source"; what somebody typed there stays. */
function stampInto(
	set: CellChanges,
	days: { [column: string]: string },
	target: KnownRow,
	records: Records,
	creator: ReadCreator,
	list: List,
	setBy: { readonly [column: string]: string } = days,
): void {
	const stamp = stampOf(creator, setBy, list);
	for (const column of ["as of", "source"] as const) {
		const [after, day] = [stamp.cells[column], stamp.days[column]];
		if (after === undefined || day === undefined || !canWrite(target, column)) continue;
		const before = cellAt(target.table, target.row, column);
		const { kind } = judgeCell(column, before, after, day, records[column]);
		if (kind === "fill" && column === "source" && day.startsWith("-")) continue;
		if (kind === "fill" || kind === "renew") set[column] = { before, after };
		if (kind === "fill" || kind === "renew" || kind === "confirm") days[column] = day;
	}
}

function canWrite({ table, row }: KnownRow, column: string): boolean {
	const index = table.columns[column];
	return index !== undefined && isWritable(table, row, index);
}

function reasonOf({ replaced, days, set, renews }: Judged, list: List): string | undefined {
	if (replaced.length === 0) return undefined;
	const theirs = listed(replaced.map(recordedInWords));
	const ours = listed(
		Object.keys(days)
			.filter((column) => column !== "as of" && column !== "source")
			.map((column) => listInWords(list.source, days[column]!)),
	);
	const isSame = !renews && Object.keys(set).every((column) => column === "as of" || column === "source");
	return isSame
		? `${ours} has the same values as ${theirs}, which are newer than was known.`
		: `${ours} is newer than ${theirs}.`;
}

function conflictReason(
	{ day, after, recorded }: Judged["conflicts"][number],
	list: List,
	table: Table,
): string {
	const says = `${listInWords(list.source, day)} says ${brief(after)}.`;
	if (recorded)
		return `Yours is from ${recordedInWords(recorded)}, the same day, so neither is newer. ${says}`;
	const { record } = table.spec;
	if (record && table.columns[record.column] === undefined) {
		return `Taken for typed by you, since ${table.spec.name} has no column "Import record" to tell; "Set up tracker" adds it. ${says}`;
	}
	return `Yours: typed in the sheet. ${says}`;
}

function olderRemark(label: string, { older }: Judged, list: List): Remark {
	const [first] = older;
	const theirs = listed(older.map(({ recorded }) => recordedInWords(recorded)));
	const values = older.map(({ column, before, after }) => `${column} ${brief(before)} (not ${brief(after)})`);
	return {
		label,
		reason: `${listInWords(list.source, first!.day)} is older than ${theirs}, so it stays: ${values.join("; ")}.`,
	};
}
