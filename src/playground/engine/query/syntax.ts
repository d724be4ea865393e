import type { Scalar } from "../values.ts";

/** What a column or value holds; dates and times are serial numbers. */
export type QueryType = "text" | "number" | "boolean" | "date" | "datetime" | "timeofday";

export type Aggregate = "sum" | "avg" | "count" | "min" | "max";

export type Expression =
	| { readonly type: "column"; readonly id: string }
	| { readonly type: "literal"; readonly value: Scalar; readonly of: QueryType }
	| { readonly type: "aggregate"; readonly name: Aggregate; readonly id: string }
	/** Arithmetic goes by Google's names: sum, difference, product, quotient, modulo. */
	| { readonly type: "call"; readonly name: string; readonly args: readonly Expression[] };

export type Condition =
	| { readonly type: "and" | "or"; readonly parts: readonly Condition[] }
	| { readonly type: "not"; readonly part: Condition }
	| { readonly type: "null"; readonly of: Expression }
	| {
			readonly type: "compare";
			readonly operator: string;
			readonly left: Expression;
			readonly right: Expression;
	  };

export interface SortKey {
	readonly by: Expression;
	readonly descending: boolean;
}

/** A text for a column: its label, or the pattern it is shown with. */
export interface ColumnText {
	readonly of: Expression;
	readonly text: string;
}

/** A query in the language of Google's charts: developers.google.com/chart/interactive/docs/querylanguage. */
export interface Query {
	/** Absent: all columns. */
	readonly select: readonly Expression[] | undefined;
	readonly where: Condition | undefined;
	readonly group: readonly Expression[];
	readonly pivot: readonly Expression[];
	readonly order: readonly SortKey[];
	readonly skipping: number;
	readonly limit: number;
	readonly offset: number;
	readonly labels: readonly ColumnText[];
	readonly formats: readonly ColumnText[];
	readonly noValues: boolean;
}

/** As Google's messages write it: A, SUM(`B`). */
export function named(expression: Expression): string {
	switch (expression.type) {
		case "column":
			return expression.id;
		case "literal":
			return String(expression.value);
		case "aggregate":
			return `${expression.name.toUpperCase()}(\`${expression.id}\`)`;
		case "call":
			return `${expression.name}(${expression.args.map(named).join(", ")})`;
	}
}

/** The expression and all its parts. */
export function partsOf(expression: Expression): Expression[] {
	return expression.type === "call" ? [expression, ...expression.args.flatMap(partsOf)] : [expression];
}

const PROBLEM = "QueryProblem";

/** Stops the query with a message for the user. */
export function refuse(message: string): never {
	throw Object.assign(new Error(message), { name: PROBLEM });
}

export function isProblem(error: unknown): error is Error {
	return error instanceof Error && error.name === PROBLEM;
}
