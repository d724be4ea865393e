import { describe, expect, test } from "vitest";
import { posts } from "./posts.ts";

describe("QUERY says what is wrong as Google does", () => {
	test.each([
		{ query: "select Z", error: "NO_COLUMN: Z" },
		{ query: "select a", error: "NO_COLUMN: a" },
		{ query: "select A, sum(C)", error: "ADD_COL_TO_GROUP_BY_OR_AGG: A" },
		{ query: "select A group by A", error: "CANNOT_GROUP_WITHOUT_AGG" },
		{ query: "select A pivot B", error: "CANNOT_PIVOT_WITHOUT_AGG" },
		{ query: "select sum(C) group by sum(C)", error: "CANNOT_BE_IN_GROUP_BY: SUM(`C`)" },
		{ query: "select A where sum(C) > 1", error: "CANNOT_BE_IN_WHERE: SUM(`C`)" },
		{ query: "select sum(A)", error: "AVG_SUM_ONLY_NUMERIC" },
		{ query: "select A label B 'x'", error: "LABEL_COL_NOT_IN_SELECT: B" },
		{ query: "select A format B 'x'", error: "FORMAT_COL_NOT_IN_SELECT: B" },
		{ query: "select B, sum(C) group by B order by A", error: "COL_IN_ORDER_MUST_BE_IN_SELECT: A" },
		{ query: "select B, sum(C) group by B order by max(C)", error: "AGG_IN_ORDER_NOT_IN_SELECT: MAX(`C`)" },
		{ query: "select B, sum(C) group by B pivot B", error: "NO_COL_IN_GROUP_AND_PIVOT: B" },
		{ query: "selct A", error: 'PARSE_ERROR: Encountered " <ID> "selct "" at line 1, column 1.' },
		{ query: "select A where", error: 'PARSE_ERROR: Encountered "<EOF>" at line 1, column 15.' },
		{
			query: "select A limit 2 where C > 1",
			error: 'PARSE_ERROR: Encountered " "where" "where "" at line 1, column 18.',
		},
		{ query: "select A limit -1", error: "INVALID_LIMIT: -1" },
		{
			query: "select A where E > date '5/1/2026'",
			error: "PARSE_ERROR: Invalid date literal [5/1/2026]. Date literals should be of form yyyy-MM-dd.",
		},
		{
			query: "select year(A)",
			error: "Can't perform the function year on values that are not date or a datetime values.",
		},
		{ query: "select A where A matches '('", error: '"(" is not a valid regular expression.' },
		{ query: "select median(C)", error: "PARSE_ERROR: Unknown function median." },
		{ query: "select A ; B", error: 'PARSE_ERROR: Lexical error at line 1, column 10. Encountered: ";"' },
	])("$query", ({ query, error }) => {
		const sheet = posts(`=QUERY(A1:F,"${query}")`);
		expect([sheet.get("H1"), sheet.message("H1")]).toEqual([
			"#VALUE!",
			`Unable to parse query string for Function QUERY parameter 2: ${error}`,
		]);
	});

	test("a result without anything in it", () => {
		const sheet = posts('=QUERY(A2:F,"select A where C = 1",0)');
		expect([sheet.get("H1"), sheet.message("H1")]).toEqual(["#N/A", "Query completed with an empty output."]);
	});
});
