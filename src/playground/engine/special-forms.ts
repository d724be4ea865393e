import { broadcast } from "./broadcast.ts";
import { toBoolean, toNumber } from "./coerce.ts";
import { equalScalars } from "./compare.ts";
import type { Context } from "./context.ts";
import { evaluateScalar, read, readArgument, toScalar } from "./operands.ts";
import { isReference, type Node } from "./parse.ts";
import { fail, type Grid, isArea, isError, isGrid, type Operand, type Scalar } from "./values.ts";

type Argument = Node | undefined;
type SpecialForm = (args: readonly Argument[], context: Context) => Operand;

/** Functions that compute only the arguments they need, or compute them in another way. */
export const SPECIAL_FORMS: { readonly [name: string]: SpecialForm | undefined } = {
	IF: (args, context) => checked("IF", args, 2, 3) ?? evaluateIf(args, context),
	IFS: (args, context) => checked("IFS", args, 2, Infinity) ?? chain(pairs(args), undefined, context),
	SWITCH: (args, context) => checked("SWITCH", args, 3, Infinity) ?? evaluateSwitch(args, context),
	CHOOSE: (args, context) => checked("CHOOSE", args, 2, Infinity) ?? evaluateChoose(args, context),
	IFERROR: (args, context) => checked("IFERROR", args, 1, 2) ?? replaceErrors(args, context, () => true),
	IFNA: (args, context) =>
		checked("IFNA", args, 1, 2) ?? replaceErrors(args, context, (error) => error === "#N/A"),
	ARRAYFORMULA: (args, context) => checked("ARRAYFORMULA", args, 1, 1) ?? evaluateAsArray(args[0], context),
};

function evaluateIf(args: readonly Argument[], context: Context): Operand {
	const [test, yes, no] = args;
	const otherwise: Node = { type: "literal", value: args.length === 3 ? null : false };
	return chain([[test, yes]], no ?? otherwise, context);
}

function pairs(args: readonly Argument[]): (readonly [Argument, Argument])[] {
	return Array.from({ length: Math.ceil(args.length / 2) }, (_, index) => [
		args[2 * index],
		args[2 * index + 1],
	]);
}

/** The result beside the first test that is true. */
function chain(
	[first, ...rest]: readonly (readonly [Argument, Argument])[],
	otherwise: Argument | undefined,
	context: Context,
): Operand {
	if (first === undefined) {
		return otherwise === undefined
			? fail("#N/A", "No match: none of the conditions of IFS is true.")
			: give(otherwise, context);
	}
	const [test, yes] = first;
	const condition = test === undefined ? null : readArgument(test, context);
	const decide = (value: Scalar) => toBoolean(value, { name: "IF", parameter: 1, locale: context.locale });
	if (!isGrid(condition)) {
		const decision = decide(condition);
		if (isError(decision)) return decision;
		return decision ? give(yes, context) : chain(rest, otherwise, context);
	}
	return broadcast(
		[condition, read(give(yes, context), context), read(chain(rest, otherwise, context), context)],
		([value, whenTrue, whenFalse]) => {
			const decision = decide(value ?? null);
			if (isError(decision)) return decision;
			return (decision ? whenTrue : whenFalse) ?? null;
		},
	);
}

function give(node: Argument, context: Context): Operand {
	return node === undefined ? null : context.evaluate(node, context);
}

function evaluateSwitch([subject, ...cases]: readonly Argument[], context: Context): Operand {
	const values = cases.map((node) => (node === undefined ? null : readArgument(node, context)));
	const value = subject === undefined ? null : readArgument(subject, context);
	return broadcast([value, ...values], ([wanted, ...offered]) => {
		if (isError(wanted)) return wanted;
		for (let index = 0; index + 1 < offered.length; index += 2) {
			if (equalScalars(offered[index] ?? null, wanted ?? null)) return offered[index + 1] ?? null;
		}
		if (offered.length % 2 === 1) return offered[offered.length - 1] ?? null;
		return fail("#N/A", "No match for SWITCH, and no default was given.");
	});
}

function evaluateChoose([index, ...choices]: readonly Argument[], context: Context): Operand {
	const place = { name: "CHOOSE", parameter: 1, locale: context.locale };
	const chosen = index === undefined ? 0 : toNumber(evaluateScalar(index, context), place);
	if (isError(chosen)) return chosen;
	const position = Math.floor(chosen);
	if (position < 1 || position > choices.length) {
		return fail(
			"#NUM!",
			`Function CHOOSE parameter 1 value is ${position}. Valid values are between 1 and ${choices.length} inclusive.`,
		);
	}
	return give(choices[position - 1], context);
}

/** An array keeps its good values. A range written as the argument is one value outside ARRAYFORMULA. */
function replaceErrors(
	[value, fallback]: readonly Argument[],
	context: Context,
	applies: (error: string) => boolean,
): Operand {
	const operand = give(value, context);
	const found: Scalar | Grid =
		isArea(operand) && isReference(value) && !context.arrayMode
			? toScalar(operand, context)
			: read(operand, context);
	const fails = (one: Scalar | undefined) => isError(one) && applies(one.error);
	if (!isGrid(found)) return fails(found) ? give(fallback, context) : found;
	if (!found.some((row) => row.some(fails))) return found;
	const replacement = read(give(fallback, context), context);
	return broadcast([found, replacement], ([one, other]) => (fails(one) ? other : one) ?? null);
}

function evaluateAsArray(node: Argument, context: Context): Operand {
	if (node === undefined) return null;
	const inside = { ...context, arrayMode: true };
	return read(context.evaluate(node, inside), inside);
}

function checked(name: string, args: readonly Argument[], least: number, most: number): Operand | undefined {
	if (args.length >= least && args.length <= most) return undefined;
	const expected =
		most === Infinity ? `at least ${least}` : least === most ? `${least}` : `between ${least} and ${most}`;
	return fail(
		"#N/A",
		`Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${args.length} arguments.`,
	);
}
