import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { columnNames, snakeCase } from "../../../src/core/export/column-names.ts";
import { csvText, isFormulaLike } from "../../../src/core/export/csv-text.ts";
import { exportTab } from "../../../src/core/export/export-tab.ts";
import { decimalOf, tidyCell } from "../../../src/core/export/tidy-cell.ts";
import type { ExportOptions } from "../../../src/core/export/types.ts";

const SAFE: ExportOptions = { headers: "snake_case", leaveOutPersonal: true, guardFormulas: true };
const ALL: ExportOptions = { headers: "snake_case", leaveOutPersonal: false, guardFormulas: false };

function exported(name: string, values: Cell[][], options = SAFE, locale = "en_US") {
	const formulas = values.map((row) => row.map(() => ""));
	const file = exportTab({ name, values, formulas }, options, locale);
	return { ...file, table: Papa.parse<string[]>(file.csv, { skipEmptyLines: true }).data };
}

describe("a cell in the file", () => {
	test.each<{ cell: Cell; kind?: "count" | "percent" | "money" | "date"; decimal?: "." | ","; text: string }>(
		[
			{ cell: 1234.5, text: "1234.5" },
			{ cell: 0.1 + 0.2, text: "0.3" },
			{ cell: 1e21, text: "1000000000000000000000" },
			{ cell: -1.25e22, text: "-12500000000000000000000" },
			{ cell: 0.00000012, text: "0.00000012" },
			{ cell: 0.0386, kind: "percent", text: "0.0386" },
			{ cell: { date: "2026-11-25T14:30:00" }, text: "2026-11-25T14:30:00" },
			{ cell: true, text: "true" },
			{ cell: "12.4K", kind: "count", text: "12400" },
			{ cell: "12.4K", text: "12.4K" },
			{ cell: "3,86 %", kind: "percent", text: "0.0386" },
			{ cell: "1.234", kind: "count", decimal: ",", text: "1234" },
			{ cell: "1.234,56 €", kind: "money", decimal: ",", text: "1234.56" },
			{ cell: "25.11.2026", kind: "date", text: "2026-11-25" },
			{ cell: "N/A", kind: "count", text: "" },
			{ cell: "#DIV/0!", kind: "money", text: "" },
			{ cell: "⚠ followers: no count", kind: "percent", text: "" },
			{ cell: "soon", kind: "date", text: "soon" },
		],
	)("$cell as $kind is written $text", ({ cell, kind, decimal = "." as "." | ",", text }) => {
		expect(tidyCell(cell, { kind, decimal, dates: undefined }).text).toBe(text);
	});

	test.each([
		["de_DE", ","],
		["de_CH", "."],
		["en_US", "."],
		["pt_BR", ","],
		["es_MX", "."],
	])("in %s people type the decimal sign %s", (locale, sign) => expect(decimalOf(locale)).toBe(sign));
});

describe("column names", () => {
	test.each([
		["Average likes", "average_likes"],
		["Credible audience %", "credible_audience_percent"],
		["E-Mail", "e_mail"],
		["Größe", "grosse"],
		["2026 plan", "_2026_plan"],
		["フォロワー", "フォロワー"],
	])("%s becomes %s", (header, name) => expect(snakeCase(header)).toBe(name));

	test("are never blank and never the same, whatever their letter case", () => {
		expect(columnNames(["Likes", "likes", "", "?"], "snake_case")).toEqual([
			"likes",
			"likes_2",
			"column_c",
			"column_d",
		]);
		expect(columnNames(["Likes", "likes"], "as shown")).toEqual(["Likes", "likes 2"]);
	});
});

describe("text that a spreadsheet would run", () => {
	test.each(["=1+1", "+49 30", "-5 %", "@mara.eats", "\t=1", " =1", "\u200b=1", "＝1"])(
		"%j is guarded",
		(text) => expect(isFormulaLike(text)).toBe(true),
	);
	test.each(["mara", "1-2", "a=b", ""])("%j is not", (text) => expect(isFormulaLike(text)).toBe(false));

	test("numbers below zero are numbers, and stay", () => {
		const { table } = exported("Notes", [
			["What", "Change"],
			["May", -5],
			["June", "-5"],
		]);
		expect(table.slice(1)).toEqual([
			["May", "-5"],
			["June", "'-5"],
		]);
	});
});

