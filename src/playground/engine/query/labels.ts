import { isPercentFormat } from "numfmt";
import type { Scalar } from "../values.ts";
import type { Expression, Query } from "./syntax.ts";
import { keyOf, type QueryTable } from "./table.ts";
import { typeOf } from "./values.ts";

/** As Google labels results: the header, `sum fee`, `quotient(sum feecount fee)`. */
export function labelOf(expression: Expression, table: QueryTable): string {
	switch (expression.type) {
		case "column":
			return table.columns[table.indexOf(expression.id)]!.label;
		case "literal":
			return `${constantText(expression.value)}()`;
		case "aggregate":
			return `${expression.name} ${table.columns[table.indexOf(expression.id)]!.label}`;
		case "call":
			return `${expression.name}(${expression.args.map((argument) => labelOf(argument, table)).join("")})`;
	}
}

function constantText(value: Scalar): string {
	if (typeof value === "number") return Number.isInteger(value) ? `${value}.0` : String(value);
	return typeof value === "string" ? `"${value}"` : String(value);
}

/** The number format that a column of the result brings along. */
export function formatOf(expression: Expression, query: Query, table: QueryTable): string | undefined {
	const given = query.formats.find(({ of }) => keyOf(of, table) === keyOf(expression, table));
	const type = typeOf(expression, table);
	if (given !== undefined) return type === "number" ? given.text : datePattern(given.text);
	if (expression.type === "column") return table.columns[table.indexOf(expression.id)]!.format;
	if (expression.type === "aggregate" && expression.name !== "count") {
		return table.columns[table.indexOf(expression.id)]!.format;
	}
	if (expression.type !== "call") return undefined;
	if (type === "date") return "yyyy-mm-dd";
	const formats = expression.args.map((argument) => formatOf(argument, query, table));
	return expression.name === "quotient"
		? undefined
		: formats.find((format) => format && !isPercentFormat(format));
}

/** The patterns of `format` are those of ICU; ours write weekdays, hours and AM as spreadsheets do. */
function datePattern(pattern: string): string {
	return pattern
		.replace(/E+/g, (letters) => (letters.length > 3 ? "dddd" : "ddd"))
		.replace(/[HK]+/g, (letters) => letters.toLowerCase())
		.replace(/\ba\b/g, "AM/PM");
}
