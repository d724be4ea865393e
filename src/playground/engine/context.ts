import type { CellError } from "../model/types.ts";
import type { Area } from "./areas.ts";
import type { CellSheet } from "./cells.ts";
import type { Formula } from "./formula.ts";
import type { Node } from "./parse.ts";
import type { Operand, Scope } from "./values.ts";

/** What surrounds an expression while it is computed. */
export interface Context {
	readonly formula: Formula;
	readonly locale: string;
	/** Inside ARRAYFORMULA and its like: ranges are worked through value by value. */
	readonly arrayMode: boolean;
	readonly scope: Scope | undefined;
	readonly engine: EvaluationEngine;
	readonly evaluate: (node: Node, context: Context) => Operand;
}

/** A range of one sheet; an open side is Infinity. */
export interface SheetRange {
	readonly sheet: CellSheet;
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** What expressions ask of the engine. */
export interface EvaluationEngine {
	/** A serial number in the workbook's time zone. */
	now(): number;
	/** A precedent found at run time, brought up to date. */
	refer(
		formula: Formula,
		sheet: CellSheet,
		top: number,
		left: number,
		bottom: number,
		right: number,
	): Operand;
	sheet(name: string): CellSheet | undefined;
	/** A named range; an error if its cells are gone. */
	name(name: string): SheetRange | CellError | undefined;
	/** The number format an area's first cell shows its value with; `""`: automatic. */
	formatOf(area: Area): string;
	/** Calls a custom function; `undefined` if there is none of that name. */
	custom(name: string, args: readonly (Node | undefined)[], context: Context): Operand | undefined;
}
