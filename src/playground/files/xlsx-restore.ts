import type { Content } from "../model/types.ts";
import { fingerprint, type KeptFormula } from "./xlsx-extras.ts";
import type { Looks } from "./xlsx-read-looks.ts";

/**
 * Puts formulas back where the file still shows what they gave; where someone has changed it in another program, the
 * values stay.
 */
export function restoreFormulas(
	formulas: readonly KeptFormula[],
	contents: (Content | undefined)[][],
	looks: Looks,
): void {
	for (const kept of formulas) {
		const cells = cellsOf(kept);
		const shown = cells.map(({ row, column }) => contents[row]?.[column] ?? null);
		if (kept.formula !== "") {
			if (fingerprint(shown) !== kept.shown) continue;
			for (const { row, column } of cells) delete contents[row]?.[column];
			while (contents.length <= kept.row) contents.push([]);
			contents[kept.row]![kept.column] = { formula: kept.formula };
		}
		for (const { row, column } of cells) dropFormat(looks, row, column, kept.formats);
	}
}

function cellsOf({
	row,
	column,
	rows,
	columns,
}: KeptFormula): { readonly row: number; readonly column: number }[] {
	return Array.from({ length: rows * columns }, (_, index) => ({
		row: row + Math.floor(index / columns),
		column: column + (index % columns),
	}));
}

function dropFormat(looks: Looks, row: number, column: number, formats: readonly string[]): void {
	const look = looks.at(row, column);
	if (look?.number === undefined || !formats.includes(look.number)) return;
	looks.set(row, column, look.style ? { style: look.style } : undefined);
}
