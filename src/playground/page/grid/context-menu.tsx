import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Menu } from "../menu.tsx";
import { focusGrid } from "../regions.ts";
import type { Session } from "../session.ts";
import { clipboardEntries } from "./clipboard-entries.ts";
import { deleteEntries, insertEntries, sortEntries } from "./line-entries.ts";

interface ContextMenuProps {
	readonly session: Session;
	/** On the page, in pixels. */
	readonly at: { readonly x: number; readonly y: number };
	readonly onClose: () => void;
}

const ROOM = { width: 280, height: 420 };

/** What can be done with the selected cells, at the pointer. */
export function ContextMenu({ session, at, onClose }: ContextMenuProps): JSX.Element {
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const closeOutside = (event: Event) => {
			if (!(event.target instanceof Node && frame.current?.contains(event.target))) onClose();
		};
		document.addEventListener("pointerdown", closeOutside);
		window.addEventListener("blur", onClose);
		return () => {
			document.removeEventListener("pointerdown", closeOutside);
			window.removeEventListener("blur", onClose);
		};
	}, [onClose]);
	const left = Math.max(0, Math.min(at.x, window.innerWidth - ROOM.width));
	const top = Math.max(0, Math.min(at.y, window.innerHeight - ROOM.height));
	return (
		<div ref={frame} class="context-menu" style={{ left: `${left}px`, top: `${top}px` }}>
			<Menu
				label="Cells"
				entries={[
					...clipboardEntries(session),
					"separator",
					...insertEntries(session),
					"separator",
					...deleteEntries(session),
					"separator",
					...sortEntries(session),
				]}
				onClose={() => {
					onClose();
					focusGrid();
				}}
			/>
		</div>
	);
}
