import type { Content, Value } from "../model/types.ts";
import type { Formula } from "./formula.ts";
import type { LineShift } from "./move-references.ts";

/** One cell that has a content, a spilled value, or both a formula and its value. */
export interface Cell {
	content: Content;
	value: Value;
	/** The parsed content, if it is a formula. */
	formula: Formula | undefined;
	/** The formula whose array reaches this cell. */
	owner: Formula | undefined;
}

/** What the engine needs of a sheet; `rows` is sparse both ways. */
export interface CellSheet {
	readonly id: number;
	name: string;
	rowCount: number;
	columnCount: number;
	readonly rows: (Cell | undefined)[][];
	/** Rows that a filter hides; only SUBTOTAL looks at them. */
	readonly filteredRows?: ReadonlySet<number> | undefined;
}

export function cellAt(sheet: CellSheet, row: number, column: number): Cell | undefined {
	return sheet.rows[row]?.[column];
}

export function ensureCell(sheet: CellSheet, row: number, column: number): Cell {
	let cells = sheet.rows[row];
	if (cells === undefined) {
		while (sheet.rows.length < row) sheet.rows.push([]);
		cells = [];
		sheet.rows[row] = cells;
	}
	while (cells.length < column) cells.push(undefined);
	const present = cells[column];
	if (present !== undefined) return present;
	const cell: Cell = { content: null, value: null, formula: undefined, owner: undefined };
	cells[column] = cell;
	return cell;
}

/** Forgets a cell that holds nothing any more, so that the used area can shrink. */
export function dropIfEmpty(sheet: CellSheet, row: number, column: number): void {
	const cells = sheet.rows[row];
	const cell = cells?.[column];
	if (cells === undefined || cell === undefined || cell.content !== null || cell.owner !== undefined) return;
	cells[column] = undefined;
	dropBlankEnd(cells, (last) => last === undefined);
	dropBlankEnd(sheet.rows, (last) => last?.length === 0);
}

/** Puts blank lines in, or takes lines away, whatever they hold. */
export function moveCells(sheet: CellSheet, { axis, at, count }: LineShift): void {
	if (axis === "row") splice(sheet.rows, at, count, () => []);
	else for (const cells of sheet.rows) splice(cells, at, count, () => undefined);
	for (const cells of sheet.rows) dropBlankEnd(cells, (cell) => cell === undefined);
	dropBlankEnd(sheet.rows, (cells) => cells?.length === 0);
}

function splice<T>(lines: T[], at: number, count: number, blank: () => T): void {
	if (at >= lines.length) return;
	lines.splice(at, Math.max(0, -count), ...Array.from({ length: Math.max(0, count) }, blank));
}

function dropBlankEnd<T>(lines: T[], isBlank: (line: T | undefined) => boolean): void {
	while (lines.length > 0 && isBlank(lines[lines.length - 1])) lines.pop();
}
