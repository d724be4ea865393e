import { dateOf } from "../dates.ts";
import type { Scalar } from "../values.ts";
import { type Aggregate, type Expression, type QueryType, refuse } from "./syntax.ts";
import type { QueryTable, Row } from "./table.ts";

/** What an expression is computed from: one row, or the rows of a group. */
export type Rows = readonly Row[];

type NumberFunction = (a: number, b: number) => number | null;

const ARITHMETIC: { readonly [name: string]: NumberFunction | undefined } = {
	sum: (a, b) => a + b,
	difference: (a, b) => a - b,
	product: (a, b) => a * b,
	quotient: (a, b) => (b === 0 ? null : a / b),
	modulo: (a, b) => (b === 0 ? null : a % b),
};

/** Of a serial number; `month` counts from 0, as Google documents. */
const DATE_PARTS: { readonly [name: string]: ((date: Date) => number) | undefined } = {
	year: (date) => date.getUTCFullYear(),
	month: (date) => date.getUTCMonth(),
	day: (date) => date.getUTCDate(),
	quarter: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
	dayofweek: (date) => date.getUTCDay() + 1,
};

const TIME_PARTS: { readonly [name: string]: ((date: Date) => number) | undefined } = {
	hour: (date) => date.getUTCHours(),
	minute: (date) => date.getUTCMinutes(),
	second: (date) => date.getUTCSeconds(),
	millisecond: (date) => date.getUTCMilliseconds(),
};

/** The type of an expression. Throws if a function is unknown or gets what it cannot take. */
export function typeOf(expression: Expression, table: QueryTable): QueryType {
	switch (expression.type) {
		case "column":
			return table.columns[table.indexOf(expression.id)]!.type;
		case "literal":
			return expression.of;
		case "aggregate": {
			const type = typeOf({ type: "column", id: expression.id }, table);
			if (expression.name === "count") return "number";
			if (expression.name === "min" || expression.name === "max") return type;
			return type === "number" ? "number" : refuse("AVG_SUM_ONLY_NUMERIC");
		}
		case "call":
			return typeOfCall(
				expression.name,
				expression.args.map((argument) => typeOf(argument, table)),
				table,
			);
	}
}

function typeOfCall(written: string, args: readonly QueryType[], table: QueryTable): QueryType {
	const name = written.toLowerCase();
	const wants = (count: number, types: readonly QueryType[], words: string): void => {
		const loose = table.typed || !types.includes("date") ? types : [...types, "number"];
		if (args.length !== count || !args.every((type) => loose.includes(type))) {
			refuse(`Can't perform the function ${written} on values that are not ${words}.`);
		}
	};
	if (name in ARITHMETIC) {
		wants(2, ["number"], "numbers");
		return "number";
	}
	if (name in DATE_PARTS) {
		wants(1, ["date", "datetime"], "date or a datetime values");
		return "number";
	}
	if (name in TIME_PARTS) {
		wants(
			1,
			["timeofday", "datetime"].concat(table.typed ? [] : ["number"]) as QueryType[],
			"timeofday or datetime values",
		);
		return "number";
	}
	if (name === "datediff") {
		wants(2, ["date", "datetime"], "date or a datetime values");
		return "number";
	}
	if (name === "todate") {
		wants(1, ["date", "datetime", "number"], "date, datetime or number values");
		return "date";
	}
	if (name === "now" && args.length === 0) return "datetime";
	if (name === "upper" || name === "lower") {
		wants(1, ["text"], "text");
		return "text";
	}
	return refuse(`PARSE_ERROR: Unknown function ${written}.`);
}

/** The value of an expression. Aggregates take all rows, the rest the first one, which stands for its group. */
export function compute(expression: Expression, rows: Rows, table: QueryTable, now: () => number): Scalar {
	switch (expression.type) {
		case "column":
			return rows[0]?.[table.indexOf(expression.id)] ?? null;
		case "literal":
			return expression.value;
		case "aggregate":
			return aggregate(expression.name, rows, table.indexOf(expression.id));
		case "call": {
			const args = expression.args.map((argument) => compute(argument, rows, table, now));
			return expression.name.toLowerCase() === "now" ? now() : call(expression.name.toLowerCase(), args);
		}
	}
}

function call(name: string, [first = null, second = null]: readonly Scalar[]): Scalar {
	if (typeof first === "string") return name === "upper" ? first.toUpperCase() : first.toLowerCase();
	if (typeof first !== "number") return null;
	const part = DATE_PARTS[name] ?? TIME_PARTS[name];
	if (part !== undefined) return part(dateOf(first));
	if (name === "todate") return Math.floor(first);
	if (typeof second !== "number") return null;
	if (name === "datediff") return Math.floor(first) - Math.floor(second);
	return ARITHMETIC[name]?.(first, second) ?? null;
}

function aggregate(name: Aggregate, rows: Rows, column: number): Scalar {
	const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
	if (name === "count") return values.length;
	if (values.length === 0) return null;
	if (name === "min" || name === "max") {
		const wanted = name === "min" ? -1 : 1;
		return values.reduce((best, value) => (Math.sign(compareValues(value, best)) === wanted ? value : best));
	}
	const sum = (values as number[]).reduce((total, value) => total + value, 0);
	return name === "sum" ? sum : sum / values.length;
}

/** The order of values of one type: text by its characters, FALSE before TRUE. */
export function compareValues(a: Scalar, b: Scalar): number {
	if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
	return Number(a) - Number(b);
}

/** The order of rows: blanks first, text as people sort it. */
export function compareForSorting(a: Scalar, b: Scalar): number {
	if (a === null || b === null) return Number(a !== null) - Number(b !== null);
	return typeof a === "string" && typeof b === "string" ? a.localeCompare(b, "en") : compareValues(a, b);
}
