import { cached } from "../areas.ts";
import { matchAll, parseCriterion, testedRange } from "../criteria.ts";
import {
	arrayGrid,
	define,
	defineVolatile,
	type FunctionTable,
	number,
	operand,
	optional,
	repeated,
	scalar,
} from "../define.ts";
import { divide } from "../operators.ts";
import { fail, type Grid, isArea, isError, makeGrid, type Operand, type Scalar } from "../values.ts";
import { numbersOf } from "./collect.ts";

export const mathFunctions: FunctionTable = {
	SUM: define([operand, repeated(operand)], function (first, rest) {
		return reduceNumbers(numbersOf(this, [first, ...rest]), (sum, value) => sum + value, 0);
	}),
	PRODUCT: define([operand, repeated(operand)], function (first, rest) {
		return reduceNumbers(numbersOf(this, [first, ...rest]), (product, value) => product * value, 1);
	}),
	SUMSQ: define([operand, repeated(operand)], function (first, rest) {
		return reduceNumbers(numbersOf(this, [first, ...rest]), (sum, value) => sum + value * value, 0);
	}),
	SUMPRODUCT: define([arrayGrid, repeated(arrayGrid)], (first, rest) => sumProduct([first, ...rest])),
	SUMIF: define([operand, scalar, optional(operand)], function (range, criterion, sums) {
		return sumIf(range, criterion, sums ?? range, this.locale);
	}),
	SUMIFS: define([operand, operand, scalar, repeated(operand)], function (sums, range, criterion, rest) {
		const values = testedRange(sums);
		const positions = matchAll([range, criterion, ...rest], this.locale, this.name, values);
		return Array.isArray(positions) ? sumAt(values, positions) : (positions as Scalar);
	}),
	ABS: define([number], Math.abs),
	SIGN: define([number], Math.sign),
	SQRT: define([number], (value) => {
		if (value >= 0) return Math.sqrt(value);
		return fail(
			"#NUM!",
			`Function SQRT parameter 1 value is ${value}. It should be greater than or equal to 0.`,
		);
	}),
	EXP: define([number], Math.exp),
	LN: define([number], function (value) {
		return logarithm(this.name, value, Math.E);
	}),
	LOG10: define([number], function (value) {
		return logarithm(this.name, value, 10);
	}),
	LOG: define([number, optional(number)], function (value, base) {
		return logarithm(this.name, value, base ?? 10);
	}),
	POWER: define([number, number], (base, exponent) => base ** exponent),
	POW: define([number, number], (base, exponent) => base ** exponent),
	PI: define([], () => Math.PI),
	ATAN2: define([number, number], (x, y) => Math.atan2(y, x)),
	MOD: define([number, number], (value, divisor) =>
		divisor === 0
			? fail("#DIV/0!", "Function MOD parameter 2 cannot be zero.")
			: value - divisor * Math.floor(value / divisor),
	),
	QUOTIENT: define([number, number], (value, divisor) =>
		divisor === 0 ? divide(value, divisor) : Math.trunc(value / divisor),
	),
	INT: define([number], Math.floor),
	TRUNC: define([number, optional(number)], (value, places = 0) => shift(value, places, Math.trunc)),
	ROUND: define([number, optional(number)], (value, places = 0) => shift(value, places, roundHalfAway)),
	ROUNDUP: define([number, optional(number)], (value, places = 0) =>
		shift(value, places, (scaled) => Math.sign(scaled) * Math.ceil(Math.abs(scaled))),
	),
	ROUNDDOWN: define([number, optional(number)], (value, places = 0) => shift(value, places, Math.trunc)),
	MROUND: define([number, number], (value, factor) =>
		factor === 0 ? 0 : multipleOf(value, factor, roundHalfAway),
	),
	CEILING: define([number, optional(number)], (value, factor = 1) =>
		factor === 0 ? 0 : multipleOf(value, factor, Math.ceil),
	),
	FLOOR: define([number, optional(number)], (value, factor = 1) =>
		factor === 0
			? fail("#DIV/0!", "Function FLOOR parameter 2 cannot be zero.")
			: multipleOf(value, factor, Math.floor),
	),
	EVEN: define([number], (value) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
	ODD: define([number], (value) => (value < 0 ? -1 : 1) * (2 * Math.ceil((Math.abs(value) + 1) / 2) - 1)),
	ADD: define([number, number], (a, b) => a + b),
	MINUS: define([number, number], (a, b) => a - b),
	MULTIPLY: define([number, number], (a, b) => a * b),
	DIVIDE: define([number, number], divide),
	UPLUS: define([scalar], (value) => value),
	UNARY_PERCENT: define([number], (value) => value / 100),
	UMINUS: define([number], (value) => 0 - value),
	RAND: defineVolatile([], () => Math.random()),
	RANDARRAY: defineVolatile([optional(number), optional(number)], (rows = 1, columns = 1) =>
		makeGrid(Math.trunc(rows), Math.trunc(columns), () => Math.random()),
	),
	RANDBETWEEN: defineVolatile([number, number], (low, high) => {
		const least = Math.ceil(low);
		return least + Math.floor(Math.random() * (Math.floor(high) - least + 1));
	}),
};

function reduceNumbers(
	numbers: ReturnType<typeof numbersOf>,
	combine: (result: number, value: number) => number,
	start: number,
): Scalar {
	return isError(numbers) ? numbers : numbers.reduce(combine, start);
}

function sumProduct(grids: readonly Grid[]): Scalar {
	const [first = []] = grids;
	const columns = first[0]?.length ?? 0;
	if (grids.some((grid) => grid.length !== first.length || grid[0]?.length !== columns)) {
		return fail("#VALUE!", "Array arguments to SUMPRODUCT are of different size.");
	}
	let sum = 0;
	for (const [row, line] of first.entries()) {
		for (const column of line.keys()) {
			let product = 1;
			for (const grid of grids) {
				const value = grid[row]?.[column] ?? null;
				if (isError(value)) return value;
				product *= typeof value === "number" ? value : Number(value === true);
			}
			sum += product;
		}
	}
	return sum;
}

function sumIf(range: Operand, criterion: Scalar, sums: Operand, locale: string): Scalar {
	const tested = testedRange(range);
	const positions = tested.matches(parseCriterion(criterion, locale));
	const sum = () => sumAt({ columns: tested.columns, at: testedRange(sums).at }, positions);
	if (!isArea(sums)) return sum();
	// The places found in a range are one and the same array until the range changes.
	const known = cached(sums, "sums", () => new WeakMap<readonly number[], Scalar>());
	const before = known.get(positions);
	if (before !== undefined) return before;
	const result = sum();
	known.set(positions, result);
	return result;
}

function sumAt(
	values: { columns: number; at: (row: number, column: number) => Scalar },
	positions: readonly number[],
): Scalar {
	let sum = 0;
	for (const position of positions) {
		const value = values.at(Math.floor(position / values.columns), position % values.columns);
		if (isError(value)) return value;
		if (typeof value === "number") sum += value;
	}
	return sum;
}

function logarithm(name: string, value: number, base: number): Scalar {
	if (value <= 0)
		return fail("#NUM!", `Function ${name} parameter 1 value is ${value}. It should be greater than 0.`);
	if (base === 10) return Math.log10(value);
	if (base === 1) return fail("#DIV/0!", `Function ${name} parameter 2 value is 1. It cannot be 1.`);
	return base === Math.E ? Math.log(value) : Math.log(value) / Math.log(base);
}

function roundHalfAway(value: number): number {
	return Math.sign(value) * Math.round(Math.abs(value));
}

/** Rounds at a decimal place without the error of multiplying: 1.005 to 2 places is 1.01. */
function shift(value: number, places: number, round: (scaled: number) => number): number {
	const digits = Math.trunc(places);
	if (digits === 0) return round(value);
	const scaled = Number(`${Number(value.toPrecision(15))}e${digits}`);
	if (!Number.isFinite(scaled)) return round(value * 10 ** digits) / 10 ** digits;
	const result = Number(`${round(scaled)}e${-digits}`);
	return Number.isFinite(result) ? result : round(value * 10 ** digits) / 10 ** digits;
}

/** A quotient next to a whole number is that number: 0.3 / 0.1 is 3. */
function multipleOf(value: number, factor: number, round: (quotient: number) => number): number {
	const quotient = Number((value / factor).toPrecision(15));
	return Number((round(quotient) * factor).toPrecision(15));
}
