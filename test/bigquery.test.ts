import { readFileSync } from "node:fs";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { BIGQUERY_FUNCTIONS } from "../scripts/docs/bigquery-functions.mjs";
import type { FunctionExample } from "../src/core/sheet-function.ts";
import { functionFiles } from "./function-files.ts";

const sql = readFileSync("docs/bigquery.sql", "utf8");

/** Name, argument list, result type and body of each statement, as BigQuery would read them. */
const statements = Array.from(
	sql.matchAll(
		/CREATE OR REPLACE FUNCTION campaign\.(\w+)\((.*)\)\nRETURNS (.*)\nDETERMINISTIC LANGUAGE js AS r"""([\s\S]*?)""";/g,
	),
	([, name = "", list = "", returns = "", body = ""]) => ({
		name,
		parameters: list.split(/, (?=\w+ [A-Z])/).map((parameter) => {
			const [argument = "", type = ""] = parameter.split(" ");
			return { argument, type };
		}),
		returns,
		body,
	}),
);

type Value = string | number | boolean | null | readonly number[];

describe("docs/bigquery.sql", () => {
	test("has a statement for each function listed", () => {
		expect(statements.map(({ name }) => name)).toEqual(BIGQUERY_FUNCTIONS.map(({ name }) => name));
		expect(statements.length).toBeGreaterThan(15);
	});

	test("stays within what BigQuery takes: 32 KB a function, 1 MB a query", () => {
		for (const { name, body } of statements)
			expect(Buffer.byteLength(body), name).toBeLessThanOrEqual(32_768);
		expect(Buffer.byteLength(sql)).toBeLessThan(1_000_000);
	});

	test.each(statements)("$name is plain ES2019", ({ parameters, body }) => {
		const names = parameters.map(({ argument }) => argument).join(", ");
		expect(() =>
			parse(`(function (${names}) {${body}})`, { ecmaVersion: 2019, sourceType: "script" }),
		).not.toThrow();
	});
});

describe.each(statements)("$name in a bare V8", ({ name, parameters, returns, body }) => {
	const call = functionOf(parameters, body);
	const examples = functionFiles().find(({ definition }) => definition.name === name)?.examples ?? [];
	const cases = examples.flatMap((example) => rowsOf(example, parameters, returns));

	test("has examples that SQL can ask", () => expect(cases.length).toBeGreaterThan(0));

	test.each(cases)("$title", ({ args, gives }) => {
		expect(rounded(call(args))).toEqual(rounded(gives));
	});

	test("gives NULL where all arguments are NULL", () => {
		expect(call(parameters.map(({ type }) => (type.startsWith("ARRAY") ? [] : null)))).toBeNull();
	});
});

/** No service, no browser, no Node: only what the language itself has. */
function functionOf(parameters: readonly { readonly argument: string }[], body: string) {
	const names = parameters.map(({ argument }) => argument).join(", ");
	const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
	const compiled = vm.runInContext(`(function (${names}) {${body}})`, context);
	return (args: readonly Value[]): unknown => {
		const result: unknown = compiled(...args);
		return typeof result === "object" && result !== null ? JSON.parse(JSON.stringify(result)) : result;
	};
}

/** An example's cells as rows of SQL arguments; those whose types SQL would not take are left out. */
function rowsOf(
	{ formula, args, gives }: FunctionExample,
	parameters: readonly { readonly type: string }[],
	returns: string,
): { readonly title: string; readonly args: readonly Value[]; readonly gives: unknown }[] {
	const last = parameters.length - 1;
	const repeated = parameters[last]?.type === "ARRAY<FLOAT64>" && !args.some(Array.isArray);
	if (args.length > parameters.length && !repeated) return [];
	const given = repeated ? [...args.slice(0, last), args.slice(last)] : args;
	const columns = given.map((arg, index) => {
		if (!Array.isArray(arg)) return { values: [arg], isColumn: false };
		if (parameters[index]?.type.startsWith("ARRAY")) {
			return Array.isArray(arg[0])
				? { values: arg, isColumn: arg.length > 1 }
				: { values: [arg], isColumn: false };
		}
		return {
			values: arg.map((row) => (Array.isArray(row) && row.length === 1 ? row[0] : row)),
			isColumn: true,
		};
	});
	const rows = Math.max(...columns.map(({ values }) => values.length));
	return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
		const cells = parameters.map(({ type }, index) => {
			const column = columns[index];
			return toSql(column?.isColumn ? column.values[row] : column?.values[0], type);
		});
		if (cells.some((cell) => cell === undefined)) return [];
		const expected = expectedOf(gives, row, rows, returns);
		return [{ title: `${formula} row ${row + 1}`, args: cells as Value[], gives: expected }];
	});
}

function toSql(value: unknown, type: string): Value | undefined {
	if (value === undefined || value === "") return type.startsWith("ARRAY") ? [] : null;
	if (type === "FLOAT64") return typeof value === "number" ? value : undefined;
	if (type === "STRING")
		return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
	if (type === "BOOL") return typeof value === "boolean" ? value : undefined;
	return Array.isArray(value) && value.every((one) => typeof one === "number") ? value : undefined;
}

function expectedOf(gives: FunctionExample["gives"], row: number, rows: number, returns: string): unknown {
	if (typeof gives === "object" && "throws" in gives)
		return returns === "STRING" ? `⚠ ${gives.throws}` : null;
	const line: unknown = Array.isArray(gives) ? gives[rows > 1 ? row : 0] : gives;
	const fields = Array.from(returns.matchAll(/(\w+) \w+[,>]/g), ([, field]) => field ?? "");
	const cells = Array.isArray(line) ? line : [line ?? ""];
	if (fields.length === 0) {
		const isMessage = typeof cells[0] === "string" && cells[0].startsWith("⚠") && returns !== "STRING";
		return cells[0] === "" || isMessage ? null : cells[0];
	}
	if (cells.every((cell) => cell === "" || String(cell).startsWith("⚠"))) return null;
	return Object.fromEntries(
		fields.map((field, index) => [field, cells[index] === "" ? null : (cells[index] ?? null)]),
	);
}

function rounded(value: unknown): unknown {
	if (typeof value === "number") return Number(value.toPrecision(10));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one)]));
}
