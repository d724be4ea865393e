import { equalityKey } from "../compare.ts";
import {
	any,
	arrayGrid,
	boolean,
	type CallEnvironment,
	defineArray,
	type FunctionTable,
	grid,
	number,
	operand,
	optional,
	repeated,
} from "../define.ts";
import { fail, type Grid, isError, makeGrid, type Operand, type Scalar, transpose } from "../values.ts";
import { numbersOf } from "./collect.ts";

export const arrayFunctions: FunctionTable = {
	FILTER: defineArray([arrayGrid, arrayGrid, repeated(arrayGrid)], (range, first, rest) =>
		filter(range, [first, ...rest]),
	),
	UNIQUE: defineArray(
		[grid, optional(boolean), optional(boolean)],
		(range, byColumn = false, once = false) => {
			const found = unique(byColumn ? transpose(range) : range, once);
			if (found.length === 0) return fail("#N/A", "No matches are found in UNIQUE evaluation.");
			return byColumn ? transpose(found) : found;
		},
	),
	TRANSPOSE: defineArray([grid], (range) => transpose(range)),
	SEQUENCE: defineArray(
		[number, optional(number), optional(number), optional(number)],
		(rows, columns = 1, start = 1, step = 1) => {
			if (rows < 1 || columns < 1) return fail("#NUM!", "SEQUENCE needs at least one row and one column.");
			const width = Math.trunc(columns);
			return makeGrid(Math.trunc(rows), width, (row, column) => start + step * (row * width + column));
		},
	),
	FLATTEN: defineArray([grid, repeated(grid)], (first, rest) =>
		column([first, ...rest].flatMap((one) => one.flat())),
	),
	TOCOL: defineArray([grid, optional(number), optional(boolean)], (range, ignore = 0, byColumn = false) =>
		column(kept(byColumn ? transpose(range) : range, ignore)),
	),
	TOROW: defineArray([grid, optional(number), optional(boolean)], (range, ignore = 0, byColumn = false) => [
		kept(byColumn ? transpose(range) : range, ignore),
	]),
	VSTACK: defineArray([grid, repeated(grid)], (first, rest) => stack([first, ...rest])),
	HSTACK: defineArray([grid, repeated(grid)], (first, rest) =>
		transpose(stack([first, ...rest].map((one) => transpose(one)))),
	),
	CHOOSECOLS: defineArray([grid, operand, repeated(operand)], function (range, first, rest) {
		const chosen = chooseRows(this, transpose(range), [first, ...rest]);
		return isError(chosen) ? chosen : transpose(chosen);
	}),
	CHOOSEROWS: defineArray([grid, operand, repeated(operand)], function (range, first, rest) {
		return chooseRows(this, range, [first, ...rest]);
	}),
	ARRAY_CONSTRAIN: defineArray([grid, number, number], (range, rows, columns) =>
		range.slice(0, Math.max(0, rows)).map((line) => line.slice(0, Math.max(0, columns))),
	),
	EXPAND: defineArray(
		[grid, optional(number), optional(number), optional(any)],
		(range, rows, columns, pad) => {
			const height = Math.trunc(rows ?? range.length);
			const width = Math.trunc(columns ?? range[0]?.length ?? 0);
			if (height < range.length || width < (range[0]?.length ?? 0)) {
				return fail("#VALUE!", "Function EXPAND cannot make an array smaller.");
			}
			const filler = pad ?? fail("#N/A", "There is no value for this cell.");
			return makeGrid(height, width, (row, across) => {
				const line = range[row];
				return line !== undefined && across < line.length ? (line[across] ?? null) : filler;
			});
		},
	),
	WRAPROWS: defineArray([grid, number, optional(any)], (range, width, pad) =>
		wrap(range, Math.trunc(width), pad),
	),
	WRAPCOLS: defineArray([grid, number, optional(any)], (range, width, pad) => {
		const wrapped = wrap(range, Math.trunc(width), pad);
		return isError(wrapped) ? wrapped : transpose(wrapped);
	}),
	MMULT: defineArray([arrayGrid, arrayGrid], (a, b) => {
		if (a[0]?.length !== b.length) {
			return fail(
				"#VALUE!",
				"Function MMULT has incompatible sizes: the columns of the first must be the rows of the second.",
			);
		}
		return makeGrid(a.length, b[0]?.length ?? 0, (row, across) =>
			b.reduce((sum, line, index) => sum + Number(a[row]?.[index]) * Number(line[across]), 0),
		);
	}),
};

