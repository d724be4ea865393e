import type { Cell } from "../cell.ts";
import type { Formula } from "../tab.ts";

/** One cell to write; row and column from 0. */
export interface CellWrite {
	readonly row: number;
	readonly column: number;
	readonly cell: Cell | Formula;
}

/** Rows of a column, in any order, and beside each what goes there. */
export interface ColumnCells {
	readonly rows: number[];
	readonly cells: (Cell | Formula)[];
}

/** Cells to write by column: a large import has hundreds of thousands, and an object for each would take longer than all else. */
export type CellWrites = Map<number, ColumnCells>;

export function addWrite(writes: CellWrites, row: number, column: number, cell: Cell | Formula): void {
	const known = writes.get(column);
	if (known) {
		known.rows.push(row);
		known.cells.push(cell);
	} else writes.set(column, { rows: [row], cells: [cell] });
}
