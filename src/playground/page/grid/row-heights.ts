import { HIDDEN_WIDTH } from "../../model/sheet-state.ts";
import type { SheetModel } from "../../model/types.ts";
import { ROW_HEIGHT, textHeight } from "./text-size.ts";

/** The height of each row in `heights` from `from` up to `to`: as much as its wrapped or many-line text needs. */
export function measureRows(sheet: SheetModel, heights: number[], from: number, to: number): boolean {
	const { rows, columns } = sheet.used();
	let changed = false;
	for (let row = from; row < Math.min(to, sheet.rowCount); row++) {
		const height = row < rows ? measureRow(sheet, row, columns) : ROW_HEIGHT;
		changed ||= heights[row] !== height;
		heights[row] = height;
	}
	return changed;
}

function measureRow(sheet: SheetModel, row: number, columns: number): number {
	let height = ROW_HEIGHT;
	for (let column = 0; column < columns; column++) {
		const value = sheet.value(row, column);
		if (typeof value !== "string" || value.length < 2) continue;
		const { style } = sheet.format(row, column);
		if (!style?.wrap && !value.includes("\n")) continue;
		const width = sheet.columnWidth(column);
		if (width === HIDDEN_WIDTH) continue;
		height = Math.max(height, textHeight(value, width, style?.wrap ?? false, style?.bold ?? false));
	}
	return height;
}
