import { columnsOf, rowsOf, subArea } from "../areas.ts";
import {
	arrayOperand,
	boolean,
	type CallEnvironment,
	define,
	defineArray,
	type FunctionTable,
	number,
	operand,
	optional,
	scalar,
	text,
} from "../define.ts";
import { cellName } from "../references.ts";
import { sheetPrefix } from "../rename-sheet.ts";
import { fail, type Grid, isArea, makeGrid, type Operand, type Scalar } from "../values.ts";
import { findExact, findNearest, findSorted, findSortedDown, lineOf } from "./find.ts";
import { gridOf, pickBlock, sizeOf } from "./pick.ts";

export const lookupFunctions: FunctionTable = {
	VLOOKUP: define([scalar, operand, number, optional(boolean)], function (key, range, index, sorted = true) {
		return lookUpTable(this, key, range, index, sorted, "rows");
	}),
	HLOOKUP: define([scalar, operand, number, optional(boolean)], function (key, range, index, sorted = true) {
		return lookUpTable(this, key, range, index, sorted, "columns");
	}),
	MATCH: define([scalar, operand, optional(number)], function (key, range, mode = 1) {
		const line = lineOf(range, sizeOf(range).rows === 1 ? "columns" : "rows");
		const found =
			mode === 0 ? findExact(line, key, true) : mode > 0 ? findSorted(line, key) : findSortedDown(line, key);
		return found < 0 ? notFound(this, key) : found + 1;
	}),
	XMATCH: define(
		[scalar, operand, optional(number), optional(number)],
		function (key, range, mode = 0, from = 1) {
			const found = from === -1 ? findLast(range, key, mode) : findByMode(range, key, mode);
			return found < 0 ? notFound(this, key) : found + 1;
		},
	),
	XLOOKUP: defineArray(
		[scalar, operand, operand, optional(operand), optional(number), optional(number)],
		function (key, range, results, missing, mode = 0, searchMode = 1) {
			const across = sizeOf(range).rows === 1 && sizeOf(range).columns > 1;
			const { rows, columns } = sizeOf(results);
			if (across ? columns !== sizeOf(range).columns : rows !== sizeOf(range).rows) {
				return fail("#VALUE!", "Array arguments to XLOOKUP are of different size.");
			}
			const found = searchMode === -1 ? findLast(range, key, mode) : findByMode(range, key, mode);
			if (found < 0) return missing ?? notFound(this, key);
			return across ? pickBlock(results, 0, found, rows, 1) : pickBlock(results, found, 0, 1, columns);
		},
	),
	LOOKUP: define([scalar, operand, optional(operand)], function (key, range, results) {
		const { rows, columns } = sizeOf(range);
		const along = columns > rows ? "columns" : "rows";
		const found = findSorted(lineOf(range, along), key);
		if (found < 0) return notFound(this, key);
		if (results !== undefined) {
			return lineOf(results, sizeOf(results).rows === 1 ? "columns" : "rows").at(found);
		}
		return lineOf(range, along, (along === "rows" ? columns : rows) - 1).at(found);
	}),
	INDEX: defineArray([arrayOperand, optional(number), optional(number)], (range, row = 0, column = 0) =>
		index(range, Math.trunc(row), Math.trunc(column)),
	),
	OFFSET: defineArray(
		[operand, number, number, optional(number), optional(number)],
		function (base, down, across, height, width) {
			if (!isArea(base)) return fail("#VALUE!", "Argument must be a range.");
			const rows = Math.trunc(height ?? rowsOf(base));
			const columns = Math.trunc(width ?? columnsOf(base));
			if (rows < 1 || columns < 1) return fail("#REF!", "Function OFFSET would give an empty range.");
			return this.refer(subArea(base, Math.trunc(down), Math.trunc(across), rows, columns));
		},
	),
	INDIRECT: defineArray([text, optional(boolean)], function (reference, a1 = true) {
		if (!a1) return fail("#REF!", "References in R1C1 notation are not available in this playground.");
		return this.referTo(reference);
	}),
	ROW: defineArray([optional(operand)], function (range) {
		if (range === undefined) return this.formula.row + 1;
		if (!isArea(range)) return fail("#N/A", "Argument must be a range.");
		return oneOr(makeGrid(rowsOf(range), 1, (row) => range.top + row + 1));
	}),
	COLUMN: defineArray([optional(operand)], function (range) {
		if (range === undefined) return this.formula.column + 1;
		if (!isArea(range)) return fail("#N/A", "Argument must be a range.");
		return oneOr(makeGrid(1, columnsOf(range), (_, column) => range.left + column + 1));
	}),
	ROWS: define([operand], (range) => sizeOf(range).rows),
	COLUMNS: define([operand], (range) => sizeOf(range).columns),
	ADDRESS: define(
		[number, number, optional(number), optional(boolean), optional(text)],
		(row, column, mode = 1, _a1 = true, sheet = "") => {
			const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cellName(row - 1, column - 1)) ?? [];
			const fixedColumn = mode === 1 || mode === 3 ? "$" : "";
			const fixedRow = mode === 1 || mode === 2 ? "$" : "";
			return `${sheet === "" ? "" : sheetPrefix(sheet)}${fixedColumn}${letters}${fixedRow}${digits}`;
		},
	),
	HYPERLINK: define([text, optional(scalar)], (url, label) => label ?? url),
};

