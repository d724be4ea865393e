import type { Area } from "./areas.ts";
import { broadcast } from "./broadcast.ts";
import { toBoolean, toNumber, toText } from "./coerce.ts";
import type { Context } from "./context.ts";
import type { CallEnvironment, FunctionDefinition, Kind } from "./define.ts";
import { findFunction } from "./functions/index.ts";
import { whyMissing } from "./functions/missing.ts";
import { applyLambda, boundName, invoke } from "./lambda.ts";
import { asGrid, readArgument, toScalar } from "./operands.ts";
import { checkNumber } from "./operators.ts";
import type { CallNode, Node } from "./parse.ts";
import { parseReference } from "./references.ts";
import { SPECIAL_FORMS } from "./special-forms.ts";
import { fail, type Grid, isError, isGrid, isLambda, type Operand, type Scalar } from "./values.ts";

/** What `NAME(…)` gives: a name bound by LET, a special form, a built-in, or a custom function. */
export function callFunction(node: CallNode, context: Context): Operand {
	const { name, args } = node;
	if (context.scope !== undefined) {
		const bound = boundName(name, context);
		if (bound !== undefined && isLambda(bound)) return invoke(bound, args, context);
	}
	const special = SPECIAL_FORMS[name];
	if (special !== undefined) return special(args, context);
	const definition = findFunction(name);
	if (definition !== undefined) return callBuiltIn(name, definition, args, context);
	const result = context.engine.custom(name, args, context);
	if (result !== undefined) return result;
	return fail("#NAME?", whyMissing(name) ?? `Unknown function: '${name}'.`);
}

function callBuiltIn(
	name: string,
	definition: FunctionDefinition,
	args: readonly (Node | undefined)[],
	context: Context,
): Operand {
	const wrong = checkCount(name, definition, args.length);
	if (wrong !== undefined) return wrong;
	const kinds = args.map((_, index) => kindOf(definition, index));
	const operands = args.map((arg, index) =>
		arg === undefined ? leftOut(definition, index) : prepare(arg, kinds[index]!, context),
	);
	const environment = environmentOf(name, args, context);
	const liftable = operands.map((operand, index) => isValueKind(kinds[index]!) && isGrid(operand as Operand));
	if (!liftable.includes(true)) return run(definition, kinds, operands, environment);
	const lifted = operands.filter((_, index) => liftable[index]) as Grid[];
	if (ROW_GIVERS.includes(name) && lifted.every((grid) => grid[0]?.length === 1)) {
		return rowByRow(operands, liftable, (row) => asGrid(run(definition, kinds, row, environment), context));
	}
	return broadcast(lifted, (values) => {
		let next = 0;
		const row = operands.map((operand, index) => (liftable[index] ? (values[next++] ?? null) : operand));
		return toScalar(run(definition, kinds, row, environment), context);
	});
}

/** Under ARRAYFORMULA, these give a row for each value of a column; of others the first value counts. */
const ROW_GIVERS: readonly string[] = ["SPLIT", "REGEXEXTRACT"];

/** The rows that the values of columns give, below each other. */
function rowByRow(
	operands: readonly (Operand | undefined)[],
	liftable: readonly boolean[],
	compute: (operands: readonly (Operand | undefined)[]) => Grid,
): Grid {
	const height = Math.max(
		...operands.map((operand, index) => (liftable[index] ? (operand as Grid).length : 1)),
	);
	const rows = Array.from({ length: height }, (_, row) => {
		const values = operands.map((operand, index) => {
			if (!liftable[index]) return operand;
			const column = operand as Grid;
			const line = column.length === 1 ? column[0] : column[row];
			return line === undefined ? fail("#N/A", "The arrays are of different sizes.") : (line[0] ?? null);
		});
		return compute(values)[0] ?? [];
	});
	const width = Math.max(...rows.map((row) => row.length));
	return rows.map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(null)]);
}

/** Coerces the arguments and calls; a result that is no number Sheets can show becomes #NUM!. */
function run(
	definition: FunctionDefinition,
	kinds: readonly Kind[],
	operands: readonly (Operand | undefined)[],
	environment: CallEnvironment,
): Operand {
	const values: unknown[] = [];
	for (const [index, operand] of operands.entries()) {
		const value = coerce(operand, kinds[index]!, environment, index + 1);
		if (isError(value) && !takesErrors(kinds[index]!)) return value;
		values.push(value);
	}
	const result = definition.call(environment, spread(definition, values));
	return typeof result === "number" ? checkNumber(result, environment.name) : (result ?? null);
}

