import { type Cell, sameCell } from "../cell.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import type { Edit } from "../tab.ts";
import { type CellWrite, toRectangles } from "../tables/rectangles.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { cellAt, formulaAt, isRowFilled, readTable, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { isRowEntry, type LogEntry, type RowEntry } from "./log-entry.ts";

/** A cell that is no longer what it was expected to be. */
export interface Mismatch {
	readonly entry: RowEntry;
	readonly column: string;
	readonly reason: string;
}

export interface RowWrites {
	readonly edits: readonly Edit[];
	readonly mismatches: readonly Mismatch[];
}

/**
 * Turns row entries into rectangles. `forward` writes each entry's after-values where the before-values stand, and adds
 * rows whose key is not there; backward the other way round. A cell that holds neither is somebody's edit: it stays.
 */
export function rowWrites(
	workbook: Workbook,
	specs: readonly TabSpec[],
	entries: readonly RowEntry[],
	forward: boolean,
): RowWrites {
	const edits: Edit[] = [];
	const mismatches: Mismatch[] = [];
	for (const spec of specs) {
		const ours = entries.filter((entry) => entry.tab === spec.name);
		if (ours.length === 0) continue;
		const table = tableOf(workbook, spec);
		if (isProblem(table)) {
			for (const entry of ours) mismatches.push({ entry, column: "", reason: table.problem });
			continue;
		}
		const writes = tableWrites(table, ours, forward, mismatches);
		const rectangles = toRectangles(table.tab.name, writes, (row, column) => mayCover(table, row, column));
		edits.push(...keysFirst(table, rectangles));
	}
	return { edits, mismatches };
}

/** Says of each new row which row of the sheet it goes to. */
export function placeNewRows(
	workbook: Workbook,
	specs: readonly TabSpec[],
	entries: readonly LogEntry[],
): readonly LogEntry[] {
	const next: { [tab: string]: number } = {};
	for (const spec of specs) {
		const table = tableOf(workbook, spec);
		if (!isProblem(table)) next[spec.name] = table.nextRow;
	}
	return entries.map((entry) => {
		const row = isRowEntry(entry) && entry.added ? next[entry.tab] : undefined;
		if (row === undefined || !isRowEntry(entry)) return entry;
		next[entry.tab] = row + 1;
		return { ...entry, row };
	});
}

function tableOf(workbook: Workbook, spec: TabSpec): Table | Problem {
	const tab = workbook.tabs[spec.name];
	return tab ? readTable(tab, spec) : problem(`The tab ${spec.name} is no longer there.`);
}

function tableWrites(
	table: Table,
	entries: readonly RowEntry[],
	forward: boolean,
	mismatches: Mismatch[],
): CellWrite[] {
	const writes: CellWrite[] = [];
	const added: { row: number; entry: RowEntry }[] = [];
	let nextRow = table.nextRow;
	for (const entry of entries) {
		const rows = table.rows.get(entry.key) ?? [];
		if (rows.length > 1) {
			const reason = `Rows ${rows.map((row) => row + 1).join(" and ")} are the same ${table.spec.row[0]}. Merge them first.`;
			mismatches.push({ entry, column: "", reason });
			continue;
		}
		let row = rows[0] ?? halfWrittenRow(table, entry);
		if (row === undefined && !forward) {
			if (!isUnwritten(table, entry))
				mismatches.push({ entry, column: "", reason: "The row is no longer there." });
			continue;
		}
		if (row === undefined) {
			row = nextRow++;
			added.push({ row, entry });
		}
		for (const [column, [before, after]] of Object.entries(entry.cells)) {
			const index = table.columns[column];
			const current = index === undefined ? "" : (table.tab.values[row]?.[index] ?? "");
			const [from, to] = forward ? [before, after] : [after, before];
			if (index === undefined || sameCell(current, to)) continue;
			if (table.computed.has(index) || formulaAt(table, row, index) !== "") {
				mismatches.push({ entry, column, reason: "The cell holds a formula." });
			} else if (!sameCell(current, from)) {
				mismatches.push({ entry, column, reason: "Somebody edited the cell." });
			} else {
				writes.push({ row, column: index, cell: to });
			}
		}
	}
	return [...writes, ...blanksBeside(table, added)];
}

/** A run that died may have left a new row without its whole key: its cells are ours or still blank. */
function halfWrittenRow(table: Table, entry: RowEntry): number | undefined {
	if (entry.row === undefined) return undefined;
	let ours = 0;
	for (const [column, [before, after]] of Object.entries(entry.cells)) {
		const current = cellAt(table, entry.row, column);
		if (after !== "" && sameCell(current, after)) ours++;
		else if (!sameCell(current, before)) return undefined;
	}
	return ours > 0 ? entry.row : undefined;
}

/** The row was planned, but the run died before it was written. */
function isUnwritten(table: Table, { row }: RowEntry): boolean {
	return row !== undefined && !isRowFilled(table.tab, row, table.computed);
}

/** New rows fill different columns; blanks over cells that are blank anyway make few rectangles of them. */
function blanksBeside(table: Table, added: readonly { row: number; entry: RowEntry }[]): CellWrite[] {
	let first = Number.POSITIVE_INFINITY;
	let last = -1;
	for (const { entry } of added) {
		for (const name of Object.keys(entry.cells)) {
			const column = table.columns[name];
			if (column === undefined) continue;
			first = Math.min(first, column);
			last = Math.max(last, column);
		}
	}
	const blanks: CellWrite[] = [];
	for (const { row, entry } of added) {
		const own = new Set(Object.keys(entry.cells).map((name) => table.columns[name]));
		for (let column = first; column <= last; column++) {
			const cell: Cell = table.tab.values[row]?.[column] ?? "";
			if (!own.has(column) && cell === "" && mayCover(table, row, column))
				blanks.push({ row, column, cell: "" });
		}
	}
	return blanks;
}

function mayCover(table: Table, row: number, column: number): boolean {
	return !table.computed.has(column) && formulaAt(table, row, column) === "";
}

/** A run that dies between two rectangles leaves rows that can be found again. */
function keysFirst(table: Table, edits: readonly Edit[]): Edit[] {
	const keys = table.spec.keyColumns.map((name) => table.columns[name]);
	const hasKey = (edit: Edit): boolean =>
		keys.some(
			(key) => key !== undefined && key >= edit.column && key < edit.column + (edit.cells[0]?.length ?? 0),
		);
	return [...edits.filter(hasKey), ...edits.filter((edit) => !hasKey(edit))];
}
