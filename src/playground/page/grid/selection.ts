import type { Area, SheetModel } from "../../model/types.ts";
import { activeSheet, type Selection, type Session, visibleSheets } from "../session.ts";
import { type Position, parseAddress } from "./a1.ts";
import { clamp } from "./navigation.ts";

const START: Position = { row: 0, column: 0 };

/** A selection as a rectangle of finite size. */
export interface Block {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

export function blockOf({ active, extent, anchor = active }: Selection): Block {
	return {
		row: Math.min(anchor.row, extent.row),
		column: Math.min(anchor.column, extent.column),
		rows: Math.abs(anchor.row - extent.row) + 1,
		columns: Math.abs(anchor.column - extent.column) + 1,
	};
}

export function selectsSeveral(session: Session): boolean {
	const { rows, columns } = blockOf(session.selection.get());
	return rows * columns > 1;
}

/** Tab and Enter inside a selection of several cells: on to its next cell, round its end; tells whether there are several. */
export function cycle(session: Session, key: "Tab" | "Enter", back: boolean): boolean {
	const sheet = activeSheet(session);
	const selection = session.selection.get();
	const { row, column, rows, columns } = blockOf(selection);
	const { active, extent, anchor = active } = selection;
	const shown = Array.from({ length: rows }, (_, down) => row + down).filter(
		(at) => !sheet.isRowFiltered(at),
	);
	const count = shown.length * columns;
	if (count < 2) return false;
	const [down, across] = [Math.max(0, shown.indexOf(active.row)), active.column - column];
	const here = key === "Tab" ? down * columns + across : across * shown.length + down;
	const next = (here + (back ? -1 : 1) + count) % count;
	const [toRow, toColumn] =
		key === "Tab"
			? [Math.floor(next / columns), next % columns]
			: [next % shown.length, Math.floor(next / shown.length)];
	const to = { row: shown[toRow]!, column: column + toColumn };
	session.selection.set({ sheet: sheet.id, active: to, extent, anchor });
	return true;
}

export function select(session: Session, active: Position, extent: Position = active): void {
	const sheet = activeSheet(session);
	session.lineStart.set(null);
	session.selection.set({ sheet: sheet.id, active: clamp(sheet, active), extent: clamp(sheet, extent) });
}

/** Remembers the column it began in, for Enter to go back to. */
export function selectByTab(session: Session, active: Position): void {
	const lineStart = session.lineStart.get() ?? session.selection.get().active.column;
	select(session, active);
	session.lineStart.set(lineStart);
}

export function extendTo(session: Session, extent: Position): void {
	select(session, session.selection.get().active, extent);
}

export function selectRows(session: Session, from: number, to: number): void {
	select(session, { row: from, column: 0 }, { row: to, column: Number.POSITIVE_INFINITY });
}

export function selectColumns(session: Session, from: number, to: number): void {
	select(session, { row: 0, column: from }, { row: Number.POSITIVE_INFINITY, column: to });
}

/** Remembers where each tab was left. */
export function createTabSwitch(session: Session): (sheet: SheetModel) => void {
	const left = new Map<number, Selection>();
	return (sheet) => {
		const old = session.selection.get();
		left.set(old.sheet, old);
		session.selection.set(left.get(sheet.id) ?? { sheet: sheet.id, active: START, extent: START });
	};
}

export function goToArea(session: Session, sheet: SheetModel, area: Area): void {
	const { row, column, rows, columns } = area;
	session.selection.set({
		sheet: sheet.id,
		active: clamp(sheet, { row, column }),
		extent: clamp(sheet, { row: row + rows - 1, column: column + columns - 1 }),
	});
}

/** Goes where the name box says, which may be the name of a range; tells whether it is an address of this workbook. */
export function goTo(session: Session, text: string): boolean {
	if (goToName(session, text.trim())) return true;
	const address = parseAddress(text);
	if (!address) return false;
	const sheet = address.sheet === undefined ? activeSheet(session) : session.workbook.sheet(address.sheet);
	if (
		!sheet ||
		sheet.hidden ||
		address.from.row >= sheet.rowCount ||
		address.from.column >= sheet.columnCount
	)
		return false;
	session.selection.set({
		sheet: sheet.id,
		active: clamp(sheet, address.from),
		extent: clamp(sheet, address.to),
	});
	return true;
}

function goToName(session: Session, text: string): boolean {
	const range = session.workbook.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
	const sheet = range?.sheet === undefined ? undefined : session.workbook.sheet(range.sheet);
	if (!range?.area || !sheet || sheet.hidden) return false;
	goToArea(session, sheet, range.area);
	return true;
}

/** Shows a tab by name, if there is one. */
export function goToTab(session: Session, name: string | null): void {
	const sheet = name === null ? undefined : session.workbook.sheet(name);
	if (sheet && !sheet.hidden) session.selection.set({ sheet: sheet.id, active: START, extent: START });
}

/** Keeps the selection inside the workbook after tabs or sizes changed. */
export function repairSelection(session: Session): void {
	const { sheet: id, active, extent } = session.selection.get();
	const sheet = session.workbook.sheet(id);
	if (!sheet || sheet.hidden) {
		const first = visibleSheets(session.workbook)[0];
		if (first) session.selection.set({ sheet: first.id, active: START, extent: START });
		return;
	}
	const inside = clamp(sheet, active);
	const insideExtent = clamp(sheet, extent);
	if (
		inside.row !== active.row ||
		inside.column !== active.column ||
		insideExtent.row !== extent.row ||
		insideExtent.column !== extent.column
	) {
		session.selection.set({ sheet: id, active: inside, extent: insideExtent });
	}
}
