import { counted, type Rows, readCell, readRow, readWhole, type Slot, slotsOf } from "./call-arguments.ts";
import { commonShape, filledRows, filledRowsBySize, type Varying } from "./call-shape.ts";
import { isProblem, type Problem, problem } from "./problem.ts";
import type { Parameter, SheetFunction, SheetValue } from "./sheet-function.ts";

type Cell = SheetValue | Problem;
type Computed = ReturnType<SheetFunction["compute"]>;

/** A call made ready: what does not change from row to row is read once. */
interface Call {
	readonly definition: SheetFunction;
	readonly compute: SheetFunction["compute"];
	/** One value for each slot; those of `varying` are set anew for each cell computed. */
	readonly values: unknown[];
	readonly varying: readonly Varying[];
	/** A required constant is a blank cell, so every result is blank. */
	readonly blank: boolean;
	/** The last parameter, if it may be given any number of times. */
	readonly repeated: Parameter | undefined;
	readonly rows: number;
	readonly columns: number;
}

/**
 * Calls a custom function as Sheets does: with single cells it gives one value, or one row where the result is a list;
 * with ranges it computes row by row and gives the ranges' shape, cut after their last filled row. Blank required
 * cells give blank. Never gives NaN, null or undefined.
 *
 * Throws an `Error` with a message for the user if the call itself is wrong or a single call cannot be computed; in a
 * column the message, led by ⚠, stands in its row instead. A constant that cannot be read is thrown in both cases: it
 * is wrong in the formula, not in a row.
 */
export function callFunction(
	definition: SheetFunction,
	args: ArrayLike<unknown>,
): SheetValue | SheetValue[][] {
	const call = prepareCall(definition, slotsOf(definition, args));
	if (call.varying.length > 0) return call.columns === 1 ? columnOf(call) : tableOf(call);
	const result = computeAt(call, 0, 0);
	if (!Array.isArray(result)) return orThrow(finish(result as Cell));
	const rows =
		definition.gives === "table" ? (result as readonly (readonly Cell[])[]) : [result as readonly Cell[]];
	return rectangle(rows.map((row) => row.map((value) => orThrow(finish(value)))));
}

function prepareCall(definition: SheetFunction, slots: readonly Slot[]): Call {
	const values: unknown[] = [];
	const varying: Varying[] = [];
	const wholeRows = filledRowsBySize(slots);
	const inRows = slots.find(hasManyRows);
	if (inRows !== undefined && definition.gives === "table") throw new Error(noRange(definition, inRows));
	let blank = false;
	slots.forEach((slot, position) => {
		const { parameter, rows, columns } = slot;
		if (
			inRows !== undefined &&
			rows !== undefined &&
			parameter.shape !== "whole" &&
			rows.length * columns > 1
		) {
			const { least = Infinity } = parameter.shape === "row" ? {} : parameter.reader;
			varying.push({ slot, rows, columns, position, least });
			values.push(undefined);
			return;
		}
		const value = rows === undefined ? undefined : readConstant(rows, parameter, wholeRows);
		if (isProblem(value)) throw new Error(value.problem);
		blank ||= value === undefined && isRequired(parameter);
		values.push(value);
	});
	const last = definition.parameters[definition.parameters.length - 1];
	const repeated = last?.repeated === undefined ? undefined : last;
	const { compute } = definition;
	return { definition, compute, values, varying, blank, repeated, ...commonShape(varying) };
}

/** The call is to be computed more than once: a range of cells, or several rows for a parameter that takes a row. */
function hasManyRows({ parameter, rows, columns }: Slot): boolean {
	if (rows === undefined || parameter.shape === "whole") return false;
	return rows.length * (parameter.shape === "row" ? 1 : columns) > 1;
}

function noRange(definition: SheetFunction, { parameter, rows, columns }: Slot): string {
	const size = `${counted(rows?.length ?? 0, "row")} and ${counted(columns, "column")}`;
	const takes = parameter.shape === "row" ? "one row" : "a single cell";
	return `${definition.name} fills a table of its own, so ${parameter.name} takes ${takes}, not a range of ${size}.`;
}

function readConstant(rows: Rows, parameter: Parameter, wholeRows: ReadonlyMap<number, number>): unknown {
	if (parameter.shape === "whole") return readWhole(rows.slice(0, wholeRows.get(rows.length)), parameter);
	return parameter.shape === "row" ? readRow(rows[0], parameter) : readCell(rows[0]?.[0], parameter);
}

/** A repeated parameter is blank only if all that was given for it is. */
function isRequired(parameter: Parameter): boolean {
	return parameter.optional === undefined && parameter.repeated === undefined;
}

