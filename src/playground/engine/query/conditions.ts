import { toText } from "../coerce.ts";
import { compileWhole } from "../functions/regex.ts";
import type { Scalar } from "../values.ts";
import { type Condition, named, partsOf, type QueryType, refuse } from "./syntax.ts";
import type { QueryTable } from "./table.ts";
import { compareValues, compute, type Rows, typeOf } from "./values.ts";

type Test = (row: Rows) => boolean;

/** A test for one row. Comparisons with a blank do not hold, whatever the operator. */
export function makeTest(condition: Condition, table: QueryTable, now: () => number): Test {
	switch (condition.type) {
		case "and": {
			const tests = condition.parts.map((part) => makeTest(part, table, now));
			return (row) => tests.every((test) => test(row));
		}
		case "or": {
			const tests = condition.parts.map((part) => makeTest(part, table, now));
			return (row) => tests.some((test) => test(row));
		}
		case "not": {
			const test = makeTest(condition.part, table, now);
			return (row) => !test(row);
		}
		case "null":
			typeOf(condition.of, table);
			return (row) => compute(condition.of, row, table, now) === null;
		case "compare":
			return makeComparison(condition, table, now);
	}
}

function makeComparison(
	{ operator, left, right }: Extract<Condition, { type: "compare" }>,
	table: QueryTable,
	now: () => number,
): Test {
	for (const part of [...partsOf(left), ...partsOf(right)]) {
		if (part.type === "aggregate") refuse(`CANNOT_BE_IN_WHERE: ${named(part)}`);
	}
	const comparable = sameKind(typeOf(left, table), typeOf(right, table), table.typed);
	const textual = makeTextTest(operator);
	return (row) => {
		const a = compute(left, row, table, now);
		const b = compute(right, row, table, now);
		if (a === null || b === null) return false;
		if (textual !== undefined) return textual(plainText(a), plainText(b));
		return comparable && holds(operator, compareValues(a, b));
	};
}

/** Values of different types are never equal and never in order; dates and times of day are types of their own. */
function sameKind(a: QueryType, b: QueryType, typed: boolean): boolean {
	const days: readonly QueryType[] = ["date", "datetime"];
	if (a === b || (days.includes(a) && days.includes(b))) return true;
	const numbers: readonly QueryType[] = ["number", "timeofday", ...days];
	return !typed && numbers.includes(a) && numbers.includes(b);
}

function holds(operator: string, order: number): boolean {
	switch (operator) {
		case "=":
			return order === 0;
		case "!=":
			return order !== 0;
		case "<":
			return order < 0;
		case "<=":
			return order <= 0;
		case ">":
			return order > 0;
		default:
			return order >= 0;
	}
}

/** The comparisons of texts; letter case counts. */
function makeTextTest(operator: string): ((text: string, other: string) => boolean) | undefined {
	switch (operator) {
		case "contains":
			return (text, part) => text.includes(part);
		case "starts with":
			return (text, start) => text.startsWith(start);
		case "ends with":
			return (text, end) => text.endsWith(end);
		case "matches":
			return matcher((pattern) => pattern);
		case "like":
			return matcher((pattern) =>
				pattern.replace(/[.*+?^${}()|[\]\\%_]/g, (sign) =>
					sign === "%" ? "[\\s\\S]*" : sign === "_" ? "[\\s\\S]" : `\\${sign}`,
				),
			);
		default:
			return undefined;
	}
}

/** A regular expression must fit the whole text; the same one comes again in every row. */
function matcher(toRegex: (pattern: string) => string): (text: string, pattern: string) => boolean {
	let known: string | undefined;
	let regex: RegExp | undefined;
	return (text, pattern) => {
		if (pattern !== known) {
			regex = compileWhole(toRegex(pattern)) ?? refuse(`"${pattern}" is not a valid regular expression.`);
			known = pattern;
		}
		return regex!.test(text);
	};
}

function plainText(value: Scalar): string {
	return String(toText(value, "en_US"));
}
