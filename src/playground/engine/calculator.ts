import type { CellError, Value, WorkbookModel } from "../model/types.ts";
import type { Area } from "./areas.ts";
import { type CellSheet, cellAt } from "./cells.ts";
import type { Context, EvaluationEngine, SheetRange } from "./context.ts";
import { createCustomCaller } from "./custom.ts";
import { serialNow } from "./dates.ts";
import { evaluate } from "./evaluate.ts";
import type { Formula } from "./formula.ts";
import { dirtyInside, type Graph } from "./graph.ts";
import type { Region } from "./locale.ts";
import { asGrid, toScalar } from "./operands.ts";
import { isReference } from "./parse.ts";
import { cellName } from "./references.ts";
import { inferFormats } from "./result-format.ts";
import { bringUpToDate, type Computation } from "./schedule.ts";
import type { Spills } from "./spill.ts";
import { fail, type Grid, isArea, isGrid, type Operand, type Scalar } from "./values.ts";

export interface CalculatorOptions {
	region(): Region;
	readonly now: () => Date;
	readonly graph: Graph;
	readonly spills: Spills;
	numberFormat(sheet: CellSheet, row: number, column: number): string | undefined;
	findSheet(name: string): CellSheet | undefined;
	findName(name: string): SheetRange | CellError | undefined;
}

/** Computes formulas that are out of date, in the right order. */
export interface Calculator {
	customFunctions: WorkbookModel["customFunctions"];
	value(sheet: CellSheet, row: number, column: number): Value;
	resultFormat(sheet: CellSheet, row: number, column: number): string | undefined;
	/** Computes all that may lay an array into the sheet. */
	settle(): void;
	/** Lets formulas that were in a circle and are out of date now start afresh. */
	reopenCircles(): void;
}

/** A formula computed more often in one go sways between results, as arrays push each other away. */
const MOST_PASSES = 200;

