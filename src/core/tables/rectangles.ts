import { type Cell, sameCell } from "../cell.ts";
import { type Area, type Edit, type Formula, isFormula } from "../tab.ts";

export interface CellWrite {
	readonly row: number;
	readonly column: number;
	readonly cell: Cell | Formula;
}

/** A rectangle of rows and columns, both ends included. */
interface Block {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	right: number;
}

/**
 * The fewest rectangles that cover exactly the cells to write. Nothing else is covered, not even to save calls: a cell in
 * between may hold a link, a chip or the spill of a formula that writing its value back would destroy.
 */
export function toRectangles(tab: string, writes: readonly CellWrite[]): Edit[] {
	const cells = new Map<number, Map<number, Cell | Formula>>();
	for (const { row, column, cell } of writes) {
		const line = cells.get(column) ?? new Map<number, Cell | Formula>();
		cells.set(column, line.set(row, cell));
	}
	const columns = [...cells.keys()].sort((a, b) => a - b);
	const blocks = new Map<string, Block>();
	const found: Block[] = [];
	for (const column of columns) {
		for (const [top, bottom] of rowRuns([...cells.get(column)!.keys()])) {
			const neighbour = blocks.get(`${column - 1}/${top}/${bottom}`);
			const block = neighbour ?? { top, bottom, left: column, right: column };
			block.right = column;
			blocks.set(`${column}/${top}/${bottom}`, block);
			if (!neighbour) found.push(block);
		}
	}
	return found.map((block) => toEdit(tab, block, cells));
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

/** Rows that follow each other, as first and last. */
function rowRuns(rows: number[]): [number, number][] {
	const runs: [number, number][] = [];
	for (const row of rows.sort((a, b) => a - b)) {
		const last = runs[runs.length - 1];
		if (last && last[1] === row - 1) last[1] = row;
		else runs.push([row, row]);
	}
	return runs;
}

function toEdit(
	tab: string,
	block: Block,
	cells: ReadonlyMap<number, ReadonlyMap<number, Cell | Formula>>,
): Edit {
	const rows: (Cell | Formula)[][] = [];
	for (let row = block.top; row <= block.bottom; row++) {
		const line: (Cell | Formula)[] = [];
		for (let column = block.left; column <= block.right; column++)
			line.push(cells.get(column)?.get(row) ?? "");
		rows.push(line);
	}
	return { tab, row: block.top, column: block.left, cells: rows };
}
