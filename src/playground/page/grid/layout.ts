import type { Area } from "../../model/types.ts";
import type { Position } from "./a1.ts";
import type { Axis } from "./axis.ts";

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 24;
/** The bar below frozen rows; it counts as part of the last of them. */
export const FREEZE_BAR = 3;

/** Where the cells of a sheet lie; the two headers are outside the axes. */
export interface Layout {
	readonly rows: Axis;
	readonly columns: Axis;
	readonly frozenRows: number;
	readonly frozenColumns: number;
}

/** What of the sheet is on screen: scroll offsets and the size of the whole grid, headers included. */
export interface Viewport {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface Rectangle {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export type Part = "cell" | "row-header" | "column-header" | "corner";

/** The lines outside the frozen ones to draw, a few more than can be seen. */
export function visibleSpan(axis: Axis, frozen: number, scroll: number, length: number, spare: number): Span {
	const lead = axis.start(frozen);
	const first = axis.at(scroll + lead);
	const last = axis.at(scroll + Math.max(length, lead));
	return { from: Math.max(frozen, first - spare), to: Math.min(axis.count, last + 1 + spare) };
}

/** A cell's place relative to the grid's top left corner on screen. */
export function cellRectangle(layout: Layout, viewport: Viewport, { row, column }: Position): Rectangle {
	const shiftLeft = column < layout.frozenColumns ? 0 : viewport.left;
	const shiftTop = row < layout.frozenRows ? 0 : viewport.top;
	return {
		left: ROW_HEADER_WIDTH + layout.columns.start(column) - shiftLeft,
		top: COLUMN_HEADER_HEIGHT + layout.rows.start(row) - shiftTop,
		width: layout.columns.size(column),
		height: layout.rows.size(row),
	};
}

/** The place of a block of cells, which may be partly out of sight. */
export function rectangleOf(block: Area, layout: Layout, viewport: Viewport) {
	const first = cellRectangle(layout, viewport, block);
	const last = cellRectangle(layout, viewport, {
		row: block.row + block.rows - 1,
		column: block.column + block.columns - 1,
	});
	return {
		left: first.left,
		top: first.top,
		width: last.left + last.width - first.left,
		height: last.top + last.height - first.top,
	};
}

/** Where scrolling cells begin, for a line that scrolls. */
export function scrollEdge(layout: Layout, axis: "rows" | "columns", line: number): number {
	const frozen = axis === "rows" ? layout.frozenRows : layout.frozenColumns;
	const header = axis === "rows" ? COLUMN_HEADER_HEIGHT : ROW_HEADER_WIDTH;
	return line < frozen ? 0 : header + layout[axis].start(frozen);
}

/** What lies at a point of the grid. */
export function locate(layout: Layout, viewport: Viewport, x: number, y: number): Position & { part: Part } {
	const inRowHeader = x < ROW_HEADER_WIDTH;
	const inColumnHeader = y < COLUMN_HEADER_HEIGHT;
	const part = inRowHeader
		? inColumnHeader
			? "corner"
			: "row-header"
		: inColumnHeader
			? "column-header"
			: "cell";
	return {
		row: lineAt(layout.rows, layout.frozenRows, viewport.top, y - COLUMN_HEADER_HEIGHT),
		column: lineAt(layout.columns, layout.frozenColumns, viewport.left, x - ROW_HEADER_WIDTH),
		part,
	};
}

function lineAt(axis: Axis, frozen: number, scroll: number, pixels: number): number {
	return axis.at(pixels < axis.start(frozen) ? pixels : pixels + scroll);
}

/** The scroll offsets that bring a cell into view, unchanged where it is in view already. */
export function scrollTo(
	layout: Layout,
	viewport: Viewport,
	{ row, column }: Position,
): { left: number; top: number } {
	return {
		left: scrollLine(
			layout.columns,
			layout.frozenColumns,
			viewport.left,
			viewport.width - ROW_HEADER_WIDTH,
			column,
		),
		top: scrollLine(
			layout.rows,
			layout.frozenRows,
			viewport.top,
			viewport.height - COLUMN_HEADER_HEIGHT,
			row,
		),
	};
}

function scrollLine(axis: Axis, frozen: number, scroll: number, length: number, line: number): number {
	if (line < frozen) return scroll;
	const start = axis.start(line);
	if (start < scroll + axis.start(frozen)) return start - axis.start(frozen);
	return Math.max(scroll, Math.min(start - axis.start(frozen), axis.start(line + 1) - length));
}
