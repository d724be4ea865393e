import type { RefObject } from "preact";
import { activeSheet, type Session } from "../session.ts";
import { cellName, type Position } from "./a1.ts";
import { beginEdit, commitEdit, toggleCheckboxes } from "./editing.ts";
import { cellRectangle, type Layout, locate, type Part, type Viewport } from "./layout.ts";
import { pointReference } from "./point-reference.ts";
import { blockOf, extendTo, select, selectColumns, selectRows } from "./selection.ts";
import { textWidth } from "./text-size.ts";
import type { ColumnResize } from "./use-layout.ts";

const LEAST_WIDTH = 21;

interface PointerContext {
	readonly session: Session;
	readonly view: RefObject<{ layout: Layout; viewport: Viewport }>;
	setResize(resize: ColumnResize | null): void;
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
	/** Selects what a context menu is asked for, if it is not selected yet; gives where on the page. With the keyboard that is the active cell. */
	const point = (event: MouseEvent): { x: number; y: number } => {
		if (event.button === 2) {
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
			const handle = target.closest<HTMLElement>("[data-resize]");
			if (handle) return followResize(context, event, Number(handle.dataset.resize));
			const place = placeOf(event);
			if (session.edit.get() && place.part === "cell" && pointReference(session, place)) return;
			commitEdit(session);
			begin(session, place, event.shiftKey);
			if (target.closest(".checkbox")) toggleCheckboxes(session);
			follow(event, (move) => drag(session, place, placeOf(move)));
		},
		/** While a formula is pointed together, its text box keeps the focus. */
		onMouseDown(event: MouseEvent) {
			if (session.edit.get()) event.preventDefault();
		},
		onClick() {
			const { rows, columns } = blockOf(session.selection.get());
			if (pressed?.closest(".chip-arrow") && rows * columns === 1) beginEdit(session);
		},
		onDblClick(event: MouseEvent) {
			const handle = pressed?.closest<HTMLElement>("[data-resize]");
			if (handle) fitColumn(session, Number(handle.dataset.resize));
			else if (placeOf(event).part === "cell") beginEdit(session);
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

/** Calls back at every move until the button is let go. */
function follow(
	start: PointerEvent,
	onMove: (event: PointerEvent) => void,
	onEnd: () => void = () => {},
): void {
	const element = start.currentTarget as HTMLElement;
	const end = () => {
		element.removeEventListener("pointermove", onMove);
		element.removeEventListener("pointerup", end);
		element.removeEventListener("pointercancel", end);
		onEnd();
	};
	element.setPointerCapture(start.pointerId);
	element.addEventListener("pointermove", onMove);
	element.addEventListener("pointerup", end);
	element.addEventListener("pointercancel", end);
}

function followResize({ session, setResize }: PointerContext, start: PointerEvent, column: number): void {
	const sheet = activeSheet(session);
	const before = sheet.columnWidth(column);
	let width = before;
	follow(
		start,
		(event) => {
			width = Math.max(LEAST_WIDTH, Math.round(before + event.clientX - start.clientX));
			setResize({ column, width });
		},
		() => {
			setResize(null);
			if (width !== before) resizeColumns(session, column, width);
		},
	);
}

/** Resizing one of several selected columns resizes them all. */
function resizeColumns(session: Session, column: number, width: number): void {
	const sheet = activeSheet(session);
	const block = blockOf(session.selection.get());
	const inBlock = column >= block.column && column < block.column + block.columns;
	const whole = inBlock && block.rows === sheet.rowCount;
	session.workbook.transact("Resize", () => {
		const from = whole ? block.column : column;
		const to = whole ? block.column + block.columns : column + 1;
		for (let each = from; each < to; each++) session.workbook.setColumnWidth(sheet.id, each, width);
	});
}

function fitColumn(session: Session, column: number): void {
	const sheet = activeSheet(session);
	let width = LEAST_WIDTH;
	for (let row = 0; row < sheet.used().rows; row++) {
		const text = sheet.display(row, column);
		const { style } = sheet.format(row, column);
		if (text !== "" && !style?.wrap) width = Math.max(width, Math.ceil(textWidth(text, style?.bold)) + 4);
	}
	resizeColumns(session, column, width);
}

function isScrollbar(event: PointerEvent): boolean {
	const grid = event.currentTarget as HTMLElement;
	const box = grid.getBoundingClientRect();
	return event.clientX - box.left >= grid.clientWidth || event.clientY - box.top >= grid.clientHeight;
}
