import { type Cell, cellAt, dropIfEmpty, ensureCell } from "./cells.ts";
import type { Formula } from "./formula.ts";
import type { Graph } from "./graph.ts";
import { cellName } from "./references.ts";
import { fail, type Grid, isSparkline, plainValue, type Scalar } from "./values.ts";

/** Lays the arrays of formulas into the sheet. */
export interface Spills {
	/** Shows a result: its first value in the formula's cell, the others beside and below, if nothing is in the way. */
	place(formula: Formula, result: Scalar | Grid): void;
	/** Shows an error; the cells of the array stay taken, but blank. */
	hollow(formula: Formula, error: Scalar): void;
	/** Takes the array of a formula back; its own cell stays. */
	release(formula: Formula): void;
	/** Marks the formula whose array lies in or was kept from a cell. */
	disturb(formula: Formula["sheet"], row: number, column: number): void;
	/** The formula is gone. */
	forget(formula: Formula): void;
}

export function createSpills(graph: Graph): Spills {
	const blocked = new Set<Formula>();

	function place(formula: Formula, result: Scalar | Grid): void {
		const grid = Array.isArray(result) ? withinSheet(formula, result as Grid) : undefined;
		formula.blocked = undefined;
		formula.sparklines = undefined;
		blocked.delete(formula);
		if (grid === undefined) {
			release(formula);
			setValue(formula, formula.row, formula.column, result as Scalar);
			return;
		}
		const rows = grid.length;
		const columns = grid[0]?.length ?? 0;
		if (rows * columns <= 1) {
			release(formula);
			setValue(formula, formula.row, formula.column, grid[0]?.[0] ?? null);
			return;
		}
		const problem = lackOfRoom(formula, rows, columns) ?? obstacle(formula, rows, columns);
		if (problem !== undefined) {
			release(formula);
			formula.blocked = { rows, columns };
			blocked.add(formula);
			setValue(formula, formula.row, formula.column, fail("#REF!", problem));
			return;
		}
		if (formula.rows > rows || formula.columns > columns) release(formula, rows, columns);
		formula.rows = rows;
		formula.columns = columns;
		for (const [row, line] of grid.entries()) {
			for (const [column, value] of line.entries()) {
				setValue(formula, formula.row + row, formula.column + column, value);
			}
		}
	}

	function setValue(formula: Formula, row: number, column: number, value: Scalar): void {
		const { sheet } = formula;
		const own = row === formula.row && column === formula.column;
		let cell = ensureCell(sheet, row, column);
		if (!own && cell.owner !== undefined && cell.owner !== formula) {
			evict(cell.owner);
			cell = ensureCell(sheet, row, column);
		}
		cell.value = plainValue(value);
		if (isSparkline(value)) {
			formula.sparklines ??= new Map();
			formula.sparklines.set((row - formula.row) * formula.columns + column - formula.column, value);
		}
		if (own || cell.owner === formula) return;
		cell.owner = formula;
		// What depends on cells the formula held before was marked together with the formula.
		graph.cellChanged(sheet, row, column);
	}

	function evict(owner: Formula): void {
		release(owner);
		graph.markDirty(owner);
	}

	/** Takes back what lies outside of the first `keepRows` × `keepColumns`. */
	function release(formula: Formula, keepRows = 1, keepColumns = 1): void {
		const { sheet, rows, columns } = formula;
		formula.rows = Math.min(rows, keepRows);
		formula.columns = Math.min(columns, keepColumns);
		for (let row = rows - 1; row >= 0; row--) {
			for (let column = columns - 1; column >= 0; column--) {
				if (row < keepRows && column < keepColumns) continue;
				const cell = cellAt(sheet, formula.row + row, formula.column + column);
				if (cell?.owner === formula) clear(formula, cell, formula.row + row, formula.column + column);
			}
		}
	}

	function clear({ sheet }: Formula, cell: Cell, row: number, column: number): void {
		cell.owner = undefined;
		if (cell.content !== null) return;
		cell.value = null;
		dropIfEmpty(sheet, row, column);
		graph.cellChanged(sheet, row, column);
		wake(sheet, row, column);
	}

	/** A cell became free: arrays kept from it may fit now. */
	function wake(sheet: Formula["sheet"], row: number, column: number): void {
		for (const formula of blocked) {
			if (formula.sheet === sheet && wants(formula, row, column)) graph.markDirty(formula);
		}
	}

	return {
		place,
		hollow(formula, error) {
			const { sheet } = formula;
			for (let row = formula.row; row < formula.row + formula.rows; row++) {
				for (let column = formula.column; column < formula.column + formula.columns; column++) {
					const cell = cellAt(sheet, row, column);
					if (cell?.owner === formula) cell.value = null;
				}
			}
			ensureCell(sheet, formula.row, formula.column).value = plainValue(error);
		},
		release: (formula) => release(formula),
		disturb(sheet, row, column) {
			const cell = cellAt(sheet, row, column);
			if (cell?.owner !== undefined) graph.markDirty(cell.owner);
			if (cell !== undefined && cell.content !== null) cell.owner = undefined;
			wake(sheet, row, column);
		},
		forget(formula) {
			blocked.delete(formula);
			release(formula);
		},
	};
}

function wants(formula: Formula, row: number, column: number): boolean {
	const { blocked } = formula;
	if (blocked === undefined) return false;
	const down = row - formula.row;
	const across = column - formula.column;
	return down >= 0 && down < blocked.rows && across >= 0 && across < blocked.columns;
}

/** Blank rows and columns at the end that would lie outside the sheet are cut off, as nobody would see them. */
function withinSheet(formula: Formula, grid: Grid): Grid {
	const height = formula.sheet.rowCount - formula.row;
	const width = formula.sheet.columnCount - formula.column;
	let rows = grid.length;
	while (rows > height && grid[rows - 1]?.every(isBlank)) rows--;
	let columns = grid[0]?.length ?? 0;
	while (columns > width && grid.every((line) => isBlank(line[columns - 1] ?? null))) columns--;
	if (rows === grid.length && columns === (grid[0]?.length ?? 0)) return grid;
	return grid.slice(0, rows).map((line) => line.slice(0, columns));
}

function isBlank(value: Scalar): boolean {
	return value === null || value === "";
}

function lackOfRoom(formula: Formula, rows: number, columns: number): string | undefined {
	const moreRows = formula.row + rows - formula.sheet.rowCount;
	const moreColumns = formula.column + columns - formula.sheet.columnCount;
	if (moreRows > 0) return `Result was not automatically expanded, please insert more rows (${moreRows}).`;
	if (moreColumns > 0)
		return `Result was not automatically expanded, please insert more columns (${moreColumns}).`;
	return undefined;
}

/** Of two arrays that overlap, the one that starts further up, then further left, stays. */
function obstacle(formula: Formula, rows: number, columns: number): string | undefined {
	for (let row = formula.row; row < formula.row + rows; row++) {
		const cells = formula.sheet.rows[row];
		if (cells === undefined) continue;
		for (let column = formula.column; column < formula.column + columns; column++) {
			const cell = cells[column];
			if (cell === undefined || (row === formula.row && column === formula.column)) continue;
			const taken = cell.owner !== undefined && cell.owner !== formula && precedes(cell.owner, formula);
			if (cell.content !== null || taken) {
				return `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`;
			}
		}
	}
	return undefined;
}

function precedes(a: Formula, b: Formula): boolean {
	return a.row < b.row || (a.row === b.row && a.column < b.column);
}
