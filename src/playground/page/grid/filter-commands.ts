import { type Criterion, type Filter, withCriterion } from "../../model/filter.ts";
import type { SheetModel } from "../../model/types.ts";
import type { MenuEntry } from "../menu-items.ts";
import { activeSheet, type Session } from "../session.ts";
import { edit } from "./enter.ts";
import { blockOf } from "./selection.ts";

export function filterEntries(session: Session): MenuEntry[] {
	const { filter } = activeSheet(session);
	if (filter === undefined) return [{ label: "Create a filter", run: () => createFilter(session) }];
	const { column } = session.selection.get().active;
	const outside = column < filter.column || column >= filter.column + filter.columns;
	return [
		{ label: "Filter this column…", disabled: outside, run: () => session.filtering.set(column) },
		{ label: "Remove filter", run: () => setFilter(session, undefined, "Remove filter") },
	];
}

/** Over the selected columns if there are several, else over the whole table; its header is the last frozen row. */
function createFilter(session: Session): void {
	const sheet = activeSheet(session);
	const { row, column, rows, columns } = blockOf(session.selection.get());
	const own = rows > 1 || columns > 1;
	const header = sheet.frozenRows > 0 ? sheet.frozenRows - 1 : own ? row : 0;
	const used = Math.max(1, sheet.used().columns);
	const area = own ? { column, columns: Math.min(columns, used) } : { column: 0, columns: used };
	setFilter(session, { row: header, ...area, criteria: new Map(), hidden: new Set() }, "Create filter");
}

export function setCriterion(session: Session, column: number, criterion: Criterion | undefined): void {
	const sheet = activeSheet(session);
	if (sheet.filter === undefined) return;
	setFilter(session, withCriterion(sheet.filter, sheet, column, criterion), "Filter");
}

/** What the column shows in the table, each once, in order. */
export function valuesOf(sheet: SheetModel, { row }: Filter, column: number): string[] {
	const shown = new Set<string>();
	for (let each = row + 1; each < sheet.used().rows; each++) shown.add(sheet.display(each, column));
	return [...shown].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
}

function setFilter(session: Session, filter: Filter | undefined, label: string): void {
	const sheet = activeSheet(session);
	edit(session, sheet, undefined, () =>
		session.workbook.transact(label, () => session.workbook.setSheet(sheet.id, { filter })),
	);
}
