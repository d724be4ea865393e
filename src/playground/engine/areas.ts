import { type CellSheet, cellAt } from "./cells.ts";
import type { Formula } from "./formula.ts";
import type { Grid, Scalar } from "./values.ts";

/**
 * A rectangle of one sheet that a formula refers to. `bottom` or `right` is Infinity for open ranges (`B2:B`), which
 * end where the sheet ends. Areas known to the graph are shared by all formulas that name them.
 */
export interface Area {
	readonly kind: "area";
	readonly sheet: CellSheet;
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
	readonly dependents: Set<Formula>;
	/** Something inside may be out of date; then all dependents are, too. */
	stale: boolean;
	/** What was worked out from the values inside, by purpose; dropped when they change. */
	cache: Map<string, unknown> | undefined;
}

export function makeArea(sheet: CellSheet, top: number, left: number, bottom: number, right: number): Area {
	return {
		kind: "area",
		sheet,
		top,
		left,
		bottom,
		right,
		dependents: new Set(),
		stale: true,
		cache: undefined,
	};
}

export function isSingle(area: Area): boolean {
	return area.top === area.bottom && area.left === area.right;
}

export function rowsOf(area: Area): number {
	return Math.max(0, Math.min(area.bottom, area.sheet.rowCount - 1) - area.top + 1);
}

export function columnsOf(area: Area): number {
	return Math.max(0, Math.min(area.right, area.sheet.columnCount - 1) - area.left + 1);
}

/** Rows up to the last one of the sheet that has any cell; below are only blanks. */
function usedRowsOf(area: Area): number {
	return Math.min(rowsOf(area), Math.max(0, area.sheet.rows.length - area.top));
}

export function readArea(area: Area, row: number, column: number): Scalar {
	return cellAt(area.sheet, area.top + row, area.left + column)?.value ?? null;
}

/** All rows of the area, those of an open range down to the last row of the sheet, as Sheets gives them to functions. */
export function areaGrid(area: Area): Grid {
	return cached(area, "grid", () => {
		const used = usedRowsOf(area);
		const columns = columnsOf(area);
		const blank: Scalar[] = new Array(columns).fill(null);
		const grid: Scalar[][] = [];
		for (let row = 0; row < used; row++) {
			const line: Scalar[] = [];
			for (let column = 0; column < columns; column++) line.push(readArea(area, row, column));
			grid.push(line);
		}
		for (let row = used; row < rowsOf(area); row++) grid.push(blank);
		return grid;
	});
}

/** Visits the cells that exist, row by row; blanks may be left out. */
export function eachFilled(area: Area, visit: (value: Scalar, row: number, column: number) => void): void {
	const last = Math.min(area.bottom, area.sheet.rows.length - 1, area.sheet.rowCount - 1);
	for (let row = area.top; row <= last; row++) {
		const cells = area.sheet.rows[row];
		if (cells === undefined) continue;
		const end = Math.min(area.right, cells.length - 1);
		for (let column = area.left; column <= end; column++) {
			const cell = cells[column];
			if (cell !== undefined) visit(cell.value, row - area.top, column - area.left);
		}
	}
}

/** What `make` gives, kept until a value inside the area changes. */
export function cached<T>(area: Area, purpose: string, make: () => T): T {
	area.cache ??= new Map();
	if (!area.cache.has(purpose)) area.cache.set(purpose, make());
	return area.cache.get(purpose) as T;
}

/** The same from the second asking on: what one formula alone asks of a range of its own is not worth the memory. */
export function onRepeat<T>(area: Area, purpose: string, make: () => T): T | undefined {
	const asked = `${purpose}, asked`;
	if (area.cache?.has(asked)) return cached(area, purpose, make);
	cached(area, asked, () => true);
	return undefined;
}

/** A part of an area; `rows` and `columns` count from its corner. */
export function subArea(area: Area, row: number, column: number, rows: number, columns: number): Area {
	const top = area.top + row;
	const left = area.left + column;
	return makeArea(area.sheet, top, left, top + rows - 1, left + columns - 1);
}
