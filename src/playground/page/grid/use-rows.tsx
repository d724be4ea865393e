import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { SheetModel } from "../../model/types.ts";
import type { Selection } from "../session.ts";
import { GridRow, numbers } from "./grid-row.tsx";
import {
	COLUMN_HEADER_HEIGHT,
	type Layout,
	ROW_HEADER_WIDTH,
	type Span,
	type Viewport,
	visibleSpan,
} from "./layout.ts";
import { type Block, blockOf } from "./selection.ts";

const SPARE_ROWS = 8;
const SPARE_COLUMNS = 2;

interface RowsInput {
	readonly sheet: SheetModel;
	readonly version: number;
	readonly layout: Layout;
	readonly viewport: Viewport;
	readonly selection: Selection;
}

interface Drawn {
	readonly selected: string;
	readonly node: VNode;
}

/**
 * The rows in sight. A row that was drawn with the same cells and the same part of the selection is handed out again as
 * it was, and Preact passes over it: scrolling draws only the rows that come into sight.
 */
export function useRows({ sheet, version, layout, viewport, selection }: RowsInput) {
	const { rows, columns, frozenRows, frozenColumns } = layout;
	const span = visibleSpan(
		columns,
		frozenColumns,
		viewport.left,
		viewport.width - ROW_HEADER_WIDTH,
		SPARE_COLUMNS,
	);
	const visible = visibleSpan(
		rows,
		frozenRows,
		viewport.top,
		viewport.height - COLUMN_HEADER_HEIGHT,
		SPARE_ROWS,
	);
	const kept = useKept(sheet, version, layout, span);
	const block = blockOf(selection);
	const drawn = new Map<number, Drawn>();

	const draw = (row: number) => {
		const selected = selectedPart(row, selection, block);
		const old = kept.rows.get(row);
		const top = COLUMN_HEADER_HEIGHT + rows.start(row);
		const node =
			old?.selected === selected ? (
				old.node
			) : (
				<GridRow key={row} {...{ sheet, layout, row, top, span, selection, block }} />
			);
		drawn.set(row, { selected, node });
		return node;
	};
	const frozen = numbers(0, frozenRows).map(draw);
	const body = numbers(visible.from, visible.to)
		.filter((row) => rows.size(row) > 0)
		.map(draw);
	kept.rows = drawn;
	return { frozen, body, span };
}

/** The rows drawn last time, forgotten when anything that all rows depend on is new. */
function useKept(sheet: SheetModel, version: number, layout: Layout, span: Span) {
	const kept = useRef({ sheet, version, layout, span, rows: new Map<number, Drawn>() });
	const last = kept.current;
	const same =
		last.sheet === sheet &&
		last.version === version &&
		last.layout === layout &&
		last.span.from === span.from &&
		last.span.to === span.to;
	if (!same) kept.current = { sheet, version, layout, span, rows: new Map() };
	return kept.current;
}

function selectedPart(row: number, { active }: Selection, block: Block): string {
	if (row < block.row || row >= block.row + block.rows) return "";
	return `${block.column} ${block.columns} ${row === active.row ? active.column : ""}`;
}
