import type { CellError } from "../../model/types.ts";
import { eachFilled } from "../areas.ts";
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
export function numbersOf(environment: CallEnvironment, operands: readonly Operand[]): number[] | CellError {
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
