import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { SheetModel } from "../model/types.ts";
import { createTabSwitch } from "./grid/selection.ts";
import { useWorkbookVersion } from "./grid/use-layout.ts";
import { activeSheet, type Session, visibleSheets } from "./session.ts";
import { useStore } from "./store.ts";

/** The tabs below the grid: click to switch, double-click or F2 to rename. */
export function SheetTabs({ session }: { readonly session: Session }): JSX.Element {
	useWorkbookVersion(session.workbook);
	useStore(session.selection);
	const [renamed, setRenamed] = useState<number | null>(null);
	const show = useMemo(() => createTabSwitch(session), [session]);
	const active = activeSheet(session);
	const sheets = visibleSheets(session.workbook);
	useLayoutEffect(() => showWithin(document.getElementById(`tab-${active.id}`)), [active.id]);
	const add = () => show(session.workbook.insertSheet(newName(session)));
	const onKeyDown = (event: KeyboardEvent) => {
		const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
		const next = sheets[sheets.indexOf(active) + by];
		if (event.key === "F2") setRenamed(active.id);
		else if (by === 0 || !next) return;
		else {
			show(next);
			document.getElementById(`tab-${next.id}`)?.focus();
		}
		event.preventDefault();
	};
	return (
		<nav class="sheet-tabs" aria-label="Tabs">
			<button type="button" class="icon-button" aria-label="Add tab" title="Add tab" onClick={add}>
				<svg viewBox="0 0 20 20" aria-hidden="true">
					<path d="M10 4v12M4 10h12" />
				</svg>
			</button>
			<div class="tab-list" role="tablist" aria-label="Tabs of the workbook" onKeyDown={onKeyDown}>
				{sheets.map((sheet) =>
					sheet.id === renamed ? (
						<TabName key={sheet.id} session={session} sheet={sheet} onEnd={() => setRenamed(null)} />
					) : (
						<button
							key={sheet.id}
							id={`tab-${sheet.id}`}
							type="button"
							role="tab"
							class="sheet-tab"
							data-region={sheet === active ? "tabs" : undefined}
							aria-selected={sheet === active}
							aria-controls="grid"
							tabIndex={sheet === active ? 0 : -1}
							style={{ "--tab-color": sheet.tabColor }}
							onClick={() => show(sheet)}
							onDblClick={() => setRenamed(sheet.id)}
						>
							{sheet.protected && (
								<svg viewBox="0 0 20 20" role="img" aria-label="Protected">
									<path d="M5 9h10v7H5zM7 9V7a3 3 0 0 1 6 0v2" />
								</svg>
							)}
							{sheet.name}
						</button>
					),
				)}
			</div>
		</nav>
	);
}

/** Scrolls the row of tabs alone: `scrollIntoView` would scroll a page that shows this one within itself, too. */
function showWithin(tab: HTMLElement | null): void {
	const row = tab?.parentElement;
	if (!tab || !row) return;
	const [place, room] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
	row.scrollLeft += Math.min(0, place.left - room.left) || Math.max(0, place.right - room.right);
}

function TabName({
	session,
	sheet,
	onEnd,
}: {
	session: Session;
	sheet: SheetModel;
	onEnd(): void;
}): JSX.Element {
	const finish = (name: string) => {
		onEnd();
		if (name !== "" && name !== sheet.name) rename(session, sheet, name);
	};
	return (
		<input
			class="sheet-tab tab-name"
			aria-label={`New name of the tab ${sheet.name}`}
			ref={(input) => input?.select()}
			defaultValue={sheet.name}
			onBlur={(event) => finish(event.currentTarget.value.trim())}
			onKeyDown={(event) => {
				event.stopPropagation();
				if (event.key === "Escape") event.currentTarget.value = sheet.name;
				if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
			}}
		/>
	);
}

function rename(session: Session, sheet: SheetModel, name: string): void {
	const taken = session.workbook.sheets.some(
		(other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase(),
	);
	if (taken) {
		const message = `There is already a tab called "${name}". Choose another name.`;
		session.problem.set({ title: "There was a problem", message });
	} else session.workbook.renameSheet(sheet.id, name);
}

function newName(session: Session): string {
	const taken = new Set(session.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
	let number = session.workbook.sheets.length + 1;
	while (taken.has(`sheet${number}`)) number++;
	return `Sheet${number}`;
}
