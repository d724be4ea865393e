import { isPercentFormat } from "numfmt";
import type { Scalar } from "../values.ts";
import { checkQuery, isGrouped } from "./check.ts";
import { makeTest } from "./conditions.ts";
import type { Expression, Query } from "./syntax.ts";
import { keyOf, type QueryTable, type Row } from "./table.ts";
import { compareForSorting, compute, type Rows, typeOf } from "./values.ts";

export interface QueryResult {
	readonly labels: readonly string[];
	readonly formats: readonly (string | undefined)[];
	readonly rows: Scalar[][];
}

/** A row of the result before its columns are chosen; with a pivot, its rows also by the pivot's values. */
interface Line {
	readonly rows: Rows;
	readonly byPivot: ReadonlyMap<string, Rows>;
}

/** A column of the result; with a pivot, one for each of the pivot's values. */
interface Output {
	readonly expression: Expression;
	readonly pivotKey: string | undefined;
	readonly label: string;
}

/** Computes a query. Throws with a message for the user. `now` gives a serial number. */
export function runQuery(query: Query, table: QueryTable, now: () => number): QueryResult {
	const select =
		query.select ??
		table.columns.map((_, column): Expression => ({ type: "column", id: `Col${column + 1}` }));
	checkQuery(query, select, table);
	const keep = query.where === undefined ? undefined : makeTest(query.where, table, now);
	const rows = keep === undefined ? table.rows : table.rows.filter((row) => keep([row]));
	const value = (expression: Expression, of: Rows) => compute(expression, of, table, now);
	const keyFor = (expressions: readonly Expression[], row: Row) =>
		JSON.stringify(expressions.map((expression) => value(expression, [row])));
	const grouped = isGrouped(query, select);
	const lines = grouped ? group(rows) : rows.map((row): Line => ({ rows: [row], byPivot: new Map() }));
	const outputs = select.flatMap((expression) => outputsOf(expression));
	const sorted = sortLines(lines).filter((_, index) => index % Math.max(1, query.skipping) === 0);
	return {
		labels: outputs.map(({ label }) => label),
		formats: outputs.map(({ expression }) => formatOf(expression, query, table)),
		rows: query.noValues
			? []
			: sorted
					.slice(query.offset, query.offset + query.limit)
					.map((line) =>
						outputs.map(({ expression, pivotKey }) =>
							value(expression, pivotKey === undefined ? line.rows : (line.byPivot.get(pivotKey) ?? [])),
						),
					),
	};

	/** Groups come in the order of what they are grouped by. */
	function group(all: readonly Row[]): Line[] {
		const groups = gather(all, (row) => keyFor(query.group, row));
		const ordered = [...groups.values()].sort((a, b) => compareBy(query.group, a, b));
		return ordered.map((members) => ({
			rows: members,
			byPivot: gather(members, (row) => keyFor(query.pivot, row)),
		}));
	}

	function compareBy(expressions: readonly Expression[], a: Rows, b: Rows): number {
		for (const expression of expressions) {
			const order = compareForSorting(value(expression, a), value(expression, b));
			if (order !== 0) return order;
		}
		return 0;
	}

	function sortLines(unsorted: readonly Line[]): readonly Line[] {
		if (query.order.length === 0) return unsorted;
		const keyed = unsorted.map((line) => ({ line, keys: query.order.map(({ by }) => value(by, line.rows)) }));
		keyed.sort((a, b) => {
			for (const [index, { descending }] of query.order.entries()) {
				const order = compareForSorting(a.keys[index] ?? null, b.keys[index] ?? null);
				if (order !== 0) return descending ? -order : order;
			}
			return 0;
		});
		return keyed.map(({ line }) => line);
	}

	function outputsOf(expression: Expression): Output[] {
		const given = query.labels.find(({ of }) => keyOf(of, table) === keyOf(expression, table))?.text;
		const label = given ?? labelOf(expression, table);
		if (query.pivot.length === 0 || !isAggregated(expression)) {
			return [{ expression, pivotKey: undefined, label }];
		}
		const alone =
			given === undefined && expression.type === "aggregate" && select.filter(isAggregated).length === 1;
		const values = [...gather(rows, (row) => keyFor(query.pivot, row)).values()];
		return values
			.sort((a, b) => compareBy(query.pivot, a, b))
			.map((members) => {
				const title = query.pivot.map((part) => String(value(part, members) ?? "")).join(",");
				return {
					expression,
					pivotKey: keyFor(query.pivot, members[0]!),
					label: alone ? title : `${title} ${label}`.trim(),
				};
			});
	}
}

function gather(rows: readonly Row[], keyOfRow: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = keyOfRow(row);
		const found = groups.get(key);
		if (found === undefined) groups.set(key, [row]);
		else found.push(row);
	}
	return groups;
}

function isAggregated(expression: Expression): boolean {
	return (
		expression.type === "aggregate" || (expression.type === "call" && expression.args.some(isAggregated))
	);
}

/** As Google labels results: the header, `sum fee`, `quotient(sum feecount fee)`. */
function labelOf(expression: Expression, table: QueryTable): string {
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

function formatOf(expression: Expression, query: Query, table: QueryTable): string | undefined {
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
