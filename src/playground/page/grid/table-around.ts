import type { SheetModel } from "../../model/types.ts";
import type { Position } from "./a1.ts";
import { isFilled } from "./navigation.ts";
import type { Block } from "./selection.ts";

/** The filled cells around a cell up to the blank rows and columns on all sides, as Ctrl+A takes them first. */
export function tableAround(sheet: SheetModel, { row, column }: Position): Block {
	const used = sheet.used();
	let [top, bottom, left, right] = [row, row, column, column];
	const anyFilled = (fromRow: number, toRow: number, fromColumn: number, toColumn: number) => {
		for (let at = Math.max(0, fromRow); at <= Math.min(toRow, used.rows - 1); at++) {
			for (let across = Math.max(0, fromColumn); across <= Math.min(toColumn, used.columns - 1); across++) {
				if (isFilled(sheet, { row: at, column: across })) return true;
			}
		}
		return false;
	};
	let before: number;
	do {
		before = bottom - top + right - left;
		while (anyFilled(bottom + 1, bottom + 1, left - 1, right + 1)) bottom++;
		while (anyFilled(top - 1, top - 1, left - 1, right + 1)) top--;
		while (anyFilled(top - 1, bottom + 1, right + 1, right + 1)) right++;
		while (anyFilled(top - 1, bottom + 1, left - 1, left - 1)) left--;
	} while (bottom - top + right - left > before);
	return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
