import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { type Layout, scrollTo, type Viewport } from "./layout.ts";
import { blockOf } from "./selection.ts";

/** Follows the scrolling and the size of the grid, and scrolls to the selection, or to what a formula points at, when it moves. */
export function useViewport(
	scroller: RefObject<HTMLElement | null>,
	session: Session,
	layout: Layout,
): Viewport {
	const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1280, height: 600 });
	const selection = useStore(session.selection);
	const pointed = useStore(session.edit)?.pointed;
	const current = useRef({ layout, viewport });
	current.current = { layout, viewport };

	useLayoutEffect(() => {
		const element = scroller.current!;
		const update = () => {
			const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
			setViewport({ left, top, width, height });
		};
		const observer = new ResizeObserver(update);
		observer.observe(element);
		element.addEventListener("scroll", update, { passive: true });
		return () => {
			observer.disconnect();
			element.removeEventListener("scroll", update);
		};
	}, [scroller]);

	useLayoutEffect(() => {
		const { layout: cells, viewport: shown } = current.current;
		const block = blockOf(selection);
		if (block.rows === cells.rows.count || block.columns === cells.columns.count) return;
		const { left, top } = scrollTo(cells, shown, selection.anchor ? selection.active : selection.extent);
		scroller.current?.scrollTo(left, top);
	}, [scroller, selection]);

	useLayoutEffect(() => {
		if (!pointed) return;
		const { left, top } = scrollTo(current.current.layout, current.current.viewport, pointed.extent);
		scroller.current?.scrollTo(left, top);
	}, [scroller, pointed]);

	return viewport;
}