/** Conditions are columns as high, or rows as wide, as the range. */
function filter(range: Grid, conditions: readonly Grid[]): Operand {
	const rows = range.length;
	const columns = range[0]?.length ?? 0;
	const byColumn = columns > 1 && conditions[0]?.length === 1 && conditions[0][0]?.length === columns;
	const length = byColumn ? columns : rows;
	const keep = new Array<boolean>(length).fill(true);
	for (const condition of conditions) {
		const tests = byColumn ? (condition[0] ?? []) : condition.map((line) => line[0] ?? null);
		if (tests.length !== length || (!byColumn && condition[0]?.length !== 1)) {
			return fail(
				"#N/A",
				`FILTER has mismatched range sizes. Expected row count: ${rows}. column count: 1. Actual row count: ${condition.length}, column count: ${condition[0]?.length ?? 0}.`,
			);
		}
		for (const [index, test] of tests.entries()) keep[index] &&= isTrue(test);
	}
	const kept = byColumn
		? range.map((line) => line.filter((_, index) => keep[index]))
		: range.filter((_, index) => keep[index]);
	if (!keep.includes(true)) return fail("#N/A", "No matches are found in FILTER evaluation.");
	return kept;
}

function isTrue(value: Scalar): boolean {
	return value === true || (typeof value === "number" && value !== 0);
}

function unique(rows: Grid, once: boolean): Grid {
	const counts = new Map<string, number>();
	const keys = rows.map((row) => JSON.stringify(row.map((value) => equalityKey(value) ?? value)));
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const seen = new Set<string>();
	return rows.filter((_, index) => {
		const key = keys[index]!;
		if (once) return counts.get(key) === 1;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

function column(values: readonly Scalar[]): Operand {
	return values.length === 0 ? fail("#N/A", "Nothing is left.") : values.map((value) => [value]);
}

/** 1 leaves out blanks, 2 errors, 3 both. */
function kept(range: Grid, ignore: number): Scalar[] {
	return range
		.flat()
		.filter((value) => !(ignore % 2 === 1 && value === null) && !(ignore >= 2 && isError(value)));
}

/** Narrower arrays are filled up with #N/A. */
function stack(grids: readonly Grid[]): Scalar[][] {
	const width = Math.max(...grids.map((one) => one[0]?.length ?? 0));
	return grids.flatMap((one) =>
		one.map((line) =>
			Array.from({ length: width }, (_, index) =>
				index < line.length ? (line[index] ?? null) : fail("#N/A", "The arrays are of different sizes."),
			),
		),
	);
}

/** The positions may stand in arrays and ranges. */
function chooseRows(
	environment: CallEnvironment,
	range: Grid,
	chosen: readonly Operand[],
): Grid | ReturnType<typeof fail> {
	const positions = numbersOf(environment, chosen);
	if (isError(positions)) return positions;
	const rows: (readonly Scalar[])[] = [];
	for (const position of positions) {
		const row = range[position < 0 ? range.length + Math.trunc(position) : Math.trunc(position) - 1];
		if (row === undefined)
			return fail("#VALUE!", `Function ${environment.name} has no row or column ${position}.`);
		rows.push(row);
	}
	return rows;
}

function wrap(range: Grid, width: number, pad: Scalar | undefined): Grid | ReturnType<typeof fail> {
	const values = range.flat();
	if (width < 1) return fail("#NUM!", "The number of values in a row must be at least 1.");
	return makeGrid(Math.ceil(values.length / width), width, (row, across) => {
		const index = row * width + across;
		return index < values.length
			? (values[index] ?? null)
			: (pad ?? fail("#N/A", "There is no value left for this cell."));
	});
}
