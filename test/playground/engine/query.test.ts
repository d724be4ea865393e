import { describe, expect, test } from "vitest";
import type { Content } from "../../../src/playground/model/types.ts";
import { sheetOf, type TestSheet } from "./sheet-of.ts";

const POSTS: readonly (readonly Content[])[] = [
	["creator", "platform", "fee", "likes", "posted", "paid"],
	["Mara", "Instagram", 450, 620, 46027, true],
	["Ben", "TikTok", 1200, 5100, 46028, false],
	["Ana", "Instagram", 90, 210, 46030, true],
	["mia", "TikTok", 800, null, 46059, false],
	["Lou", null, 50, 40, 46060, true],
];

/** 46027 is 2026-01-05. */
function posts(formula: string): TestSheet {
	const sheet = sheetOf();
	sheet.put("A1", ...POSTS);
	sheet.workbook.setFormat(0, { row: 1, column: 4, rows: 5, columns: 1 }, { number: "yyyy-mm-dd" });
	sheet.put("H1", [formula]);
	return sheet;
}

/** The filled part of what the formula in H1 shows. */
function result(sheet: TestSheet): unknown[][] {
	const rows = sheet.block("H1:O12").map((row) => {
		const last = row.findLastIndex((value) => value !== null);
		return row.slice(0, last + 1);
	});
	return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

describe("QUERY", () => {
	test.each<{ query: string; rows: unknown[][]; data?: string; headers?: string }>([
		{
			query: "select A, C",
			rows: [
				["creator", "fee"],
				["Mara", 450],
				["Ben", 1200],
				["Ana", 90],
				["mia", 800],
				["Lou", 50],
			],
		},
		{ query: "SELECT A WHERE C > 100 AND C <= 800", rows: [["creator"], ["Mara"], ["mia"]] },
		{ query: "select Col1 where Col3 = 90", data: "{A1:F6}", rows: [["creator"], ["Ana"]] },
		{ query: "select Col1 where Col3 = 90", rows: [["creator"], ["Ana"]] },
		{ query: "select A where B = 'TikTok' or C < 60", rows: [["creator"], ["Ben"], ["mia"], ["Lou"]] },
		{ query: "select A where not B = 'TikTok'", rows: [["creator"], ["Mara"], ["Ana"], ["Lou"]] },
		{ query: "select A where B <> 'TikTok'", rows: [["creator"], ["Mara"], ["Ana"]] },
		{ query: "select A where (C > 1000 or C < 60) and F = true", rows: [["creator"], ["Lou"]] },
		{ query: "select A where (C + D) / 2 > 1000", rows: [["creator"], ["Ben"]] },
		{ query: "select A where A contains 'a'", rows: [["creator"], ["Mara"], ["Ana"], ["mia"]] },
		{ query: "select A where A starts with 'm'", rows: [["creator"], ["mia"]] },
		{ query: "select A where A ends with 'n'", rows: [["creator"], ["Ben"]] },
		{ query: "select A where A matches 'M.*|Lou'", rows: [["creator"], ["Mara"], ["Lou"]] },
		{ query: "select A where A matches '(?i)m.*'", rows: [["creator"], ["Mara"], ["mia"]] },
		{ query: "select A where A like '_a%'", rows: [["creator"], ["Mara"]] },
		{ query: "select A where lower(A) = 'mara'", rows: [["creator"], ["Mara"]] },
		{ query: "select A where B is null", rows: [["creator"], ["Lou"]] },
		{ query: "select A where D is not null and C > 400", rows: [["creator"], ["Mara"], ["Ben"]] },
		{
			query: "select A where E >= date '2026-01-06' and E < date '2026-02-06'",
			rows: [["creator"], ["Ben"], ["Ana"]],
		},
		{ query: "select A where E = date '2026-01-05'", rows: [["creator"], ["Mara"]] },
		{ query: "select A where C > date '1900-01-01'", rows: [["creator"]] },
		{ query: "select A where year(E) = 2026 and month(E) = 1", rows: [["creator"], ["mia"], ["Lou"]] },
		{ query: "select A order by C desc limit 2", rows: [["creator"], ["Ben"], ["mia"]] },
		{
			query: "select A order by B, C desc offset 1",
			rows: [["creator"], ["Mara"], ["Ana"], ["Ben"], ["mia"]],
		},
		{ query: "select A order by A", rows: [["creator"], ["Ana"], ["Ben"], ["Lou"], ["Mara"], ["mia"]] },
		{ query: "select A skipping 2", rows: [["creator"], ["Mara"], ["Ana"], ["Lou"]] },
		{
			query: "select A, C*2",
			rows: [
				["creator", "product(fee2.0())"],
				["Mara", 900],
				["Ben", 2400],
				["Ana", 180],
				["mia", 1600],
				["Lou", 100],
			],
		},
		{
			query: "select sum(C), avg(C), count(D), min(C), max(A)",
			rows: [
				["sum fee", "avg fee", "count likes", "min fee", "max creator"],
				[2590, 518, 4, 50, "mia"],
			],
		},
		{
			query: "select B, sum(C) group by B",
			rows: [
				["platform", "sum fee"],
				[null, 50],
				["Instagram", 540],
				["TikTok", 2000],
			],
		},
		{
			query: "select B, sum(C)/count(C) group by B order by sum(C)/count(C) desc",
			rows: [
				["platform", "quotient(sum feecount fee)"],
				["TikTok", 1000],
				["Instagram", 270],
				[null, 50],
			],
		},
		{
			query:
				"select B, count(A) where B is not null group by B order by count(A) desc, B desc label B 'Where', count(A) 'How many'",
			rows: [
				["Where", "How many"],
				["TikTok", 2],
				["Instagram", 2],
			],
		},
		{
			query: "select month(E)+1, sum(C) group by month(E)+1 label month(E)+1 'month', sum(C) ''",
			rows: [
				["month", ""],
				[1, 1740],
				[2, 850],
			],
		},
		{
			query: "select F, sum(C) group by F pivot B",
			rows: [
				["paid", "", "Instagram", "TikTok"],
				[false, null, null, 2000],
				[true, 50, 540],
			],
		},
		{
			query: "select sum(C), count(C) where B is not null pivot B",
			rows: [
				["Instagram sum fee", "TikTok sum fee", "Instagram count fee", "TikTok count fee"],
				[540, 2000, 2, 2],
			],
		},
		{ query: "select A where C > 1000 label A ''", rows: [["Ben"]] },
		{
			query: "where C > 1000",
			rows: [
				["creator", "platform", "fee", "likes", "posted", "paid"],
				["Ben", "TikTok", 1200, 5100, 46028, false],
			],
		},
		{
			query: "select * where C > 1000 label A 'who' format C '0.00'",
			rows: [
				["who", "platform", "fee", "likes", "posted", "paid"],
				["Ben", "TikTok", 1200, 5100, 46028, false],
			],
		},
		{ query: "", rows: POSTS.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1)) },
		{ query: "select A where C = 1", rows: [["creator"]] },
		{ query: "select C", headers: "0", data: "C2:C4", rows: [[450], [1200], [90]] },
		{ query: "select sum(C)", headers: "0", data: "C2:C4", rows: [["sum "], [1740]] },
		{
			query: "select A, B limit 1",
			headers: "2",
			rows: [
				["creator Mara", "platform Instagram"],
				["Ben", "TikTok"],
			],
		},
		{ query: "select `A` where 100 > C", rows: [["creator"], ["Ana"], ["Lou"]] },
		{ query: "select A where C = -1 or D = 620.0", rows: [["creator"], ["Mara"]] },
		{ query: 'select A where A = "Ben"', rows: [["creator"], ["Ben"]] },
	])("$query", ({ query, rows, data = "A1:F", headers }) => {
		const text = query.replace(/"/g, '""');
		const sheet = posts(`=QUERY(${data},"${text}"${headers === undefined ? "" : `,${headers}`})`);
		expect(sheet.message("H1")).toBe(undefined);
		expect(result(sheet)).toEqual(rows);
	});

	test("keeps the formats of dates and follows its format clause", () => {
		const sheet = posts("=QUERY(A1:F,\"select E, C where A = 'Ben' format C '0.0'\")");
		expect([sheet.shown("H2"), sheet.shown("I2")]).toEqual(["2026-01-06", "1200.0"]);
	});

	test("treats values of the rarer type in a column as blank", () => {
		const sheet = posts('=QUERY(A1:F,"select C")');
		sheet.put("C3", ["soon"]);
		expect(sheet.block("H1:H4")).toEqual([["fee"], [450], [null], [90]]);
	});

	test("is computed anew when its data or its text changes", () => {
		const sheet = posts('=QUERY(A1:F,"select A where C > "&G1)');
		sheet.put("G1", [1000]);
		expect(result(sheet)).toEqual([["creator"], ["Ben"]]);
		sheet.put("G1", [1100]);
		sheet.put("C2", [5000]);
		expect(result(sheet)).toEqual([["creator"], ["Mara"], ["Ben"]]);
	});
});

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
