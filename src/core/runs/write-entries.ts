import { type Cell, sameCell } from "../cell.ts";
import type { Host } from "../host.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Remark, Workbook } from "../tool.ts";
import { recordActivity } from "./activity.ts";
import { addCounts, countEntries, inWords } from "./counts.ts";
import { freezeColumns, type Unfrozen } from "./freeze-columns.ts";
import { placeCharts } from "./known-charts.ts";
import { isFrozenEntry, isRowEntry, isShapeEntry, type LogEntry, type RowEntry } from "./log-entry.ts";
import { LOG_TAB } from "./log-tab.ts";
import { makeTab } from "./make-tab.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type Direction, type Mismatch, remarkOf, rowWrites, tabsOf } from "./row-writes.ts";
import {
	forgetRun,
	logEdit,
	logLayout,
	logPieces,
	nextSlot,
	type Run,
	readRuns,
	writeRun,
} from "./run-log.ts";

export interface Written {
	readonly run: Run;
	/** Changes made whole. */
	readonly done: number;
	readonly remarks: readonly Remark[];
}

/**
 * One slice of a run: what is about to be written is logged first; then the sheet is looked at once more, since people sort
 * and type meanwhile; then it is written, and only when all has arrived the slice counts as done.
 */
export function writeEntries(
	host: Host,
	specs: readonly TabSpec[],
	run: Run,
	entries: readonly LogEntry[],
	seen: Workbook,
): Written {
	if (!host.tabNames().includes(LOG_TAB)) host.insertTab(logLayout());
	const others = readRuns(host).filter(({ id }) => id !== run.id);
	const logged = writeLog(host, run, entries, run.chunks === 0 ? nextSlot(others).reused : 0);
	const rows = entries.filter(isRowEntry);
	const fresh = rows.length === 0 ? seen : freshWorkbook(host, seen, rows);
	const writing: Run = { ...run, state: "writing", chunks: run.chunks + logged };
	writeRun(host, writing);
	const reshaped = addShapes(host, entries);
	const { remarks, refused, foreign } = writeRows(
		host,
		specs,
		rows,
		reshaped ? undefined : fresh,
		false,
		() => {
			if (run.chunks === 0 && !reshaped) forgetRun(host, run.id);
		},
	);
	const { kept: unfrozen } = freezeColumns(host, specs, entries.filter(isFrozenEntry), true);
	remarks.push(...unfrozen.map(remarkOfColumn));
	for (const { entry } of unfrozen) refused.add(entry.token);
	const made = entries.filter(({ token }) => !refused.has(token));
	if (foreign.length === 0) return finishSlice(host, specs, writing, made, remarks);
	const own = writeLog(host, run, withoutForeign(entries, foreign), run.chunks + logged);
	return finishSlice(host, specs, { ...writing, chunks: run.chunks + own }, made, remarks);
}

/** How many cells of the log the entries take; their text is let go, since it may be the largest of all. */
function writeLog(host: Host, run: Run, entries: readonly LogEntry[], reused: number): number {
	const logged = logPieces(entries);
	host.write([logEdit(run.slot, run.chunks, logged, reused)]);
	return logged.length;
}

/** A column that stays as it is, as it is told. */
export function remarkOfColumn({ entry, reason }: Unfrozen): Remark {
	return { label: entry.label, reason };
}

/** So that undo leaves alone what others did while the run was under way. */
function withoutForeign(
	entries: readonly LogEntry[],
	foreign: readonly Pick<Mismatch, "entry" | "column">[],
): LogEntry[] {
	const byToken = new Map<string, Set<string>>();
	for (const { entry, column } of foreign)
		byToken.set(entry.token, (byToken.get(entry.token) ?? new Set()).add(column));
	return entries.map((entry) => {
		const columns = byToken.get(entry.token);
		if (!columns || !isRowEntry(entry)) return entry;
		const { added: _, ...rest } = entry;
		const cells = Object.entries(entry.cells).filter(([column]) => !columns.has("") && !columns.has(column));
		return { ...rest, cells: Object.fromEntries(cells) };
	});
}

/** Marks the slice done and tells the team. */
export function finishSlice(
	host: Host,
	specs: readonly TabSpec[],
	run: Run,
	made: readonly LogEntry[],
	remarks: readonly Remark[],
): Written {
	const slice = countEntries(made, specs);
	const done: Run = { ...run, state: "done", counts: addCounts(run.counts, slice) };
	const told = made.length === 0 ? [] : recordActivity(host, specs, run, inWords(slice, specs), made.length);
	host.flush();
	writeRun(host, done);
	return { run: done, done: made.length, remarks: [...remarks, ...told] };
}

/** Writes the rows; `seen` is the workbook just read, if nothing was written to it since. */
export function writeRows(
	host: Host,
	specs: readonly TabSpec[],
	rows: readonly RowEntry[],
	seen: Workbook | undefined,
	interrupted: boolean,
	onNothingWritten: () => void,
): { remarks: Remark[]; refused: Set<string>; foreign: readonly Pick<Mismatch, "entry" | "column">[] } {
	if (rows.length === 0) return { remarks: [], refused: new Set(), foreign: [] };
	const direction: Direction = { forward: true, interrupted };
	const before = seen ?? readWorkbook(host, tabsOf(rows));
	const { edits, mismatches, already } = rowWrites(before, specs, rows, direction);
	for (const [index, edit] of edits.entries()) {
		try {
			host.write([edit]);
		} catch (error) {
			// A call that failed may have been done all the same.
			if (index === 0 && stillShows(host, before, [edit.tab])) onNothingWritten();
			throw error;
		}
	}
	return {
		remarks: mismatches.map(remarkOf),
		refused: new Set(mismatches.map(({ entry }) => entry.token)),
		foreign: [...mismatches, ...already],
	};
}

function addShapes(host: Host, entries: readonly LogEntry[]): boolean {
	let reshaped = false;
	for (const entry of entries) {
		if (!isShapeEntry(entry)) continue;
		if (entry.addedTab) makeTab(host, entry.addedTab);
		if (entry.addedColumns) {
			const { layout, headerRow, column } = entry.addedColumns;
			host.addColumns(layout, headerRow, column);
		}
		if (entry.addedCharts) placeCharts(host, entry.addedCharts.tab, entry.addedCharts.charts);
		reshaped = true;
	}
	return reshaped;
}

/** What was seen, if the tabs still show it; else read anew. */
function freshWorkbook(host: Host, seen: Workbook, rows: readonly RowEntry[]): Workbook {
	const names = tabsOf(rows);
	return stillShows(host, seen, names) ? seen : readWorkbook(host, names);
}

function stillShows(host: Host, seen: Workbook, names: readonly string[]): boolean {
	return names.every((name) => {
		const tab = seen.tabs[name] ?? Object.values(seen.tabs).find((known) => known.name === name);
		const values = tab && host.readValues(tab.name);
		return values !== undefined && sameGrid(tab!.values, values);
	});
}

/** Blank rows and columns at the end make no difference. */
function sameGrid(a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean {
	for (let row = 0; row < Math.max(a.length, b.length); row++) {
		const [one, other] = [a[row] ?? [], b[row] ?? []];
		for (let column = 0; column < Math.max(one.length, other.length); column++) {
			const cell = one[column] ?? "";
			const its = other[column] ?? "";
			if (cell !== its && !sameCell(cell, its)) return false;
		}
	}
	return true;
}
