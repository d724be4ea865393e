import type { CellError } from "../../model/types.ts";
import { eachFilled, onRepeat } from "../areas.ts";
import { toNumber } from "../coerce.ts";
import type { CallEnvironment } from "../define.ts";
import { isArea, isError, isGrid, type Operand, type Scalar } from "../values.ts";

/** Visits all values of the arguments; those given directly are marked. Blanks of ranges may be left out. */
export function eachValue(
	operands: readonly Operand[],
	visit: (value: Scalar, direct: boolean) => void,
): void {
	for (const operand of operands) {
		if (isArea(operand)) eachFilled(operand, (value) => visit(value, false));
		else if (isGrid(operand)) for (const row of operand) for (const value of row) visit(value, false);
		else visit(operand as Scalar, true);
	}
}

/** The numbers among the arguments: of ranges only numbers, given directly also what reads as one. The first error otherwise. */
export function numbersOf(
	environment: CallEnvironment,
	operands: readonly Operand[],
): readonly number[] | CellError {
	const [only = null] = operands;
	const known =
		operands.length === 1 && isArea(only)
			? onRepeat(only, "numbers", () => collectNumbers(environment, operands))
			: undefined;
	return known ?? collectNumbers(environment, operands);
}

/** The same from the least to the greatest. */
export function sortedNumbers(
	environment: CallEnvironment,
	operands: readonly Operand[],
): readonly number[] | CellError {
	const sort = () => {
		const numbers = numbersOf(environment, operands);
		return isError(numbers) ? numbers : [...numbers].sort((a, b) => a - b);
	};
	const [only = null] = operands;
	if (operands.length > 1) return sort();
	if (isArea(only)) return onRepeat(only, "sorted numbers", sort) ?? sort();
	if (!isGrid(only)) return sort();
	const known = sortedGrids.get(only) ?? sort();
	sortedGrids.set(only, known);
	return known;
}

/** Under ARRAYFORMULA the same array comes again for each of its values. */
const sortedGrids = new WeakMap<object, readonly number[] | CellError>();

function collectNumbers(environment: CallEnvironment, operands: readonly Operand[]): number[] | CellError {
	const numbers: number[] = [];
	let error: CellError | undefined;
	eachValue(operands, (value, direct) => {
		if (error !== undefined) return;
		if (typeof value === "number") numbers.push(value);
		else if (isError(value)) error = value;
		else if (direct) {
			const number = toNumber(value, { name: environment.name, parameter: 1, locale: environment.locale });
			if (isError(number)) error = number;
			else numbers.push(number);
		}
	});
	return error ?? numbers;
}

/** The same with TRUE as 1 and with text as 0 where it stands in a range, as in AVERAGEA. */
export function numbersAndTexts(
	environment: CallEnvironment,
	operands: readonly Operand[],
): number[] | CellError {
	const numbers: number[] = [];
	let error: CellError | undefined;
	eachValue(operands, (value, direct) => {
		if (isError(value)) error ??= value;
		else if (typeof value === "string" && !direct) numbers.push(0);
		else if (value !== null) {
			const number = toNumber(value, { name: environment.name, parameter: 1, locale: environment.locale });
			if (isError(number)) error ??= number;
			else numbers.push(number);
		}
	});
	return error ?? numbers;
}

/** How many of the sorted numbers come first that are `within`. */
export function countFirst(sorted: readonly number[], within: (number: number) => boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (within(sorted[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}
