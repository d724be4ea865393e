import type { Cell } from "../cell.ts";
import type { Edit } from "../tab.ts";

export interface CellWrite {
	readonly row: number;
	readonly column: number;
	readonly cell: Cell;
}

/** A rectangle of rows and columns, both ends included. */
interface Block {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

/** A dozen service calls a run leaves room for this many rectangles of one tab. */
const MOST_RECTANGLES = 4;

/**
 * The fewest rectangles that cover the cells to write. While there are more than a handful, neighbours are joined over the
 * smallest gaps; cells in between keep what they hold (`null`). `mayCover` says which cells may lie in such a gap: never one
 * with a formula.
 */
export function toRectangles(
	tab: string,
	writes: readonly CellWrite[],
	mayCover: (row: number, column: number) => boolean,
	most = MOST_RECTANGLES,
): Edit[] {
	const cells = new Map<number, Map<number, Cell>>();
	for (const { row, column, cell } of writes) {
		const line = cells.get(column) ?? new Map<number, Cell>();
		cells.set(column, line.set(row, cell));
	}
	const columns = [...cells.keys()].sort((a, b) => a - b);
	const runs = columns.flatMap((column) => columnRuns(column, cells.get(column)!));
	let blocks = joinSideways(runs, false, most, mayCover);
	if (blocks.length > most) blocks = joinSideways(joinDownwards(runs, most, mayCover), false, most, mayCover);
	if (blocks.length > most) blocks = joinSideways(blocks, true, most, mayCover);
	return blocks.map((block) => toEdit(tab, block, cells));
}

function columnRuns(column: number, line: ReadonlyMap<number, Cell>): Block[] {
	const runs: Block[] = [];
	for (const row of [...line.keys()].sort((a, b) => a - b)) {
		const last = runs[runs.length - 1];
		if (last && last.bottom === row - 1) last.bottom = row;
		else runs.push({ top: row, bottom: row, left: column, right: column });
	}
	return runs;
}

/** Joins runs of one column over their smallest gaps until there are few enough, as far as nothing forbids it. */
function joinDownwards(
	runs: Block[],
	most: number,
	mayCover: (row: number, column: number) => boolean,
): Block[] {
	const gaps: { after: number; size: number }[] = [];
	for (let index = 0; index + 1 < runs.length; index++) {
		const upper = runs[index]!;
		const lower = runs[index + 1]!;
		if (
			upper.left === lower.left &&
			canCover(upper.bottom + 1, lower.top - 1, upper.left, upper.left, mayCover)
		) {
			gaps.push({ after: index, size: lower.top - upper.bottom - 1 });
		}
	}
	gaps.sort((a, b) => a.size - b.size || a.after - b.after);
	const joins = new Set(gaps.slice(0, Math.max(0, runs.length - most)).map((gap) => gap.after));
	const joined: Block[] = [];
	runs.forEach((run, index) => {
		const last = joined[joined.length - 1];
		if (last && joins.has(index - 1)) last.bottom = run.bottom;
		else joined.push({ ...run });
	});
	return joined;
}

/** Joins blocks in neighbouring columns: those with the same rows, or (`uneven`) any that may be covered together. */
function joinSideways(
	blocks: readonly Block[],
	uneven: boolean,
	most: number,
	mayCover: (row: number, column: number) => boolean,
): Block[] {
	const joined: Block[] = [];
	let left = blocks.length;
	for (const block of blocks) {
		const match = joined.find((other) =>
			uneven && left > most
				? canCoverUnion(other, block, mayCover)
				: other.right === block.left - 1 && other.top === block.top && other.bottom === block.bottom,
		);
		if (!match) {
			joined.push({ ...block });
			continue;
		}
		match.top = Math.min(match.top, block.top);
		match.bottom = Math.max(match.bottom, block.bottom);
		match.left = Math.min(match.left, block.left);
		match.right = Math.max(match.right, block.right);
		left--;
	}
	return joined;
}

function canCoverUnion(a: Block, b: Block, mayCover: (row: number, column: number) => boolean): boolean {
	return canCover(
		Math.min(a.top, b.top),
		Math.max(a.bottom, b.bottom),
		Math.min(a.left, b.left),
		Math.max(a.right, b.right),
		mayCover,
	);
}

function canCover(
	top: number,
	bottom: number,
	left: number,
	right: number,
	mayCover: (row: number, column: number) => boolean,
): boolean {
	for (let row = top; row <= bottom; row++) {
		for (let column = left; column <= right; column++) {
			if (!mayCover(row, column)) return false;
		}
	}
	return true;
}

function toEdit(tab: string, block: Block, cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Edit {
	const rows: (Cell | null)[][] = [];
	for (let row = block.top; row <= block.bottom; row++) {
		const line: (Cell | null)[] = [];
		for (let column = block.left; column <= block.right; column++)
			line.push(cells.get(column)?.get(row) ?? null);
		rows.push(line);
	}
	return { tab, row: block.top, column: block.left, cells: rows };
}
