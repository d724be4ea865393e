import { rangeReason } from "../import/describe-columns.ts";
import { currencyReason } from "../import/foreign-amounts.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import type { Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import {
	type Difference,
	type JudgedRow,
	judgeRow,
	judgeStamp,
	type KnownRow,
	recordsOf,
} from "./judge-row.ts";
import { isCount, type List, originOf } from "./new-cells.ts";
import { brief, listInWords, recordedInWords } from "./words.ts";

export type SetCells = Extract<Change, { kind: "set-cells" }>;

/** What the list's values come to for one row. */
export interface RowUpdate {
	/** Blank cells filled, imported values brought up to date; `undefined`: nothing of the kind. */
	readonly change?: SetCells;
	/** Values that somebody typed, or of the same day: each to be chosen by itself. */
	readonly conflicts: readonly SetCells[];
	/** Values of the list that are older than what the row has. */
	readonly older?: Remark;
}

/** Weighs a list's row against the row that the Roster has of the account. */
export function updateRow(target: KnownRow, creator: ReadCreator, list: List): RowUpdate {
	const records = recordsOf(target);
	const judged = judgeRow(target, creator, list, records);
	const own = Object.keys(judged.set).concat(judged.confirmed);
	if (own.length + judged.conflicts.length + judged.older.length === 0) return nothingNew;
	const stamp = judgeStamp(target, own, creator, list, records);
	const stamped = { day: stamp.day, columns: Object.keys(stamp.set).concat(stamp.confirmed) };
	const range = rangeReason(creator.ranges, (column) => judged.set[column]?.after);
	const currency = currencyReason(creator.amounts, (column) => judged.set[column]?.after);
	const reason = [reasonOf(judged, list, creator), range, currency].filter(Boolean).join(" ");
	const change: SetCells = {
		kind: "set-cells",
		tab: target.table.spec.name,
		key: target.key,
		label: target.label,
		cells: { ...judged.set, ...stamp.set },
		...(reason === "" ? {} : { reason }),
		origin: originOf(
			creator,
			list,
			Object.keys(judged.set),
			[...judged.confirmed, ...stamp.confirmed],
			stamped,
		),
	};
	// The row was found by its handle, so another spelling of it is none to be chosen.
	const conflicts = judged.conflicts.filter(({ column }) => column !== "handle" && column !== "platform");
	const all = [...own, ...conflicts.map(({ column }) => column)];
	const stampOfConflicts = conflicts.length === 0 ? stamp : judgeStamp(target, all, creator, list, records);
	return {
		...(own.length > 0 ? { change } : {}),
		conflicts: conflicts.map((conflict) => conflictChange(target, conflict, stampOfConflicts, creator, list)),
		...(judged.older.length > 0 ? { older: olderRemark(target.label, judged.older, list) } : {}),
	};
}

const nothingNew: RowUpdate = { conflicts: [] };

function conflictChange(
	{ table, key, label }: KnownRow,
	conflict: Difference,
	stamp: ReturnType<typeof judgeStamp>,
	creator: ReadCreator,
	list: List,
): SetCells {
	const { column, before, after } = conflict;
	const range = rangeReason(creator.ranges, (one) => (one === column ? after : undefined));
	const currency = currencyReason(creator.amounts, (one) => (one === column ? after : undefined));
	const stamped = isCount(column) ? stamp : { set: {}, confirmed: [], day: "" };
	const columns = [...Object.keys(stamped.set), ...stamped.confirmed];
	return {
		kind: "set-cells",
		tab: table.spec.name,
		key,
		label: `${label}, ${column}`,
		cells: { [column]: { before, after }, ...stamped.set },
		replaces: true,
		reason: [conflictReason(conflict, list, table), range, currency].filter(Boolean).join(" "),
		origin: originOf(creator, list, [column], stamped.confirmed, { day: stamped.day, columns }),
	};
}

function reasonOf(
	{ replaced, set, renews, newId }: JudgedRow,
	list: List,
	creator: ReadCreator,
): string | undefined {
	if (replaced.length === 0)
		return newId && `${newId} is kept with the row, so that the account is known again under another name.`;
	const ours = listInWords(list.source, originOf(creator, list, []).day);
	const theirs = recordedInWords(replaced);
	return renews || Object.keys(set).length > 0
		? `${ours} is newer than ${theirs}.`
		: `${ours} has the same values as ${theirs}, so they are newer than was known.`;
}

function conflictReason({ day, after, recorded }: Difference, list: List, table: Table): string {
	const says = `${listInWords(list.source, day)} says ${brief(after)}.`;
	if (recorded)
		return `Yours is from ${recordedInWords([recorded])}, the same day, so neither is newer. ${says}`;
	const { record } = table.spec;
	return record && table.columns[record.column] === undefined
		? `Taken for typed by you, since ${table.spec.name} has no column "Import record" to tell; "Set up tracker" adds it. ${says}`
		: `Yours: typed in the sheet. ${says}`;
}

function olderRemark(label: string, older: readonly Difference[], list: List): Remark {
	const recorded = older.flatMap((difference) => difference.recorded ?? []);
	const values = older.map(({ column, before, after }) => `${column} ${brief(before)} (not ${brief(after)})`);
	const is = `${listInWords(list.source, older[0]?.day ?? "")} is older than ${recordedInWords(recorded)}`;
	return { label, reason: `${is}, so what is there stays: ${values.join("; ")}.` };
}
