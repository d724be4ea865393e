import * as formulajs from "@formulajs/formulajs";
import type { ErrorCode } from "../../model/types.ts";
import {
	boolean,
	define,
	type FunctionDefinition,
	type FunctionTable,
	number,
	operand,
	repeated,
	scalar,
} from "../define.ts";
import { fail, isArea, isError, type Operand, type Scalar } from "../values.ts";
import { eachValue } from "./collect.ts";
import { gridOf } from "./pick.ts";

/** Taken from formulajs: functions of single values. */
const OF_VALUES =
	"ACOS ACOSH ACOT ACOTH ARABIC ASIN ASINH ATAN ATANH BASE BIN2DEC BIN2HEX BIN2OCT BITAND BITLSHIFT BITOR " +
	"BITRSHIFT BITXOR COMBIN COMBINA CONVERT COS COSH COT COTH CSC CSCH DB DDB DEC2BIN DEC2HEX DEC2OCT " +
	"DECIMAL DEGREES DELTA DOLLARDE DOLLARFR EFFECT ERF ERFC FACT FACTDOUBLE FISHER FISHERINV FV GAMMA GAMMALN GAUSS " +
	"GESTEP HEX2BIN HEX2DEC HEX2OCT IPMT ISPMT NOMINAL NPER OCT2BIN OCT2DEC OCT2HEX PDURATION PERMUT PERMUTATIONA PHI " +
	"PMT PPMT PV RADIANS RATE ROMAN RRI SEC SECH SIN SINH SLN SQRTPI STANDARDIZE SYD TAN TANH NUMBERVALUE " +
	"BETA.DIST BETA.INV BINOM.DIST BINOM.INV BINOMDIST CHISQ.DIST CHISQ.INV CONFIDENCE.NORM CONFIDENCE.T CRITBINOM " +
	"EXPON.DIST EXPONDIST F.DIST F.INV GAMMA.DIST GAMMA.INV HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST " +
	"NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV POISSON.DIST T.DIST T.INV " +
	"WEIBULL.DIST";

/** Taken from formulajs: functions of ranges. */
const OF_RANGES =
	"AVEDEV COVAR COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FVSCHEDULE GCD HARMEAN IRR KURT LCM MAXA MINA MIRR " +
	"MULTINOMIAL NPV PERCENTILE.EXC QUARTILE.EXC QUARTILE.INC RSQ " +
	"SERIESSUM SKEW SKEW.P STDEVA STDEVPA STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 TRIMMEAN VARA VARPA";

/** The rest of what spreadsheets know, by name. */
export function longTailFunctions(): FunctionTable {
	const table: { [name: string]: FunctionDefinition } = {};
	for (const name of OF_VALUES.split(" ")) {
		const compute = implementation(name);
		if (compute !== undefined)
			table[name] = define([repeated(scalar)], (args) => convert(name, () => compute(...args)));
	}
	for (const name of OF_RANGES.split(" ")) {
		const compute = implementation(name);
		if (compute !== undefined) table[name] = define([operand, repeated(operand)], ofRanges(name, compute));
	}
	// formulajs takes the second argument of NORM.S.DIST for granted, and has the cumulative form of T.DIST wrong.
	table.NORMSDIST = define([number], (z) => convert("NORMSDIST", () => formulajs.NORM.S.DIST(z, true)));
	table["T.DIST"] = define([number, number, boolean], (x, freedom, cumulative) =>
		convert("T.DIST", () => (cumulative ? studentBelow(x, freedom) : studentDensity(x, freedom))),
	);
	const forecast = table.FORECAST;
	if (forecast !== undefined) table["FORECAST.LINEAR"] = forecast;
	const confidence = table["CONFIDENCE.NORM"];
	if (confidence !== undefined) table.CONFIDENCE = confidence;
	return table;
}

/** By the incomplete beta function: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 (1964). */
function studentBelow(x: number, freedom: number): unknown {
	const tail = formulajs.BETA.DIST(freedom / (freedom + x * x), freedom / 2, 0.5, true, 0, 1);
	return typeof tail !== "number" ? tail : x > 0 ? 1 - tail / 2 : tail / 2;
}

function studentDensity(x: number, freedom: number): number {
	const logarithm = Number(formulajs.GAMMALN((freedom + 1) / 2)) - Number(formulajs.GAMMALN(freedom / 2));
	return (
		(Math.exp(logarithm) / Math.sqrt(freedom * Math.PI)) * (1 + (x * x) / freedom) ** (-(freedom + 1) / 2)
	);
}

type Implementation = (...args: unknown[]) => unknown;

/** formulajs keeps `NORM.S.DIST` as a property of a property. */
function implementation(name: string): Implementation | undefined {
	let found: unknown = formulajs;
	for (const part of name.split(".")) found = (found as Record<string, unknown> | undefined)?.[part];
	return typeof found === "function" ? (found as Implementation) : undefined;
}

function ofRanges(name: string, compute: Implementation): (first: Operand, rest: Operand[]) => Operand {
	return (first, rest) => {
		const operands = [first, ...rest];
		let error: Scalar = null;
		eachValue(operands, (value) => {
			if (isError(value)) error ??= value;
		});
		return error ?? convert(name, () => compute(...operands.map(plainArgument)));
	};
}

/** Numbers only where a range is given; formulajs counts blanks otherwise. */
function plainArgument(argument: Operand): unknown {
	if (!isArea(argument) && !Array.isArray(argument)) return argument;
	return gridOf(argument)
		.flat()
		.filter((value) => value !== null);
}

/** formulajs gives or throws Error objects whose message is the error's code. */
function convert(name: string, compute: () => unknown): Scalar {
	let result: unknown;
	try {
		result = compute();
	} catch (error) {
		result = error;
	}
	if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
	const code = /#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/.exec(String(result))?.[0] ?? "#VALUE!";
	return fail(code as ErrorCode, `Function ${name} cannot be computed with these arguments.`);
}
