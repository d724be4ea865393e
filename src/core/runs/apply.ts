import type { Applied, DocumentOutcome, ToolRequest } from "../answers.ts";
import type { Host } from "../host.ts";
import { isProblem, type Problem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Remark, Tool } from "../tool.ts";
import { inWords, NOTHING } from "./counts.ts";
import { freezeColumns } from "./freeze-columns.ts";
import { placeCharts } from "./known-charts.ts";
import { isFrozenEntry, isRowEntry, isShapeEntry, type LogEntry } from "./log-entry.ts";
import { makeTab } from "./make-tab.ts";
import { planOf } from "./plan-of.ts";
import { memorySetting, PERSON_SETTING, readWorkbookFor } from "./read-workbook.ts";
import { nextSlot, type Run, readEntries, readRuns } from "./run-log.ts";
import { type PlannedChange, toEntries } from "./to-entry.ts";
import { labelInToken, tokenOf } from "./token.ts";
import { NO_DOCUMENTS, type PlannedDocument, writeDocuments } from "./write-documents.ts";
import { finishSlice, remarkOfColumn, writeEntries, writeRows } from "./write-entries.ts";

export type ApplyRequest = Pick<Extract<ToolRequest, { step: "apply" }>, "accept" | "run">;

/** Changes written before the clock is looked at again. */
const SLICE = 25_000;
const SLICE_ENDS_MS = 20_000;
/** A document takes a few calls to Docs and Drive; none is begun that may not be done in time. */
const DOCUMENT_MS = 4_000;

/**
 * Does what was previewed, and nothing else: the plan is made again from the sheet as it is now, and only changes whose
 * token was accepted are written. A run that died is finished by the same request.
 */
export function apply<Input>(
	host: Host,
	specs: readonly TabSpec[],
	tool: Tool<Input>,
	input: Input,
	request: ApplyRequest,
): Applied | Problem {
	return host.locked(() => {
		const remarks: Remark[] = finishInterrupted(host, specs, request.run);
		let workbook = readWorkbookFor(host, tool, input);
		const plan = planOf(tool, workbook, input);
		if (isProblem(plan)) return plan;
		const accepted = new Set(request.accept);
		const chosen: PlannedChange[] = [];
		const documents: PlannedDocument[] = [];
		for (const change of plan.changes) {
			const token = tokenOf(change, workbook.now);
			if (!accepted.delete(token)) continue;
			if (change.kind === "write-document") documents.push({ change, token });
			else chosen.push({ change, token });
		}
		// What is left in `accepted` was done by an earlier slice of this run, or no longer fits the sheet.
		remarks.push(...staleRemarks(host, request.run, accepted));
		let run = startRun(host, tool, request.run);
		let next = 0;
		let done = 0;
		const inTime = (room = 0) => host.elapsed() < SLICE_ENDS_MS - room;
		const write = (entries: readonly LogEntry[]) => {
			const written = writeEntries(host, specs, run, entries, workbook);
			run = written.run;
			remarks.push(...written.remarks);
			return written.done;
		};
		while (next < chosen.length && (next === 0 || inTime())) {
			if (next > 0) workbook = readWorkbookFor(host, tool, input);
			const slice = chosen.slice(next, sliceEnd(chosen, next));
			done += write(toEntries(slice, workbook, specs));
			next += slice.length;
		}
		let remaining = chosen.length - next;
		let [kept, written]: [readonly Remark[], readonly DocumentOutcome[]] = [[], []];
		if (documents.length > 0) {
			if (next > 0) workbook = readWorkbookFor(host, tool, input);
			const first =
				remaining === 0
					? writeDocuments(host, documents, workbook, specs, () => inTime(DOCUMENT_MS))
					: NO_DOCUMENTS;
			remarks.push(...first.remarks);
			({ kept, written } = first);
			remaining += documents.length - first.tried;
			if (first.entries.length > 0) {
				write(first.entries);
				done += first.made;
			}
		}
		if (done > 0 && plan.memory !== undefined && plan.memory !== workbook.memory) {
			remarks.push(...remember(host, tool.id, plan.memory));
		}
		const answer = { done, refused: remarks, remaining, summary: inWords(run.counts, specs) };
		return {
			...answer,
			...(kept.length === 0 ? {} : { kept }),
			...(written.length === 0 ? {} : { written }),
		};
	});
}

/** What cannot be remembered is told; the work itself is done. */
function remember(host: Host, toolId: string, memory: string): Remark[] {
	try {
		host.writeSetting("document", memorySetting(toolId), memory);
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [
			{
				label: "Your choices",
				reason: `All is done, but your choices were not kept for next time: ${reason}`,
			},
		];
	}
}

/** All changes of a row go into the same slice, since they share its record of what was imported. */
function sliceEnd(chosen: readonly PlannedChange[], start: number): number {
	const keyAt = (index: number): string | undefined => {
		const change = chosen[index]?.change;
		return change && "key" in change ? change.key : undefined;
	};
	let end = start + SLICE;
	while (end < chosen.length && keyAt(end) !== undefined && keyAt(end) === keyAt(end - 1)) end++;
	return end;
}

/** Writes what a slice that died had logged but did not get to. */
function finishInterrupted(host: Host, specs: readonly TabSpec[], id: string): Remark[] {
	const run = readRuns(host).find((candidate) => candidate.id === id && candidate.state === "writing");
	if (!run) return [];
	const entries = readEntries(host, run);
	if (!entries) {
		const reason = "It broke off, and its log was deleted or edited. Preview again to see what is missing.";
		return [...finishSlice(host, specs, run, [], [{ label: run.title, reason }]).remarks];
	}
	for (const entry of entries) {
		if (!isShapeEntry(entry)) continue;
		if (entry.addedCharts) placeCharts(host, entry.addedCharts.tab, entry.addedCharts.charts);
		if (!entry.addedTab) continue;
		makeTab(host, entry.addedTab, host.readTab(entry.addedTab.name) !== undefined);
	}
	const rows = entries.filter(isRowEntry);
	const { remarks, refused } = writeRows(host, specs, rows, undefined, true, () => {});
	const { kept: unfrozen } = freezeColumns(host, specs, entries.filter(isFrozenEntry), true);
	remarks.push(...unfrozen.map(remarkOfColumn));
	for (const { entry } of unfrozen) refused.add(entry.token);
	const made: LogEntry[] = entries.filter(({ token }) => !refused.has(token));
	return [...finishSlice(host, specs, run, made, remarks).remarks];
}

function startRun<Input>(host: Host, tool: Tool<Input>, id: string): Run {
	const runs = readRuns(host);
	const known = runs.find((run) => run.id === id);
	if (known) return known;
	const who = host.readSetting("user", PERSON_SETTING) ?? "";
	const { slot } = nextSlot(runs);
	const head = { id, tool: tool.id, title: tool.title, who, when: host.now() };
	return { ...head, state: "writing", slot, chunks: 0, counts: NOTHING };
}

function staleRemarks(host: Host, id: string, tokens: ReadonlySet<string>): Remark[] {
	if (tokens.size === 0) return [];
	const run = readRuns(host).find((candidate) => candidate.id === id);
	const done = new Set(run ? (readEntries(host, run) ?? []).map(({ token }) => token) : []);
	const reason = "The sheet changed after the preview. Preview again to see it as it is now.";
	return [...tokens]
		.filter((token) => !done.has(token))
		.map((token) => ({ label: labelInToken(token), reason }));
}
