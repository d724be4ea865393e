import type { Cell } from "../cell.ts";
import type { CellWrite, CellWrites } from "../tables/cell-writes.ts";
import { countRectangles } from "../tables/rectangles.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";

/** So many rectangles are written as they are: each is a service call, and some tools make more. */
const FEW = 4;
/** Rows between two cells to write that are worth a call saved. */
const LONGEST_GAP = 1000;

/**
 * A refresh that skips a few rows would take a call for each piece between them. These are the cells it skips that are to be
 * written again with the value they have, where that is safe: the tab's own record tells that a tool wrote just this value, so it is no
 * formula's and no spill's, or they are blank in a column that is a tool's own; links, addresses and chips are left alone.
 */
export function bridgeGaps(table: Table, writes: CellWrites): CellWrite[] {
	const { record } = table.spec;
	if (countRectangles(writes) <= FEW) return [];
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
	let [first, last] = [Number.POSITIVE_INFINITY, 0];
	for (const { rows } of writes.values()) {
		for (const row of rows) {
			first = Math.min(first, row);
			last = Math.max(last, row);
		}
	}
	const bridged: CellWrite[] = [];
	for (const [column, { rows }] of writes) {
		for (const gap of gapsIn(first, last, new Set(rows))) {
			const cells = gap.map((row) => ({ row, column, cell: table.tab.values[row]?.[column] ?? "" }));
			if (gap.length <= LONGEST_GAP && cells.every(({ row, cell }) => isOurs(row, column, cell)))
				bridged.push(...cells);
		}
	}
	return bridged;
}

/** The rows from the first to the last that are not among `own`, each stretch by itself. */
function gapsIn(first: number, last: number, own: ReadonlySet<number>): number[][] {
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
