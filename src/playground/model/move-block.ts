import { type BlockMove, followBlock } from "../engine/move-block.ts";
import { type CellChange, filledCells } from "./cell-changes.ts";
import type { NamedRanges } from "./named-ranges.ts";
import type { Recorder } from "./recorder.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Area, Content, Format } from "./types.ts";

/** Cells on their way; whole columns or rows stay whole. */
export interface MovedBlock {
	readonly source: SheetState;
	readonly area: Area;
	readonly target: SheetState;
	readonly row: number;
	readonly column: number;
}

export interface MoveContext {
	/** In tab order. */
	readonly states: readonly SheetState[];
	readonly names: NamedRanges;
	readonly recorder: Recorder;
}

/**
 * Moves cells with their formats, as cutting and pasting does: what was at the new place is gone, and formulas, named
 * ranges and charts that refer to nothing but moved cells follow them.
 */
export function moveBlock(block: MovedBlock, { states, names, recorder }: MoveContext): void {
	const { source, area, target } = block;
	const { row, column } = block;
	if (source === target && row === area.row && column === area.column) return;
	const move: BlockMove = {
		from: { sheet: source.name, area },
		to: { sheet: target.name, row, column },
	};
	growTo(block, recorder);
	const moved = filledCells(source)
		.filter((cell) => inside(cell, area))
		.map((cell) => ({ ...cell, content: followed(cell.content, source.name, target.name, move) }));
	for (const state of states) {
		const kept = filledCells(state).filter((cell) => !isMoved(state, cell, block));
		recorder.write(
			state,
			kept.flatMap((cell) => {
				const after = followed(cell.content, state.name, state.name, move);
				return after === cell.content ? [] : [{ ...cell, before: cell.content, after }];
			}),
		);
	}
	const formats = movedFormats(block);
	recorder.write(source, cleared(source, area));
	recorder.write(target, cleared(target, { ...area, row, column }));
	recorder.write(
		target,
		moved.map((cell) => ({ ...placed(cell, block), before: null, after: cell.content })),
	);
	for (const [state, cells] of formats) recorder.replaceFormats(state, cells);
	names.moveBlock((range) => movedRange(range, block));
	for (const state of states) moveChartRanges(state, block, recorder);
}

function followed(content: Content, before: string, after: string, move: BlockMove): Content {
	if (typeof content !== "object" || content === null) return content;
	const formula = followBlock(content.formula, before, after, move);
	return formula === content.formula ? content : { formula };
}

function growTo({ source, area, target, row, column }: MovedBlock, recorder: Recorder): void {
	const grown = (count: number, sourceCount: number, size: number, start: number) =>
		Math.max(count, size === Infinity ? sourceCount : start + size);
	const rowCount = grown(target.rowCount, source.rowCount, area.rows, row);
	const columnCount = grown(target.columnCount, source.columnCount, area.columns, column);
	if (rowCount > target.rowCount || columnCount > target.columnCount)
		recorder.assign(target, { rowCount, columnCount });
}

/** The cells that leave their place or give way. */
function isMoved(state: SheetState, cell: Cell, { source, area, target, row, column }: MovedBlock): boolean {
	return (
		(state === source && inside(cell, area)) || (state === target && inside(cell, { ...area, row, column }))
	);
}

function cleared(state: SheetState, area: Area): CellChange[] {
	return filledCells(state)
		.filter((cell) => inside(cell, area))
		.map(({ content, ...at }) => ({ ...at, before: content, after: null }));
}

type Cell = { readonly row: number; readonly column: number };

function inside(cell: Cell, area: Area): boolean {
	return (
		cell.row >= area.row &&
		cell.row < area.row + area.rows &&
		cell.column >= area.column &&
		cell.column < area.column + area.columns
	);
}

function placed({ row, column }: Cell, block: MovedBlock): Cell {
	return { row: row + block.row - block.area.row, column: column + block.column - block.area.column };
}

/** The formats that change: the old place has none any more, unless it is a part of the new one. */
function movedFormats(block: MovedBlock): [SheetState, (Cell & { format: Format })[]][] {
	const { source, area, target } = block;
	const old: (Cell & { format: Format })[] = [];
	const next: (Cell & { format: Format })[] = [];
	const put = (list: typeof old, state: SheetState, cell: Cell, format: Format) => {
		const present = state.formats.get(cell.row, cell.column);
		if (JSON.stringify(present) !== JSON.stringify(format)) list.push({ ...cell, format });
	};
	for (let row = area.row; row < Math.min(area.row + area.rows, source.rowCount); row++) {
		for (
			let column = area.column;
			column < Math.min(area.column + area.columns, source.columnCount);
			column++
		) {
			const cell = { row, column };
			put(next, target, placed(cell, block), source.formats.get(row, column));
			const covered = source === target && inside(cell, { ...area, row: block.row, column: block.column });
			if (!covered) put(old, source, cell, {});
		}
	}
	return [
		[source, old],
		[target, next],
	];
}

/** Where a range lies now; the same object if it does not lie wholly inside the block. */
function movedRange<T extends Area & { readonly state: SheetState }>(range: T, block: MovedBlock): T {
	const { source, area, target } = block;
	const within =
		range.state === source &&
		inside(range, area) &&
		range.row + range.rows <= area.row + area.rows &&
		range.column + range.columns <= area.column + area.columns;
	return within ? { ...range, ...placed(range, block), state: target } : range;
}

function moveChartRanges(state: SheetState, block: MovedBlock, recorder: Recorder): void {
	let changed = false;
	const charts = state.charts.map((chart) => ({
		...chart,
		ranges: chart.ranges.map((range) => {
			if (range.sheet !== block.source.id) return range;
			const before = { ...range.area, state: block.source };
			const after = movedRange(before, block);
			if (after === before) return range;
			changed = true;
			const { state: now, ...area } = after;
			return { sheet: now.id, area };
		}),
	}));
	if (changed) recorder.assign(state, { charts });
}
