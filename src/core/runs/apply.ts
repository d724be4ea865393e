import type { Applied, ToolRequest } from "../answers.ts";
import type { Host } from "../host.ts";
import { isProblem, type Problem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Change, Remark, Tool, Workbook } from "../tool.ts";
import { recordActivity } from "./activity.ts";
import { addCounts, countEntries, inWords, NOTHING } from "./counts.ts";
import { isRowEntry, type LogEntry } from "./log-entry.ts";
import { headers } from "./preview.ts";
import { PERSON_SETTING, readWorkbook } from "./read-workbook.ts";
import { placeNewRows, rowWrites } from "./row-writes.ts";
import {
	chunksOf,
	LOG_TAB,
	logEdit,
	logLayout,
	nextSlot,
	type Run,
	readEntries,
	readRuns,
	writeRun,
} from "./run-log.ts";
import { labelInToken, tokenOf } from "./token.ts";

export type ApplyRequest = Pick<Extract<ToolRequest, { step: "apply" }>, "accept" | "run">;

/** Changes written before the clock is looked at again. */
const SLICE = 25_000;
const SLICE_ENDS_MS = 20_000;

/**
 * Does what was previewed, and nothing else: the plan is made again from the sheet as it is now, and only changes whose
 * token was accepted are written. What is about to be written is logged first, so that a run that dies can be finished by
 * the same request, or undone.
 */
export function apply<Input>(
	host: Host,
	specs: readonly TabSpec[],
	tool: Tool<Input>,
	input: Input,
	request: ApplyRequest,
): Applied | Problem {
	return host.locked(() => {
		const interrupted = readRuns(host).find(({ id, state }) => id === request.run && state === "writing");
		if (interrupted) finish(host, specs, interrupted);
		const workbook = readWorkbook(host, tool.reads(input));
		const plan = tool.plan(workbook, input);
		if (isProblem(plan)) return plan;
		const accepted = new Set(request.accept);
		const chosen = plan.changes.filter((change) => accepted.delete(tokenOf(change)));
		// What is left in `accepted` was done by an earlier slice of this run, or no longer fits the sheet.
		const refused = staleRemarks(host, request.run, accepted);
		let done = 0;
		let run = startRun(host, tool, request.run);
		const remarks: Remark[] = [...refused];
		while (done < chosen.length && (done === 0 || host.elapsed() < SLICE_ENDS_MS)) {
			const slice = chosen.slice(done, done + SLICE);
			run = writeSlice(host, specs, run, slice, done === 0 ? workbook : undefined, remarks);
			done += slice.length;
		}
		const remaining = chosen.length - done;
		return {
			done: done - (remarks.length - refused.length),
			refused: remarks,
			remaining,
			summary: inWords(run.counts, specs),
		};
	});
}

function writeSlice(
	host: Host,
	specs: readonly TabSpec[],
	run: Run,
	changes: readonly Change[],
	fresh: Workbook | undefined,
	remarks: Remark[],
): Run {
	const planned = changes.map(toEntry);
	const entries = fresh ? placeNewRows(fresh, specs, planned) : planned;
	if (!host.tabNames().includes(LOG_TAB)) host.insertTab(logLayout());
	const { reused } =
		run.chunks === 0 ? nextSlot(readRuns(host).filter(({ id }) => id !== run.id)) : { reused: 0 };
	host.write([logEdit(run.slot, run.chunks, entries, reused)]);
	const slice = countEntries(entries);
	const counts = addCounts(run.counts, slice);
	const writing: Run = { ...run, state: "writing", chunks: run.chunks + chunksOf(entries), counts };
	writeRun(host, writing);
	let reshaped = false;
	for (const change of changes) {
		if (change.kind === "add-tab") host.insertTab(change.layout);
		else if (change.kind === "add-columns") host.addColumns(change.layout, change.headerRow, change.column);
		else continue;
		reshaped = true;
	}
	writeRows(host, specs, entries, reshaped ? undefined : fresh, remarks);
	const written: Run = { ...writing, state: "done" };
	writeRun(host, written);
	remarks.push(...recordActivity(host, specs, run, inWords(slice, specs), changes.length));
	return written;
}

/** `fresh` is the workbook just read, where nothing was written since. */
function writeRows(
	host: Host,
	specs: readonly TabSpec[],
	entries: readonly LogEntry[],
	fresh: Workbook | undefined,
	remarks: Remark[],
): void {
	const rows = entries.filter(isRowEntry);
	if (rows.length === 0) return;
	const workbook = fresh ?? readWorkbook(host, [...new Set(rows.map(({ tab }) => tab))]);
	const { edits, mismatches } = rowWrites(workbook, specs, rows, true);
	host.write(edits);
	for (const { entry, column, reason } of mismatches) {
		remarks.push({ label: column === "" ? entry.label : `${entry.label}, ${column}`, reason });
	}
}

/** Writes what an interrupted slice logged but did not get to. */
function finish(host: Host, specs: readonly TabSpec[], run: Run): void {
	const entries = readEntries(host, run) ?? [];
	for (const entry of entries) {
		if (isRowEntry(entry) || !entry.addedTab) continue;
		const tab = host.readTab(entry.addedTab.name);
		if (tab?.values.some((row) => row.some((cell) => cell !== ""))) continue;
		// A tab that is blank was made but not filled.
		if (tab) host.deleteTab(tab.name);
		host.insertTab(entry.addedTab);
	}
	writeRows(host, specs, entries, undefined, []);
	writeRun(host, { ...run, state: "done" });
}

function startRun<Input>(host: Host, tool: Tool<Input>, id: string): Run {
	const runs = readRuns(host);
	const known = runs.find((run) => run.id === id);
	if (known) return known;
	const who = host.readSetting("user", PERSON_SETTING) ?? "";
	const { slot } = nextSlot(runs);
	return {
		id,
		tool: tool.id,
		title: tool.title,
		who,
		when: host.now(),
		state: "writing",
		slot,
		chunks: 0,
		counts: NOTHING,
	};
}

function staleRemarks(host: Host, run: string, tokens: ReadonlySet<string>): Remark[] {
	if (tokens.size === 0) return [];
	const earlier = readRuns(host).find(({ id }) => id === run);
	const done = new Set(earlier ? (readEntries(host, earlier) ?? []).map(({ label }) => label) : []);
	return [...tokens]
		.map(labelInToken)
		.filter((label) => !done.has(label))
		.map((label) => ({
			label,
			reason: "The sheet changed after the preview. Preview again to see it as it is now.",
		}));
}

function toEntry(change: Change): LogEntry {
	switch (change.kind) {
		case "add-tab":
			return { addedTab: change.layout, label: `Tab ${change.layout.name}` };
		case "add-columns":
			return {
				addedColumns: { tab: change.layout.name, headers: headers(change.layout) },
				label: `${change.layout.name}: new columns`,
			};
		case "add-row": {
			const cells = Object.entries(change.cells).map(([column, after]) => [column, ["", after]] as const);
			return {
				tab: change.tab,
				key: change.key,
				label: change.label,
				added: true,
				cells: Object.fromEntries(cells),
			};
		}
		case "set-cells": {
			const cells = Object.entries(change.cells).map(
				([column, { before, after }]) => [column, [before, after]] as const,
			);
			return { tab: change.tab, key: change.key, label: change.label, cells: Object.fromEntries(cells) };
		}
	}
}
