import { equalityKey } from "../compare.ts";
import { matchAll, parseCriterion, testedRange } from "../criteria.ts";
import {
	type CallEnvironment,
	define,
	type FunctionTable,
	grid,
	number,
	operand,
	optional,
	repeated,
	scalar,
} from "../define.ts";
import { divide } from "../operators.ts";
import { fail, type Grid, isError, type Operand, type Scalar } from "../values.ts";
import { eachValue, numbersAndTexts, numbersOf } from "./collect.ts";

export const statisticsFunctions: FunctionTable = {
	COUNT: define([operand, repeated(operand)], (first, rest) =>
		countWhere(
			[first, ...rest],
			(value, direct) => typeof value === "number" || (direct && typeof value === "boolean"),
		),
	),
	COUNTA: define([operand, repeated(operand)], (first, rest) =>
		countWhere([first, ...rest], (value, direct) => value !== null || direct),
	),
	COUNTBLANK: define([grid], (range) =>
		range.reduce((sum, row) => sum + row.filter((value) => value === null || value === "").length, 0),
	),
	COUNTUNIQUE: define([operand, repeated(operand)], (first, rest) => {
		const keys = new Set<string>();
		eachValue([first, ...rest], (value) => {
			const key = equalityKey(value);
			if (key !== undefined) keys.add(key);
		});
		return keys.size;
	}),
	COUNTUNIQUEIFS: define(
		[operand, operand, scalar, repeated(operand)],
		function (values, range, criterion, rest) {
			const counted = testedRange(values);
			const positions = matchAll([range, criterion, ...rest], this.locale, this.name, counted);
			if (!Array.isArray(positions)) return positions as Scalar;
			const { columns, at } = counted;
			const keys = positions.map((place) => equalityKey(at(Math.floor(place / columns), place % columns)));
			return new Set(keys.filter((key) => key !== undefined)).size;
		},
	),
	PERCENTIF: define([operand, scalar], function (range, criterion) {
		const { rows, columns, matches } = testedRange(range);
		return matches(parseCriterion(criterion, this.locale)).length / (rows * columns);
	}),
	COUNTIF: define([operand, scalar], function (range, criterion) {
		return testedRange(range).matches(parseCriterion(criterion, this.locale)).length;
	}),
	COUNTIFS: define([operand, scalar, repeated(operand)], function (range, criterion, rest) {
		const positions = matchAll([range, criterion, ...rest], this.locale, this.name);
		return Array.isArray(positions) ? positions.length : (positions as Scalar);
	}),
	AVERAGE: define([operand, repeated(operand)], function (first, rest) {
		return average(this, numbersOf(this, [first, ...rest]));
	}),
	AVERAGEA: define([operand, repeated(operand)], function (first, rest) {
		return average(this, numbersAndTexts(this, [first, ...rest]));
	}),
	AVERAGEIF: define([operand, scalar, optional(operand)], function (range, criterion, values) {
		const tested = testedRange(range);
		const positions = tested.matches(parseCriterion(criterion, this.locale));
		return average(
			this,
			numbersAt({ columns: tested.columns, at: testedRange(values ?? range).at }, positions),
		);
	}),
	AVERAGEIFS: define(
		[operand, operand, scalar, repeated(operand)],
		function (values, range, criterion, rest) {
			return byCriteria(this, values, [range, criterion, ...rest], (numbers) => average(this, numbers));
		},
	),
	MAXIFS: define([operand, operand, scalar, repeated(operand)], function (values, range, criterion, rest) {
		return byCriteria(this, values, [range, criterion, ...rest], (numbers) => extreme(numbers, Math.max));
	}),
	MINIFS: define([operand, operand, scalar, repeated(operand)], function (values, range, criterion, rest) {
		return byCriteria(this, values, [range, criterion, ...rest], (numbers) => extreme(numbers, Math.min));
	}),
	"AVERAGE.WEIGHTED": define([grid, grid], (values, weights) => weightedAverage(values, weights)),
	MIN: define([operand, repeated(operand)], function (first, rest) {
		return extremeOrError(numbersOf(this, [first, ...rest]), Math.min);
	}),
	MAX: define([operand, repeated(operand)], function (first, rest) {
		return extremeOrError(numbersOf(this, [first, ...rest]), Math.max);
	}),
	RANK: define([number, operand, optional(number)], function (value, range, upwards = 0) {
		return rank(this, value, range, upwards, false);
	}),
	"RANK.EQ": define([number, operand, optional(number)], function (value, range, upwards = 0) {
		return rank(this, value, range, upwards, false);
	}),
	"RANK.AVG": define([number, operand, optional(number)], function (value, range, upwards = 0) {
		return rank(this, value, range, upwards, true);
	}),
};

function countWhere(operands: readonly Operand[], test: (value: Scalar, direct: boolean) => boolean): number {
	let count = 0;
	eachValue(operands, (value, direct) => {
		if (test(value, direct)) count++;
	});
	return count;
}

function average({ name }: CallEnvironment, numbers: ReturnType<typeof numbersOf>): Scalar {
	if (isError(numbers)) return numbers;
	if (numbers.length === 0)
		return fail("#DIV/0!", `Evaluation of function ${name} caused a divide by zero error.`);
	return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function extremeOrError(
	numbers: ReturnType<typeof numbersOf>,
	choose: (a: number, b: number) => number,
): Scalar {
	return isError(numbers) ? numbers : extreme(numbers, choose);
}

/** 0 where there are no numbers. */
function extreme(numbers: readonly number[], choose: (a: number, b: number) => number): number {
	return numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));
}

function byCriteria(
	environment: CallEnvironment,
	values: Operand,
	criteria: readonly Operand[],
	reduce: (numbers: number[]) => Scalar,
): Scalar {
	const summed = testedRange(values);
	const positions = matchAll(criteria, environment.locale, environment.name, summed);
	if (!Array.isArray(positions)) return positions as Scalar;
	const numbers = numbersAt(summed, positions);
	return isError(numbers) ? numbers : reduce(numbers);
}

function numbersAt(
	values: { columns: number; at: (row: number, column: number) => Scalar },
	positions: readonly number[],
): ReturnType<typeof numbersOf> {
	const numbers: number[] = [];
	for (const position of positions) {
		const value = values.at(Math.floor(position / values.columns), position % values.columns);
		if (isError(value)) return value;
		if (typeof value === "number") numbers.push(value);
	}
	return numbers;
}

function weightedAverage(values: Grid, weights: Grid): Scalar {
	let sum = 0;
	let weight = 0;
	for (const [row, line] of values.entries()) {
		for (const [column, value] of line.entries()) {
			const share = weights[row]?.[column];
			if (typeof value !== "number" || typeof share !== "number") continue;
			sum += value * share;
			weight += share;
		}
	}
	return divide(sum, weight);
}

function rank(
	environment: CallEnvironment,
	value: number,
	range: Operand,
	upwards: number,
	averaged: boolean,
): Scalar {
	const numbers = numbersOf(environment, [range]);
	if (isError(numbers)) return numbers;
	const equal = numbers.filter((number) => number === value).length;
	if (equal === 0) {
		return fail(
			"#N/A",
			`Function ${environment.name} parameter 1 value '${value}' was not found in the data.`,
		);
	}
	const before = numbers.filter((number) => (upwards === 0 ? number > value : number < value)).length;
	return before + 1 + (averaged ? (equal - 1) / 2 : 0);
}
