import type { Cell } from "../cell.ts";
import { digest } from "../digest.ts";
import type { Edit, Tab } from "../tab.ts";
import { LOG_TAB } from "./log-tab.ts";
import { KEPT_RUNS, logText, pieces } from "./run-log.ts";

/** What it takes to give a column its formula back, however long ago it became values. */
export interface FrozenRecord {
	readonly tab: string;
	/** As the header shows it. */
	readonly column: string;
	/** With the headers of the columns that it reads in place of their letters. */
	readonly formula: string;
	/** Marks of its filled cells, one after the other: enough to tell whether somebody changed one. */
	readonly marks: string;
}

const MARK = 7;

/** Stands for a row's value. */
export function markOf(key: string, cell: Cell): string {
	return digest(`${key}\n${JSON.stringify(cell)}`)
		.slice(-MARK)
		.padStart(MARK, "-");
}

export function marksIn({ marks }: FrozenRecord): ReadonlySet<string> {
	const found = new Set<string>();
	for (let at = 0; at < marks.length; at += MARK) found.add(marks.slice(at, at + MARK));
	return found;
}

/** The records of the log tab: to the right of the runs, where they are not written over. */
export function readFrozen(log: Tab | undefined): readonly FrozenRecord[] {
	const cells = (log?.values ?? []).slice(1).map((line) => String(line[KEPT_RUNS] ?? ""));
	const text = logText(cells.filter((cell) => cell !== "")) ?? [];
	try {
		return text.flatMap((one) => JSON.parse(one) as FrozenRecord[]);
	} catch {
		return [];
	}
}

/** The log tab with these records in place of older ones of the same columns. */
export function frozenEdit(log: Tab | undefined, records: readonly FrozenRecord[]): Edit {
	const isNew = (old: FrozenRecord) =>
		records.some(({ tab, column }) => tab === old.tab && column === old.column);
	const all = [...readFrozen(log).filter((old) => !isNew(old)), ...records];
	const cells = pieces(JSON.stringify(all));
	const before = (log?.values ?? []).filter((line) => (line[KEPT_RUNS] ?? "") !== "").length;
	while (cells.length < before) cells.push("");
	return { tab: LOG_TAB, row: 1, column: KEPT_RUNS, cells: cells.map((cell) => [cell]) };
}
