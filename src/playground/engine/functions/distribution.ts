import {
	type CallEnvironment,
	define,
	defineArray,
	type FunctionDefinition,
	type FunctionTable,
	grid,
	number,
	operand,
	optional,
	repeated,
} from "../define.ts";
import { fail, type Grid, isError, type Scalar } from "../values.ts";
import { countFirst, numbersOf, sortedNumbers } from "./collect.ts";

export const distributionFunctions: FunctionTable = {
	MEDIAN: ofNumbers((numbers) => percentile(numbers, 0.5), sortedNumbers),
	MODE: ofNumbers(mode),
	"MODE.SNGL": ofNumbers(mode),
	STDEV: ofNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
	"STDEV.S": ofNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
	STDEVP: ofNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
	"STDEV.P": ofNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
	VAR: ofNumbers((numbers) => variance(numbers, 1)),
	"VAR.S": ofNumbers((numbers) => variance(numbers, 1)),
	VARP: ofNumbers((numbers) => variance(numbers, 0)),
	"VAR.P": ofNumbers((numbers) => variance(numbers, 0)),
	GEOMEAN: ofNumbers((numbers) => Math.exp(mean(numbers.map(Math.log)))),
	LARGE: define([operand, number], function (range, position) {
		return ordered(this, sortedNumbers(this, [range]), position, true);
	}),
	SMALL: define([operand, number], function (range, position) {
		return ordered(this, sortedNumbers(this, [range]), position, false);
	}),
	PERCENTILE: define([operand, number], function (range, share) {
		return shareOf(this, sortedNumbers(this, [range]), share);
	}),
	"PERCENTILE.INC": define([operand, number], function (range, share) {
		return shareOf(this, sortedNumbers(this, [range]), share);
	}),
	PERCENTRANK: percentRank(true),
	"PERCENTRANK.INC": percentRank(true),
	"PERCENTRANK.EXC": percentRank(false),
	QUARTILE: define([operand, number], function (range, quarter) {
		return shareOf(this, sortedNumbers(this, [range]), Math.trunc(quarter) / 4);
	}),
	CORREL: define([grid, grid], function (a, b) {
		return paired(this, a, b, (left, right) => correlation(left, right));
	}),
	PEARSON: define([grid, grid], function (a, b) {
		return paired(this, a, b, (left, right) => correlation(left, right));
	}),
	SLOPE: define([grid, grid], function (y, x) {
		return paired(this, y, x, (left, right) => covariance(left, right) / covariance(right, right));
	}),
	INTERCEPT: define([grid, grid], function (y, x) {
		return paired(
			this,
			y,
			x,
			(left, right) => mean(left) - (covariance(left, right) / covariance(right, right)) * mean(right),
		);
	}),
	FREQUENCY: defineArray([operand, operand], function (range, bounds) {
		const numbers = numbersOf(this, [range]);
		const limits = numbersOf(this, [bounds]);
		if (isError(numbers)) return numbers;
		if (isError(limits)) return limits;
		const sorted = [...limits].sort((a, b) => a - b);
		const counts = [...sorted, Infinity].map((limit, index) => {
			const above = index === 0 ? -Infinity : sorted[index - 1]!;
			return numbers.filter((value) => value > above && value <= limit).length;
		});
		return counts.map((count) => [count]);
	}),
};

function ofNumbers(compute: (numbers: readonly number[]) => number, read = numbersOf): FunctionDefinition {
	return define([operand, repeated(operand)], function (first, rest) {
		const numbers = read(this, [first, ...rest]);
		if (isError(numbers)) return numbers;
		const result = compute(numbers);
		if (!Number.isNaN(result)) return result;
		if (this.name === "MEDIAN" || numbers.length === 0)
			return fail("#NUM!", `${this.name} has no valid input data.`);
		if (this.name === "MODE") return fail("#N/A", "No value occurs more than once.");
		return fail("#DIV/0!", `Evaluation of function ${this.name} caused a divide by zero error.`);
	});
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** Divided by the count less `lost`; not a number where that is 0. */
function variance(numbers: readonly number[], lost: 0 | 1): number {
	if (numbers.length <= lost) return Number.NaN;
	const middle = mean(numbers);
	return numbers.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (numbers.length - lost);
}

/** Between the two nearest values, as PERCENTILE.INC. */
function percentile(sorted: readonly number[], share: number): number {
	if (sorted.length === 0) return Number.NaN;
	const position = share * (sorted.length - 1);
	const below = sorted[Math.floor(position)]!;
	const above = sorted[Math.ceil(position)]!;
	return below + (above - below) * (position - Math.floor(position));
}

function mode(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best = Number.NaN;
	let most = 1;
	for (const [value, count] of counts) {
		if (count <= most) continue;
		best = value;
		most = count;
	}
	return best;
}

function shareOf({ name }: CallEnvironment, numbers: ReturnType<typeof numbersOf>, share: number): Scalar {
	if (isError(numbers)) return numbers;
	if (share < 0 || share > 1 || numbers.length === 0) {
		return fail("#NUM!", `Function ${name} parameter 2 value is out of range, or there are no numbers.`);
	}
	return percentile(numbers, share);
}

/** The share of the numbers below a value, cut off after `digits`; between two numbers, in proportion. */
function percentRank(inclusive: boolean): FunctionDefinition {
	return define([operand, number, optional(number)], function (range, value, digits = 3) {
		const numbers = sortedNumbers(this, [range]);
		if (isError(numbers)) return numbers;
		if (digits < 1) return fail("#NUM!", `Function ${this.name} parameter 3 should be at least 1.`);
		const above = countFirst(numbers, (one) => one < value);
		const [low, high] = [numbers[above - 1], numbers[above]];
		if (high === undefined || (low === undefined && high !== value)) {
			return fail("#N/A", `Function ${this.name} parameter 2 value ${value} lies outside of the data.`);
		}
		const place = high === value || low === undefined ? above : above - (high - value) / (high - low);
		const share = inclusive
			? numbers.length === 1
				? 1
				: place / (numbers.length - 1)
			: (place + 1) / (numbers.length + 1);
		const power = 10 ** Math.trunc(digits);
		return Math.floor(Number((share * power).toPrecision(14))) / power;
	});
}

function ordered(
	{ name }: CallEnvironment,
	numbers: ReturnType<typeof numbersOf>,
	position: number,
	largestFirst: boolean,
): Scalar {
	if (isError(numbers)) return numbers;
	const place = Math.trunc(position);
	if (place < 1 || place > numbers.length) {
		return fail("#NUM!", `Function ${name} parameter 2 value ${place} is out of range.`);
	}
	return numbers[largestFirst ? numbers.length - place : place - 1]!;
}

/** Pairs of which one is not a number are left out. */
function paired(
	{ name }: CallEnvironment,
	a: Grid,
	b: Grid,
	compute: (left: readonly number[], right: readonly number[]) => number,
): Scalar {
	const left: number[] = [];
	const right: number[] = [];
	const others = b.flat();
	for (const [index, value] of a.flat().entries()) {
		const other = others[index];
		if (typeof value !== "number" || typeof other !== "number") continue;
		left.push(value);
		right.push(other);
	}
	const result = compute(left, right);
	return Number.isFinite(result)
		? result
		: fail("#DIV/0!", `Evaluation of function ${name} caused a divide by zero error.`);
}

function covariance(a: readonly number[], b: readonly number[]): number {
	const middleA = mean(a);
	const middleB = mean(b);
	return a.reduce((sum, value, index) => sum + (value - middleA) * (b[index]! - middleB), 0);
}

function correlation(a: readonly number[], b: readonly number[]): number {
	return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}
