import { type Cell, sameCell } from "../cell.ts";
import { type Area, type Edit, type Formula, isFormula } from "../tab.ts";
import { addWrite, type CellWrite, type CellWrites, type ColumnCells } from "./cell-writes.ts";

/** Rows that follow each other, both ends included, and where their cells are among those of the column. */
interface RowRun {
	readonly top: number;
	bottom: number;
	readonly start: number;
}

/** A rectangle: for each of its columns, from the left, the cells and where they start. */
interface Block {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly columns: { readonly cells: ColumnCells["cells"]; readonly start: number }[];
}

/** As `rectanglesOf`, of single cells. */
export function toRectangles(tab: string, writes: readonly CellWrite[]): Edit[] {
	const byColumn: CellWrites = new Map();
	for (const { row, column, cell } of writes) addWrite(byColumn, row, column, cell);
	return rectanglesOf(tab, byColumn);
}

/**
 * The fewest rectangles that cover exactly the cells to write. Nothing else is covered, not even to save calls: a cell in
 * between may hold a link, a chip or the spill of a formula that writing its value back would destroy.
 */
export function rectanglesOf(tab: string, writes: CellWrites): Edit[] {
	return blocksOf(writes).map((block) => toEdit(tab, block));
}

export function countRectangles(writes: CellWrites): number {
	return blocksOf(writes).length;
}

function blocksOf(writes: CellWrites): Block[] {
	const columns = [...writes.keys()].sort((a, b) => a - b);
	let before = new Map<string, Block>();
	let last = Number.NaN;
	const found: Block[] = [];
	for (const column of columns) {
		const { cells, runs } = rowRuns(writes.get(column)!);
		const beside = column === last + 1 ? before : new Map<string, Block>();
		before = new Map();
		last = column;
		for (const { top, bottom, start } of runs) {
			const place = `${top}/${bottom}`;
			const neighbour = beside.get(place);
			const block = neighbour ?? { top, bottom, left: column, columns: [] };
			block.columns.push({ cells, start });
			before.set(place, block);
			if (!neighbour) found.push(block);
		}
	}
	return found;
}

/** So many areas are named in one call. */
const MOST_AREAS = 1_000;

/**
 * Rectangles of one and the same cell are written in one call, however scattered: marks here and there down a column would
 * otherwise cost a call each.
 */
export function withAreas(edits: readonly Edit[]): Edit[] {
	const together: Edit[] = [];
	const open = new Map<string, { place: number; areas: Area[] }>();
	for (const edit of edits) {
		const cell = onlyCell(edit);
		const area = {
			row: edit.row,
			column: edit.column,
			rows: edit.cells.length,
			columns: edit.cells[0]!.length,
		};
		const key = `${edit.tab}\n${JSON.stringify(cell)}`;
		const known = cell === undefined ? undefined : open.get(key);
		if (cell === undefined) {
			together.push(edit);
		} else if (known && known.areas.length < MOST_AREAS) {
			known.areas.push(area);
			together[known.place] = { ...together[known.place]!, cells: [[cell]], areas: known.areas };
		} else {
			open.set(key, { place: together.length, areas: [area] });
			together.push(edit);
		}
	}
	return together;
}

/** The cell that a rectangle holds throughout. */
function onlyCell({ cells }: Edit): Cell | undefined {
	const first = cells[0]?.[0];
	if (first === undefined || isFormula(first)) return undefined;
	const isSame = cells.every((line) => line.every((cell) => !isFormula(cell) && sameCell(cell, first)));
	return isSame ? first : undefined;
}

/** The cells from the first row down, and which rows follow each other. */
function rowRuns(column: ColumnCells): { readonly cells: ColumnCells["cells"]; readonly runs: RowRun[] } {
	const { rows, cells } = inOrder(column);
	const runs: RowRun[] = [];
	let run: RowRun | undefined;
	for (let start = 0; start < rows.length; start++) {
		const row = rows[start]!;
		if (run && run.bottom === row - 1) run.bottom = row;
		else {
			run = { top: row, bottom: row, start };
			runs.push(run);
		}
	}
	return { cells, runs };
}

function inOrder(column: ColumnCells): ColumnCells {
	const { rows, cells } = column;
	if (rows.every((row, index) => index === 0 || row > rows[index - 1]!)) return column;
	const order = rows.map((_, index) => index).sort((a, b) => rows[a]! - rows[b]!);
	// Of a cell that is named twice the last word counts.
	const lasting = order.filter((index, place) => rows[index] !== rows[order[place + 1] ?? -1]);
	return { rows: lasting.map((index) => rows[index]!), cells: lasting.map((index) => cells[index]!) };
}

function toEdit(tab: string, { top, bottom, left, columns }: Block): Edit {
	const lines: (Cell | Formula)[][] = [];
	for (let row = 0; row <= bottom - top; row++) {
		const line: (Cell | Formula)[] = [];
		for (const { cells, start } of columns) line.push(cells[start + row]!);
		lines.push(line);
	}
	return { tab, row: top, column: left, cells: lines };
}
