import type { Undone } from "../answers.ts";
import type { Host } from "../host.ts";
import { type Problem, problem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import { recordActivity } from "./activity.ts";
import { freezeColumns } from "./freeze-columns.ts";
import { isFrozenEntry, isRowEntry, isShapeEntry, type LogEntry, type RowEntry } from "./log-entry.ts";
import { readWorkbook } from "./read-workbook.ts";
import { remarkOf, rowWrites, tabsOf } from "./row-writes.ts";
import { entriesOf, KEPT_RUNS, type Run, readRuns, readSlices, writeRun } from "./run-log.ts";
import { undoShape } from "./undo-shape.ts";
import { remarkOfColumn } from "./write-entries.ts";

/** The newest run that was not undone yet. */
function lastRun(host: Host): Run | undefined {
	return [...readRuns(host)].reverse().find(({ state }) => state !== "undone");
}

/** Takes a run back, the last one if none is named, cell by cell; what was edited since stays and is listed. */
export function undoRun(host: Host, specs: readonly TabSpec[], id?: string): Undone | Problem {
	return host.locked(() => {
		const run = id === undefined ? lastRun(host) : readRuns(host).find((known) => known.id === id);
		if (!run) {
			return problem(
				id === undefined
					? "There is no run to undo."
					: `This run can no longer be undone: only the last ${KEPT_RUNS} are kept.`,
			);
		}
		if (run.state === "undone") return problem(`"${run.title}" is undone already.`);
		const log = readLog(host, run);
		if (!log) {
			return problem(`The tab that remembers "${run.title}" was deleted or edited, so it cannot be undone.`);
		}
		const isAgain = run.state === "undoing";
		if (!isAgain) writeRun(host, { ...run, state: "undoing" });
		const { others } = log;
		const kept = undoRows(host, specs, log, run.state !== "done", isAgain);
		const columns = freezeColumns(host, specs, others.filter(isFrozenEntry), false);
		kept.push(...columns.kept.map(remarkOfColumn));
		for (const entry of [...others].reverse()) {
			if (isShapeEntry(entry)) kept.push(...undoShape(host, entry, isAgain));
		}
		const name = `${run.title} of ${run.when.slice(0, 16).replace("T", " ")}`;
		const isDone =
			columns.written === 0 && log.rows === 0 && others.length > 0 && others.every(isFrozenEntry);
		const summary = isDone ? nothingLeft(name, kept) : `Undid ${name}.${documentsStay(others)}`;
		if (!isDone)
			kept.push(...recordActivity(host, specs, { ...run, title: "Undo" }, summary, log.rows + others.length));
		host.flush();
		writeRun(host, { ...run, state: "undone" });
		return { summary, kept };
	});
}

/** Documents are never deleted: people may have them, or have written into them. */
function documentsStay(entries: readonly LogEntry[]): string {
	const { size } = new Set(entries.flatMap((entry) => (isShapeEntry(entry) ? (entry.document ?? []) : [])));
	if (size === 0) return "";
	return size === 1
		? " The document it wrote stays in Drive."
		: ` The ${size} documents it wrote stay in Drive.`;
}

/** Columns that were frozen or thawed again since, or that stay. */
function nothingLeft(name: string, kept: readonly Remark[]): string {
	return kept.length === 0
		? `Nothing was left to undo: each column of ${name} is as it was before.`
		: `Nothing of ${name} was undone.`;
}

interface RunLog {
	/** As texts: the entries of a large run would take more memory than all else. */
	readonly slices: readonly string[];
	/** How many entries are of rows. */
	readonly rows: number;
	readonly others: readonly LogEntry[];
}

/** The log of a run, if it is whole: else nothing may be taken back. */
function readLog(host: Host, run: Run): RunLog | undefined {
	const slices = readSlices(host, run);
	if (!slices) return undefined;
	const others: LogEntry[] = [];
	let rows = 0;
	for (const slice of slices) {
		const entries = entriesOf(slice);
		if (!entries) return undefined;
		for (const entry of entries) {
			if (isRowEntry(entry)) rows++;
			else others.push(entry);
		}
	}
	return { slices, rows, others };
}

function undoRows(
	host: Host,
	specs: readonly TabSpec[],
	{ slices }: RunLog,
	interrupted: boolean,
	again: boolean,
): Remark[] {
	const kept: Remark[] = [];
	let rows: RowEntry[] = [];
	const undoThese = () => {
		if (rows.length === 0) return;
		const workbook = readWorkbook(host, tabsOf(rows));
		const { edits, mismatches } = rowWrites(workbook, specs, rows, { forward: false, interrupted, again });
		rows = [];
		host.write(edits);
		for (const mismatch of mismatches) kept.push(remarkOf(mismatch));
	};
	for (const slice of slices) {
		for (const entry of entriesOf(slice) ?? []) {
			if (isRowEntry(entry)) rows.push(entry);
			if (rows.length === AT_ONCE) undoThese();
		}
	}
	undoThese();
	return kept;
}

/** Changes taken back before the tabs are read again: their cells are all in memory. */
const AT_ONCE = 10_000;
