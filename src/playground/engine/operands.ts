import { type Area, areaGrid, columnsOf, isSingle, readArea, rowsOf } from "./areas.ts";
import type { Context } from "./context.ts";
import type { Node } from "./parse.ts";
import { fail, type Grid, isArea, isError, isGrid, isLambda, type Operand, type Scalar } from "./values.ts";

/** One value: of a range the cell in the formula's row or column, of an array its first. */
export function evaluateScalar(node: Node, context: Context): Scalar {
	if (node.type === "reference" && node.area !== undefined && !isError(node.area) && isSingle(node.area)) {
		return readArea(node.area, 0, 0);
	}
	return toScalar(context.evaluate(node, context), context);
}

export function toScalar(operand: Operand, context: Context): Scalar {
	if (isArea(operand)) return isSingle(operand) ? readArea(operand, 0, 0) : intersect(operand, context);
	if (isGrid(operand)) return operand[0]?.[0] ?? null;
	if (isLambda(operand)) {
		return fail("#N/A", "A LAMBDA must be called with its arguments, as in LAMBDA(x, x + 1)(2).");
	}
	return operand;
}

export function asGrid(operand: Operand, context: Context): Grid {
	if (isArea(operand)) return areaGrid(operand);
	return isGrid(operand) ? operand : [[toScalar(operand, context)]];
}

/** One value or rows of values; an area of one cell is one value. */
export function read(operand: Operand, context: Context): Scalar | Grid {
	if (isArea(operand)) return isSingle(operand) ? readArea(operand, 0, 0) : areaGrid(operand);
	return isGrid(operand) ? operand : toScalar(operand, context);
}

/** What an argument gives: value by value under ARRAYFORMULA, else one value. */
export function readArgument(node: Node, context: Context): Scalar | Grid {
	return context.arrayMode ? read(context.evaluate(node, context), context) : evaluateScalar(node, context);
}

function intersect(area: Area, { formula }: Context): Scalar {
	const rows = rowsOf(area);
	const columns = columnsOf(area);
	const down = formula.row - area.top;
	const across = formula.column - area.left;
	if (columns === 1 && down >= 0 && down < rows) return readArea(area, down, 0);
	if (rows === 1 && across >= 0 && across < columns) return readArea(area, 0, across);
	return fail("#VALUE!", "An array value could not be found.");
}
