// biome-ignore-all lint/a11y/useSemanticElements: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot show only its rows and cells in sight; the grid has the focus and names the active cell

import type { JSX } from "preact";
import type { Filter } from "../../model/filter.ts";
import type { SheetModel } from "../../model/types.ts";
import { cellName, type Position } from "./a1.ts";
import type { Axis } from "./axis.ts";
import { box } from "./box.ts";
import { type CellView, cellView } from "./cell-view.ts";
import { SparklineChart } from "./sparkline-chart.tsx";
import { textWidth } from "./text-size.ts";

export interface CellProps {
	readonly sheet: SheetModel;
	readonly at: Position;
	readonly columns: Axis;
	/** The width of the columns passed over between the cell before and this one. */
	readonly gap: number;
	readonly height: number;
	readonly selected: boolean;
	readonly active: boolean;
}

export function GridCell({ sheet, at, columns, gap, height, selected, active }: CellProps): JSX.Element {
	const view = cellView(sheet, at.row, at.column);
	const width = columns.size(at.column);
	const name = cellName(at);
	const { style } = view;
	const filter = filterAt(sheet, at);
	const room = roomFor(sheet, at, columns, view);
	const classes = ["cell", `to-${view.align}`];
	if (selected) classes.push("selected");
	if (active) classes.push("active");
	if (style.wrap) classes.push("wrapped");
	if (style.bold) classes.push("bold");
	if (style.italic) classes.push("italic");
	if (style.background) classes.push("filled");
	if (view.link) classes.push("link");
	if (filter) classes.push("in-filter-header");
	if (selected || active || filter || view.note || view.problem) classes.push("marked");
	if (room.width > width) classes.push("overflowing");
	if (room.clipped || filter) classes.push("clipped");
	return (
		<div
			role="gridcell"
			id={`cell-${name}`}
			class={classes.join(" ")}
			data-a1={name}
			aria-rowindex={at.row + 1}
			aria-colindex={at.column + 1}
			aria-selected={selected}
			aria-label={active ? spokenText(name, view) : undefined}
			style={{
				...box(gap > 0 ? { marginLeft: gap, width, height } : { width, height }),
				color: style.color,
				"--cell-fill": style.background,
			}}
		>
			<CellContent view={view} width={room.width > width ? room.width : undefined} />
			{filter && (
				<span
					class={filter.criteria.has(at.column) ? "filter-button on" : "filter-button"}
					data-filter={at.column}
					title={filter.criteria.has(at.column) ? "Filtered: change the filter" : "Filter this column"}
				/>
			)}
			{view.note && <span class="corner note-corner" />}
			{view.problem && <span class="corner problem-corner" />}
		</div>
	);
}

/** The sheet's filter, if this cell is in its header. */
function filterAt({ filter }: SheetModel, { row, column }: Position): Filter | undefined {
	const inside = filter?.row === row && column >= filter.column && column < filter.column + filter.columns;
	return inside ? filter : undefined;
}

function CellContent({ view, width }: { view: CellView; width: number | undefined }): JSX.Element | null {
	if (view.ticked !== undefined) return <span class={view.ticked ? "checkbox ticked" : "checkbox"} />;
	if (view.list) {
		return (
			<span class={view.text === "" ? "chip blank" : "chip"}>
				<span class="chip-text">{view.text}</span>
				<span class="chip-arrow" />
			</span>
		);
	}
	if (view.sparkline) return <SparklineChart sparkline={view.sparkline} />;
	if (view.text === "") return null;
	return (
		<span class="text" style={width === undefined ? undefined : box({ width })}>
			{view.text}
		</span>
	);
}

/** No character of the font is wider, emoji included. */
const WIDEST_CHARACTER = 20;

interface Room {
	readonly width: number;
	/** Whether something has to be cut off. It costs time at each frame, so cells that hold all they show do without. */
	readonly clipped: boolean;
}

/** Text too long for its cell runs over the blank cells to its right, up to the line before the next filled one. */
function roomFor(sheet: SheetModel, at: Position, columns: Axis, view: CellView): Room {
	let width = columns.size(at.column) - 1;
	if (view.style.wrap || view.text.includes("\n")) return { width, clipped: true };
	if (view.list || view.text.length * WIDEST_CHARACTER < width) return { width, clipped: false };
	const needed = textWidth(view.text, view.style.bold);
	if (view.align !== "left") return { width, clipped: needed > width };
	for (let column = at.column + 1; width < needed && column < columns.count; column++) {
		const value = sheet.value(at.row, column);
		if ((value !== null && value !== "") || sheet.format(at.row, column).validation) break;
		width += columns.size(column);
	}
	return { width: Math.min(Math.ceil(needed), width), clipped: needed > width };
}

function spokenText(name: string, view: CellView): string {
	const state =
		view.ticked === undefined ? (view.sparkline?.text ?? view.text) : view.ticked ? "checked" : "not checked";
	const parts = [name, state, view.list ? "drop-down" : "", view.problem?.message ?? ""];
	if (view.note) parts.push(`Note: ${view.note}`);
	return parts.filter((part) => part !== "").join(", ");
}
