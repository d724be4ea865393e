import type { SheetModel } from "../../model/types.ts";
import type { Position } from "./a1.ts";

/** The cells that show the text somewhere, letter case aside, row by row. */
export function findCells(sheet: SheetModel, text: string): Position[] {
	const wanted = text.toLowerCase();
	if (wanted === "") return [];
	const found: Position[] = [];
	const { rows, columns } = sheet.used();
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (sheet.display(row, column).toLowerCase().includes(wanted)) found.push({ row, column });
		}
	}
	return found;
}

/** The place in `found` of the next cell after (or with `step` -1 before) the given one, round the end if need be. */
export function nextFound(found: readonly Position[], from: Position, step: 1 | -1): number {
	const isPast = (at: Position) => (at.row - from.row || at.column - from.column) * step > 0;
	const order = step === 1 ? [...found.keys()] : [...found.keys()].reverse();
	return order.find((index) => isPast(found[index]!)) ?? order[0] ?? -1;
}
