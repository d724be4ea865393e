import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { sheetPrefix } from "../engine/rename-sheet.ts";
import type { Area, NamedRange, WorkbookModel } from "../model/types.ts";
import { messageOf } from "./attempt.ts";
import { CloseButton } from "./frames/sidebar.tsx";
import { areaName } from "./grid/a1.ts";
import { blockOf, goToArea } from "./grid/selection.ts";
import { useWorkbookVersion } from "./grid/use-layout.ts";
import { focusGrid } from "./regions.ts";
import { activeSheet, type Session } from "./session.ts";
import { useStore } from "./store.ts";

/** Data ▸ Named ranges: those there are, to go to and to delete, and a name for the selection. */
export function NamesPanel({ session }: { readonly session: Session }): JSX.Element | null {
	const open = useStore(session.naming);
	useWorkbookVersion(session.workbook);
	if (!open) return null;
	const close = () => {
		session.naming.set(false);
		focusGrid();
	};
	const { namedRanges } = session.workbook;
	return (
		<aside class="sidebar" aria-label="Named ranges" onKeyDown={(event) => event.key === "Escape" && close()}>
			<header class="panel-title">
				<h2>Named ranges</h2>
				<CloseButton label="Close named ranges" onClick={close} />
			</header>
			<div class="names-body">
				<AddName session={session} />
				{namedRanges.length === 0 ? (
					<p class="names-none">
						No names yet. Select cells, type a name and choose Add, then use it as in =SUM(Fees).
					</p>
				) : (
					<ul class="names">
						{namedRanges.map((range) => (
							<NameLine key={range.name} session={session} range={range} />
						))}
					</ul>
				)}
			</div>
		</aside>
	);
}

function AddName({ session }: { readonly session: Session }): JSX.Element {
	const { workbook } = session;
	useStore(session.selection);
	const input = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState("");
	useLayoutEffect(() => input.current?.focus(), []);
	const sheet = activeSheet(session);
	const area = selectedArea(session);
	const add = (event: Event) => {
		event.preventDefault();
		try {
			addName(workbook, input.current!.value.trim(), sheet.id, area);
			input.current!.value = "";
			setProblem("");
		} catch (error) {
			setProblem(messageOf(error));
		}
		input.current!.focus();
	};
	return (
		<form class="names-form" onSubmit={add}>
			<label for="range-name">Name</label>
			<input
				id="range-name"
				ref={input}
				spellcheck={false}
				autocomplete="off"
				aria-invalid={problem !== ""}
				aria-describedby="range-name-problem"
			/>
			<p id="range-name-problem" class="names-problem" role="alert">
				{problem}
			</p>
			<p>
				For <strong>{addressOf(sheet.name, area)}</strong>, the selected cells
			</p>
			<button type="submit" class="primary-button">
				Add
			</button>
		</form>
	);
}

function NameLine({
	session,
	range,
}: {
	readonly session: Session;
	readonly range: NamedRange;
}): JSX.Element {
	const { name, area } = range;
	const sheet = range.sheet === undefined ? undefined : session.workbook.sheet(range.sheet);
	const go = () => {
		if (!sheet || !area) return;
		goToArea(session, sheet, area);
		focusGrid();
	};
	return (
		<li>
			<button type="button" class="name-line" disabled={!sheet || sheet.hidden} onClick={go}>
				<span>{name}</span>
				<span class="name-range">
					{sheet && area ? addressOf(sheet.name, area) : "Its cells were deleted: #REF!"}
				</span>
			</button>
			<button
				type="button"
				class="icon-button"
				aria-label={`Delete ${name}`}
				title={`Delete ${name}`}
				onClick={() => session.workbook.removeNamedRange(name)}
			>
				<svg viewBox="0 0 20 20" aria-hidden="true">
					<path d="M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11" />
				</svg>
			</button>
		</li>
	);
}

/** Throws with words for the user. */
function addName(workbook: WorkbookModel, name: string, sheet: number, area: Area): void {
	if (name === "") throw new Error("Type a name for the selected cells.");
	const taken = workbook.namedRanges.find((other) => other.name.toLowerCase() === name.toLowerCase());
	if (taken) throw new Error(`There is already a range named "${taken.name}". Choose another name.`);
	workbook.setNamedRange(name, sheet, area);
}

/** Whole columns and rows stay whole when the sheet grows. */
function selectedArea(session: Session): Area {
	const sheet = activeSheet(session);
	const block = blockOf(session.selection.get());
	if (block.rows === sheet.rowCount) return { ...block, rows: Infinity };
	return block.columns === sheet.columnCount ? { ...block, columns: Infinity } : block;
}

function addressOf(sheet: string, area: Area): string {
	return `${sheetPrefix(sheet)}${areaName(area)}`;
}
