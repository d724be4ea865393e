import { type Cell, sameCell } from "../cell.ts";
import { decimalOf } from "../export/tidy-cell.ts";
import { isProblem } from "../problem.ts";
import { columnOf } from "../sharing/frozen-column.ts";
import { withHeaders } from "../sharing/frozen-formula.ts";
import { headers, type TabLayout } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../tables/table.ts";
import type { Change, Origin, Workbook } from "../tool.ts";
import { valuesIn } from "./frozen-values.ts";
import type { FrozenEntry, LogEntry, RowEntry } from "./log-entry.ts";
import { tableIn } from "./read-workbook.ts";
import { labelOf } from "./token.ts";

/** All but documents, which are made of what stands in the sheet. */
export type SheetChange = Exclude<Change, { kind: "write-document" }>;

export interface PlannedChange {
	readonly change: SheetChange;
	readonly token: string;
}

type RowChange = Extract<Change, { key: string }>;
type FrozenChange = Extract<Change, { column: string; formula: string }>;

/**
 * The changes as they are logged; of each new row also which row of the sheet it is meant for, of a renamed one its new
 * key, and what the row's record column is to say.
 */
export function toEntries(
	planned: readonly PlannedChange[],
	workbook: Workbook,
	specs: readonly TabSpec[],
): LogEntry[] {
	const tables: { [tab: string]: Table } = {};
	const next: { [tab: string]: number } = {};
	for (const spec of specs) {
		const table = tableIn(workbook, spec);
		if (isProblem(table)) continue;
		tables[spec.name] = table;
		next[spec.name] = table.nextRow;
	}
	const entries: LogEntry[] = [];
	const rows = new Map<string, RowState>();
	for (const { change, token } of planned) {
		if (isFrozenChange(change)) {
			entries.push(frozenEntry(change, token, workbook, tables[change.tab]));
			continue;
		}
		if (!("key" in change)) {
			entries.push(shapeEntry(change, token));
			const made = change.kind === "add-tab" ? newTable(change.layout, specs) : undefined;
			if (made) tables[made.spec.name] ??= made;
			continue;
		}
		const table = tables[change.tab];
		const entry = rowEntry(change, token);
		if (change.kind === "add-row" && next[change.tab] !== undefined) entry.row = next[change.tab]!++;
		entries.push(entry);
		if (!table || "keyColumn" in change) continue;
		const place = `${change.tab}/${change.key}`;
		let state = rows.get(place);
		if (!state) {
			state = startState(table, change);
			rows.set(place, state);
		}
		state.entries.push(entry);
		if (state.row !== undefined)
			for (const column in entry.cells) state.cells[column] = entry.cells[column]![1];
		if (change.origin) addOrigin(state, entry, change.origin);
	}
	for (const state of rows.values()) finish(state);
	return entries;
}

/** A tab that is yet to be made, so that its first rows have their records too. */
function newTable(layout: TabLayout, specs: readonly TabSpec[]): Table | undefined {
	const spec = specs.find(({ name }) => name === layout.name);
	const table = spec && readTable({ name: layout.name, values: [headers(layout)], formulas: [[]] }, spec);
	return table === undefined || isProblem(table) ? undefined : table;
}

/** An entry while it is made. */
interface DraftEntry extends RowEntry {
	row?: number;
	newKey?: string;
	readonly cells: { [column: string]: readonly [Cell, Cell] };
}

/** A row while the changes to it are gathered. */
interface RowState {
	readonly table: Table;
	/** From 0; `undefined`: new. */
	readonly row: number | undefined;
	readonly entries: DraftEntry[];
	/** What the cells of a row become that is there already. */
	readonly cells: { [column: string]: Cell };
	record: Cell | undefined;
}

function startState(table: Table, { kind, key }: RowChange): RowState {
	const rows = kind === "add-row" ? [] : (table.rows.get(key) ?? []);
	return { table, row: rows[0], entries: [], cells: {}, record: undefined };
}

function cellOf({ table, row }: RowState, column: string): Cell {
	return row === undefined ? "" : cellAt(table, row, column);
}

function addOrigin(state: RowState, { cells }: RowEntry, origin: Origin): void {
	const { record } = state.table.spec;
	if (!record || state.table.columns[record.column] === undefined) return;
	const values: { [column: string]: Cell } = {};
	for (const column in cells) values[column] = cells[column]![1];
	for (const column of origin.confirmed ?? [])
		values[column] = origin.unseen?.[column] ?? cellOf(state, column);
	state.record = record.add(state.record ?? cellOf(state, record.column), values, origin) ?? state.record;
}

/** The record goes with the last change of the row; its new key, if it gets one, with all of them. */
function finish(state: RowState): void {
	const { table, row, record, entries } = state;
	const column = table.spec.record?.column ?? "";
	if (record !== undefined && !sameCell(cellOf(state, column), record))
		entries[entries.length - 1]!.cells[column] = [cellOf(state, column), record];
	if (row === undefined) return;
	const newKey = table.spec.key((name) => state.cells[name] ?? cellOf(state, name));
	for (const entry of entries) if (newKey !== entry.key) entry.newKey = newKey;
}

function isFrozenChange(change: SheetChange): change is FrozenChange {
	return change.kind === "freeze-column" || change.kind === "thaw-column";
}

function frozenEntry(
	change: FrozenChange,
	token: string,
	{ locale }: Workbook,
	table: Table | undefined,
): FrozenEntry {
	const { kind, tab, column, label, each } = change;
	const isWhole = table !== undefined && each === undefined;
	const formula = isWhole ? withHeaders(change.formula, table, decimalOf(locale)) : change.formula;
	const index = table && columnOf(table, column);
	const to = kind === "freeze-column" ? "values" : "formula";
	const values = to === "formula" && table && index !== undefined ? valuesIn(table, index) : undefined;
	const marks = each && { marks: each.marks };
	return { token, label, frozen: { tab, column, formula, to, ...marks, ...(values && { values }) } };
}

function shapeEntry(change: Exclude<SheetChange, RowChange | FrozenChange>, token: string): LogEntry {
	const base = { token, label: labelOf(change) };
	if (change.kind === "add-tab") return { ...base, addedTab: change.layout };
	if (change.kind === "add-charts") {
		return { ...base, addedCharts: { tab: change.tab, charts: change.charts } };
	}
	const { layout, headerRow, column } = change;
	return { ...base, addedColumns: { layout, headerRow, column } };
}

function rowEntry(change: RowChange, token: string): DraftEntry {
	const { tab, key, label } = change;
	const cells: DraftEntry["cells"] = {};
	if (change.kind === "add-row") {
		for (const column in change.cells) cells[column] = ["", change.cells[column]!];
		return { token, label, tab, key, added: true, cells };
	}
	for (const column in change.cells) {
		const { before, after } = change.cells[column]!;
		cells[column] = [before, after];
	}
	const { keyColumn, replaces } = change;
	return {
		token,
		label,
		tab,
		key,
		...(keyColumn === undefined ? {} : { keyColumn }),
		...(replaces ? { replaces } : {}),
		cells,
	};
}
