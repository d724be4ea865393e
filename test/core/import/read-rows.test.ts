import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { read } from "./read-list.ts";

describe("readCreators, rows and cells", () => {
	test("leaves out a cell it cannot read, naming row, column and value", () => {
		const { creators } = read([
			["Handle", "Followers", "Fee"],
			["mara", "lots", "cheap"],
			["lena", "12.5", "-"],
		]);
		expect(creators[0]?.cells).toEqual({ handle: "mara" });
		expect(creators[0]?.problems).toEqual([
			'Row 2. Column “Followers”: "lots" is not a number. Give a number such as 12400, "12.4K" or "1,234.50". The cell is left out.',
			'Row 2. Column “Fee”: "cheap" is not a number. Give a number such as 12400, "12.4K" or "1,234.50". The cell is left out.',
		]);
		expect(creators[1]?.problems).toEqual([
			'Row 3. Column “Followers”: "12.5" is not a whole number. Write "12.4K" if thousands are meant. The cell is left out.',
		]);
	});

	test("decides decimal commas for the whole column, and takes the file's word where a column is silent", () => {
		const { creators, details } = read([
			["Handle", "Avg likes", "Followers", "Fee"],
			["mara", "1.234", "1.234", "1.234,56 €"],
			["lena", "12,5", "12.345", "500 €"],
		]);
		expect(creators.map(({ cells }) => [cells["average likes"], cells.followers, cells.fee])).toEqual([
			[1234, 1234, 1234.56],
			[12.5, 12345, 500],
		]);
		expect(details.columns.map(({ unit }) => unit)).toEqual([
			undefined,
			"decimal comma",
			undefined,
			"decimal comma, EUR",
		]);
	});

	test("refuses a number with two readings where a column mixes its decimal signs", () => {
		const { creators } = read([
			["Handle", "Avg likes"],
			["a_1", "12,5"],
			["b_1", "12.5"],
			["c_1", "1.234"],
			["d_1", "1.234,5"],
		]);
		expect(creators.map(({ cells }) => cells["average likes"])).toEqual([12.5, 12.5, undefined, 1234.5]);
		expect(creators[2]?.problems).toHaveLength(1);
	});

	test("knows percent points from fractions, and credible from fake", () => {
		const share = (header: string, ...cells: Cell[]) => {
			const result = read([["Handle", header], ...cells.map((cell, index) => [`creator${index}`, cell])]);
			return [
				result.creators.map(({ cells: read }) => read["credible audience %"]),
				result.details.columns[1]?.unit,
			];
		};
		expect(share("Credibility", "85", "7.5")).toEqual([[0.85, 0.075], "percent points"]);
		expect(share("Credibility", 0.85, 0.9)).toEqual([[0.85, 0.9], "fractions"]);
		expect(share("Credibility", "85 %")).toEqual([[0.85], "percent signs"]);
		expect(share("Fake followers", "15%")).toEqual([[0.85], "percent signs"]);
	});

	test("merges rows of one account, first value first, and says so", () => {
		const { creators, duplicates } = read([
			["Handle", "Platform", "Followers", "E-mail"],
			["@Mara", "ig", "12K", ""],
			["mara", "Instagram", "13K", "mara@example.com"],
			["mara", "TikTok", "9K", ""],
		]);
		expect(creators.map(({ cells }) => [cells.platform, cells.followers, cells["e-mail"]])).toEqual([
			["Instagram", 12000, "mara@example.com"],
			["TikTok", 9000, undefined],
		]);
		expect(duplicates).toEqual([
			{
				label: "Row 3",
				reason:
					"@Mara is in row 2 already; the two rows are merged. Kept from row 2: followers 12000 (not 13000).",
			},
		]);
	});

	test("does not merge two people who share a name", () => {
		const { creators, duplicates } = read([
			["Name", "Followers"],
			["Anna Lee", "1000"],
			["Anna Lee", "9000"],
		]);
		expect(creators).toHaveLength(1);
		expect(duplicates[0]?.reason).toContain("cannot be told apart");
	});

	test("passes over totals, notes below and a repeated header, with a remark", () => {
		const header = ["Handle", "Name", "Followers"];
		const { creators, refused } = read([
			header,
			["Total", "", "30"],
			["mara", "Mara", "10"],
			header,
			["lena", "Lena", "20"],
			["", "Average", "15"],
			["", "", ""],
			["Source: our own research", "", ""],
		]);
		expect(creators.map(({ cells }) => cells.handle)).toEqual(["mara", "lena"]);
		expect(refused.map(({ label }) => label).sort()).toEqual(["Row 2", "Row 4", "Row 6", "Row 8"]);
	});

	test("refuses rows without handle, link and name", () => {
		expect(
			read([
				["Handle", "Followers"],
				["mara", "5"],
				["", "7"],
			]).refused,
		).toEqual([{ label: "Row 3", reason: "The row has no handle, link or name that can be read." }]);
		expect(
			read([
				["Followers", "Posts"],
				["5", "6"],
			]).refused[0]?.label,
		).toBe("Pasted rows");
	});

	test("does not trust a link that belongs to someone else", () => {
		const { creators } = read([
			["Handle", "URL"],
			["mara", "https://www.tiktok.com/@lena"],
		]);
		expect(creators[0]?.cells).toEqual({ handle: "mara" });
		expect(creators[0]?.problems[0]).toContain("The link belongs to lena on TikTok, not to mara.");
	});

	test("joins first and last name", () => {
		expect(
			read([
				["First name", "Last name", "Email"],
				["Mara", "Eats", "m@example.com"],
			]).creators[0]?.cells.creator,
		).toBe("Mara Eats");
	});

	test("keeps text that looks like a formula as it is", () => {
		expect(
			read([
				["Name", "Notes"],
				["=1+1", "+49 30"],
			]).creators[0]?.cells,
		).toEqual({ creator: "=1+1", notes: "+49 30" });
	});
});

test("a link that is no profile's is nobody's name", () => {
	const list = [
		["Mara, a name"],
		["https://www.tiktok.com/@finn"],
		["https://youtu.be/1"],
		["Ana B"],
		["DJ:Ana"],
	];
	const { creators, refused } = read(list, { headerRow: -1, platform: "Instagram" });
	const names = creators.map(({ cells }) => cells.creator ?? cells.handle);
	expect(names).toEqual(["Mara, a name", "finn", "Ana B", "DJ:Ana"]);
	expect(refused).toEqual([
		{ label: "Row 3", reason: expect.stringContaining("is not the link of a profile on YouTube") },
	]);
});
