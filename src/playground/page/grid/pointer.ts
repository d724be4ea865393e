import type { RefObject } from "preact";
import { activeSheet, type Session } from "../session.ts";
import { cellName, type Position } from "./a1.ts";
import { beginEdit, commitEdit, toggleCheckboxes } from "./editing.ts";
import { follow } from "./follow-pointer.ts";
import { cellRectangle, type Layout, locate, type Part, type Viewport } from "./layout.ts";
import { extendPointed, pointReference } from "./point-reference.ts";
import { edgeAt, fitLine, followResize } from "./resize.ts";
import { blockOf, extendTo, select, selectColumns, selectRows } from "./selection.ts";
import type { Resize } from "./use-layout.ts";

export interface PointerContext {
	readonly session: Session;
	readonly view: RefObject<{ layout: Layout; viewport: Viewport }>;
	setResize(resize: Resize | null): void;
	setHovered(name: string | null): void;
}

type Place = Position & { readonly part: Part };

/** What the pointer does to the grid: select by dragging, resize columns, tick, open. */
export function createPointer(context: PointerContext) {
	const { session, view, setHovered } = context;
	const placeOf = (event: PointerEvent | MouseEvent): Place => {
		const grid = document.getElementById("grid")!;
		const box = grid.getBoundingClientRect();
		const { layout, viewport } = view.current!;
		const scrolled = { ...viewport, left: grid.scrollLeft, top: grid.scrollTop };
		return locate(layout, scrolled, event.clientX - box.left, event.clientY - box.top);
	};
	/** What was pressed: while the pointer is captured, clicks tell only of the grid. */
	let pressed: Element | null = null;
	/** A finger that goes down may be about to scroll: what it does is known when it was a tap. */
	let isTouch = false;
	/** Selects what a context menu is asked for, if it is not selected yet; gives where on the page. With the keyboard that is the active cell. */
	const point = (event: MouseEvent): { x: number; y: number } => {
		if (event.button === 2 || isTouch) {
			const place = placeOf(event);
			if (!isSelected(session, place)) begin(session, place, false);
			return { x: event.clientX, y: event.clientY };
		}
		const { active } = session.selection.get();
		const { layout, viewport } = view.current!;
		const frame = document.getElementById("grid")!.getBoundingClientRect();
		const cell = cellRectangle(layout, viewport, active);
		return { x: frame.left + cell.left + 8, y: frame.top + cell.top + cell.height };
	};
	const events = {
		onPointerDown(event: PointerEvent) {
			const target = event.target as Element;
			pressed = target;
			if (event.button !== 0 || isScrollbar(event)) return;
			const edge = edgeAt(target);
			if (edge) return followResize(context, event, edge);
			const filter = target.closest<HTMLElement>("[data-filter]");
			if (filter) return openFilter(session, event, Number(filter.dataset.filter));
			isTouch = event.pointerType === "touch";
			(event.currentTarget as Element).parentElement!.classList.toggle("by-touch", isTouch);
			if (isTouch) return;
			const place = placeOf(event);
			if (place.part === "cell" && pointReference(session, place, event.shiftKey))
				return follow(event, (move) => extendPointed(session, placeOf(move)));
			commitEdit(session);
			begin(session, place, event.shiftKey);
			if (target.closest(".checkbox")) toggleCheckboxes(session);
			follow(event, (move) => drag(session, place, placeOf(move)));
		},
		/** While a formula is pointed together, its text box keeps the focus. */
		onMouseDown(event: MouseEvent) {
			if (session.edit.get()) event.preventDefault();
		},
		onClick(event: MouseEvent) {
			if (isTouch && !edgeAt(pressed)) return tap(session, placeOf(event), pressed);
			if (session.edit.get()) return;
			const { rows, columns } = blockOf(session.selection.get());
			if (pressed?.closest(".chip-arrow") && rows * columns === 1) beginEdit(session);
		},
		onDblClick(event: MouseEvent) {
			const edge = edgeAt(pressed);
			if (edge) fitLine(session, edge);
			else if (!session.edit.get() && placeOf(event).part === "cell") beginEdit(session);
		},
		onPointerMove(event: PointerEvent) {
			const place = placeOf(event);
			setHovered(place.part === "cell" ? cellName(place) : null);
		},
		onPointerLeave(event: PointerEvent) {
			const to = event.relatedTarget;
			if (!(to instanceof Element && to.closest(".hover-card"))) setHovered(null);
		},
	};
	return { events, point };
}

/** Selects; on the cell that was selected already, edits. */
function tap(session: Session, place: Place, on: Element | null): void {
	const { active } = session.selection.get();
	if (place.part === "cell" && pointReference(session, place, false)) return;
	const again = place.part === "cell" && active.row === place.row && active.column === place.column;
	commitEdit(session);
	begin(session, place, false);
	if (on?.closest(".checkbox")) toggleCheckboxes(session);
	else if (again || on?.closest(".chip-arrow")) beginEdit(session);
}

/** Before the press is over: what it is on closes the panel of another column. */
function openFilter(session: Session, event: PointerEvent, column: number): void {
	event.preventDefault();
	setTimeout(() => session.filtering.set(column), 0);
}

/** A header is selected when its line is. */
function isSelected(session: Session, { row, column, part }: Place): boolean {
	const block = blockOf(session.selection.get());
	const inRows = row >= block.row && row < block.row + block.rows;
	const inColumns = column >= block.column && column < block.column + block.columns;
	const sheet = activeSheet(session);
	if (part === "row-header") return inRows && block.columns === sheet.columnCount;
	if (part === "column-header") return inColumns && block.rows === sheet.rowCount;
	return part === "corner" ? false : inRows && inColumns;
}

function begin(session: Session, { row, column, part }: Place, extend: boolean): void {
	const { active } = session.selection.get();
	if (part === "corner") selectRows(session, 0, Number.POSITIVE_INFINITY);
	else if (part === "row-header") selectRows(session, extend ? active.row : row, row);
	else if (part === "column-header") selectColumns(session, extend ? active.column : column, column);
	else if (extend) extendTo(session, { row, column });
	else select(session, { row, column });
}

function drag(session: Session, from: Place, to: Place): void {
	if (from.part === "row-header") selectRows(session, from.row, to.row);
	else if (from.part === "column-header") selectColumns(session, from.column, to.column);
	else if (from.part === "cell" && !isAt(session, to)) extendTo(session, to);
}

function isAt(session: Session, { row, column }: Position): boolean {
	const { extent } = session.selection.get();
	return extent.row === row && extent.column === column;
}

function isScrollbar(event: PointerEvent): boolean {
	const grid = event.currentTarget as HTMLElement;
	const box = grid.getBoundingClientRect();
	return event.clientX - box.left >= grid.clientWidth || event.clientY - box.top >= grid.clientHeight;
}
