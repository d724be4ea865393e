import type { JSX } from "preact";
import type { Area, SheetModel } from "../../model/types.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { box } from "./box.ts";
import { type Layout, rectangleOf, scrollEdge, type Viewport } from "./layout.ts";
import { blockOf } from "./selection.ts";

interface CellMarkProps {
	readonly session: Session;
	readonly sheet: SheetModel;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

interface DashedFrameProps {
	readonly name: string;
	readonly block: Area;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

/** The dashed frame around cells that wait to be pasted elsewhere. */
export function CutMark({ session, sheet, layout, viewport }: CellMarkProps): JSX.Element | null {
	const cut = useStore(session.cut);
	return cut?.sheet === sheet.id ? (
		<DashedFrame name="cut-mark" {...{ block: cut.block, layout, viewport }} />
	) : null;
}

/** The dashed frame around the cells that a formula being typed was pointed at last. */
export function PointedMark({ session, sheet, layout, viewport }: CellMarkProps): JSX.Element | null {
	const edit = useStore(session.edit);
	if (edit?.pointed === undefined || edit.sheet !== sheet.id) return null;
	const { at: active, extent } = edit.pointed;
	const block = blockOf({ sheet: sheet.id, active, extent });
	return <DashedFrame name="pointed-mark" {...{ block, layout, viewport }} />;
}

function DashedFrame({ name, block, layout, viewport }: DashedFrameProps): JSX.Element | null {
	const place = rectangleOf(block, layout, viewport);
	const left = Math.max(place.left, scrollEdge(layout, "columns", block.column));
	const top = Math.max(place.top, scrollEdge(layout, "rows", block.row));
	const width = place.left + place.width - left;
	const height = place.top + place.height - top;
	if (width <= 0 || height <= 0) return null;
	return <div class={`dashed-frame ${name}`} style={box({ left, top, width, height })} />;
}
