import { broadcast } from "./broadcast.ts";
import { callFunction } from "./call.ts";
import type { Context } from "./context.ts";
import { boundName, evaluateLet, invoke } from "./lambda.ts";
import { asGrid, evaluateScalar, read } from "./operands.ts";
import { applyBinary, applyUnary } from "./operators.ts";
import type { Node } from "./parse.ts";
import { fail, type Grid, isArea, isError, type Operand, type Scalar } from "./values.ts";

/** What an expression gives, references unread. */
export function evaluate(node: Node, context: Context): Operand {
	switch (node.type) {
		case "literal":
			return node.value;
		case "reference":
			return node.area ?? fail("#REF!", "Reference does not exist.");
		case "name": {
			const bound = boundName(node.name, context);
			if (bound !== undefined) return bound;
			return node.area ?? fail("#NAME?", `Unknown range name: '${node.name.toUpperCase()}'.`);
		}
		case "unary":
			return evaluateUnary(node.operator, node.operand, context);
		case "binary":
			return node.operator === ":"
				? span(evaluate(node.left, context), evaluate(node.right, context), context)
				: evaluateBinary(node.operator, node.left, node.right, context);
		case "array":
			return joinRows(node.rows, context);
		case "call":
			return callFunction(node, context);
		case "invoke":
			return invoke(evaluate(node.target, context), node.args, context);
		case "lambda": {
			const { parameters, body } = node;
			return { kind: "lambda", parameters, body, scope: context.scope, arrayMode: context.arrayMode };
		}
		case "let":
			return evaluateLet(node, context);
	}
}

function evaluateUnary(operator: string, operand: Node, context: Context): Operand {
	if (!context.arrayMode) return applyUnary(operator, evaluateScalar(operand, context), context.locale);
	return broadcast([read(evaluate(operand, context), context)], ([value]) =>
		applyUnary(operator, value ?? null, context.locale),
	);
}

function evaluateBinary(operator: string, left: Node, right: Node, context: Context): Operand {
	if (!context.arrayMode) {
		return applyBinary(
			operator,
			evaluateScalar(left, context),
			evaluateScalar(right, context),
			context.locale,
		);
	}
	const operands = [read(evaluate(left, context), context), read(evaluate(right, context), context)];
	return broadcast(operands, ([a, b]) => applyBinary(operator, a ?? null, b ?? null, context.locale));
}

/** `{…}`: its parts side by side and below each other. */
function joinRows(rows: readonly (readonly Node[])[], context: Context): Operand {
	const joined: (readonly Scalar[])[] = [];
	for (const row of rows) {
		const parts = row.map((element) => asGrid(evaluate(element, context), context));
		const [only] = parts;
		const band = parts.length === 1 && only !== undefined ? only : joinColumns(parts);
		if (band === undefined || (joined[0] !== undefined && joined[0].length !== band[0]?.length)) {
			return fail("#VALUE!", "In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.");
		}
		for (const line of band) joined.push(line);
	}
	const [[alone] = []] = joined;
	return joined.length === 1 && joined[0]?.length === 1 && isError(alone) ? alone : joined;
}

function joinColumns(parts: readonly Grid[]): Grid | undefined {
	const height = parts[0]?.length ?? 0;
	if (parts.some((part) => part.length !== height)) return undefined;
	return Array.from({ length: height }, (_, row) => parts.flatMap((part) => part[row] ?? []));
}

function span(left: Operand, right: Operand, context: Context): Operand {
	if (isError(left)) return left;
	if (isError(right)) return right;
	if (!isArea(left) || !isArea(right) || left.sheet !== right.sheet) {
		return fail("#REF!", "A range must lie between two references of one sheet.");
	}
	return context.engine.refer(
		context.formula,
		left.sheet,
		Math.min(left.top, right.top),
		Math.min(left.left, right.left),
		Math.max(left.bottom, right.bottom),
		Math.max(left.right, right.right),
	);
}
