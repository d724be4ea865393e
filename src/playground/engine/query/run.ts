import type { Scalar } from "../values.ts";
import { checkQuery, hasAggregate, isGrouped } from "./check.ts";
import { makeTest } from "./conditions.ts";
import { formatOf, labelOf } from "./labels.ts";
import type { Expression, Query } from "./syntax.ts";
import { keyOf, type QueryTable, type Row } from "./table.ts";
import { compareForSorting, compute, type Rows } from "./values.ts";

export interface QueryResult {
	readonly labels: readonly string[];
	readonly formats: readonly (string | undefined)[];
	readonly rows: Scalar[][];
}

/** A query at work. */
interface Run {
	readonly query: Query;
	readonly select: readonly Expression[];
	readonly table: QueryTable;
	/** Those that the condition lets through. */
	readonly rows: readonly Row[];
	value(expression: Expression, of: Rows): Scalar;
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
	const select = query.select ?? table.columns.map((_, column) => columnAt(column));
	checkQuery(query, select, table);
	const keep = query.where === undefined ? () => true : makeTest(query.where, table, now);
	const run: Run = {
		query,
		select,
		table,
		rows: table.rows.filter((row) => keep([row])),
		value: (expression, of) => compute(expression, of, table, now),
	};
	const outputs = select.flatMap((expression) => outputsOf(run, expression));
	return {
		labels: outputs.map(({ label }) => label),
		formats: outputs.map(({ expression }) => formatOf(expression, query, table)),
		rows: chosenLines(run).map((line) => outputs.map((output) => valueAt(run, line, output))),
	};
}

function columnAt(column: number): Expression {
	return { type: "column", id: `Col${column + 1}` };
}

/** The lines of the result in their order, of which `skipping`, `offset` and `limit` leave some. */
function chosenLines(run: Run): readonly Line[] {
	const { query, select, rows } = run;
	if (query.noValues) return [];
	const lines = isGrouped(query, select)
		? groupLines(run)
		: rows.map((row) => ({ rows: [row], byPivot: NO_PIVOT }));
	const step = Math.max(1, query.skipping);
	return sortLines(run, lines)
		.filter((_, index) => index % step === 0)
		.slice(query.offset, query.offset + query.limit);
}

const NO_PIVOT: Line["byPivot"] = new Map();

function valueAt(run: Run, line: Line, { expression, pivotKey }: Output): Scalar {
	return run.value(expression, pivotKey === undefined ? line.rows : (line.byPivot.get(pivotKey) ?? []));
}

/** Groups come in the order of what they are grouped by. */
function groupLines(run: Run): Line[] {
	const { query, rows } = run;
	return gather(run, query.group, rows).map(({ members }) => ({
		rows: members,
		byPivot: new Map(gather(run, query.pivot, members).map((part) => [part.key, part.members])),
	}));
}

/** Rows with equal values of the expressions, in the order of those values. */
function gather(
	run: Run,
	expressions: readonly Expression[],
	rows: readonly Row[],
): { readonly key: string; readonly members: Row[] }[] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = JSON.stringify(expressions.map((expression) => run.value(expression, [row])));
		const found = groups.get(key);
		if (found === undefined) groups.set(key, [row]);
		else found.push(row);
	}
	return [...groups]
		.map(([key, members]) => ({ key, members }))
		.sort((a, b) => compareBy(run, expressions, a.members, b.members));
}

function compareBy(run: Run, expressions: readonly Expression[], a: Rows, b: Rows): number {
	for (const expression of expressions) {
		const order = compareForSorting(run.value(expression, a), run.value(expression, b));
		if (order !== 0) return order;
	}
	return 0;
}

function sortLines({ query, value }: Run, lines: readonly Line[]): readonly Line[] {
	if (query.order.length === 0) return lines;
	const keyed = lines.map((line) => ({ line, keys: query.order.map(({ by }) => value(by, line.rows)) }));
	keyed.sort((a, b) => {
		for (const [index, { descending }] of query.order.entries()) {
			const order = compareForSorting(a.keys[index] ?? null, b.keys[index] ?? null);
			if (order !== 0) return descending ? -order : order;
		}
		return 0;
	});
	return keyed.map(({ line }) => line);
}

function outputsOf(run: Run, expression: Expression): Output[] {
	const { query, select, table, rows, value } = run;
	const key = keyOf(expression, table);
	const given = query.labels.find(({ of }) => keyOf(of, table) === key)?.text;
	const label = given ?? labelOf(expression, table);
	if (query.pivot.length === 0 || !hasAggregate(expression)) {
		return [{ expression, pivotKey: undefined, label }];
	}
	const alone =
		given === undefined && expression.type === "aggregate" && select.filter(hasAggregate).length === 1;
	return gather(run, query.pivot, rows).map((part) => {
		const title = query.pivot.map((by) => String(value(by, part.members) ?? "")).join(",");
		return { expression, pivotKey: part.key, label: alone ? title : `${title} ${label}`.trim() };
	});
}