test("quotes, commas and line breaks survive the trip through another program", () => {
	const rows = [["a,b", 'say "hi"', "two\nlines", " edge "]];
	expect(Papa.parse(csvText(rows), { skipEmptyLines: true }).data).toEqual(rows);
});

describe("a tab of the tracker", () => {
	const roster: Cell[][] = [
		["Spring launch"],
		[
			"Creator",
			"Handle",
			"Platform",
			"Followers",
			"Engagement rate",
			"Fee",
			"E-mail",
			"Notes",
			"Our own",
			"Import record",
		],
		["Mara", "@mara", "Instagram", "12.4K", 0.0386, 500, "m@x.com", "write to m@x.com", "call a@b.com", "{}"],
		["", "", "", "", "", "", "", "", "", ""],
		["Finn", "finn", "TikTok", 54300, "⚠ no likes", "", "", "", "=cmd", ""],
	];

	test("begins at its header, has no blank rows, and leaves personal columns and addresses out", () => {
		const { table, rows, columns, notes, file } = exported("Roster", roster);
		expect(table).toEqual([
			["creator", "handle", "platform", "followers", "engagement_rate", "our_own"],
			["Mara", "'@mara", "Instagram", "12400", "0.0386", "call [e-mail]"],
			["Finn", "finn", "TikTok", "54300", "", "'=cmd"],
		]);
		expect({ rows, columns, file }).toEqual({ rows: 2, columns: 6, file: "roster.csv" });
		expect(notes.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
			"Fee, E-mail, Notes: Left out as personal.",
			"1 cell: Blank in the file: the sheet shows an error or a message there.",
			"1 cell: An e-mail address in it reads [e-mail].",
			"2 cells: With ' in front, so that no spreadsheet runs it as a formula.",
		]);
	});

	test("has everything but the add-on's own notes when asked to", () => {
		const { table } = exported("Roster", roster, { ...ALL, headers: "as shown" });
		expect(table[0]).toEqual(roster[1]!.slice(0, 9));
		expect(table[1]![6]).toBe("m@x.com");
		expect(table[1]![1]).toBe("@mara");
	});

	test("names a computed column by its formula, although its header shows an error", () => {
		const values: Cell[][] = [
			["Handle", "Platform", "#NAME?"],
			["mara", "Instagram", "Nano"],
		];
		const formulas = [
			["", "", '={"Tier"; TIER(C2:C)}'],
			["", "", ""],
		];
		expect(exportTab({ name: "Roster", values, formulas }, SAFE, "en_US").csv).toBe(
			"handle,platform,tier\r\nmara,Instagram,Nano\r\n",
		);
	});

	test("reads text by the spreadsheet's country, so that nothing of it is left in the file", () => {
		const values: Cell[][] = [
			["Deliverable", "Creator", "Posted", "Likes", "Spend", "CTR"],
			["d1", "Mara", "03.04.2026", "1.234", "1.234,56 €", "3,86 %"],
		];
		expect(exported("Results", values, SAFE, "de_DE").table[1]).toEqual([
			"d1",
			"Mara",
			"2026-04-03",
			"1234",
			"1234.56",
			"0.0386",
		]);
	});

	test("Campaign leaves out who sends", () => {
		const values: Cell[][] = [
			["Setting", "Value"],
			["brand", "Stridelab"],
			["sender", "Ana Reyes"],
		];
		expect(exported("Campaign", values).csv).not.toContain("Ana");
		expect(exported("Campaign", values, ALL).csv).toContain("Ana");
	});
});

test("50,000 rows are all in the file", () => {
	const many = (count: number): Cell[][] => [
		["Deliverable", "Creator", "Likes"],
		...Array.from({ length: count }, (_, row): Cell[] => [`d${row}`, "@mara", row]),
	];
	expect(exported("Results", many(50_000)).rows).toBe(50_000);
});
