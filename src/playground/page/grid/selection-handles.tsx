import type { JSX } from "preact";
import type { Selection, Session } from "../session.ts";
import { box } from "./box.ts";
import { follow } from "./follow-pointer.ts";
import { cellRectangle, type Layout, locate, type Viewport } from "./layout.ts";
import { type Block, blockOf, select } from "./selection.ts";

interface SelectionHandlesProps {
	readonly session: Session;
	readonly selection: Selection;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

/** Dots at two corners of the selection, for fingers: dragging one makes it larger or smaller. */
export function SelectionHandles({
	session,
	selection,
	layout,
	viewport,
}: SelectionHandlesProps): JSX.Element {
	const block = blockOf(selection);
	const { first, last } = cornersOf(block);
	const start = cellRectangle(layout, viewport, first);
	const end = cellRectangle(layout, viewport, last);
	const drag = (down: PointerEvent, fixed: typeof first) => {
		down.preventDefault();
		down.stopPropagation();
		follow(down, (event) => {
			const grid = document.getElementById("grid")!;
			const frame = grid.getBoundingClientRect();
			const scrolled = { ...viewport, left: grid.scrollLeft, top: grid.scrollTop };
			select(session, fixed, locate(layout, scrolled, event.clientX - frame.left, event.clientY - frame.top));
		});
	};
	return (
		<>
			<div
				class="selection-handle start"
				style={box({ left: start.left, top: start.top })}
				onPointerDown={(event) => drag(event, last)}
			/>
			<div
				class="selection-handle end"
				style={box({ left: end.left + end.width, top: end.top + end.height })}
				onPointerDown={(event) => drag(event, first)}
			/>
		</>
	);
}

function cornersOf({ row, column, rows, columns }: Block) {
	return { first: { row, column }, last: { row: row + rows - 1, column: column + columns - 1 } };
}
