import { counted, isBlankCell, type Rows, type Slot } from "./call-arguments.ts";

/** A range computed row by row: the slot it was given in, and where its value goes. */
export interface Varying {
	readonly slot: Slot;
	readonly rows: Rows;
	readonly columns: number;
	readonly position: number;
	/** Finite numbers from this one up are read as they are. */
	readonly least: number;
}

/**
 * All ranges computed row by row must have the same size; those of which a whole row is one argument may differ in
 * width. Throws and names both ranges if they do not fit.
 */
export function commonShape(varying: readonly Varying[]): { rows: number; columns: number } {
	const [first] = varying;
	if (first === undefined) return { rows: 1, columns: 1 };
	const unequal = varying.find(({ rows }) => rows.length !== first.rows.length);
	if (unequal !== undefined) throw new Error(mismatch(first, unequal, "row"));

	const cells = varying.filter(({ slot }) => slot.parameter.shape !== "row");
	const [firstCells] = cells;
	if (firstCells === undefined) return { rows: first.rows.length, columns: 1 };
	const wider = cells.find(({ columns }) => columns !== firstCells.columns);
	if (wider !== undefined) throw new Error(mismatch(firstCells, wider, "column"));

	const alongRow = varying.find(({ slot }) => slot.parameter.shape === "row");
	if (alongRow !== undefined && firstCells.columns > 1) {
		const { slot, columns } = firstCells;
		throw new Error(
			`${slot.parameter.name} has ${columns} columns. Use one column beside ${alongRow.slot.parameter.name}, such as C2:C.`,
		);
	}
	return { rows: first.rows.length, columns: firstCells.columns };
}

/** How many rows there are up to the last in which any of the ranges has a filled cell. */
export function filledRows(ranges: readonly Rows[], rows: number): number {
	let filled = rows;
	while (filled > 0 && ranges.every((range) => (range[filled - 1] ?? []).every(isBlankCell))) filled--;
	return filled;
}

/**
 * Ranges read whole end at their last filled row. Those of the same size end together, so that ids and costs side by
 * side stay side by side where the last cost is missing. Gives the filled rows by the size of the range.
 */
export function filledRowsBySize(slots: readonly Slot[]): ReadonlyMap<number, number> {
	const filled = new Map<number, number>();
	for (const { parameter, rows } of slots) {
		if (parameter.shape !== "whole" || rows === undefined) continue;
		filled.set(rows.length, Math.max(filled.get(rows.length) ?? 0, filledRows([rows], rows.length)));
	}
	return filled;
}

function mismatch(first: Varying, other: Varying, side: "row" | "column"): string {
	const [wanted, found] =
		side === "row" ? [first.rows.length, other.rows.length] : [first.columns, other.columns];
	const end = 1 + Math.max(first.rows.length, other.rows.length);
	const advice = side === "row" ? "the same rows for both" : "one column for each";
	return (
		`${other.slot.parameter.name} has ${counted(found, side)} but ${first.slot.parameter.name} has ${wanted}. ` +
		`Use ${advice}, such as C2:C${end} and D2:D${end}.`
	);
}
