import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { read } from "./read-list.ts";

const columns = (rows: readonly (readonly Cell[])[]) =>
	read(rows).details.columns.map(({ header, to }) => `${header} → ${to}`);

describe("headers that stand beside their values", () => {
	test("are moved where the header of an index column is missing", () => {
		const { creators, details } = read([
			["Name", "Handle", "Followers", "E-mail", ""],
			["1", "Mara Eats", "@mara.eats", "12.4K", "mara@example.com"],
			["2", "Lena", "@lena2", "9K", "lena@example.com"],
			["3", "Finn", "@finn", "800", ""],
		]);
		expect(creators[0]?.cells).toEqual({
			creator: "Mara Eats",
			handle: "mara.eats",
			followers: 12_400,
			"e-mail": "mara@example.com",
		});
		expect(details.columns[0]).toMatchObject({ header: "Column A", to: "" });
		expect(details.warnings).toEqual([
			"From “Name” on the headers stand one column to the left of their values, so they were moved. Check the columns below.",
		]);
	});

	test("are moved from the missing one on", () => {
		expect(
			columns([
				["Name", "Followers", "Country", "E-mail", ""],
				["Mara", "@mara", "12K", "DE", "mara@example.com"],
				["Lena", "@lena", "9K", "AT", "lena@example.com"],
			]),
		).toEqual([
			"Name → creator",
			"Column B → handle",
			"Followers → followers",
			"Country → country",
			"E-mail → e-mail",
		]);
	});

	test("are moved to the left where there is one too many", () => {
		const { creators, details } = read([
			["#", "Name", "Handle", "Followers", "E-mail"],
			["Mara", "@mara", "12000", "mara@example.com", ""],
			["Lena", "@lena", "9000", "lena@example.com", ""],
			["Finn", "@finn", "40000", "finn@example.com", ""],
		]);
		expect(creators[1]?.cells).toEqual({
			creator: "Lena",
			handle: "lena",
			followers: 9000,
			"e-mail": "lena@example.com",
		});
		expect(details.warnings[0]).toContain("to the right of their values");
	});

	test("stay where one cell is odd, or nothing fits better", () => {
		const rows = [
			["Name", "Handle", "Followers"],
			["Mara", "@mara", "n/a"],
			["Lena", "@lena", "many"],
			["Finn", "@finn", "12K"],
		];
		expect(columns(rows)).toEqual(["Name → creator", "Handle → handle", "Followers → followers"]);
		expect(read(rows).details.warnings).toEqual([]);
	});

	test("are not believed against every single value", () => {
		const { details } = read([
			["Handle", "Followers", "Country"],
			["mara", "mara@example.com", "DE"],
			["lena", "lena@example.com", "AT"],
			["finn", "finn@example.com", "CH"],
		]);
		expect(details.columns[1]).toMatchObject({
			to: "e-mail",
			why: "header “Followers” means followers, but no value fits it; values look like e-mail addresses",
		});
		expect(details.warnings).toEqual([
			"“Followers” holds other values than its name says. Check what it is taken for.",
		]);
	});
});

test("a rate in percent is no fee", () => {
	const { details } = read([
		["Handle", "Rate"],
		["mara", "3.4%"],
		["lena", "2.1 %"],
	]);
	expect(details.columns[1]).toMatchObject({
		to: "",
		why: "header “Rate” means fee, but its values are percentages",
	});
});

describe("two columns for the same figures", () => {
	test("the full numbers count, whichever comes first", () => {
		const full = (...rows: Cell[][]) => read([["Handle", "Subscribers", "Subscribers"], ...rows]);
		const { creators, details } = full(
			["mara", "1.2M", "1,234,567"],
			["lena", "54.3K", "54,321"],
			["finn", "980", "980"],
		);
		expect(creators.map(({ cells }) => cells.followers)).toEqual([1_234_567, 54_321, 980]);
		expect(details.columns[1]).toMatchObject({
			to: "",
			why: "“Subscribers” (column C) has the full figures for followers, and these are rounded",
		});
		const other = full(["mara", "1,234,567", "1.2M"], ["lena", "54,321", "54.3K"], ["finn", "980", "980"]);
		expect(other.details.columns.map(({ to }) => to)).toEqual(["handle", "followers", ""]);
	});

	test("a nearly blank column of full numbers does not", () => {
		expect(
			columns([
				["Handle", "Fans", "Followers"],
				["mara", "", "1.2M"],
				["lena", "", "54.3K"],
				["finn", "980", "980"],
				["hal", "", "12K"],
			]),
		).toEqual(["Handle → handle", "Fans → ", "Followers → followers"]);
	});
});

describe("headers over two rows", () => {
	test("a row of units under the header belongs to it", () => {
		const { creators, details } = read([
			["Name", "Handle", "Followers", "Price", "Credibility"],
			["", "", "(K)", "EUR", "(%)"],
			["Mara", "mara", "12.4", "500", "85"],
			["Lena", "lena", "9", "90", "70"],
		]);
		expect(
			creators.map(({ row, cells }) => [row, cells.followers, cells.fee, cells["credible audience %"]]),
		).toEqual([
			[3, 12_400, 500, 0.85],
			[4, 9000, 90, 0.7],
		]);
		expect(details).toMatchObject({ headerRow: 0, rowCount: 2 });
		expect(details.columns.map(({ unit }) => unit)).toEqual([
			undefined,
			undefined,
			"in thousands",
			"EUR",
			"percent points",
		]);
	});

	test("names in the second row go with the headings above", () => {
		const { creators } = read([
			["Creator", "Followers", "", "Country"],
			["", "Instagram", "TikTok", ""],
			["Mara", "12K", "54K", "DE"],
		]);
		expect(creators[0]?.row).toBe(3);
	});

	test("a first row of data is no row of units", () => {
		expect(
			read([
				["Name", "Followers", "Currency"],
				["Mara", "12", "EUR"],
				["Lena", "9", "EUR"],
			]).details.rowCount,
		).toBe(2);
	});
});
