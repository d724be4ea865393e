import { toCol } from "@borgar/fx";
import { areaGrid, subArea } from "../areas.ts";
import { toText } from "../coerce.ts";
import { isDate } from "../custom.ts";
import type { CallEnvironment } from "../define.ts";
import { type Grid, isArea, isGrid, type Operand, type Scalar } from "../values.ts";
import { type Expression, type QueryType, refuse } from "./syntax.ts";

export type Row = readonly Scalar[];

export interface QueryColumn {
	readonly label: string;
	readonly type: QueryType;
	/** The number format its values are shown with. */
	readonly format: string | undefined;
}

/** What a query works on. */
export interface QueryTable {
	readonly columns: readonly QueryColumn[];
	/** Values of another type than their column's are blank. */
	readonly rows: readonly Row[];
	/** Numbers are known not to be dates, as their cells' formats say so. */
	readonly typed: boolean;
	/** The place of a column named by its letter or as Col1, Col2, … Throws if there is none. */
	indexOf(id: string): number;
}

/** `headers` rows are labels; below 0 the number is guessed: 1 if texts stand above a column of something else. */
export function readTable(data: Operand, headers: number, environment: CallEnvironment): QueryTable {
	const grid = withoutBlankEnd(isArea(data) ? areaGrid(data) : isGrid(data) ? data : [[data as Scalar]]);
	const width = grid[0]?.length ?? 0;
	const count = headers < 0 ? guessHeaders(grid, width) : headers;
	const body = grid.slice(count);
	const left = isArea(data) ? data.left : 0;
	const columns = Array.from({ length: width }, (_, column): QueryColumn => {
		const type = majorityType(body, column);
		const label = grid
			.slice(0, count)
			.map((row) => labelText(row[column] ?? null, environment.locale))
			.filter((part) => part !== "")
			.join(" ");
		const sample = body.findIndex((row) => typeof row[column] === "number");
		const format =
			isArea(data) && type === "number" && sample >= 0
				? environment.formatOf(subArea(data, count + sample, column, 1, 1)) || undefined
				: undefined;
		return { label, format, type: type === "number" ? momentType(format) : type };
	});
	return {
		columns,
		rows: body.map((row) => row.map((value, column) => (fits(value, columns[column]!.type) ? value : null))),
		typed: isArea(data),
		indexOf(id) {
			for (let column = 0; column < width; column++) {
				if (id === `Col${column + 1}` || (isArea(data) && id === toCol(left + column))) return column;
			}
			return refuse(`NO_COLUMN: ${id}`);
		},
	};
}

function withoutBlankEnd(grid: Grid): Grid {
	let rows = grid.length;
	while (rows > 0 && grid[rows - 1]!.every((value) => value === null || value === "")) rows--;
	return rows === 0 ? grid.slice(0, 1) : grid.slice(0, rows);
}

/** Google does not document its guess; this is what it is seen to do with a plain table. */
function guessHeaders(grid: Grid, width: number): number {
	const [first = [], ...rest] = grid;
	if (!first.every((value) => value === null || typeof value === "string")) return 0;
	const others = Array.from({ length: width }, (_, column) => majorityType(rest, column));
	return others.some((type, column) => type !== "text" && first[column] !== null) ? 1 : 0;
}

function majorityType(rows: Grid, column: number): "text" | "number" | "boolean" {
	const counts = { text: 0, number: 0, boolean: 0 };
	for (const row of rows) {
		const value = row[column];
		if (typeof value === "string" && value !== "") counts.text++;
		else if (typeof value === "number") counts.number++;
		else if (typeof value === "boolean") counts.boolean++;
	}
	if (counts.number > counts.text && counts.number >= counts.boolean) return "number";
	return counts.boolean > counts.text ? "boolean" : "text";
}

function momentType(format: string | undefined): QueryType {
	if (format === undefined || !isDate(format)) return "number";
	const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/am\/pm/gi, "h");
	const hasTime = /[hs]/i.test(letters);
	if (!hasTime) return "date";
	return /[yd]/i.test(letters) ? "datetime" : "timeofday";
}

function fits(value: Scalar, type: QueryType): boolean {
	if (typeof value === "number") return type !== "text" && type !== "boolean";
	return typeof value === (type === "text" ? "string" : type) && value !== "";
}

function labelText(value: Scalar, locale: string): string {
	const text = toText(value, locale);
	return typeof text === "string" ? text.trim() : "";
}

/** Equal expressions have equal keys. */
export function keyOf(expression: Expression, table: QueryTable): string {
	switch (expression.type) {
		case "column":
			return String(table.indexOf(expression.id));
		case "literal":
			return `${expression.of} ${JSON.stringify(expression.value)}`;
		case "aggregate":
			return `${expression.name} ${table.indexOf(expression.id)}`;
		case "call":
			return `${expression.name}(${expression.args.map((argument) => keyOf(argument, table)).join(",")})`;
	}
}
