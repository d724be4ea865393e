import type { Context } from "./context.ts";
import type { Node } from "./parse.ts";
import { fail, isError, isLambda, type Lambda, type Operand } from "./values.ts";

/** The value LET or LAMBDA gave a name here, which may be blank (`null`); `undefined`: neither did. */
export function boundName(name: string, context: Context): Operand | undefined {
	const wanted = name.toLowerCase();
	for (let scope = context.scope; scope !== undefined; scope = scope.outer) {
		if (scope.name === wanted) return scope.value;
	}
	return undefined;
}

export function invoke(target: Operand, args: readonly (Node | undefined)[], context: Context): Operand {
	if (isError(target)) return target;
	if (!isLambda(target)) return fail("#REF!", "Only a LAMBDA can be called.");
	const values = args.map((arg) => (arg === undefined ? null : context.evaluate(arg, context)));
	return applyLambda(target, values, context);
}

export function applyLambda(lambda: Lambda, args: readonly Operand[], context: Context): Operand {
	const { parameters } = lambda;
	if (args.length !== parameters.length) {
		return fail(
			"#N/A",
			`Wrong number of arguments to LAMBDA. Expected ${parameters.length} arguments, but got ${args.length} arguments.`,
		);
	}
	let { scope } = lambda;
	for (const [index, name] of parameters.entries()) {
		scope = { name, value: args[index] ?? null, outer: scope };
	}
	return context.evaluate(lambda.body, { ...context, scope, arrayMode: lambda.arrayMode });
}

export function evaluateLet(node: Extract<Node, { type: "let" }>, context: Context): Operand {
	let { scope } = context;
	for (const [index, name] of node.names.entries()) {
		const value = context.evaluate(node.values[index]!, { ...context, scope });
		scope = { name, value, outer: scope };
	}
	return context.evaluate(node.body, { ...context, scope });
}
