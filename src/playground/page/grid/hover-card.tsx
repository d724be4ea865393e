import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SheetModel } from "../../model/types.ts";
import type { Selection } from "../session.ts";
import { cellName, type Position, parseAddress } from "./a1.ts";
import { box } from "./box.ts";
import { cellView } from "./cell-view.ts";
import { cellRectangle, type Layout, type Viewport } from "./layout.ts";

const CARD_WIDTH = 280;
const DELAY = 250;

interface HoverCardProps {
	readonly sheet: SheetModel;
	readonly selection: Selection;
	/** The cell under the pointer, or `none` after Escape. */
	readonly hovered: string | null;
	readonly layout: Layout;
	readonly viewport: Viewport;
	/** Opens what the playground has itself, and tells whether it has it. */
	readonly onLink: (link: string) => boolean;
	readonly onPointerLeave: () => void;
}

/** What a cell has to say beside its value: error, note, link. For the cell under the pointer, else the active one. */
export function HoverCard({
	sheet,
	selection,
	hovered,
	layout,
	viewport,
	onLink,
	onPointerLeave,
}: HoverCardProps): JSX.Element | null {
	const settled = useSettled(hovered ?? "", selection);
	const at = [settled.hovered, settled.focused]
		.map(positionOf)
		.find((position) => position && hasMore(sheet, position));
	if (hovered === "none" || !at) return null;
	const { note, problem, link } = cellView(sheet, at.row, at.column);
	const cell = cellRectangle(layout, viewport, at);
	if (cell.top < 0 || cell.top > viewport.height || cell.left < 0 || cell.left > viewport.width) return null;
	const toRight = cell.left + cell.width + CARD_WIDTH < viewport.width;
	const left = toRight ? cell.left + cell.width + 2 : Math.max(0, cell.left - CARD_WIDTH - 2);
	// In the lower half it grows upwards, so that none of it is cut off.
	const vertical =
		cell.top > viewport.height / 2
			? { bottom: Math.max(0, viewport.height - cell.top - cell.height) }
			: { top: cell.top };
	return (
		<div
			class="hover-card"
			role="tooltip"
			style={box({ left, width: CARD_WIDTH, ...vertical })}
			onPointerLeave={onPointerLeave}
		>
			{problem && (
				<p class="problem">
					<strong>{problem.title}</strong>
					{problem.message}
				</p>
			)}
			{note && <p>{note}</p>}
			{link && (
				<a
					href={link}
					target="_blank"
					rel="noopener noreferrer"
					onClick={(event) => onLink(link) && event.preventDefault()}
				>
					{link}
				</a>
			)}
		</div>
	);
}

/**
 * The pointer's cell and the active cell once they have rested. The cell active when a tab opens says nothing unasked, and
 * none does once the pointer went on to another or the person works elsewhere.
 */
function useSettled(hovered: string, selection: Selection): { hovered: string; focused: string } {
	const [settled, setSettled] = useState({ hovered: "", focused: "" });
	const last = useRef({ selection, focused: "" });
	useLayoutEffect(() => {
		const { selection: before } = last.current;
		const name = cellName(selection.active);
		const isSame = before.sheet === selection.sheet && cellName(before.active) === name;
		// A tool that adds a tab while the person works elsewhere selects the cell anew.
		const chosen = !isSame && before.sheet === selection.sheet && document.activeElement?.id === "grid";
		const passedBy = hovered !== "" && hovered !== name;
		const focused = chosen ? name : passedBy || !isSame ? "" : last.current.focused;
		last.current = { selection, focused };
		const timer = setTimeout(() => setSettled({ hovered, focused }), DELAY);
		return () => clearTimeout(timer);
	}, [hovered, selection]);
	useLayoutEffect(() => {
		const onFocusOut = (event: FocusEvent) => {
			if (event.relatedTarget instanceof Element && event.relatedTarget.closest(".hover-card")) return;
			last.current = { ...last.current, focused: "" };
			setSettled((shown) => ({ ...shown, focused: "" }));
		};
		const grid = document.getElementById("grid");
		grid?.addEventListener("focusout", onFocusOut);
		return () => grid?.removeEventListener("focusout", onFocusOut);
	}, []);
	return settled;
}

function positionOf(name: string): Position | undefined {
	return parseAddress(name)?.from;
}

function hasMore(sheet: SheetModel, { row, column }: Position): boolean {
	if (row >= sheet.rowCount || column >= sheet.columnCount) return false;
	const view = cellView(sheet, row, column);
	return view.note !== undefined || view.problem !== undefined || view.link !== undefined;
}
