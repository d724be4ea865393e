import { fail, type Grid, isGrid, makeGrid, type Scalar } from "./values.ts";

/**
 * Applies a function value by value. A single value, row or column is repeated to the size of the largest array; where
 * arrays differ otherwise, what lies outside the smaller is #N/A, as in Sheets.
 */
export function broadcast(
	operands: readonly (Scalar | Grid)[],
	apply: (values: readonly Scalar[]) => Scalar,
): Scalar | Grid {
	if (!operands.some(isGrid)) return apply(operands as readonly Scalar[]);
	const rows = Math.max(...operands.map((operand) => (isGrid(operand) ? operand.length : 1)));
	const columns = Math.max(...operands.map((operand) => (isGrid(operand) ? (operand[0]?.length ?? 0) : 1)));
	return makeGrid(rows, columns, (row, column) => {
		const values: Scalar[] = [];
		for (const operand of operands) {
			const value = pick(operand, row, column);
			if (value === undefined) return fail("#N/A", "The arrays are of different sizes.");
			values.push(value);
		}
		return apply(values);
	});
}

function pick(operand: Scalar | Grid, row: number, column: number): Scalar | undefined {
	if (!isGrid(operand)) return operand;
	const line = operand.length === 1 ? operand[0] : operand[row];
	return line?.length === 1 ? line[0] : line?.[column];
}
