import { areaGrid, columnsOf, rowsOf, subArea } from "../areas.ts";
import { type Grid, isArea, isGrid, type Operand, type Scalar } from "../values.ts";

export function sizeOf(operand: Operand): { rows: number; columns: number } {
	if (isArea(operand)) return { rows: rowsOf(operand), columns: columnsOf(operand) };
	const grid = gridOf(operand);
	return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

export function gridOf(operand: Operand): Grid {
	if (isArea(operand)) return areaGrid(operand);
	return isGrid(operand) ? operand : [[operand as Scalar]];
}

/** A block of an array or range; of a range it stays a reference. */
export function pickBlock(
	operand: Operand,
	row: number,
	column: number,
	rows: number,
	columns: number,
): Operand {
	if (isArea(operand)) return subArea(operand, row, column, rows, columns);
	return gridOf(operand)
		.slice(row, row + rows)
		.map((line) => line.slice(column, column + columns));
}
