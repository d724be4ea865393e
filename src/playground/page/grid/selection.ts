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

export function blockOf({ active, extent }: Selection): Block {
	return {
		row: Math.min(active.row, extent.row),
		column: Math.min(active.column, extent.column),
		rows: Math.abs(active.row - extent.row) + 1,
		columns: Math.abs(active.column - extent.column) + 1,
	};
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
