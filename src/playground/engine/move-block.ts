import { toCol } from "@borgar/fx";
import type { Area } from "../model/types.ts";
import { rewriteReferences } from "./formula-text.ts";
import { sheetNameOf, sheetPrefix } from "./rename-sheet.ts";

/** Cells cut from one place, and where their first one goes. */
export interface BlockMove {
	readonly from: { readonly sheet: string; readonly area: Area };
	readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * A formula of the sheet `before`, which stands in the sheet `after` from now on, as it must read once the block has moved:
 * references that lie wholly inside the block follow it, all others stay on the cells they meant.
 */
export function followBlock(formula: string, before: string, after: string, { from, to }: BlockMove): string {
	return rewriteReferences(formula, (reference) => {
		const end = reference.lastIndexOf("!");
		const meant = end < 0 ? before : sheetNameOf(reference.slice(0, end));
		const cells = reference.slice(end + 1);
		const moved = same(meant, from.sheet) ? movedInside(cells, from.area, to) : undefined;
		const sheet = moved === undefined ? meant : to.sheet;
		return prefixFor(sheet, meant, reference.slice(0, end + 1)) + (moved ?? cells);
	});

	function prefixFor(sheet: string, meant: string, written: string): string {
		if (same(sheet, after)) return same(before, after) && same(sheet, meant) ? written : "";
		return written !== "" && same(sheet, meant) ? written : sheetPrefix(sheet);
	}
}

function same(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}

const CORNERS = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)(?::(\$?)([A-Za-z]{0,3})(\$?)(\d*))?$/;

/** The reference at its new place; `undefined` if it does not lie wholly inside the area. */
function movedInside(cells: string, area: Area, to: { row: number; column: number }): string | undefined {
	const parts = CORNERS.exec(cells);
	if (parts === null) return undefined;
	const isRange = parts[5] !== undefined;
	const rows = isRange ? [parts[4], parts[8]] : [parts[4]];
	const columns = isRange ? [parts[2], parts[6]] : [parts[2]];
	const inside =
		rows.every((row, index) => within(row ? Number(row) - 1 : openEnd(index, rows), area.row, area.rows)) &&
		columns.every((column, index) =>
			within(column ? columnOf(column) : openEnd(index, columns), area.column, area.columns),
		);
	if (!inside) return undefined;
	const row = (digits: string | undefined) => (digits ? String(Number(digits) + to.row - area.row) : "");
	const column = (letters: string | undefined) =>
		letters ? toCol(columnOf(letters) + to.column - area.column) : "";
	const first = `${parts[1]}${column(parts[2])}${parts[3]}${row(parts[4])}`;
	return isRange ? `${first}:${parts[5]}${column(parts[6])}${parts[7]}${row(parts[8])}` : first;
}

/** An open side reaches to the sheet's end; that of the first corner only from its beginning. */
function openEnd(index: number, corners: readonly (string | undefined)[]): number {
	return index === 0 && !corners[1] ? 0 : Number.POSITIVE_INFINITY;
}

function within(line: number, from: number, count: number): boolean {
	return line >= from && (count === Number.POSITIVE_INFINITY || line < from + count);
}

function columnOf(letters: string): number {
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}