function takesErrors(kind: Kind): boolean {
	return kind === "any" || kind === "operand" || kind === "arrayOperand";
}

/** The last parameter, if repeated, gets the rest as an array. */
function spread(definition: FunctionDefinition, values: readonly unknown[]): readonly unknown[] {
	const { parameters } = definition;
	const last = parameters.length - 1;
	if (!parameters[last]?.repeated) return values;
	const fixed = Array.from({ length: last }, (_, index) => values[index]);
	return [...fixed, values.slice(last)];
}

function prepare(arg: Node, kind: Kind, context: Context): Operand {
	if (isValueKind(kind)) return readArgument(arg, context);
	const asArray = kind === "arrayGrid" || kind === "arrayOperand";
	const inside = asArray && !context.arrayMode ? { ...context, arrayMode: true } : context;
	const operand = context.evaluate(arg, inside);
	return kind === "grid" || kind === "arrayGrid" ? asGrid(operand, inside) : operand;
}

/** An argument left out between commas counts as blank, or as not given where that is possible. */
function leftOut({ parameters }: FunctionDefinition, index: number): Operand | undefined {
	const parameter = parameters[index] ?? parameters[parameters.length - 1];
	if (
		parameter === undefined ||
		(parameter.optional && !parameter.repeated && parameter.kind !== "boolean")
	) {
		return undefined;
	}
	return parameter.kind === "grid" || parameter.kind === "arrayGrid" ? [[null]] : null;
}

function coerce(
	operand: Operand | undefined,
	kind: Kind,
	environment: CallEnvironment,
	parameter: number,
): unknown {
	const { name, locale } = environment;
	if (operand === undefined) return undefined;
	switch (kind) {
		case "number":
			return toNumber(operand as Scalar, { name, parameter, locale });
		case "text":
			return toText(operand as Scalar, locale);
		case "boolean":
			return toBoolean(operand as Scalar, { name, parameter, locale });
		case "grid":
		case "arrayGrid":
			return soleError(operand as Grid) ?? operand;
		case "lambda":
			if (isLambda(operand) || isError(operand)) return operand;
			return fail("#N/A", `Function ${name} parameter ${parameter} expects a LAMBDA.`);
		default:
			return operand;
	}
}

function environmentOf(name: string, args: readonly (Node | undefined)[], context: Context): CallEnvironment {
	const { engine, formula } = context;
	return {
		name,
		formula,
		locale: context.locale,
		now: () => engine.now(),
		apply: (lambda, args) => applyLambda(lambda, args, context),
		refer: (area) => engine.refer(formula, area.sheet, area.top, area.left, area.bottom, area.right),
		referTo: (text) => referTo(text, context),
		formatOf: (area: Area) => engine.formatOf(area),
		giveFormats(formats) {
			formula.givenFormats ??= new Map();
			formula.givenFormats.set(args, formats);
		},
	};
}

function referTo(text: string, { engine, formula }: Context): Operand {
	const named = engine.name(text.trim());
	if (named !== undefined) {
		if (isError(named)) return named;
		return engine.refer(formula, named.sheet, named.top, named.left, named.bottom, named.right);
	}
	const reference = parseReference(text.trim());
	if (reference === undefined) {
		return fail(
			"#REF!",
			`Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`,
		);
	}
	const sheet = reference.sheet === undefined ? formula.sheet : engine.sheet(reference.sheet);
	if (sheet === undefined) return fail("#REF!", `Unresolved sheet name '${reference.sheet}'.`);
	return engine.refer(formula, sheet, reference.top, reference.left, reference.bottom, reference.right);
}

function checkCount(name: string, { parameters }: FunctionDefinition, count: number): Operand | undefined {
	const least = parameters.filter((parameter) => !parameter.optional).length;
	const most = parameters[parameters.length - 1]?.repeated ? Infinity : parameters.length;
	if (count >= least && count <= most) return undefined;
	const expected =
		most === Infinity ? `at least ${least}` : least === most ? `${least}` : `between ${least} and ${most}`;
	return fail(
		"#N/A",
		`Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`,
	);
}

function kindOf({ parameters }: FunctionDefinition, index: number): Kind {
	return (parameters[index] ?? parameters[parameters.length - 1])!.kind;
}

function isValueKind(kind: Kind): boolean {
	return kind === "number" || kind === "text" || kind === "boolean" || kind === "scalar" || kind === "any";
}

function soleError(grid: Grid): Scalar | undefined {
	const value = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
	return isError(value) ? value : undefined;
}
