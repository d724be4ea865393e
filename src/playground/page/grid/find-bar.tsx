import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { focusGrid } from "../regions.ts";
import { activeSheet, type Session } from "../session.ts";
import { useStore } from "../store.ts";
import { findCells, nextFound } from "./find-cells.ts";
import { select } from "./selection.ts";
import { useWorkbookVersion } from "./use-layout.ts";

/** Searches the tab, also where cells are not in the document because they are out of sight. */
export function FindBar({ session }: { readonly session: Session }): JSX.Element {
	const version = useWorkbookVersion(session.workbook);
	const { sheet: id, active } = useStore(session.selection);
	const [text, setText] = useState("");
	const input = useRef<HTMLInputElement>(null);
	const sheet = activeSheet(session);
	const found = useMemo(() => findCells(sheet, text), [id, version, text]);
	useLayoutEffect(() => input.current!.select(), []);

	const go = (step: 1 | -1) => {
		const at = found[nextFound(found, active, step)];
		if (at) select(session, at);
	};
	const type = (typed: string) => {
		setText(typed);
		const all = findCells(sheet, typed);
		const here = all.some(({ row, column }) => row === active.row && column === active.column);
		const first = all[nextFound(all, active, 1)];
		if (!here && first) select(session, first);
	};
	const close = () => {
		session.finding.set(false);
		focusGrid();
	};
	const place = found.findIndex(({ row, column }) => row === active.row && column === active.column);
	return (
		<search
			class="find-bar"
			onKeyDown={(event) => {
				if (event.key === "Escape") close();
				else if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
				else return;
				event.preventDefault();
			}}
		>
			<input
				ref={input}
				aria-label="Find in this tab"
				placeholder="Find in this tab"
				value={text}
				onInput={(event) => type(event.currentTarget.value)}
			/>
			<span class="find-count" role="status">
				{text === "" ? "" : found.length === 0 ? "None" : `${place < 0 ? "–" : place + 1} of ${found.length}`}
			</span>
			<button type="button" aria-label="Previous" onClick={() => go(-1)}>
				↑
			</button>
			<button type="button" aria-label="Next" onClick={() => go(1)}>
				↓
			</button>
			<button type="button" aria-label="Close" onClick={close}>
				✕
			</button>
		</search>
	);
}