export function createCalculator(options: CalculatorOptions): Calculator {
	const { graph, spills } = options;
	const circles = new Set<Formula>();
	/** Between two rounds all arrays are laid out and at rest. */
	let round = 0;
	let computing = 0;

	function formatAt(sheet: CellSheet, row: number, column: number): string {
		return options.numberFormat(sheet, row, column) ?? resultFormat(sheet, row, column) ?? "";
	}

	function resultFormat(sheet: CellSheet, row: number, column: number): string | undefined {
		const cell = cellAt(sheet, row, column);
		const formula = cell?.owner ?? cell?.formula;
		return formula?.formats[column - formula.column];
	}

	const custom = createCustomCaller(formatAt);

	const engine: EvaluationEngine = {
		now: () => serialNow(options.now(), options.region().timeZone),
		sheet: options.findSheet,
		name: options.findName,
		formatOf: (area) => formatAt(area.sheet, area.top, area.left),
		custom: custom.call,
		refer(formula, sheet, top, left, bottom, right) {
			if (top < 0 || left < 0 || top >= sheet.rowCount || left >= sheet.columnCount) {
				return fail("#REF!", "The reference lies outside of the sheet.");
			}
			return refer(formula, graph.area(sheet, top, left, bottom, right));
		},
	};

	function refer(formula: Formula, area: Area): Operand {
		if (!formula.dynamic.includes(area)) {
			formula.dynamic.push(area);
			graph.connect(formula, area);
		}
		if (!area.stale) return area;
		for (const precedent of dirtyInside(area)) {
			if (!precedent.visiting) bringUpToDate(precedent, computation);
			if (precedent.dirty) {
				formula.pinned.push(area);
				circles.add(formula);
				return circleError([precedent, formula]);
			}
		}
		area.stale = false;
		return area;
	}

	const computation: Computation = {
		compute(formula) {
			if (formula.round !== round) formula.passes = 0;
			formula.round = round;
			formula.passes++;
			const { dynamic } = formula;
			const pinned = formula.pinned.length;
			formula.dynamic = [];
			const result = formula.passes > MOST_PASSES ? circleError([formula]) : resultOf(formula);
			drop(formula, dynamic);
			graph.pending.delete(formula);
			if (formula.pinned.length > pinned) {
				// Its reference leads back to it: it is taken up again, now with that known.
				graph.pending.add(formula);
				return;
			}
			formula.dirty = false;
			spills.place(formula, result);
		},
		breakCircle(formulas) {
			if (tryAgain(formulas)) return false;
			const error = circleError(formulas);
			for (const formula of formulas) {
				formula.dirty = false;
				graph.pending.delete(formula);
				circles.add(formula);
				spills.hollow(formula, error);
			}
			return true;
		},
	};

	/** Lets go of areas a formula no longer refers to. */
	function drop(formula: Formula, areas: readonly Area[]): void {
		const { areas: named, dynamic, pinned } = formula;
		for (const area of areas) {
			if (![named, dynamic, pinned].some((kept) => kept.includes(area))) graph.disconnect(formula, area);
		}
	}

	/** The circle may run through an array laid out before the last change: without it there may be none. */
	function tryAgain(formulas: readonly Formula[]): boolean {
		const spilled = formulas.filter((formula) => formula.rows * formula.columns > 1 && !formula.retried);
		for (const formula of spilled) {
			formula.retried = true;
			circles.add(formula);
			spills.release(formula);
			graph.pending.delete(formula);
			graph.pending.add(formula);
		}
		return spilled.length > 0;
	}

	function reopen(formula: Formula): void {
		const { pinned } = formula;
		circles.delete(formula);
		formula.retried = false;
		formula.pinned = [];
		drop(formula, pinned);
		spills.release(formula);
	}

	function resultOf(formula: Formula): Scalar | Grid {
		const { tree } = formula;
		if ("error" in tree) return tree;
		const { locale } = options.region();
		const context: Context = { formula, locale, arrayMode: false, scope: undefined, engine, evaluate };
		computing++;
		try {
			formula.givenFormats = undefined;
			const operand = isReference(tree) ? toScalar(tree.area ?? null, context) : evaluate(tree, context);
			const result = reduce(formula, operand, context);
			formula.formats = inferFormats(formula, result, locale, formatAt);
			return result;
		} catch (error) {
			return fail("#ERROR!", `The formula could not be computed: ${String(error)}`);
		} finally {
			computing--;
		}
	}

	function reduce(formula: Formula, operand: Operand, context: Context): Scalar | Grid {
		if (!formula.maySpill || (!isArea(operand) && !isGrid(operand))) return toScalar(operand, context);
		const grid = asGrid(operand, context);
		return grid.length === 0 || grid[0]?.length === 0 ? null : grid;
	}

	function settle(): void {
		if (computing > 0) return;
		for (const formula of graph.pending) bringUpToDate(formula, computation);
		round++;
	}

	return {
		get customFunctions() {
			return custom.functions;
		},
		set customFunctions(functions) {
			custom.functions = functions;
		},
		resultFormat(sheet, row, column) {
			settle();
			return resultFormat(sheet, row, column);
		},
		settle,
		value(sheet, row, column) {
			settle();
			for (;;) {
				const cell = cellAt(sheet, row, column);
				const formula = cell?.formula ?? cell?.owner;
				if (formula === undefined || !formula.dirty || formula.visiting) return cell?.value ?? null;
				bringUpToDate(formula, computation);
				if (computing > 0) return cellAt(sheet, row, column)?.value ?? null;
				settle();
			}
		},
		reopenCircles() {
			// Taking an array back can put others out of date that were looked at before.
			for (let left = -1; left !== circles.size; ) {
				left = circles.size;
				for (const formula of circles) if (formula.dirty) reopen(formula);
			}
		},
	};
}

function circleError(formulas: readonly Formula[]) {
	const names = [...formulas]
		.sort((a, b) => a.sheet.id - b.sheet.id || a.row - b.row || a.column - b.column)
		.slice(0, 5)
		.map((formula) => `${formula.sheet.name}!${cellName(formula.row, formula.column)}`);
	const more = formulas.length > 5 ? ` and ${formulas.length - 5} more` : "";
	return fail(
		"#REF!",
		`Circular dependency detected. These cells depend on themselves: ${names.join(", ")}${more}.`,
	);
}
