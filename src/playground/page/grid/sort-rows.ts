import type { Filter } from "../../model/filter.ts";
import type { Content, Format, SheetModel, Value } from "../../model/types.ts";
import { activeSheet, type Session } from "../session.ts";
import { edit } from "./enter.ts";
import { movedContent, replacingFormat } from "./move-content.ts";

/**
 * Sorts the rows below the frozen ones by the active cell's column, as "Sort sheet" does: numbers, then text, then TRUE
 * and FALSE; blanks last either way. Rows move with their formulas and formats.
 */
export function sortSheet(session: Session, order: "A to Z" | "Z to A"): void {
	const { column } = session.selection.get().active;
	const sheet = activeSheet(session);
	const below = { row: sheet.frozenRows, column: 0, ...sheet.used() };
	edit(session, sheet, below, () =>
		session.workbook.transact("Sort", () => sortRows(session, sheet, column, order === "A to Z" ? 1 : -1)),
	);
}

function sortRows(session: Session, sheet: SheetModel, column: number, direction: 1 | -1): void {
	const top = sheet.frozenRows;
	const { rows, columns } = sheet.used();
	const order = Array.from({ length: Math.max(0, rows - top) }, (_, index) => top + index);
	const values = new Map(order.map((row) => [row, sheet.value(row, column)]));
	order.sort((a, b) => compare(values.get(a)!, values.get(b)!, direction) || a - b);
	const cells = order.map((row) =>
		Array.from({ length: columns }, (_, each) => ({
			content: sheet.content(row, each),
			format: sheet.format(row, each),
		})),
	);
	const contents = cells.map((line, index) =>
		line.map(
			({ content }, each): Content =>
				movedContent(content, { row: order[index]!, column: each }, { row: top + index, column: each }),
		),
	);
	const formats = cells.map((line, index) =>
		line.map(({ format }, each) =>
			sameFormat(format, sheet.format(top + index, each)) ? undefined : format,
		),
	);
	session.workbook.setContents(sheet.id, top, 0, contents);
	if (sheet.filter) session.workbook.setSheet(sheet.id, { filter: sortedFilter(sheet.filter, order, top) });
	for (const [index, line] of formats.entries()) {
		for (const [each, format] of line.entries()) {
			const area = { row: top + index, column: each, rows: 1, columns: 1 };
			if (format !== undefined) session.workbook.setFormat(sheet.id, area, replacingFormat(format));
		}
	}
}

/** Rows stay hidden wherever they went. */
function sortedFilter(filter: Filter, order: readonly number[], top: number): Filter {
	const hidden = order.flatMap((row, index) => (filter.hidden.has(row) ? [top + index] : []));
	return { ...filter, hidden: new Set(hidden) };
}

function sameFormat(a: Format, b: Format): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function compare(a: Value, b: Value, direction: 1 | -1): number {
	const [kindOfA, kindOfB] = [kind(a), kind(b)];
	if (kindOfA === BLANK || kindOfB === BLANK) return kindOfA - kindOfB;
	if (kindOfA !== kindOfB) return (kindOfA - kindOfB) * direction;
	if (typeof a === "string" && typeof b === "string")
		return a.localeCompare(b, undefined, { sensitivity: "accent" }) * direction;
	return (Number(a) - Number(b)) * direction || 0;
}

const BLANK = 4;

function kind(value: Value): number {
	if (value === null || value === "") return BLANK;
	return typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}
