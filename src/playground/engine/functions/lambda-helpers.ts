import { defineArray, type FunctionTable, grid, lambda, number, operand, repeated } from "../define.ts";
import {
	fail,
	type Grid,
	isArea,
	isGrid,
	isLambda,
	makeGrid,
	type Operand,
	type Scalar,
	transpose,
} from "../values.ts";
import { gridOf } from "./pick.ts";

export const lambdaHelpers: FunctionTable = {
	MAP: defineArray([grid, operand, repeated(operand)], function (first, second, rest) {
		const operands = [second, ...rest];
		const apply = operands.pop() ?? null;
		if (!isLambda(apply)) return notLambda(this.name);
		const grids = [first, ...operands.map(gridOf)];
		const rows = Math.max(...grids.map((one) => one.length));
		const columns = Math.max(...grids.map((one) => one[0]?.length ?? 0));
		return makeGrid(rows, columns, (row, column) =>
			single(
				this.apply(
					apply,
					grids.map((one) => one[row]?.[column] ?? null),
				),
			),
		);
	}),
	BYROW: defineArray([grid, lambda], function (range, apply) {
		return range.map((row) => [single(this.apply(apply, [[row]]))]);
	}),
	BYCOL: defineArray([grid, lambda], function (range, apply) {
		return [transpose(range).map((column) => single(this.apply(apply, [column.map((value) => [value])])))];
	}),
	REDUCE: defineArray([operand, grid, lambda], function (start, range, apply) {
		return range.flat().reduce((result: Operand, value) => this.apply(apply, [result, value]), start);
	}),
	SCAN: defineArray([operand, grid, lambda], function (start, range, apply) {
		let result: Scalar = single(start);
		return mapGrid(range, (value) => {
			result = single(this.apply(apply, [result, value]));
			return result;
		});
	}),
	MAKEARRAY: defineArray([number, number, lambda], function (rows, columns, apply) {
		if (rows < 1 || columns < 1) return fail("#NUM!", "MAKEARRAY needs at least one row and one column.");
		return makeGrid(Math.trunc(rows), Math.trunc(columns), (row, column) =>
			single(this.apply(apply, [row + 1, column + 1])),
		);
	}),
};

function mapGrid(range: Grid, change: (value: Scalar) => Scalar): Grid {
	return range.map((row) => row.map(change));
}

/** Each call must give one value. */
function single(operand: Operand): Scalar {
	if (isArea(operand) || isGrid(operand)) {
		const values = gridOf(operand);
		if (values.length === 1 && values[0]?.length === 1) return values[0][0] ?? null;
		return fail("#VALUE!", "A single value is expected as the result of the LAMBDA.");
	}
	return isLambda(operand) ? notLambda("LAMBDA") : operand;
}

function notLambda(name: string): ReturnType<typeof fail> {
	return fail("#N/A", `The last argument of ${name} must be a LAMBDA.`);
}
