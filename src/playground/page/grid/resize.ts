import type { SheetModel } from "../../model/types.ts";
import { activeSheet, type Session } from "../session.ts";
import { follow } from "./follow-pointer.ts";
import { type Block, blockOf } from "./selection.ts";
import { ROW_HEIGHT, textWidth } from "./text-size.ts";
import type { Resize } from "./use-layout.ts";

const LEAST_WIDTH = 21;

/** The edge of a column or row. */
type Edge = Pick<Resize, "axis" | "line">;

interface ResizeContext {
	readonly session: Session;
	setResize(resize: Resize | null): void;
}

/** The edge that an element is the handle of. */
export function edgeAt(element: Element | null): Edge | undefined {
	const handle = element?.closest<HTMLElement>("[data-resize], [data-resize-row]");
	if (!handle) return undefined;
	const { resize, resizeRow } = handle.dataset;
	return resize === undefined
		? { axis: "row", line: Number(resizeRow) }
		: { axis: "column", line: Number(resize) };
}

export function followResize(
	{ session, setResize }: ResizeContext,
	start: PointerEvent,
	{ axis, line }: Edge,
): void {
	const header = (start.target as Element).parentElement!.getBoundingClientRect();
	const [before, least] = axis === "row" ? [header.height, ROW_HEIGHT] : [header.width, LEAST_WIDTH];
	let pixels = before;
	follow(
		start,
		(event) => {
			const by = axis === "row" ? event.clientY - start.clientY : event.clientX - start.clientX;
			pixels = Math.max(least, Math.round(before + by));
			setResize({ axis, line, pixels });
		},
		() => {
			setResize(null);
			if (pixels !== before) resizeLines(session, { axis, line }, pixels);
		},
	);
}

/** As wide as the column's widest text, or as high as the row's text needs. */
export function fitLine(session: Session, edge: Edge): void {
	const width = edge.axis === "row" ? undefined : widthOfTexts(activeSheet(session), edge.line);
	resizeLines(session, edge, width);
}

function widthOfTexts(sheet: SheetModel, column: number): number {
	let width = LEAST_WIDTH;
	for (let row = 0; row < sheet.used().rows; row++) {
		const text = sheet.display(row, column);
		const { style } = sheet.format(row, column);
		if (text !== "" && !style?.wrap) width = Math.max(width, Math.ceil(textWidth(text, style?.bold)) + 4);
	}
	return width;
}

/** Resizing one of several selected columns or rows resizes them all. */
function resizeLines(session: Session, { axis, line }: Edge, pixels: number | undefined): void {
	const { workbook } = session;
	const sheet = activeSheet(session);
	const { from, count } = linesOf(blockOf(session.selection.get()), axis, sheet);
	const all = line >= from && line < from + count;
	workbook.transact("Resize", () => {
		for (let each = all ? from : line; each < (all ? from + count : line + 1); each++) {
			if (axis === "row") workbook.setRowHeight(sheet.id, each, pixels);
			else if (pixels !== undefined) workbook.setColumnWidth(sheet.id, each, pixels);
		}
	});
}

/** The lines that are selected as a whole. */
function linesOf(
	block: Block,
	axis: Resize["axis"],
	{ rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): { from: number; count: number } {
	if (axis === "row") return { from: block.row, count: block.columns === columnCount ? block.rows : 0 };
	return { from: block.column, count: block.rows === rowCount ? block.columns : 0 };
}
