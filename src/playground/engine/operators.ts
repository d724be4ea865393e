import type { CellError } from "../model/types.ts";
import { toNumber, toText } from "./coerce.ts";
import { compareScalars } from "./compare.ts";
import { fail, isError, type Scalar } from "./values.ts";

/** What Sheets calls the operators in its messages. */
const NAMES: { readonly [operator: string]: string } = {
	"+": "ADD",
	"-": "MINUS",
	"*": "MULTIPLY",
	"/": "DIVIDE",
	"^": "POW",
};

export function applyBinary(operator: string, left: Scalar, right: Scalar, locale: string): Scalar {
	if (isError(left)) return left;
	if (isError(right)) return right;
	if (operator === "&") return concatenate(left, right, locale);
	const name = NAMES[operator];
	if (name === undefined) return compare(operator, compareScalars(left, right));
	const a = toNumber(left, { name, parameter: 1, locale });
	if (isError(a)) return a;
	const b = toNumber(right, { name, parameter: 2, locale });
	return isError(b) ? b : arithmetic(operator, a, b);
}

export function applyUnary(operator: string, value: Scalar, locale: string): Scalar {
	if (isError(value) || operator === "+") return value;
	const name = operator === "%" ? "UNARY_PERCENT" : "UMINUS";
	const amount = toNumber(value, { name, parameter: 1, locale });
	if (isError(amount)) return amount;
	return operator === "%" ? amount / 100 : 0 - amount;
}

/** A number that Sheets can show, or what is wrong with it. */
export function checkNumber(value: number, name: string): number | CellError {
	return Number.isFinite(value)
		? value
		: fail("#NUM!", `The result of ${name} is not a number that can be shown.`);
}

export function divide(a: number, b: number): Scalar {
	if (b === 0) return fail("#DIV/0!", "Function DIVIDE parameter 2 cannot be zero.");
	return checkNumber(a / b, "DIVIDE");
}

function arithmetic(operator: string, a: number, b: number): Scalar {
	switch (operator) {
		case "+":
			return checkNumber(tidySum(a, b), "ADD");
		case "-":
			return checkNumber(tidySum(a, -b), "MINUS");
		case "*":
			return checkNumber(a * b, "MULTIPLY");
		case "/":
			return divide(a, b);
		default:
			return checkNumber(a ** b, "POW");
	}
}

/** A sum that is next to nothing beside its parts is 0, as spreadsheets show: 0.1 + 0.2 - 0.3. */
function tidySum(a: number, b: number): number {
	const sum = a + b;
	return Math.abs(sum) < Math.abs(a) * 5e-16 ? 0 : sum;
}

function concatenate(left: Scalar, right: Scalar, locale: string): Scalar {
	const a = toText(left, locale);
	const b = toText(right, locale);
	if (isError(a)) return a;
	return isError(b) ? b : a + b;
}

function compare(operator: string, order: number): boolean {
	switch (operator) {
		case "=":
			return order === 0;
		case "<>":
			return order !== 0;
		case "<":
			return order < 0;
		case ">":
			return order > 0;
		case "<=":
			return order <= 0;
		default:
			return order >= 0;
	}
}
