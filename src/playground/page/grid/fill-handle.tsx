import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { obstacleTo } from "../../model/protections.ts";
import type { SheetModel } from "../../model/types.ts";
import { focusGrid } from "../regions.ts";
import type { Selection, Session } from "../session.ts";
import { box } from "./box.ts";
import { type FillDirection, fill, fillDownBeside, filledPart } from "./fill.ts";
import { type Layout, locate, rectangleOf, scrollEdge, type Viewport } from "./layout.ts";
import { type Block, blockOf } from "./selection.ts";

interface FillHandleProps {
	readonly session: Session;
	readonly sheet: SheetModel;
	readonly selection: Selection;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

interface Goal {
	readonly direction: FillDirection;
	readonly length: number;
}

/** The dot at the selection's corner: dragging it fills the cells it passes, a double-click fills down. With the keyboard, Ctrl+D and Ctrl+R fill. */
export function FillHandle({
	session,
	sheet,
	selection,
	layout,
	viewport,
}: FillHandleProps): JSX.Element | null {
	const [goal, setGoal] = useState<Goal>();
	const block = blockOf(selection);
	const whole = block.rows >= sheet.rowCount || block.columns >= sheet.columnCount;
	const corner = rectangleOf(block, layout, viewport);
	const [right, bottom] = [corner.left + corner.width, corner.top + corner.height];
	const outside =
		right < scrollEdge(layout, "columns", block.column + block.columns - 1) ||
		bottom < scrollEdge(layout, "rows", block.row + block.rows - 1) ||
		right > viewport.width ||
		bottom > viewport.height;
	if (whole || outside || obstacleTo(sheet, session.person.id, block) === "refusal") return null;

	const goalAt = (event: PointerEvent): Goal | undefined => {
		const grid = document.getElementById("grid")!;
		const frame = grid.getBoundingClientRect();
		const scrolled = { ...viewport, left: grid.scrollLeft, top: grid.scrollTop };
		const at = locate(layout, scrolled, event.clientX - frame.left, event.clientY - frame.top);
		return goalOf(block, at.row, at.column);
	};
	const begin = (start: PointerEvent) => {
		start.preventDefault();
		start.stopPropagation();
		const handle = start.currentTarget as HTMLElement;
		let latest: Goal | undefined;
		const move = (event: PointerEvent) => {
			latest = goalAt(event);
			setGoal(latest);
		};
		const end = (event: PointerEvent) => {
			handle.removeEventListener("pointermove", move);
			handle.removeEventListener("pointerup", end);
			handle.removeEventListener("pointercancel", end);
			setGoal(undefined);
			if (event.type === "pointerup" && latest) fill(session, block, latest.direction, latest.length);
			focusGrid();
		};
		handle.setPointerCapture(start.pointerId);
		handle.addEventListener("pointermove", move);
		handle.addEventListener("pointerup", end);
		handle.addEventListener("pointercancel", end);
	};
	return (
		<>
			{goal && (
				<div
					class="fill-goal"
					style={box(rectangleOf(filledPart(block, goal.direction, goal.length), layout, viewport))}
				/>
			)}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard fills by Ctrl+D and Ctrl+R */}
			<div
				class="fill-handle"
				title="Drag to fill, double-click to fill down"
				style={box({ left: right - 4, top: bottom - 4 })}
				onPointerDown={begin}
				onDblClick={() => fillDownBeside(session, block)}
			/>
		</>
	);
}

/** Away from the block along the axis that the pointer went further on. */
function goalOf(block: Block, row: number, column: number): Goal | undefined {
	const down = row - (block.row + block.rows - 1);
	const up = block.row - row;
	const right = column - (block.column + block.columns - 1);
	const left = block.column - column;
	const best = (
		[
			["down", down],
			["up", up],
			["right", right],
			["left", left],
		] as const
	).reduce((most, next) => (next[1] > most[1] ? next : most));
	return best[1] > 0 ? { direction: best[0], length: best[1] } : undefined;
}
