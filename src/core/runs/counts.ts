import type { TabSpec } from "../tables/tab-spec.ts";
import { marksIn } from "./frozen-record.ts";
import { isFrozenEntry, isRowEntry, type LogEntry, type RowEntry } from "./log-entry.ts";

export interface Counts {
	readonly tabs: number;
	readonly columns: number;
	/** New rows by tab. */
	readonly rows: { readonly [tab: string]: number };
	/** Blank cells filled in existing rows. */
	readonly filled: number;
	/** Cells in which somebody's value was replaced. */
	readonly replaced: number;
	/** Cells in which what a tool wrote was brought up to date; absent in runs of older versions. */
	readonly updated?: number;
	/** Charts drawn; absent in runs of older versions. */
	readonly charts?: number;
	/** Columns whose formulas became values, and the other way round; absent in runs of older versions. */
	readonly frozen?: number;
	readonly thawed?: number;
	/** The same of formulas of single cells. */
	readonly frozenCells?: number;
	readonly thawedCells?: number;
	/** Documents made or brought up to date. */
	readonly documents: number;
}

export const NOTHING: Counts = { tabs: 0, columns: 0, rows: {}, filled: 0, replaced: 0, documents: 0 };

/** Each cell once, although changes of the same row may share one; and not the record of what was imported. */
export function countEntries(entries: readonly LogEntry[], specs: readonly TabSpec[]): Counts {
	const seen = new Map<string, RowEntry["cells"][]>();
	const rows: { [tab: string]: number } = {};
	let [tabs, columns, filled, replaced, updated, documents, charts] = [0, 0, 0, 0, 0, 0, 0];
	let [frozen, thawed, frozenCells, thawedCells] = [0, 0, 0, 0];
	for (const entry of entries) {
		if (isFrozenEntry(entry)) {
			const { to, marks } = entry.frozen;
			const cells = marks === undefined ? 0 : marksIn(marks).size;
			if (to === "values") frozenCells += cells;
			else thawedCells += cells;
			if (marks !== undefined) continue;
			if (to === "values") frozen++;
			else thawed++;
		} else if (!isRowEntry(entry)) {
			if (entry.addedTab) tabs++;
			if (entry.document) documents++;
			charts += entry.addedCharts?.charts.length ?? 0;
			columns += entry.addedColumns?.layout.columns.length ?? 0;
		} else if (entry.added) {
			rows[entry.tab] = (rows[entry.tab] ?? 0) + 1;
		} else {
			const record = specs.find(({ name }) => name === entry.tab)?.record?.column;
			const place = `${entry.tab}/${entry.key}`;
			const earlier = seen.get(place);
			for (const column in entry.cells) {
				if (column === record || earlier?.some((cells) => column in cells)) continue;
				if (entry.cells[column]![0] === "") filled++;
				else if (entry.replaces) replaced++;
				else updated++;
			}
			if (earlier) earlier.push(entry.cells);
			else seen.set(place, [entry.cells]);
		}
	}
	const frozenAndThawed = { frozen, thawed, frozenCells, thawedCells };
	return { tabs, columns, rows, filled, replaced, updated, documents, charts, ...frozenAndThawed };
}

export function addCounts(a: Counts, b: Counts): Counts {
	const rows = { ...a.rows };
	for (const [tab, count] of Object.entries(b.rows)) rows[tab] = (rows[tab] ?? 0) + count;
	return {
		tabs: a.tabs + b.tabs,
		columns: a.columns + b.columns,
		rows,
		filled: a.filled + b.filled,
		replaced: a.replaced + b.replaced,
		updated: (a.updated ?? 0) + (b.updated ?? 0),
		documents: a.documents + b.documents,
		frozen: (a.frozen ?? 0) + (b.frozen ?? 0),
		thawed: (a.thawed ?? 0) + (b.thawed ?? 0),
		frozenCells: (a.frozenCells ?? 0) + (b.frozenCells ?? 0),
		thawedCells: (a.thawedCells ?? 0) + (b.thawedCells ?? 0),
		charts: (a.charts ?? 0) + (b.charts ?? 0),
	};
}

/** `Added 12 creators to Roster, filled 3 cells, replaced 1 cell.` */
export function inWords(counts: Counts, specs: readonly TabSpec[]): string {
	const parts: string[] = [];
	if (counts.tabs > 0) parts.push(`made ${plural(counts.tabs, "tab", "tabs")}`);
	if (counts.columns > 0) parts.push(`added ${plural(counts.columns, "column", "columns")}`);
	for (const [tab, count] of Object.entries(counts.rows)) {
		const [one, many] = specs.find(({ name }) => name === tab)?.row ?? ["row", "rows"];
		parts.push(`added ${plural(count, one, many)} to ${tab}`);
	}
	const { frozen = 0, frozenCells = 0, thawed = 0, thawedCells = 0 } = counts;
	if (frozen + frozenCells > 0) parts.push(`froze ${columnsAndCells(frozen, frozenCells)}`);
	if (thawed + thawedCells > 0) {
		const theirs = thawed + thawedCells === 1 ? "its formula" : "their formulas";
		parts.push(`gave ${columnsAndCells(thawed, thawedCells)} ${theirs} back`);
	}
	if (counts.charts) parts.push(`drew ${plural(counts.charts, "chart", "charts")}`);
	if (counts.documents > 0) parts.push(`wrote ${plural(counts.documents, "document", "documents")}`);
	if (counts.filled > 0) parts.push(`filled ${plural(counts.filled, "cell", "cells")}`);
	if (counts.updated) parts.push(`updated ${plural(counts.updated, "cell", "cells")}`);
	if (counts.replaced > 0) parts.push(`replaced ${plural(counts.replaced, "cell", "cells")}`);
	const text = parts.length === 0 ? "changed nothing" : parts.join(", ");
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function columnsAndCells(columns: number, cells: number): string {
	const parts = columns > 0 ? [plural(columns, "column", "columns")] : [];
	if (cells > 0) parts.push(plural(cells, "cell", "cells"));
	return parts.join(" and ");
}

function plural(count: number, one: string, many: string): string {
	return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}
