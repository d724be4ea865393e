import type { Applied, DocumentOutcome, ToolRequest } from "../answers.ts";
import type { Host } from "../host.ts";
import { isProblem, type Problem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Remark, Tool, Workbook } from "../tool.ts";
import { inWords, NOTHING } from "./counts.ts";
import { freezeColumns } from "./freeze-columns.ts";
import { placeCharts } from "./known-charts.ts";
import { isFrozenEntry, isRowEntry, isShapeEntry, type LogEntry } from "./log-entry.ts";
import { makeTab } from "./make-tab.ts";
import { planOf } from "./plan-of.ts";
import { memorySetting, PERSON_SETTING, readWorkbookFor } from "./read-workbook.ts";
import { entriesOf, nextSlot, type Run, readEntries, readRuns, readSlices } from "./run-log.ts";
import { type PlannedChange, toEntries } from "./to-entry.ts";
import { labelInToken, tokenOf } from "./token.ts";
import { NO_DOCUMENTS, type PlannedDocument, writeDocuments } from "./write-documents.ts";
import { finishSlice, remarkOfColumn, writeEntries, writeRows } from "./write-entries.ts";

export type ApplyRequest = Pick<Extract<ToolRequest, { step: "apply" }>, "accept" | "run">;

/** Cells written before the clock is looked at again, as `cellsIn` counts them; as many are in memory at once. */
const SLICE = 150_000;
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
		const readAgain = () => {
			// Tabs may be large: those read before are let go first.
			workbook = { ...workbook, tabs: {} };
			workbook = readWorkbookFor(host, tool, input);
		};
		const plan = chosenOf(tool, workbook, input, request.accept);
		if (isProblem(plan)) return plan;
		const { chosen, documents } = plan;
		for (const stale of staleRemarks(host, request.run, plan.stale)) remarks.push(stale);
		let run = startRun(host, tool, request.run);
		let isFirst = true;
		let done = 0;
		const inTime = (room = 0) => host.elapsed() < SLICE_ENDS_MS - room;
		const write = (entries: readonly LogEntry[]) => {
			const written = writeEntries(host, specs, run, entries, workbook);
			run = written.run;
			remarks.push(...written.remarks);
			return written.done;
		};
		while (chosen.length > 0 && (isFirst || inTime())) {
			if (!isFirst) readAgain();
			isFirst = false;
			done += write(toEntries(chosen.splice(0, sliceEnd(chosen, workbook)), workbook, specs));
		}
		let remaining = chosen.length;
		let [kept, written]: [readonly Remark[], readonly DocumentOutcome[]] = [[], []];
		if (documents.length > 0) {
			if (!isFirst) readAgain();
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

/** What is to be done of a plan. The plan itself is let go: it may be large. */
function chosenOf<Input>(tool: Tool<Input>, workbook: Workbook, input: Input, accept: readonly string[]) {
	const plan = planOf(tool, workbook, input);
	if (isProblem(plan)) return plan;
	// What is left of these was done by an earlier slice of this run, or no longer fits the sheet.
	const stale = new Set(accept);
	const chosen: PlannedChange[] = [];
	const documents: PlannedDocument[] = [];
	for (const change of plan.changes) {
		const token = tokenOf(change, workbook.now);
		if (!stale.delete(token)) continue;
		if (change.kind === "write-document") documents.push({ change, token });
		else chosen.push({ change, token });
	}
	return { chosen, documents, stale, memory: plan.memory };
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
function sliceEnd(chosen: readonly PlannedChange[], workbook: Workbook): number {
	const keyAt = (index: number): string | undefined => {
		const change = chosen[index]?.change;
		return change && "key" in change ? change.key : undefined;
	};
	let end = 0;
	for (let cells = 0; end < chosen.length && (end === 0 || cells < SLICE); end++)
		cells += cellsIn(chosen[end]!.change, workbook);
	while (end < chosen.length && keyAt(end) !== undefined && keyAt(end) === keyAt(end - 1)) end++;
	return end;
}

/** How much a change takes of a slice: the cells it writes, or a few more. */
function cellsIn(change: PlannedChange["change"], workbook: Workbook): number {
	if ("cells" in change) return rowShare(change);
	if ("formula" in change) return change.each?.cells ?? workbook.tabs[change.tab]?.values.length ?? 1;
	return change.kind === "add-tab"
		? change.layout.columns.length * (1 + (change.layout.rows?.length ?? 0))
		: 1;
}

/** A row also has a name, a key and a record; one that is there already is remembered as it was and as it will be. */
function rowShare({ kind, cells }: Extract<PlannedChange["change"], { key: string }>): number {
	const share = 2 + Object.keys(cells).length / 2;
	return kind === "add-row" ? share : 2 * share;
}

/** Writes what a slice that died had logged but did not get to. */
function finishInterrupted(host: Host, specs: readonly TabSpec[], id: string): Remark[] {
	const brokenOff = readRuns(host).filter(({ state }) => state === "writing");
	if (brokenOff.length > 0) host.openHeaders();
	const run = brokenOff.find((candidate) => candidate.id === id);
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
	const done = new Set<string>();
	for (const slice of (run && readSlices(host, run)) ?? []) {
		for (const { token } of entriesOf(slice) ?? []) done.add(token);
	}
	const reason = "The sheet changed after the preview. Preview again to see it as it is now.";
	return [...tokens]
		.filter((token) => !done.has(token))
		.map((token) => ({ label: labelInToken(token), reason }));
}
