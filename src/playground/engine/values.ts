import type { CellError, ErrorCode, Sparkline, Value } from "../model/types.ts";
import type { Area } from "./areas.ts";
import type { Node } from "./parse.ts";

/** One value: blank is `null`. A chart counts as an empty text wherever its value is wanted. */
export type Scalar = Value | Sparkline;

/** Rows of values, all of one length. */
export type Grid = readonly (readonly Scalar[])[];

/** Names bound by LET and LAMBDA, in lower case. */
export interface Scope {
	readonly name: string;
	readonly value: Operand;
	readonly outer: Scope | undefined;
}

export interface Lambda {
	readonly kind: "lambda";
	readonly parameters: readonly string[];
	readonly body: Node;
	readonly scope: Scope | undefined;
	readonly arrayMode: boolean;
}

/** What an expression can give. An area is a reference not read yet. */
export type Operand = Scalar | Grid | Area | Lambda;

export function fail(error: ErrorCode, message: string): CellError {
	return { error, message };
}

export function isError(value: unknown): value is CellError {
	return typeof value === "object" && value !== null && "error" in value;
}

export function isSparkline(value: unknown): value is Sparkline {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "sparkline";
}

export function plainValue(value: Scalar): Value {
	return isSparkline(value) ? "" : value;
}

export function isGrid(operand: Operand): operand is Grid {
	return Array.isArray(operand);
}

export function isArea(operand: Operand): operand is Area {
	return typeof operand === "object" && operand !== null && "kind" in operand && operand.kind === "area";
}

export function isLambda(operand: Operand): operand is Lambda {
	return typeof operand === "object" && operand !== null && "kind" in operand && operand.kind === "lambda";
}

/** A grid made cell by cell. */
export function makeGrid(
	rows: number,
	columns: number,
	value: (row: number, column: number) => Scalar,
): Scalar[][] {
	const grid: Scalar[][] = [];
	for (let row = 0; row < rows; row++) {
		const line: Scalar[] = [];
		for (let column = 0; column < columns; column++) line.push(value(row, column));
		grid.push(line);
	}
	return grid;
}

export function transpose(grid: Grid): Scalar[][] {
	return makeGrid(grid[0]?.length ?? 0, grid.length, (row, column) => grid[column]?.[row] ?? null);
}
