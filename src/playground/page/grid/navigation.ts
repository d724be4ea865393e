import type { SheetModel } from "../../model/types.ts";
import type { Position } from "./a1.ts";

export interface Direction {
	readonly rows: -1 | 0 | 1;
	readonly columns: -1 | 0 | 1;
}

export const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowUp: { rows: -1, columns: 0 },
	ArrowDown: { rows: 1, columns: 0 },
	ArrowLeft: { rows: 0, columns: -1 },
	ArrowRight: { rows: 0, columns: 1 },
};

export function clamp(sheet: SheetModel, { row, column }: Position): Position {
	return {
		row: Math.max(0, Math.min(row, sheet.rowCount - 1)),
		column: Math.max(0, Math.min(column, sheet.columnCount - 1)),
	};
}

/** Past the rows that a filter hides, without counting them. */
export function step(sheet: SheetModel, from: Position, direction: Direction, count = 1): Position {
	const column = from.column + direction.columns * count;
	if (sheet.filter === undefined || direction.rows === 0) {
		return clamp(sheet, { row: from.row + direction.rows * count, column });
	}
	let [at, left] = [from.row, count];
	for (
		let row = from.row + direction.rows;
		left > 0 && row >= 0 && row < sheet.rowCount;
		row += direction.rows
	) {
		if (sheet.isRowFiltered(row)) continue;
		at = row;
		left--;
	}
	return clamp(sheet, { row: at, column });
}

/** As Ctrl+arrow: to the end of the filled cells, or over the blank ones to the next filled cell or the sheet's edge. */
export function jump(sheet: SheetModel, from: Position, direction: Direction): Position {
	const next = (at: Position) => step(sheet, at, direction);
	const isEdge = (at: Position) => samePosition(at, next(at));
	let at = next(from);
	if (isFilled(sheet, from) && isFilled(sheet, at)) {
		while (!isEdge(at) && isFilled(sheet, next(at))) at = next(at);
		return at;
	}
	while (!isEdge(at) && !isFilled(sheet, at)) at = next(at);
	return at;
}

/** The last cell that shows something, as for Ctrl+End. */
export function lastCell(sheet: SheetModel): Position {
	const { rows, columns } = sheet.used();
	return clamp(sheet, { row: rows - 1, column: columns - 1 });
}

export function samePosition(a: Position, b: Position): boolean {
	return a.row === b.row && a.column === b.column;
}

export function isFilled(sheet: SheetModel, { row, column }: Position): boolean {
	const value = sheet.value(row, column);
	return value !== null && value !== "";
}
