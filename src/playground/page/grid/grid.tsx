// biome-ignore-all lint/a11y/useSemanticElements: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell

import type { JSX } from "preact";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { ChartLayer } from "../charts/chart-layer.tsx";
import { openDocumentAt } from "../documents/open-document.ts";
import { focusGrid } from "../regions.ts";
import { activeSheet, type Session } from "../session.ts";
import { useStore } from "../store.ts";
import { cellName } from "./a1.ts";
import { box } from "./box.ts";
import { CellEditor } from "./cell-editor.tsx";
import { CutMark, PointedMark } from "./cell-marks.tsx";
import { clipboardOf } from "./clipboard.ts";
import { ColumnHeaders } from "./column-headers.tsx";
import { ContextMenu } from "./context-menu.tsx";
import { commitEdit } from "./editing.ts";
import { FillHandle } from "./fill-handle.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { FindBar } from "./find-bar.tsx";
import { HoverCard } from "./hover-card.tsx";
import { pressKey } from "./keyboard.ts";
import { COLUMN_HEADER_HEIGHT, type Layout, ROW_HEADER_WIDTH, type Viewport } from "./layout.ts";
import { Others } from "./others.tsx";
import { createPointer } from "./pointer.ts";
import { blockOf } from "./selection.ts";
import { SelectionHandles } from "./selection-handles.tsx";
import { ROW_HEIGHT } from "./text-size.ts";
import { type Resize, useLayout, useWorkbookVersion } from "./use-layout.ts";
import { useRows } from "./use-rows.tsx";
import { useViewport } from "./use-viewport.ts";

/** The cells of the active tab. Only those in sight are in the document. */
export function Grid({ session }: { readonly session: Session }): JSX.Element {
	const version = useWorkbookVersion(session.workbook);
	const selection = useStore(session.selection);
	const edit = useStore(session.edit);
	const sheet = activeSheet(session);
	const [resize, setResize] = useState<Resize | null>(null);
	const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
	const finding = useStore(session.finding);
	const filtering = useStore(session.filtering);
	const [hovered, setHovered] = useState<string | null>(null);
	const layout = useLayout(sheet, version, resize);
	const scroller = useRef<HTMLDivElement>(null);
	const viewport = useViewport(scroller, session, layout);
	const view = useRef({ layout, viewport });
	view.current = { layout, viewport };
	const clipboard = clipboardOf(session);
	const pointer = useMemo(() => createPointer({ session, view, setResize, setHovered }), [session]);
	const { frozen, body, span } = useRows({ sheet, version, layout, viewport, selection });
	const plainPaste = useRef(false);
	useLayoutEffect(focusGrid, []);

	const onKeyDown = (event: KeyboardEvent) => {
		plainPaste.current = event.shiftKey;
		if (event.target !== event.currentTarget) return;
		const rowsInPage = Math.max(1, Math.floor(viewport.height / ROW_HEIGHT) - layout.frozenRows - 2);
		if (event.key === "Escape") setHovered("none");
		if (pressKey(session, event, rowsInPage)) event.preventDefault();
	};
	const onContextMenu = (event: MouseEvent) => {
		event.preventDefault();
		commitEdit(session);
		setMenuAt(pointer.point(event));
	};
	const closeMenu = useCallback(() => setMenuAt(null), []);
	const onCopy = (event: ClipboardEvent) => {
		if (event.target !== event.currentTarget) return;
		const text = clipboard.copy(event.type === "cut");
		if (text !== undefined) event.clipboardData?.setData("text/plain", text);
		event.preventDefault();
	};
	const onPaste = (event: ClipboardEvent) => {
		if (event.target !== event.currentTarget) return;
		const text = event.clipboardData?.getData("text/plain");
		if (text) clipboard.paste(text, plainPaste.current);
		event.preventDefault();
	};

	return (
		<div class="grid-frame">
			<div
				ref={scroller}
				id="grid"
				class="grid"
				role="grid"
				aria-label={sheet.name}
				aria-describedby="grid-help"
				aria-rowcount={sheet.rowCount}
				aria-colcount={sheet.columnCount}
				aria-multiselectable
				aria-readonly={sheet.protected}
				aria-activedescendant={
					isDrawn(layout, viewport, selection.active.row) ? `cell-${cellName(selection.active)}` : undefined
				}
				tabIndex={0}
				data-region="grid"
				onKeyDown={onKeyDown}
				onCopy={onCopy}
				onCut={onCopy}
				onPaste={onPaste}
				onContextMenu={onContextMenu}
				{...pointer.events}
			>
				<div
					role="presentation"
					class={viewport.left === 0 ? "grid-canvas at-left" : "grid-canvas"}
					style={canvasSize(layout)}
				>
					<div
						role="presentation"
						class={layout.frozenRows > 0 ? "frozen with-rows" : "frozen"}
						style={box({ height: COLUMN_HEADER_HEIGHT + layout.rows.start(layout.frozenRows) })}
					>
						<ColumnHeaders layout={layout} span={span} block={blockOf(selection)} />
						{frozen}
					</div>
					{body}
				</div>
			</div>
			{sheet.charts.length > 0 && <ChartLayer workbook={session.workbook} {...{ sheet, layout, viewport }} />}
			{edit?.place === "cell" && edit.sheet === sheet.id && (
				<CellEditor key={edit.begun} session={session} edit={edit} layout={layout} viewport={viewport} />
			)}
			{filtering !== null && sheet.filter && (
				<FilterPanel
					key={filtering}
					{...{ session, sheet, layout, viewport, filter: sheet.filter, column: filtering }}
				/>
			)}
			<CutMark {...{ session, sheet, layout, viewport }} />
			<PointedMark {...{ session, sheet, layout, viewport }} />
			<Others {...{ session, sheet, layout, viewport }} />
			{edit === null && <SelectionHandles {...{ session, selection, layout, viewport }} />}
			{edit === null && <FillHandle {...{ session, sheet, selection, layout, viewport }} />}
			{menuAt && <ContextMenu session={session} at={menuAt} onClose={closeMenu} />}
			{finding && <FindBar session={session} />}
			{edit === null && (
				<HoverCard
					sheet={sheet}
					selection={selection}
					hovered={menuAt ? "none" : hovered}
					layout={layout}
					viewport={viewport}
					onLink={(link) => openDocumentAt(session, link)}
					onPointerLeave={() => setHovered(null)}
				/>
			)}
			<p id="grid-help" hidden>
				Enter edits a cell, Tab moves to the next one, F6 leaves the grid.
			</p>
		</div>
	);
}

function canvasSize({ rows, columns }: Layout) {
	return box({
		width: ROW_HEADER_WIDTH + columns.start(columns.count) + 40,
		height: COLUMN_HEADER_HEIGHT + rows.start(rows.count) + 40,
	});
}

function isDrawn(layout: Layout, viewport: Viewport, row: number): boolean {
	const top = layout.rows.start(row) - viewport.top;
	return row < layout.frozenRows || (top >= 0 && top < viewport.height);
}
