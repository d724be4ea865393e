import { type Area, isSingle, makeArea } from "./areas.ts";
import { type CellSheet, cellAt } from "./cells.ts";
import type { Formula } from "./formula.ts";

/** Which formulas depend on which cells, and what is out of date. */
export interface Graph {
	/** The shared area of these bounds. */
	area(sheet: CellSheet, top: number, left: number, bottom: number, right: number): Area;
	connect(formula: Formula, area: Area): void;
	disconnect(formula: Formula, area: Area): void;
	/** Marks a formula and all that depends on it. */
	markDirty(formula: Formula): void;
	/** Marks all that depends on a cell. */
	cellChanged(sheet: CellSheet, row: number, column: number): void;
	/** Marks all that depends on ranges of a sheet, as their ends may lie elsewhere now. */
	sheetResized(sheet: CellSheet): void;
	/** Marks all that depends on any cell of a sheet, as its cells lie elsewhere now. */
	linesMoved(sheet: CellSheet): void;
	/** Formulas that are out of date and may reach other cells; to be computed before any cell is read. */
	readonly pending: Set<Formula>;
	/** Ids of the sheets where something became out of date. */
	readonly touched: Set<number>;
}

interface SheetIndex {
	readonly single: Map<number, Area>;
	readonly ranges: Map<string, Area>;
	/** Small ranges, under each block of rows and column they touch. */
	readonly small: Map<number, Set<Area>>;
	/** Tall ranges, under each of their columns. */
	readonly tall: Map<number, Set<Area>>;
	/** Ranges of too many columns for either. */
	readonly wide: Set<Area>;
}

const KEY_STRIDE = 32768;
const WIDE = 64;
const BLOCK = 64;

export function createGraph(): Graph {
	const indexes = new Map<CellSheet, SheetIndex>();
	const pending = new Set<Formula>();
	const touched = new Set<number>();

	function indexOf(sheet: CellSheet): SheetIndex {
		let index = indexes.get(sheet);
		if (index === undefined) {
			index = { single: new Map(), ranges: new Map(), small: new Map(), tall: new Map(), wide: new Set() };
			indexes.set(sheet, index);
		}
		return index;
	}

	function stale(area: Area, queue: Formula[]): void {
		if (area.stale) return;
		area.stale = true;
		area.cache = undefined;
		for (const formula of area.dependents) mark(formula, queue);
	}

	function mark(formula: Formula, queue: Formula[]): void {
		if (formula.dirty) return;
		formula.dirty = true;
		if (formula.maySpill) pending.add(formula);
		touched.add(formula.sheet.id);
		queue.push(formula);
	}

	function staleAt(sheet: CellSheet, row: number, column: number, queue: Formula[]): void {
		const index = indexes.get(sheet);
		if (index === undefined) return;
		const single = index.single.get(row * KEY_STRIDE + column);
		if (single !== undefined) stale(single, queue);
		const key = Math.floor(row / BLOCK) * KEY_STRIDE + column;
		for (const areas of [index.small.get(key), index.tall.get(column), index.wide]) {
			if (areas === undefined) continue;
			for (const area of areas) if (!area.stale && contains(area, row, column)) stale(area, queue);
		}
	}

	function spread(queue: Formula[]): void {
		for (let formula = queue.pop(); formula !== undefined; formula = queue.pop()) {
			for (let row = 0; row < formula.rows; row++) {
				for (let column = 0; column < formula.columns; column++) {
					staleAt(formula.sheet, formula.row + row, formula.column + column, queue);
				}
			}
		}
	}

	return {
		pending,
		touched,
		area(sheet, top, left, bottom, right) {
			const index = indexOf(sheet);
			if (top === bottom && left === right) {
				const key = top * KEY_STRIDE + left;
				let area = index.single.get(key);
				if (area === undefined) {
					area = makeArea(sheet, top, left, bottom, right);
					index.single.set(key, area);
				}
				return area;
			}
			const key = `${top}:${left}:${bottom}:${right}`;
			let area = index.ranges.get(key);
			if (area === undefined) {
				area = makeArea(sheet, top, left, bottom, right);
				index.ranges.set(key, area);
				for (const set of buckets(index, area)) set.add(area);
			}
			return area;
		},
		connect(formula, area) {
			area.dependents.add(formula);
		},
		disconnect(formula, area) {
			area.dependents.delete(formula);
			if (area.dependents.size > 0) return;
			const index = indexOf(area.sheet);
			if (isSingle(area)) index.single.delete(area.top * KEY_STRIDE + area.left);
			else {
				index.ranges.delete(`${area.top}:${area.left}:${area.bottom}:${area.right}`);
				for (const set of buckets(index, area)) set.delete(area);
			}
		},
		markDirty(formula) {
			const queue: Formula[] = [];
			mark(formula, queue);
			spread(queue);
		},
		cellChanged(sheet, row, column) {
			touched.add(sheet.id);
			const queue: Formula[] = [];
			staleAt(sheet, row, column, queue);
			spread(queue);
		},
		sheetResized(sheet) {
			const queue: Formula[] = [];
			for (const area of indexes.get(sheet)?.ranges.values() ?? []) stale(area, queue);
			spread(queue);
		},
		linesMoved(sheet) {
			const queue: Formula[] = [];
			touched.add(sheet.id);
			const index = indexes.get(sheet);
			for (const area of index?.ranges.values() ?? []) stale(area, queue);
			for (const area of index?.single.values() ?? []) stale(area, queue);
			spread(queue);
		},
	};
}

function contains(area: Area, row: number, column: number): boolean {
	return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The sets an area is listed in. */
function buckets(index: SheetIndex, area: Area): Set<Area>[] {
	if (area.right - area.left >= WIDE) return [index.wide];
	const sets: Set<Area>[] = [];
	const tall = area.bottom - area.top >= 2 * BLOCK;
	for (let column = area.left; column <= area.right; column++) {
		if (tall) {
			sets.push(bucket(index.tall, column));
			continue;
		}
		for (let block = Math.floor(area.top / BLOCK); block <= Math.floor(area.bottom / BLOCK); block++) {
			sets.push(bucket(index.small, block * KEY_STRIDE + column));
		}
	}
	return sets;
}

function bucket(buckets: Map<number, Set<Area>>, key: number): Set<Area> {
	let set = buckets.get(key);
	if (set === undefined) {
		set = new Set();
		buckets.set(key, set);
	}
	return set;
}

const NONE: readonly Formula[] = [];

/** Formulas inside an area that are out of date. */
export function dirtyInside(area: Area): readonly Formula[] {
	const { sheet } = area;
	if (isSingle(area)) {
		const cell = cellAt(sheet, area.top, area.left);
		const formula = cell?.formula ?? cell?.owner;
		return formula?.dirty ? [formula] : NONE;
	}
	const found = new Set<Formula>();
	const last = Math.min(area.bottom, sheet.rows.length - 1);
	for (let row = area.top; row <= last; row++) {
		const cells = sheet.rows[row];
		if (cells === undefined) continue;
		const end = Math.min(area.right, cells.length - 1);
		for (let column = area.left; column <= end; column++) {
			const formula = cells[column]?.formula ?? cells[column]?.owner;
			if (formula?.dirty) found.add(formula);
		}
	}
	return [...found];
}
