import { isDateFormat } from "numfmt";
import type { CustomArgument, CustomScalar, WorkbookModel } from "../model/types.ts";
import { type Area, columnsOf, isSingle, readArea, rowsOf } from "./areas.ts";
import type { CellSheet } from "./cells.ts";
import type { Context, EvaluationEngine } from "./context.ts";
import { dateOf, serialOf } from "./dates.ts";
import { localeFormat } from "./locale.ts";
import { toScalar } from "./operands.ts";
import type { Node } from "./parse.ts";
import { fail, isArea, isError, isGrid, type Operand, plainValue, type Scalar } from "./values.ts";

/** Calls the custom functions of the add-on. */
export interface CustomCaller {
	functions: WorkbookModel["customFunctions"];
	readonly call: EvaluationEngine["custom"];
}

type FormatAt = (sheet: CellSheet, row: number, column: number) => string;

export function createCustomCaller(formatAt: FormatAt): CustomCaller {
	let functions: WorkbookModel["customFunctions"] = { names: new Set(), call: () => null };
	let byUpperCase = new Map<string, string>();

	return {
		get functions() {
			return functions;
		},
		set functions(value) {
			functions = value;
			byUpperCase = new Map([...value.names].map((name) => [name.toUpperCase(), name]));
		},
		call(upperName, nodes, context) {
			const name = byUpperCase.get(upperName);
			if (name === undefined) return undefined;
			const args = nodes.map((node) => argumentFrom(node, context, formatAt));
			try {
				return resultFrom(functions.call(name, args), nodes, context);
			} catch (error) {
				return fail("#ERROR!", messageOf(error));
			}
		},
	};
}

/** Errors arrive as their text (`"#N/A"`), alone or in a range; what Google passes is not documented. */
function argumentFrom(node: Node | undefined, context: Context, formatAt: FormatAt): CustomArgument {
	if (node === undefined) return "";
	const operand = context.evaluate(node, context);
	if (isArea(operand))
		return isSingle(operand) ? cellFrom(operand, 0, 0, formatAt) : rowsFrom(operand, formatAt);
	if (isGrid(operand)) return operand.map((row) => row.map(plain));
	return plain(toScalar(operand, context));
}

/** All rows of the range: an open one reaches down to the last row of the sheet, as at Google. */
function rowsFrom(area: Area, formatAt: FormatAt): CustomScalar[][] {
	const columns = columnsOf(area);
	return Array.from({ length: rowsOf(area) }, (_, row) =>
		Array.from({ length: columns }, (_, column) => cellFrom(area, row, column, formatAt)),
	);
}

function cellFrom(area: Area, row: number, column: number, formatAt: FormatAt): CustomScalar {
	const value = readArea(area, row, column);
	if (typeof value !== "number") return plain(value);
	const format = formatAt(area.sheet, area.top + row, area.left + column);
	return isDate(format) ? dateOf(value) : value;
}

function plain(value: Scalar): CustomScalar {
	if (value === null) return "";
	return isError(value) ? value.error : (plainValue(value) as CustomScalar);
}

const dateFormats = new Map<string, boolean>();

/** The pattern shows dates or times. */
export function isDate(format: string): boolean {
	if (format === "") return false;
	const known = dateFormats.get(format);
	if (known !== undefined) return known;
	const date = isDateFormat(format);
	dateFormats.set(format, date);
	return date;
}

/** Dates become serial numbers whose format is remembered under the call. A plain list is one row. */
function resultFrom(result: unknown, nodes: readonly (Node | undefined)[], context: Context): Operand {
	const formats: (string | undefined)[] = [];
	const convert = (value: unknown, column: number): Scalar => {
		if (Object.prototype.toString.call(value) === "[object Date]") {
			const serial = serialOf(value as Date);
			const { date, dateTime } = localeFormat(context.locale);
			formats[column] ??= Number.isInteger(serial) ? date : dateTime;
			return serial;
		}
		return scalarFrom(value);
	};
	const operand = shape(result, convert);
	if (formats.length > 0) {
		context.formula.givenFormats ??= new Map();
		context.formula.givenFormats.set(nodes, formats);
	}
	return operand;
}

function shape(result: unknown, convert: (value: unknown, column: number) => Scalar): Operand {
	if (!Array.isArray(result)) return convert(result, 0);
	const rows = result.some(Array.isArray) ? result : [result];
	const lines = rows.map((row: unknown) => (Array.isArray(row) ? row.map(convert) : [convert(row, 0)]));
	const width = Math.max(0, ...lines.map((line) => line.length));
	if (width === 0) return null;
	for (const line of lines) while (line.length < width) line.push(null);
	return lines;
}

function scalarFrom(value: unknown): Scalar {
	if (value === null || value === undefined) return null;
	if (typeof value === "number") {
		return Number.isFinite(value) ? value : fail("#NUM!", "Result was not a number.");
	}
	return typeof value === "boolean" || typeof value === "string" ? value : String(value);
}

function messageOf(error: unknown): string {
	const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
	return String(message);
}
