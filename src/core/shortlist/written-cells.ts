import { type Cell, isDateCell } from "../cell.ts";
import type { Cells } from "../tool.ts";

/** What a tool wrote into each row, as short marks by row and column: enough to know one's own cells again. */
export interface WrittenCells {
	readonly [row: string]: string;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const CELL_MARK = 3;
const ROW_MARK = 4;

/** The row's cells in the order of the columns, three characters each: one cell in 260,000 is mistaken. */
export function markRow(columns: readonly string[], cells: Cells): string {
	return columns.map((column) => markOf(cells[column] ?? "", CELL_MARK)).join("");
}

/** What stands in memory for a row. */
export function rowMark(key: string): string {
	return markOf(key, ROW_MARK);
}

/** Whether a cell still holds what the tool wrote there. */
export function isOwn(
	written: WrittenCells,
	key: string,
	columns: readonly string[],
	column: string,
	cell: Cell,
): boolean {
	const start = columns.indexOf(column) * CELL_MARK;
	const mark = written[rowMark(key)]?.slice(start, start + CELL_MARK);
	return mark === markOf(cell, CELL_MARK);
}

/** All marks as one text of at most so many characters; rows beyond that are forgotten, so their cells count as typed. */
export function writtenText(written: WrittenCells, most: number): string {
	let text = "";
	for (const [row, marks] of Object.entries(written)) {
		if (text.length + row.length + marks.length > most) break;
		text += row + marks;
	}
	return text;
}

/** The marks in such a text; of a text made for other columns only what fits. */
export function readWritten(text: string, columns: readonly string[]): WrittenCells {
	const written: { [row: string]: string } = Object.create(null);
	const length = ROW_MARK + columns.length * CELL_MARK;
	for (let start = 0; start + length <= text.length; start += length) {
		written[text.slice(start, start + ROW_MARK)] = text.slice(start + ROW_MARK, start + length);
	}
	return written;
}

/** FNV-1a (Fowler, Noll, Vo 1991), its bits mixed once more, in so many digits of 6 bits. */
function markOf(cell: Cell, length: number): string {
	const text = isDateCell(cell) ? cell.date : `${typeof cell} ${cell}`;
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	hash ^= hash >>> 15;
	let mark = "";
	for (let digit = 0; digit < length; digit++) {
		mark += DIGITS.charAt((hash >>> (6 * digit)) & 63);
	}
	return mark;
}
