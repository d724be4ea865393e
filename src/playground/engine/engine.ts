import type { CellError, Content, Format, Sparkline, Value, WorkbookModel } from "../model/types.ts";
import { createCalculator } from "./calculator.ts";
import { type CellSheet, cellAt, dropIfEmpty, ensureCell, moveCells } from "./cells.ts";
import type { SheetRange } from "./context.ts";
import { type Formula, makeFormula } from "./formula.ts";
import { createGraph } from "./graph.ts";
import { linkFormula, unlinkFormula } from "./link.ts";
import { localeFormat, type Region } from "./locale.ts";
import type { LineShift } from "./move-references.ts";
import { parseFormula } from "./parse.ts";
import { createSpills } from "./spill.ts";
import { fail } from "./values.ts";

export interface EngineOptions {
	/** Asked anew each time. */
	region(): Region;
	readonly now: () => Date;
	/** The number format a cell was given, if any. */
	numberFormat(sheet: CellSheet, row: number, column: number): string | undefined;
	/** A named range, in any letter case; `null` if its cells are gone. */
	findName(name: string): SheetRange | null | undefined;
}

/** Computes what cells show. Nothing is computed before it is asked for, and only what is out of date. */
export interface Engine {
	customFunctions: WorkbookModel["customFunctions"];
	addSheet(sheet: CellSheet): void;
	removeSheet(sheet: CellSheet): void;
	renameSheet(sheet: CellSheet, name: string): void;
	/** Named ranges came, went or lie elsewhere. */
	namesChanged(): void;
	/** All formulas are computed anew; those that read otherwise now are to be written. */
	regionChanged(): void;
	resized(sheet: CellSheet): void;
	/** A filter hides other rows than before. */
	filtered(sheet: CellSheet): void;
	/** A part of a sheet got another format. */
	formatted(sheet: CellSheet, area: Extent, format: Format): void;
	write(sheet: CellSheet, row: number, column: number, content: Content): void;
	/** Puts blank lines in, or takes blank lines away; formulas keep their texts. */
	moveLines(sheet: CellSheet, shift: LineShift): void;
	value(sheet: CellSheet, row: number, column: number): Value;
	/** The number format that a formula's result brings along. */
	resultFormat(sheet: CellSheet, row: number, column: number): string | undefined;
	sparkline(sheet: CellSheet, row: number, column: number): Sparkline | undefined;
	spilledFrom(sheet: CellSheet, row: number, column: number): { row: number; column: number } | undefined;
	/** One past the last cell that holds something; a formula counts whatever it shows. */
	used(sheet: CellSheet): { rows: number; columns: number };
	/** Ends a step: gives the ids of the sheets it touched. With `settle`, arrays are laid out first. */
	finishStep(settle: boolean): number[];
}

