import type { CellError } from "../../model/types.ts";
import { areaGrid, isSingle } from "../areas.ts";
import { toBoolean, toText } from "../coerce.ts";
import { compareScalars } from "../compare.ts";
import {
	any,
	boolean,
	type CallEnvironment,
	define,
	defineArray,
	type FunctionTable,
	operand,
	optional,
	repeated,
	scalar,
} from "../define.ts";
import { formatValue } from "../format.ts";
import { fail, isArea, isError, isGrid, type Operand, plainValue, type Scalar } from "../values.ts";
import { eachValue } from "./collect.ts";

export const logicFunctions: FunctionTable = {
	TRUE: define([], () => true),
	FALSE: define([], () => false),
	NOT: define([boolean], (value) => !value),
	AND: define([operand, repeated(operand)], function (first, rest) {
		return decide(this, [first, ...rest], (truths, count) => truths === count);
	}),
	OR: define([operand, repeated(operand)], function (first, rest) {
		return decide(this, [first, ...rest], (truths) => truths > 0);
	}),
	XOR: define([operand, repeated(operand)], function (first, rest) {
		return decide(this, [first, ...rest], (truths) => truths % 2 === 1);
	}),
	EQ: define([scalar, scalar], (a, b) => compareScalars(a, b) === 0),
	NE: define([scalar, scalar], (a, b) => compareScalars(a, b) !== 0),
	GT: define([scalar, scalar], (a, b) => compareScalars(a, b) > 0),
	GTE: define([scalar, scalar], (a, b) => compareScalars(a, b) >= 0),
	LT: define([scalar, scalar], (a, b) => compareScalars(a, b) < 0),
	LTE: define([scalar, scalar], (a, b) => compareScalars(a, b) <= 0),
	ISBETWEEN: define(
		[scalar, scalar, scalar, optional(boolean), optional(boolean)],
		(value, low, high, withLow = true, withHigh = true) => {
			const above = compareScalars(value, low);
			const below = compareScalars(value, high);
			return (above > 0 || (withLow && above === 0)) && (below < 0 || (withHigh && below === 0));
		},
	),
	ISBLANK: define([any], (value) => value === null),
	ISNUMBER: define([any], (value) => typeof value === "number"),
	ISTEXT: define([any], (value) => typeof value === "string"),
	ISNONTEXT: define([any], (value) => typeof value !== "string"),
	ISLOGICAL: define([any], (value) => typeof value === "boolean"),
	ISERROR: define([any], (value) => isError(value)),
	ISERR: define([any], (value) => isError(value) && value.error !== "#N/A"),
	ISNA: define([any], (value) => isError(value) && value.error === "#N/A"),
	ISREF: define([operand], isArea),
	ISEVEN: define([scalar], function (value) {
		return parity(this, value, 0);
	}),
	ISODD: define([scalar], function (value) {
		return parity(this, value, 1);
	}),
	ISEMAIL: define(
		[scalar],
		(value) => typeof value === "string" && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
	),
	ISURL: define(
		[scalar],
		(value) =>
			typeof value === "string" &&
			/^((https?|ftp|gopher|news|telnet|aim):\/\/|mailto:)?[^\s./]+(\.[^\s./]+)+(\/\S*)?$/.test(value),
	),
	NA: define([], () => fail("#N/A", "The value is not available.")),
	N: define([scalar], (value) => (typeof value === "number" ? value : Number(value === true))),
	T: define([scalar], (value) => (typeof value === "string" ? value : "")),
	"ERROR.TYPE": define([any], errorType),
	TYPE: define([any], (value) => {
		if (isError(value)) return 16;
		return typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : 1;
	}),
	TO_TEXT: defineArray([operand], function (value) {
		if (isGrid(value)) return value.map((row) => row.map((cell) => toText(cell, this.locale)));
		if (!isArea(value)) return toText(value as Scalar, this.locale);
		const format = this.formatOf(value);
		const shown = areaGrid(value).map((row) =>
			row.map((cell) => formatValue(plainValue(cell), format, this.locale)),
		);
		return isSingle(value) ? (shown[0]?.[0] ?? null) : shown;
	}),
	TO_PURE_NUMBER: define([scalar], (value) => value),
	TO_DATE: define([scalar], (value) => value),
	TO_PERCENT: define([scalar], (value) => value),
	TO_DOLLARS: define([scalar], (value) => value),
};

/** Text in ranges and blanks do not count; without anything that counts there is no answer. */
function decide(
	environment: CallEnvironment,
	operands: readonly Operand[],
	verdict: (truths: number, count: number) => boolean,
): Scalar {
	let truths = 0;
	let count = 0;
	let error: CellError | undefined;
	eachValue(operands, (value, direct) => {
		if (error !== undefined || (value === null && !direct) || (typeof value === "string" && !direct)) return;
		const truth = toBoolean(value, { name: environment.name, parameter: 1, locale: environment.locale });
		if (isError(truth)) error = truth;
		else {
			count++;
			truths += Number(truth);
		}
	});
	if (error !== undefined) return error;
	if (count === 0)
		return fail("#VALUE!", `Function ${environment.name} has no logical values among its arguments.`);
	return verdict(truths, count);
}

function parity(environment: CallEnvironment, value: Scalar, rest: number): Scalar {
	if (typeof value === "number" || value === null) return Math.abs(Math.trunc(value ?? 0)) % 2 === rest;
	return fail("#VALUE!", `Function ${environment.name} parameter 1 expects number values.`);
}

function errorType(value: Scalar): Scalar {
	const order = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
	if (!isError(value)) return fail("#N/A", "Function ERROR.TYPE parameter 1 is not an error.");
	return order.includes(value.error) ? order.indexOf(value.error) + 1 : 8;
}