function columnOf(call: Call): SheetValue[][] {
	const { compute, values, varying } = call;
	const filled = filledRowsOf(call);
	const output = new Array<SheetValue[]>(filled);
	const mayBePlain = !call.blank && call.repeated === undefined;
	let isOneWide = filled > 0;
	for (let row = 0; row < filled; row++) {
		const isPlain = mayBePlain && takeNumbers(varying, values, row);
		const result = isPlain ? applied(compute, values) : computeAt(call, row, 0);
		if (isShownAsItIs(result)) output[row] = [result];
		else {
			const cells = cellsOf(result);
			if (cells.length > 1) isOneWide = false;
			output[row] = cells;
		}
	}
	return isOneWide ? output : rectangle(output);
}

function tableOf(call: Call): SheetValue[][] {
	return rectangle(Array.from({ length: filledRowsOf(call) }, (_, row) => rowOf(call, row)));
}

function filledRowsOf({ varying, rows }: Call): number {
	return filledRows(
		varying.map((range) => range.rows),
		rows,
	);
}

/** Puts a row's values in place if they are nothing but plain numbers, as most are; says whether they were. */
function takeNumbers(varying: readonly Varying[], values: unknown[], row: number): boolean {
	for (let i = 0; i < varying.length; i++) {
		const { rows, least, position } = varying[i] as Varying;
		const cell = rows[row]?.[0];
		if (typeof cell !== "number" || cell - cell !== 0 || cell < least) return false;
		values[position] = cell;
	}
	return true;
}

function isShownAsItIs(result: Computed): result is string | number {
	return typeof result === "string" || (typeof result === "number" && result - result === 0);
}

/** One result for a row: a cell, or a list of cells. */
function cellsOf(result: Computed): SheetValue[] {
	if (!Array.isArray(result)) return [shown(finish(result as Cell))];
	return result.length === 0 ? [""] : (result as readonly Cell[]).map((value) => shown(finish(value)));
}

function rowOf(call: Call, row: number): SheetValue[] {
	const cells: SheetValue[] = [];
	for (let column = 0; column < call.columns; column++) {
		const result = computeAt(call, row, column);
		if (Array.isArray(result)) {
			const { name } = call.definition;
			throw new Error(
				`${name} fills several cells for each row, so it takes one column, such as C2:C, not ${call.columns}.`,
			);
		}
		cells.push(shown(finish(result as Cell)));
	}
	return cells;
}

/** What `compute` gives for one cell of the output; blank if a required cell is blank. */
function computeAt(
	{ definition, compute, values, varying, blank, repeated }: Call,
	row: number,
	column: number,
): Computed {
	let isBlank = blank;
	for (let i = 0; i < varying.length; i++) {
		const { slot, rows, position } = varying[i] as Varying;
		const { parameter } = slot;
		const value =
			parameter.shape === "row" ? readRow(rows[row], parameter) : readCell(rows[row]?.[column], parameter);
		if (isProblem(value)) return value;
		if (value === undefined && isRequired(parameter)) isBlank = true;
		values[position] = value;
	}
	if (isBlank) return "";
	if (repeated === undefined) return applied(compute, values);
	const position = definition.parameters.length - 1;
	const list = values.slice(position).filter((value) => value !== undefined);
	if (list.length === 0 && repeated.optional === undefined) return "";
	return compute(...values.slice(0, position), list);
}

/** Written out, since spreading the arguments would cost as much as the rest of a row. Those too many are undefined. */
function applied(compute: SheetFunction["compute"], values: readonly unknown[]): Computed {
	if (values.length < 3) return compute(values[0], values[1]);
	if (values.length > 6) return compute(...values);
	return compute(values[0], values[1], values[2], values[3], values[4], values[5]);
}

/** Sheets cannot show NaN or infinity, and would show null and undefined as errors. */
function finish(value: Cell | undefined | null): Cell {
	if (typeof value !== "number") return value ?? "";
	return value - value === 0 ? value : problem("The result is too large for a cell. Check the values.");
}

function shown(value: Cell): SheetValue {
	return isProblem(value) ? `⚠ ${value.problem}` : value;
}

function orThrow(value: Cell): SheetValue {
	if (isProblem(value)) throw new Error(value.problem);
	return value;
}

/** Rows padded with blanks to the same length; at least one cell. */
function rectangle(rows: SheetValue[][]): SheetValue[][] {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
	for (const row of rows) while (row.length < width) row.push("");
	return rows.length === 0 ? [[""]] : rows;
}
