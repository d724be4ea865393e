import type { Cell } from "../cell.ts";
import { digest } from "../digest.ts";
import type { Host } from "../host.ts";
import type { Edit } from "../tab.ts";
import { LOG_TAB } from "./log-tab.ts";
import { KEPT_RUNS, logText, pieces } from "./run-log.ts";

/** What it takes to give a column, or single cells of it, their formula back, however long ago they became values. */
export interface FrozenRecord {
	readonly tab: string;
	/** As the header shows it. */
	readonly column: string;
	/** With the headers of the columns that it reads in place of their letters. */
	readonly formula: string;
	/** Marks of its filled cells, one after the other: enough to tell whether somebody changed one. */
	readonly marks: string;
	/** It is a formula of single cells, not of the header: those that are marked had it. */
	readonly each?: true;
}

const KEY = 4;
const VALUE = 5;

/** Stands for a row's value: first for the row, then for the value. */
export function markOf(key: string, cell: Cell): string {
	return short(key, KEY) + valueMark(cell);
}

export function valueMark(cell: Cell): string {
	return short(JSON.stringify(cell), VALUE);
}

export function short(text: string, length: number): string {
	return digest(text).slice(-length).padStart(length, "-");
}

/** The marks themselves, or only their second part, that of the value. */
export function marksIn(marks: string, part: "whole" | "value" = "whole"): ReadonlySet<string> {
	const found = new Set<string>();
	const from = part === "whole" ? 0 : KEY;
	for (let at = 0; at < marks.length; at += KEY + VALUE) found.add(marks.slice(at + from, at + KEY + VALUE));
	return found;
}

/** The records of the log tab: to the right of the runs, where they are not written over. */
export function readFrozen(host: Host): readonly FrozenRecord[] {
	return recordsIn(columnOfRecords(host));
}

function columnOfRecords(host: Host): string[] {
	const cells = host.readColumn(LOG_TAB, KEPT_RUNS) ?? [];
	return cells
		.slice(1)
		.map(String)
		.filter((cell) => cell !== "");
}

function recordsIn(cells: readonly string[]): readonly FrozenRecord[] {
	try {
		return (logText(cells) ?? []).flatMap((one) => JSON.parse(one) as FrozenRecord[]);
	} catch {
		return [];
	}
}

/** The log tab with these records besides what it has: in place of the one of a column, added to those of single cells. */
export function frozenEdit(host: Host, records: readonly FrozenRecord[]): Edit {
	const before = columnOfRecords(host);
	const isNew = (old: FrozenRecord) => records.some((record) => !record.each && isSame(old, record));
	const all = withoutMarks(
		recordsIn(before).filter((old) => !isNew(old)),
		(old) => records.filter((record) => isBeside(old, record)),
	);
	for (const record of records) {
		const place = record.each ? all.findIndex((old) => isSame(old, record)) : -1;
		if (place < 0) all.push(record);
		else all[place] = { ...record, marks: [...marksIn(all[place]!.marks + record.marks)].join("") };
	}
	return edit(all, before.length);
}

/** The log tab without what is thawed of single cells, so that what is typed there from now on is never taken for ours. */
export function thawedEdit(host: Host, thawed: readonly FrozenRecord[]): Edit {
	const before = columnOfRecords(host);
	const left = withoutMarks(recordsIn(before), (old) => thawed.filter((record) => isSame(old, record)));
	return edit(left, before.length);
}

/** Records without the marks that those have which `takenBy` gives for each; one that has none left goes. */
function withoutMarks(
	records: readonly FrozenRecord[],
	takenBy: (record: FrozenRecord) => readonly FrozenRecord[],
): FrozenRecord[] {
	return records.flatMap((old) => {
		const taken = marksIn(
			takenBy(old)
				.map(({ marks }) => marks)
				.join(""),
		);
		if (taken.size === 0) return [old];
		const marks = [...marksIn(old.marks)].filter((mark) => !taken.has(mark)).join("");
		return marks === "" ? [] : [{ ...old, marks }];
	});
}

/** Of the same cells' column, but of another formula: what a cell was frozen with last is what it gets back. */
function isBeside(old: FrozenRecord, record: FrozenRecord): boolean {
	const isAlike = old.tab === record.tab && old.column === record.column;
	return isAlike && old.each === true && record.each === true && old.formula !== record.formula;
}

/** Of a column there is one record, of single cells one for each of their formulas. */
function isSame(a: FrozenRecord, b: FrozenRecord): boolean {
	const isAlike = a.tab === b.tab && a.column === b.column && a.each === b.each;
	return isAlike && (!a.each || a.formula === b.formula);
}

function edit(records: readonly FrozenRecord[], before: number): Edit {
	const cells = records.length === 0 ? [] : pieces(JSON.stringify(records));
	while (cells.length < Math.max(1, before)) cells.push("");
	return { tab: LOG_TAB, row: 1, column: KEPT_RUNS, cells: cells.map((cell) => [cell]) };
}
