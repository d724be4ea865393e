import { sameCell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import type { Edit } from "../tab.ts";
import { addWrite, type CellWrites } from "../tables/cell-writes.ts";
import { rectanglesOf, withAreas } from "../tables/rectangles.ts";
import { specKeyedBy } from "../tables/spec-keyed-by.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { isWritable, requireColumns, type Table } from "../tables/table.ts";
import type { Remark, Workbook } from "../tool.ts";
import { bridgeGaps } from "./bridge-gaps.ts";
import type { RowEntry } from "./log-entry.ts";
import { addBlanksBeside, halfWrittenRow, isFilledBeside, isUnwritten } from "./new-rows.ts";
import { tableIn } from "./read-workbook.ts";

/** A row or cell (`column` is `""` for the whole row) that is no longer what it was expected to be. */
export interface Mismatch {
	readonly entry: RowEntry;
	readonly column: string;
	readonly reason: string;
}

export interface RowWrites {
	readonly edits: readonly Edit[];
	readonly mismatches: readonly Mismatch[];
	/** Cells that were already as they were to become: somebody else's work, unless the run was interrupted. */
	readonly already: readonly Omit<Mismatch, "reason">[];
}

export interface Direction {
	/** Write the after-values where the before-values stand, and add rows that are not there; or the other way round. */
	readonly forward: boolean;
	/** The run died while writing, so a new row may lack a part of its key. */
	readonly interrupted: boolean;
	/** An undo that broke off goes on: rows and tabs that it took away are gone already. */
	readonly again?: boolean;
}

/** Turns row entries into rectangles. A cell that holds neither value of its entry is somebody's edit: it stays. */
export function rowWrites(
	workbook: Workbook,
	specs: readonly TabSpec[],
	entries: readonly RowEntry[],
	direction: Direction,
): RowWrites {
	const edits: Edit[] = [];
	const mismatches: Mismatch[] = [];
	const already: Omit<Mismatch, "reason">[] = [];
	for (const { spec, ours } of bySpec(specs, entries)) {
		const table = tableIn(workbook, spec);
		const wrong = isProblem(table) ? table : keyProblem(table, ours);
		if (wrong || isProblem(table)) {
			const isGone = direction.again === true && workbook.tabs[spec.name] === undefined;
			for (const entry of isGone ? ours.filter(({ added }) => !added) : ours)
				mismatches.push({ entry, column: "", reason: wrong?.problem ?? "" });
			continue;
		}
		const writes = tableWrites(table, ours, direction, mismatches, already);
		edits.push(...inSafeOrder(table, rectanglesOf(table.tab.name, writes), direction));
	}
	return { edits, mismatches, already };
}

interface SpecEntries {
	readonly spec: TabSpec;
	readonly ours: readonly RowEntry[];
}

/** The entries of each tab of the tracker, and of each column by which rows of other tabs are found. */
function bySpec(specs: readonly TabSpec[], entries: readonly RowEntry[]): readonly SpecEntries[] {
	const known = specs.map((spec) => ({
		spec,
		ours: entries.filter(({ tab, keyColumn }) => tab === spec.name && keyColumn === undefined),
	}));
	const others = new Map<string, RowEntry[]>();
	for (const entry of entries) {
		if (entry.keyColumn === undefined) continue;
		const place = `${entry.keyColumn}\n${entry.tab}`;
		const ours = others.get(place) ?? [];
		others.set(place, ours);
		ours.push(entry);
	}
	const own = [...others.values()].map((ours): SpecEntries => {
		const [{ tab, keyColumn = "" }] = ours as [RowEntry];
		return {
			spec: specKeyedBy(tab, keyColumn, [...new Set(ours.flatMap(({ cells }) => Object.keys(cells)))]),
			ours,
		};
	});
	return [...known, ...own].filter(({ ours }) => ours.length > 0);
}

export function remarkOf({ entry, column, reason }: Mismatch): Remark {
	return { label: column === "" ? entry.label : `${entry.label}, ${column}`, reason };
}

export function tabsOf(rows: readonly RowEntry[]): string[] {
	return [...new Set(rows.map(({ tab }) => tab))];
}

/** Without the columns that tell rows apart no row can be found. */
function keyProblem(table: Table, entries: readonly RowEntry[]) {
	const { keyColumns } = table.spec;
	return requireColumns(
		table,
		keyColumns.filter((name) => entries.some(({ cells }) => name in cells)),
	);
}

function tableWrites(
	table: Table,
	entries: readonly RowEntry[],
	direction: Direction,
	mismatches: Mismatch[],
	already: Omit<Mismatch, "reason">[],
): CellWrites {
	const writes: CellWrites = new Map();
	const inNewRows: CellWrites = new Map();
	const added: { row: number; entry: RowEntry }[] = [];
	const taken = new Set<number>();
	let { nextRow } = table;
	for (const entry of entries) {
		if (isEmpty(entry.cells)) continue;
		const rows = rowsOf(table, entry);
		if (rows.length > 1) {
			const reason = `Rows ${rows.map((row) => row + 1).join(" and ")} are the same ${table.spec.row[0]}. Merge them first.`;
			mismatches.push({ entry, column: "", reason });
			continue;
		}
		let row = rows[0] ?? (direction.interrupted ? halfWrittenRow(table, entry) : undefined);
		if (row === undefined && !(direction.forward && entry.added)) {
			const unwritten = direction.interrupted && isUnwritten(table, entry);
			if (!unwritten && !(direction.again && entry.added))
				mismatches.push({ entry, column: "", reason: "The row is no longer there." });
			continue;
		}
		if (row === undefined) {
			while (taken.has(nextRow)) nextRow++;
			row =
				direction.interrupted && isUnwritten(table, entry) && !taken.has(entry.row!) ? entry.row! : nextRow;
			taken.add(row);
			added.push({ row, entry });
		}
		const before = mismatches.length;
		const takesRow = entry.added === true && !direction.forward;
		const target: CellWrites = takesRow ? new Map() : taken.has(row) ? inNewRows : writes;
		addCells(target, table, row, entry, direction.forward, mismatches, already);
		if (!takesRow) continue;
		if (isFilledBeside(table, row, entry))
			mismatches.push({ entry, column: "", reason: "Somebody wrote into the row, so its name stays." });
		// What somebody typed into a row we added keeps its owner.
		const keeps = mismatches.length > before ? keyIndexes(table) : [];
		for (const [column, { cells }] of target)
			if (!keeps.includes(column)) addWrite(writes, row, column, cells[0]!);
	}
	for (const { row, column, cell } of bridgeGaps(table, writes)) addWrite(writes, row, column, cell);
	addBlanksBeside(inNewRows, table, added);
	for (const [column, { rows, cells }] of inNewRows)
		for (let index = 0; index < rows.length; index++) addWrite(writes, rows[index]!, column, cells[index]!);
	return writes;
}

function isEmpty(cells: RowEntry["cells"]): boolean {
	for (const _ in cells) return false;
	return true;
}

/** By the key the row had or, if the run changes it, has since; both at once are two rows of the same account. */
function rowsOf(table: Table, { key, newKey }: RowEntry): readonly number[] {
	const rows = table.rows.get(key) ?? [];
	return newKey === undefined ? rows : [...rows, ...(table.rows.get(newKey) ?? [])];
}

function addCells(
	writes: CellWrites,
	table: Table,
	row: number,
	entry: RowEntry,
	forward: boolean,
	mismatches: Mismatch[],
	already: Omit<Mismatch, "reason">[],
): void {
	for (const column in entry.cells) {
		const index = table.columns[column];
		const from = entry.cells[column]![forward ? 0 : 1];
		const to = entry.cells[column]![forward ? 1 : 0];
		if (index === undefined) {
			mismatches.push({ entry, column, reason: "The column is no longer there." });
			continue;
		}
		const current = table.tab.values[row]?.[index] ?? "";
		if (sameCell(current, to)) {
			if (!sameCell(from, to)) already.push({ entry, column });
			continue;
		}
		if (!isWritable(table, row, index)) {
			mismatches.push({ entry, column, reason: "The cell holds a formula." });
		} else if (!sameCell(current, from) && !forward && column === table.spec.record?.column) {
			// A newer run has added to the record. What it says of values that are gone counts for nothing; a row that goes takes it along.
			if (entry.added) addWrite(writes, row, index, to);
		} else if (!sameCell(current, from)) {
			mismatches.push({ entry, column, reason: "Somebody edited the cell." });
		} else {
			addWrite(writes, row, index, to);
		}
	}
}

function keyIndexes(table: Table): number[] {
	return table.spec.keyColumns.map((name) => table.columns[name] ?? -1);
}

/** Keys come first and go last, so that the rows of a run that dies between two rectangles can be found again. */
function inSafeOrder(table: Table, edits: readonly Edit[], { forward }: Direction): Edit[] {
	const keys = keyIndexes(table);
	const hasKey = (edit: Edit): boolean =>
		keys.some((key) => key >= edit.column && key < edit.column + (edit.cells[0]?.length ?? 0));
	const [first, last] = [
		edits.filter((edit) => hasKey(edit) === forward),
		edits.filter((edit) => hasKey(edit) !== forward),
	];
	return [...withAreas(first), ...withAreas(last)];
}
