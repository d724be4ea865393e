// biome-ignore-all lint/a11y/useSemanticElements: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell

import type { JSX } from "preact";
import { columnLetters } from "../../../core/tables/a1.ts";

import { box } from "./box.ts";
import { shownColumns } from "./grid-row.tsx";
import { COLUMN_HEADER_HEIGHT, type Layout, ROW_HEADER_WIDTH, type Span } from "./layout.ts";
import type { Block } from "./selection.ts";

interface ColumnHeadersProps {
	readonly layout: Layout;
	readonly span: Span;
	readonly block: Block;
}

export function ColumnHeaders({ layout, span, block }: ColumnHeadersProps): JSX.Element {
	const { columns, frozenColumns } = layout;
	const header = (column: number) => {
		const inBlock = column >= block.column && column < block.column + block.columns;
		return (
			<div
				key={column}
				role="columnheader"
				class={inBlock ? "column-header highlighted" : "column-header"}
				data-column={columnLetters(column)}
				aria-colindex={column + 1}
				style={box({ left: ROW_HEADER_WIDTH + columns.start(column), width: columns.size(column) })}
			>
				{columnLetters(column)}
				<span class="resize-handle" data-resize={column} title="Drag to resize, double-click to fit" />
			</div>
		);
	};
	return (
		<div role="row" class="row" style={box({ top: 0, height: COLUMN_HEADER_HEIGHT })}>
			<div
				role="presentation"
				class="row-lead"
				style={box({ width: ROW_HEADER_WIDTH + columns.start(frozenColumns), height: COLUMN_HEADER_HEIGHT })}
			>
				<div role="presentation" class="grid-corner" />
				{shownColumns(columns, 0, frozenColumns).map(header)}
			</div>
			{shownColumns(columns, span.from, span.to).map(header)}
		</div>
	);
}
