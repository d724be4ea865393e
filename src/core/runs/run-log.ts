import type { Host } from "../host.ts";
import type { Edit, TabLayout } from "../tab.ts";
import type { Counts } from "./counts.ts";
import type { LogEntry } from "./log-entry.ts";
import { LOG_TAB } from "./log-tab.ts";

/** The head of a run, kept in the workbook's settings; its entries stand in the log tab. */
export interface Run {
	readonly id: string;
	readonly tool: string;
	readonly title: string;
	readonly who: string;
	readonly when: string;
	/** `writing` while a slice is under way: if the run died there, its entries tell how to finish. `undoing` likewise. */
	readonly state: "writing" | "done" | "undoing" | "undone";
	/** Column of the log tab, from 0. */
	readonly slot: number;
	/** Filled cells in that column, below the header. */
	readonly chunks: number;
	readonly counts: Counts;
}

const RUNS_SETTING = "runs";
/** How many runs can be undone. */
export const KEPT_RUNS = 10;
/** A Sheets cell holds 50,000 characters. */
const CHUNK = 45_000;
/** First characters of a cell: the entries of a slice begin here, or go on. Neither lets the cell be taken for a formula or a number. */
const SLICE_START = "#";
const SLICE_REST = "|";

/** The last runs, newest last. */
export function readRuns(host: Host): readonly Run[] {
	const text = host.readSetting("document", RUNS_SETTING);
	return text === undefined ? [] : JSON.parse(text);
}

/** A run of which nothing was written is no run. */
export function forgetRun(host: Host, id: string): void {
	host.writeSetting("document", RUNS_SETTING, JSON.stringify(readRuns(host).filter((run) => run.id !== id)));
}

export function writeRun(host: Host, run: Run): void {
	const runs = [...readRuns(host)];
	const known = runs.findIndex(({ id }) => id === run.id);
	if (known < 0) runs.push(run);
	else runs[known] = run;
	host.writeSetting("document", RUNS_SETTING, JSON.stringify(runs.slice(-KEPT_RUNS)));
}

/** The slot of the log tab that a new run takes: a free one, or that of the oldest run, which then can no longer be undone. */
export function nextSlot(runs: readonly Run[]): { readonly slot: number; readonly reused: number } {
	for (let slot = 0; slot < KEPT_RUNS; slot++) {
		if (!runs.some((run) => run.slot === slot)) return { slot, reused: 0 };
	}
	return { slot: runs[0]!.slot, reused: runs[0]!.chunks };
}

/** The cells that hold one slice's entries, as `logPieces` gives them, and blanks over what an older run left below them. */
export function logEdit(slot: number, from: number, entries: readonly string[], reused: number): Edit {
	const cells = entries.map((piece) => [piece]);
	while (from + cells.length < reused) cells.push([""]);
	return { tab: LOG_TAB, row: 1 + from, column: slot, cells };
}

/** Entries as the cells of the log hold them. Their whole text is never in memory at once. */
export function logPieces(entries: readonly LogEntry[]): string[] {
	const cut: string[] = [];
	let text = "";
	entries.forEach((entry, index) => {
		text += `${index === 0 ? "[" : ","}${JSON.stringify(entry)}`;
		if (text.length > CHUNK) text = cutInto(cut, text, CHUNK);
	});
	cutInto(cut, entries.length === 0 ? "[]" : `${text}]`, 1);
	return cut;
}

/** A text as the cells of the log hold it. */
export function pieces(text: string): string[] {
	const cut: string[] = [];
	cutInto(cut, text, 1);
	return cut;
}

/**
 * Cuts pieces off while the text has as many characters, and gives what is left. Never between the halves of a character
 * such as an emoji: Sheets would not keep a half.
 */
function cutInto(cut: string[], text: string, least: number): string {
	let start = 0;
	while (text.length - start >= least) {
		let end = start + CHUNK;
		if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
		cut.push((cut.length === 0 ? SLICE_START : SLICE_REST) + text.slice(start, end));
		start = end;
	}
	return text.slice(start);
}

/** What a run logged, a text for each slice; `undefined` if its log is gone or was edited. */
export function readSlices(host: Host, run: Run): readonly string[] | undefined {
	const column = host.readColumn(LOG_TAB, run.slot);
	if (!column) return undefined;
	const cells: string[] = [];
	for (let row = 1; row <= run.chunks; row++) cells.push(String(column[row] ?? ""));
	return logText(cells);
}

/** The entries of a slice; `undefined` if somebody edited it. */
export function entriesOf(slice: string): readonly LogEntry[] | undefined {
	try {
		const entries: unknown = JSON.parse(slice);
		return Array.isArray(entries) ? entries : undefined;
	} catch {
		return undefined;
	}
}

/** All entries of a run, slice after slice; `undefined` if its log is gone or was edited. */
export function readEntries(host: Host, run: Run): readonly LogEntry[] | undefined {
	const entries: LogEntry[] = [];
	for (const slice of readSlices(host, run) ?? [""]) {
		const some = entriesOf(slice);
		if (!some) return undefined;
		for (const entry of some) entries.push(entry);
	}
	return entries;
}

/** What was cut into pieces, text after text; `undefined` if somebody edited one. */
export function logText(cells: readonly string[]): readonly string[] | undefined {
	const texts: string[] = [];
	for (const cell of cells) {
		const piece = cell.replace(/^'/, "");
		if (piece.startsWith(SLICE_START)) texts.push(piece.slice(1));
		else if (piece.startsWith(SLICE_REST) && texts.length > 0) texts[texts.length - 1] += piece.slice(1);
		else return undefined;
	}
	return texts;
}

/** The hidden tab itself. */
export function logLayout(): TabLayout {
	const columns = Array.from({ length: KEPT_RUNS }, (_, index) => ({
		header: `Run ${index + 1}`,
		note: "Kept by Creator Campaign Planner so that runs can be undone. Please leave this tab as it is.",
	}));
	return { name: LOG_TAB, columns, hidden: true };
}
