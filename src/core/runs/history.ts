import type { RunCard, RunDetails } from "../answers.ts";
import type { Host } from "../host.ts";
import { type Problem, problem } from "../problem.ts";
import { formulaName } from "../sharing/frozen-formula.ts";
import { headers } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { inWords } from "./counts.ts";
import { isFrozenEntry, isRowEntry, type LogEntry } from "./log-entry.ts";
import { readEntries, readRuns } from "./run-log.ts";
import { shownCells } from "./shown-cells.ts";

/** Changes shown of one run: more than anyone reads, and little enough to send. */
const SHOWN = 200;

/** The runs that are remembered, newest first. */
export function listRuns(host: Host, specs: readonly TabSpec[]): readonly RunCard[] {
	return [...readRuns(host)].reverse().map(({ id, title, who, when, state, counts }) => ({
		id,
		title,
		who,
		when: when.slice(0, 16).replace("T", " "),
		summary: inWords(counts, specs),
		state: state === "writing" || state === "undoing" ? "broke off" : state,
	}));
}

/** What a run changed, cell by cell, as the columns of the specs are shown. */
export function runDetails(host: Host, specs: readonly TabSpec[], id: string): RunDetails | Problem {
	const run = readRuns(host).find((known) => known.id === id);
	const entries = run && readEntries(host, run);
	if (!entries) return problem("What this run changed is no longer known: its log was deleted or edited.");
	const changes = entries.slice(0, SHOWN).map((entry) => changeOf(entry, specs));
	return { changes, more: Math.max(0, entries.length - SHOWN) };
}

function changeOf(entry: LogEntry, specs: readonly TabSpec[]): RunDetails["changes"][number] {
	if (isRowEntry(entry)) {
		const cells = Object.entries(entry.cells).map(([column, [before, after]]) => ({ column, before, after }));
		return { label: entry.label, cells: shownCells(cells, entry.tab, specs) };
	}
	if (isFrozenEntry(entry)) {
		const { column, to } = entry.frozen;
		const formula = formulaName(entry.frozen.formula);
		const [before, after] = to === "values" ? [formula, "values"] : ["values", formula];
		return { label: entry.label, cells: [{ column, before, after }] };
	}
	const layout = entry.addedTab ?? entry.addedColumns?.layout;
	if (!layout) return { label: entry.label, cells: [] };
	const names = headers({ ...layout, columns: layout.columns.filter(({ hidden }) => !hidden) });
	return { label: entry.label, cells: [{ column: "columns", before: "", after: names.join(", ") }] };
}
