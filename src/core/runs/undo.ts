import type { Undone } from "../answers.ts";
import { type Cell, isBlank } from "../cell.ts";
import type { Host } from "../host.ts";
import { type Problem, problem } from "../problem.ts";
import { type Edit, isFormula, type Tab, type TabLayout } from "../tab.ts";
import { columnLetters } from "../tables/a1.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import { recordActivity } from "./activity.ts";
import { isRowEntry, type LogEntry } from "./log-entry.ts";
import { headers } from "./preview.ts";
import { readWorkbook } from "./read-workbook.ts";
import { rowWrites } from "./row-writes.ts";
import { type Run, readEntries, readRuns, writeRun } from "./run-log.ts";

/** The newest run that was not undone yet. */
export function lastRun(host: Host): Run | undefined {
	return [...readRuns(host)].reverse().find(({ state }) => state !== "undone");
}

/** Takes the last run back, cell by cell; what somebody edited since stays and is listed. */
export function undoLastRun(host: Host, specs: readonly TabSpec[]): Undone | Problem {
	return host.locked(() => {
		const run = lastRun(host);
		if (!run) return problem("There is no run to undo.");
		const entries = readEntries(host, run);
		if (!entries) {
			return problem(`The tab that remembers "${run.title}" was deleted or edited, so it cannot be undone.`);
		}
		const kept = undoRows(host, specs, entries);
		for (const entry of [...entries].reverse()) {
			const remark = isRowEntry(entry) ? undefined : undoShape(host, entry);
			if (remark) kept.push(remark);
		}
		const undone: Run = { ...run, state: "undone" };
		writeRun(host, undone);
		const summary = `Undid ${run.title} of ${run.when.slice(0, 16).replace("T", " ")}.`;
		kept.push(...recordActivity(host, specs, { ...undone, title: "Undo" }, summary, entries.length));
		return { summary, kept };
	});
}

function undoRows(host: Host, specs: readonly TabSpec[], entries: readonly LogEntry[]): Remark[] {
	const rows = entries.filter(isRowEntry);
	if (rows.length === 0) return [];
	const workbook = readWorkbook(host, [...new Set(rows.map(({ tab }) => tab))]);
	const { edits, mismatches } = rowWrites(workbook, specs, rows, false);
	host.write(edits);
	return mismatches.map(({ entry, column, reason }) => ({
		label: column === "" ? entry.label : `${entry.label}, ${column}`,
		reason,
	}));
}

function undoShape(host: Host, entry: Exclude<LogEntry, { key: string }>): Remark | undefined {
	if (entry.addedTab) {
		const tab = host.readTab(entry.addedTab.name);
		if (!tab) return undefined;
		if (!isUntouched(tab, entry.addedTab))
			return { label: entry.label, reason: "The tab holds values by now." };
		host.deleteTab(tab.name);
		return undefined;
	}
	if (!entry.addedColumns) return undefined;
	const tab = host.readTab(entry.addedColumns.tab);
	if (!tab) return undefined;
	const edits: Edit[] = [];
	const filled: string[] = [];
	for (const header of entry.addedColumns.headers) {
		const found = findHeader(tab, header);
		if (!found) continue;
		if (isColumnFilled(tab, found)) filled.push(columnLetters(found.column));
		else edits.push({ tab: tab.name, ...found, cells: [[""]] });
	}
	host.write(edits);
	return filled.length === 0
		? undefined
		: { label: entry.label, reason: `Columns ${filled.join(", ")} hold values by now.` };
}

/** A new tab still holds exactly what it was made with. */
function isUntouched(tab: Tab, layout: TabLayout): boolean {
	const names = headers(layout);
	const rows = layout.rows ?? [];
	return tab.values.every((line, row) =>
		line.every((cell, column) => {
			const header = layout.columns[column]?.header;
			if (header !== undefined && isFormula(header))
				return row > 0 || cell === names[column] || cell === "#NAME?";
			if (row === 0) return cell === (names[column] ?? "");
			const made = rows[row - 1]?.[column] ?? "";
			return isFormula(made) || JSON.stringify(cell) === JSON.stringify(made);
		}),
	);
}

function findHeader(tab: Tab, header: string): { row: number; column: number } | undefined {
	for (let row = 0; row < Math.min(10, tab.values.length); row++) {
		const column = (tab.values[row] ?? []).lastIndexOf(header as Cell);
		if (column !== -1) return { row, column };
	}
	return undefined;
}

function isColumnFilled(tab: Tab, header: { row: number; column: number }): boolean {
	if ((tab.formulas[header.row]?.[header.column] ?? "") !== "") return false;
	return tab.values.some((line, row) => row > header.row && !isBlank(line[header.column]));
}
