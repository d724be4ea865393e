// biome-ignore-all lint/a11y/useSemanticElements: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell

import type { JSX } from "preact";
import type { SheetModel } from "../../model/types.ts";
import type { Selection } from "../session.ts";
import type { Axis } from "./axis.ts";
import { box } from "./box.ts";
import { GridCell } from "./grid-cell.tsx";
import { FREEZE_BAR, type Layout, ROW_HEADER_WIDTH, type Span } from "./layout.ts";
import type { Block } from "./selection.ts";

export interface RowProps {
	readonly sheet: SheetModel;
	readonly layout: Layout;
	readonly row: number;
	readonly top: number;
	/** The columns to draw besides the frozen ones. */
	readonly span: Span;
	readonly selection: Selection;
	readonly block: Block;
}

export function GridRow({ sheet, layout, row, top, span, selection, block }: RowProps): JSX.Element {
	const { columns, frozenColumns } = layout;
	const bar = row === layout.frozenRows - 1 ? FREEZE_BAR : 0;
	const height = layout.rows.size(row) - bar;
	const passed = columns.start(span.from) - columns.start(frozenColumns);
	const inBlock = row >= block.row && row < block.row + block.rows;
	const cell = (column: number, gap: number) => (
		<GridCell
			key={column}
			sheet={sheet}
			at={{ row, column }}
			columns={columns}
			gap={gap}
			height={height}
			selected={inBlock && column >= block.column && column < block.column + block.columns}
			active={row === selection.active.row && column === selection.active.column}
		/>
	);
	return (
		<div role="row" class="row" aria-rowindex={row + 1} style={box({ top, height })}>
			<div
				role="presentation"
				class="row-lead"
				style={box({ width: ROW_HEADER_WIDTH + columns.start(frozenColumns), height })}
			>
				<div
					role="rowheader"
					class={inBlock ? "row-header highlighted" : "row-header"}
					style={box({ height })}
				>
					{row + 1}
					<span class="row-resize" data-resize-row={row} title="Drag to resize, double-click to fit" />
				</div>
				{shownColumns(columns, 0, frozenColumns).map((column) => cell(column, 0))}
			</div>
			{shownColumns(columns, span.from, span.to).map((column, index) =>
				cell(column, index === 0 ? passed : 0),
			)}
		</div>
	);
}

/** Without the hidden ones. */
export function shownColumns(columns: Axis, from: number, to: number): number[] {
	return numbers(from, to).filter((column) => columns.size(column) > 0);
}

export function numbers(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
