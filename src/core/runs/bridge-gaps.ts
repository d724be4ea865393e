import type { Cell } from "../cell.ts";
import { type CellWrite, toRectangles } from "../tables/rectangles.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";

/** So many rectangles are written as they are: each is a service call, and some tools make more. */
const FEW = 4;
/** Rows between two cells to write that are worth a call saved. */
const LONGEST_GAP = 1000;

/**
 * A refresh that skips a few rows would take a call for each piece between them. The cells it skips are written again
 * with the value they have, where that is safe: the tab's own record tells that a tool wrote just this value, so it is no
 * formula's and no spill's, or they are blank in a column that is a tool's own; links, addresses and chips are left alone.
 */
export function bridgeGaps(table: Table, writes: readonly CellWrite[]): CellWrite[] {
	const { record } = table.spec;
	if (toRectangles("", writes).length <= FEW) return [...writes];
	const recordColumn = record && table.columns[record.column];
	const toolsOwn = new Set(table.spec.columns.filter((column) => column.toolsOwn).map(({ name }) => name));
	const names = new Map(Object.entries(table.columns).map(([name, column]) => [column, name]));
	const readers = new Map<number, ReturnType<NonNullable<typeof record>["reader"]>>();
	const isOurs = (row: number, column: number, cell: Cell): boolean => {
		if (!isWritable(table, row, column)) return false;
		if (cell === "" && toolsOwn.has(names.get(column) ?? "")) return true;
		if (!record || recordColumn === undefined) return false;
		if (column === recordColumn) return true;
		const reader = readers.get(row) ?? record.reader(cellAt(table, row, record.column));
		readers.set(row, reader);
		return isPlain(cell) && reader(names.get(column) ?? "", cell);
	};
	const rows = new Map<number, Set<number>>();
	for (const { row, column } of writes) rows.set(column, (rows.get(column) ?? new Set()).add(row));
	const all = new Set(writes.map(({ row }) => row));
	const bridged = [...writes];
	for (const [column, own] of rows) {
		for (const gap of gapsIn([...all], own)) {
			const cells = gap.map((row) => ({ row, column, cell: table.tab.values[row]?.[column] ?? "" }));
			if (gap.length <= LONGEST_GAP && cells.every(({ row, cell }) => isOurs(row, column, cell)))
				bridged.push(...cells);
		}
	}
	return bridged;
}

/** The rows from the first to the last of `all` that are not among `own`, each stretch by itself. */
function gapsIn(all: readonly number[], own: ReadonlySet<number>): number[][] {
	const first = all.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
	const last = all.reduce((most, row) => Math.max(most, row), 0);
	const gaps: number[][] = [];
	let gap: number[] = [];
	for (let row = first; row <= last + 1; row++) {
		if (row <= last && !own.has(row)) gap.push(row);
		else if (gap.length > 0) {
			gaps.push(gap);
			gap = [];
		}
	}
	return gaps;
}

function isPlain(cell: Cell): boolean {
	return typeof cell !== "string" || !/[@/]/.test(cell);
}