/** A rectangle whose `rows` and `columns` may be Infinity. */
export interface Extent {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

export function createEngine(options: EngineOptions): Engine {
	const graph = createGraph();
	const spills = createSpills(graph);
	const sheets = new Set<CellSheet>();
	const formulas = new Set<Formula>();
	const findSheet = (name: string) => {
		const wanted = name.toLowerCase();
		return [...sheets].find((sheet) => sheet.name.toLowerCase() === wanted);
	};
	const findName = (name: string): SheetRange | CellError | undefined => {
		const range = options.findName(name);
		return (
			range ?? (range === null ? fail("#REF!", `The cells that '${name}' named were deleted.`) : undefined)
		);
	};
	const calculator = createCalculator({ ...options, graph, spills, findSheet, findName });

	function link(formula: Formula): void {
		linkFormula(formula, { graph, findSheet, findName });
		formulas.add(formula);
		graph.markDirty(formula);
		if (formula.dirty && formula.maySpill) graph.pending.add(formula);
	}

	function unlink(formula: Formula): void {
		spills.forget(formula);
		unlinkFormula(formula, graph);
		formulas.delete(formula);
		graph.pending.delete(formula);
	}

	/** Looks up anew what formulas call by name. */
	function namesChanged(): void {
		for (const formula of [...formulas]) {
			if (formula.usesNames || formula.volatile) link(formula);
		}
		calculator.reopenCircles();
	}

	function markDirty(those: (formula: Formula) => boolean): void {
		for (const formula of formulas) if (those(formula)) graph.markDirty(formula);
		calculator.reopenCircles();
	}

	function formulasOf(sheet: CellSheet): Formula[] {
		return sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []));
	}

	return {
		get customFunctions() {
			return calculator.customFunctions;
		},
		set customFunctions(functions) {
			calculator.customFunctions = functions;
			markDirty((formula) => formula.custom);
		},
		addSheet(sheet) {
			sheets.add(sheet);
			for (const formula of formulasOf(sheet)) link(formula);
			namesChanged();
		},
		removeSheet(sheet) {
			sheets.delete(sheet);
			for (const formula of formulasOf(sheet)) unlink(formula);
			namesChanged();
		},
		renameSheet(sheet, name) {
			sheet.name = name;
			namesChanged();
		},
		namesChanged,
		regionChanged() {
			for (const { id } of sheets) graph.touched.add(id);
			markDirty(() => true);
		},
		resized(sheet) {
			graph.sheetResized(sheet);
			markDirty((formula) => formula.sheet === sheet && formula.maySpill);
		},
		filtered(sheet) {
			const looksAt = ({ areas, dynamic }: Formula) =>
				[...areas, ...dynamic].some((area) => area.sheet === sheet);
			for (const formula of formulas) {
				if (formula.seesFilters && looksAt(formula)) graph.markDirty(formula);
			}
			calculator.reopenCircles();
		},
		formatted(sheet, area, format) {
			graph.touched.add(sheet.id);
			if (format.number === undefined) return;
			const rows = Math.min(area.row + area.rows, sheet.rows.length);
			for (let row = area.row; row < rows; row++) {
				const columns = Math.min(area.column + area.columns, sheet.rows[row]?.length ?? 0);
				for (let column = area.column; column < columns; column++) graph.cellChanged(sheet, row, column);
			}
		},
		write(sheet, row, column, content) {
			const cell = ensureCell(sheet, row, column);
			if (cell.formula !== undefined) unlink(cell.formula);
			cell.formula = undefined;
			graph.cellChanged(sheet, row, column);
			const present = ensureCell(sheet, row, column);
			present.content = content;
			present.value = typeof content === "object" ? null : content;
			if (content !== null && typeof content === "object") {
				const { decimal } = localeFormat(options.region().locale);
				present.formula = makeFormula(sheet, row, column, parseFormula(content.formula, decimal));
				link(present.formula);
			}
			spills.disturb(sheet, row, column);
			dropIfEmpty(sheet, row, column);
			calculator.reopenCircles();
		},
		moveLines(sheet, shift) {
			for (const formula of formulasOf(sheet)) unlink(formula);
			moveCells(sheet, shift);
			for (const [row, cells] of sheet.rows.entries()) {
				for (const [column, cell] of cells.entries()) {
					if (cell?.formula === undefined) continue;
					cell.formula = makeFormula(sheet, row, column, cell.formula.tree);
					link(cell.formula);
				}
			}
			graph.linesMoved(sheet);
			calculator.reopenCircles();
		},
		value: (sheet, row, column) => calculator.value(sheet, row, column),
		resultFormat: (sheet, row, column) => calculator.resultFormat(sheet, row, column),
		sparkline(sheet, row, column) {
			calculator.value(sheet, row, column);
			const cell = cellAt(sheet, row, column);
			const formula = cell?.owner ?? cell?.formula;
			return formula?.sparklines?.get((row - formula.row) * formula.columns + column - formula.column);
		},
		spilledFrom(sheet, row, column) {
			calculator.value(sheet, row, column);
			const owner = cellAt(sheet, row, column)?.owner;
			return owner === undefined ? undefined : { row: owner.row, column: owner.column };
		},
		used(sheet) {
			calculator.settle();
			return usedExtent(sheet);
		},
		finishStep(settle) {
			if (graph.touched.size > 0) {
				for (const formula of formulas) if (formula.volatile) graph.markDirty(formula);
				calculator.reopenCircles();
			}
			if (settle) calculator.settle();
			const ids = [...graph.touched];
			graph.touched.clear();
			return ids;
		},
	};
}

function usedExtent(sheet: CellSheet): { rows: number; columns: number } {
	let rows = 0;
	let columns = 0;
	for (const [row, cells] of sheet.rows.entries()) {
		for (let column = cells.length - 1; column >= 0; column--) {
			const cell = cells[column];
			if (cell === undefined || (cell.content === null && cell.value === null)) continue;
			rows = row + 1;
			columns = Math.max(columns, column + 1);
			break;
		}
	}
	return { rows, columns };
}
