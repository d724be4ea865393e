import type { JSX } from "preact";
import type { SheetModel } from "../../model/types.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { box } from "./box.ts";
import { type Layout, rectangleOf, scrollEdge, type Viewport } from "./layout.ts";

interface CutMarkProps {
	readonly session: Session;
	readonly sheet: SheetModel;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

/** The dashed frame around cells that wait to be pasted elsewhere. */
export function CutMark({ session, sheet, layout, viewport }: CutMarkProps): JSX.Element | null {
	const cut = useStore(session.cut);
	if (cut?.sheet !== sheet.id) return null;
	const place = rectangleOf(cut.block, layout, viewport);
	const left = Math.max(place.left, scrollEdge(layout, "columns", cut.block.column));
	const top = Math.max(place.top, scrollEdge(layout, "rows", cut.block.row));
	const width = place.left + place.width - left;
	const height = place.top + place.height - top;
	if (width <= 0 || height <= 0) return null;
	return <div class="cut-mark" style={box({ left, top, width, height })} />;
}