function lookUpTable(
	environment: CallEnvironment,
	key: Scalar,
	range: Operand,
	position: number,
	sorted: boolean,
	along: "rows" | "columns",
): Scalar {
	const { rows, columns } = sizeOf(range);
	const last = along === "rows" ? columns : rows;
	const offset = Math.trunc(position);
	if (offset < 1) {
		return fail(
			"#VALUE!",
			`${environment.name} evaluates to an out of bounds range: the index is ${offset}.`,
		);
	}
	if (offset > last) return fail("#REF!", `${environment.name} evaluates to an out of bounds range.`);
	const line = lineOf(range, along);
	const found = sorted ? findSorted(line, key) : findExact(line, key, true);
	return found < 0 ? notFound(environment, key) : lineOf(range, along, offset - 1).at(found);
}

function findByMode(range: Operand, key: Scalar, mode: number): number {
	const line = lineOf(range, sizeOf(range).rows === 1 ? "columns" : "rows");
	if (mode === 2) return findExact(line, key, true);
	const exact = findExact(line, key, false);
	return exact >= 0 || mode === 0 ? exact : findNearest(line, key, mode < 0 ? -1 : 1);
}

function findLast(range: Operand, key: Scalar, mode: number): number {
	const grid = gridOf(range);
	const turned: Grid = grid.length === 1 ? [[...(grid[0] ?? [])].reverse()] : [...grid].reverse();
	const found = findByMode(turned, key, mode);
	return found < 0 ? found : Math.max(grid.length, grid[0]?.length ?? 0) - 1 - found;
}

function index(range: Operand, row: number, column: number): Operand {
	const { rows, columns } = sizeOf(range);
	const across = rows === 1 && column === 0 && row > 0 ? row : column;
	const down = rows === 1 && column === 0 && row > 0 ? 1 : row;
	if (down < 0 || across < 0 || down > rows || across > columns) {
		return fail("#REF!", `Function INDEX evaluates to an out of bounds range: row ${row}, column ${column}.`);
	}
	return pickBlock(
		range,
		Math.max(0, down - 1),
		Math.max(0, across - 1),
		down === 0 ? rows : 1,
		across === 0 ? columns : 1,
	);
}

function notFound({ name }: CallEnvironment, key: Scalar): Scalar {
	return fail("#N/A", `Did not find value '${key ?? ""}' in ${name} evaluation.`);
}

function oneOr(grid: Grid): Operand {
	return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? null) : grid;
}
