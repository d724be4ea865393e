import { describe, expect, test } from "vitest";
import { POSTS, posts } from "./posts.ts";
import type { TestSheet } from "./sheet-of.ts";

/** The filled part of what the formula in H1 shows. */
function result(sheet: TestSheet): unknown[][] {
	return withoutBlankEnd(
		sheet.block("H1:O12").map((row) => withoutBlankEnd(row, (value) => value === null)),
		(row) => row.length === 0,
	);
}

function withoutBlankEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
	const kept = [...items];
	while (kept.length > 0 && isBlank(kept[kept.length - 1]!)) kept.pop();
	return kept;
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
		{ query: "", rows: POSTS.map((row) => [...row]) },
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

	test.each([
		{ format: "dd-MMM-yyyy", shown: "06-Jan-2026" },
		{ format: "EEE, MMM d, yyyy", shown: "Tue, Jan 6, 2026" },
		{ format: "EEEE", shown: "Tuesday" },
		{ format: "yyyy-MM-dd HH:mm", shown: "2026-01-06 00:00" },
		{ format: "h:mm a", shown: "12:00 AM" },
	])("reads the date pattern $format as Google's does", ({ format, shown }) => {
		const sheet = posts(`=QUERY(A1:F,"select E where A = 'Ben' format E '${format}'")`);
		expect(sheet.shown("H2")).toBe(shown);
	});

	test("groups by the day of a time and keeps dates of aggregates", () => {
		const sheet = posts("=QUERY(A1:F,\"select toDate(E), max(E) where A = 'Ana' group by toDate(E)\")");
		expect([sheet.shown("H2"), sheet.shown("I2")]).toEqual(["2026-01-08", "2026-01-08"]);
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
