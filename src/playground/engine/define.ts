import type { Area } from "./areas.ts";
import type { Formula } from "./formula.ts";
import type { Grid, Lambda, Operand, Scalar } from "./values.ts";

/**
 * How an argument reaches a function:
 * - `number`, `text`, `boolean`: one value, coerced; an error among them is the function's result;
 * - `scalar`: one value as it is; an error is the function's result;
 * - `any`: one value, errors too;
 * - `operand`: as it is, areas unread;
 * - `grid`: rows of values, whatever was given;
 * - `arrayOperand`, `arrayGrid`: the same two, their expression computed as under ARRAYFORMULA;
 * - `lambda`: a LAMBDA.
 * Under ARRAYFORMULA the first five take an array value by value, and the function gives an array.
 */
export type Kind =
	| "number"
	| "text"
	| "boolean"
	| "scalar"
	| "any"
	| "operand"
	| "grid"
	| "arrayOperand"
	| "arrayGrid"
	| "lambda";

export interface Parameter<T> {
	readonly kind: Kind;
	readonly optional: boolean;
	/** Takes this and all following arguments, as an array. */
	readonly repeated: boolean;
	/** Only carries the type. */
	readonly type?: T;
}

/** What a function can ask of the engine. */
export interface CallEnvironment {
	readonly name: string;
	readonly formula: Formula;
	readonly locale: string;
	/** Now, as a serial number in the workbook's time zone. */
	now(): number;
	apply(lambda: Lambda, args: readonly Operand[]): Operand;
	/** Makes an area known only at run time a precedent of the formula, brings it up to date, and gives it back. */
	refer(area: Area): Operand;
	/** A reference as text, `Roster!A1:B`. */
	referTo(text: string): Operand;
	/** The number format an area's first cell shows its value with. */
	formatOf(area: Area): string;
	/** The number formats that the columns of an array bring along. */
	giveFormats(formats: readonly (string | undefined)[]): void;
}

export interface FunctionDefinition {
	readonly parameters: readonly Parameter<unknown>[];
	/** It may give an array even outside ARRAYFORMULA. */
	readonly givesArray: boolean;
	/** It must be computed anew at each change of the workbook. */
	readonly volatile: boolean;
	readonly call: (environment: CallEnvironment, args: readonly unknown[]) => Operand;
}

export interface FunctionTable {
	readonly [name: string]: FunctionDefinition;
}

type ArgumentsOf<P extends readonly Parameter<unknown>[]> = {
	-readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

type Implementation<P extends readonly Parameter<unknown>[]> = (
	this: CallEnvironment,
	...args: ArgumentsOf<P>
) => Operand;

const parameter = <T>(kind: Kind): Parameter<T> => ({ kind, optional: false, repeated: false });

export const number = parameter<number>("number");
export const text = parameter<string>("text");
export const boolean = parameter<boolean>("boolean");
export const scalar = parameter<Scalar>("scalar");
export const any = parameter<Scalar>("any");
export const operand = parameter<Operand>("operand");
export const grid = parameter<Grid>("grid");
export const arrayOperand = parameter<Operand>("arrayOperand");
export const arrayGrid = parameter<Grid>("arrayGrid");
export const lambda = parameter<Lambda>("lambda");

export function optional<T>(of: Parameter<T>): Parameter<T | undefined> {
	return { kind: of.kind, optional: true, repeated: false };
}

/** None or more. */
export function repeated<T>(of: Parameter<T>): Parameter<T[]> {
	return { kind: of.kind, optional: true, repeated: true };
}

/** A function that gives one value. */
export function define<const P extends readonly Parameter<unknown>[]>(
	parameters: P,
	call: Implementation<P>,
): FunctionDefinition {
	return make(parameters, call, false, false);
}

/** A function that may give an array. */
export function defineArray<const P extends readonly Parameter<unknown>[]>(
	parameters: P,
	call: Implementation<P>,
): FunctionDefinition {
	return make(parameters, call, true, false);
}

/** A function whose value changes by itself. */
export function defineVolatile<const P extends readonly Parameter<unknown>[]>(
	parameters: P,
	call: Implementation<P>,
): FunctionDefinition {
	return make(parameters, call, true, true);
}

function make<P extends readonly Parameter<unknown>[]>(
	parameters: P,
	call: Implementation<P>,
	givesArray: boolean,
	volatile: boolean,
): FunctionDefinition {
	return {
		parameters,
		givesArray,
		volatile,
		call: (environment, args) => call.apply(environment, args as ArgumentsOf<P>),
	};
}
