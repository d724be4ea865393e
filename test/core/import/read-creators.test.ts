import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import type { ReadChoices } from "../../../src/core/import/read-creators.ts";
import { read } from "./read-list.ts";

function targets(rows: readonly (readonly Cell[])[], choices: ReadChoices = {}) {
	return read(rows, choices).details.columns.map(({ to }) => to);
}

describe("readCreators, the layout of lists", () => {
	test("reads a plain list", () => {
		const result = read([
			["Name", "Handle", "Platform", "Followers", "Credibility", "Include", "As of"],
			["Mara", "@mara.eats", "insta", "12.4K", "85%", "x", "2026-08-21"],
		]);
		expect(result.creators).toEqual([
			{
				key: "instagram/@mara.eats",
				cells: {
					creator: "Mara",
					handle: "mara.eats",
					platform: "Instagram",
					URL: "https://www.instagram.com/mara.eats",
					followers: 12400,
					"credible audience %": 0.85,
					include: "yes",
					"as of": { date: "2026-08-21" },
				},
				row: 2,
				problems: [],
				ranges: [],
				amounts: [],
			},
		]);
		expect(result.refused).toEqual([]);
		expect(result.details).toMatchObject({ headerRow: 0, rowCount: 1, needsPlatform: false });
		expect(result.details.columns[3]).toEqual({
			header: "Followers",
			to: "followers",
			why: "header “Followers” means followers",
			samples: ["12.4K"],
		});
	});

	test("finds the header below a title, a note and blank rows", () => {
		const rows = [
			["Q3 creators", "", ""],
			["", "", ""],
			["Exported 2026-08-01", "", ""],
			["Creator", "Username", "Fans"],
			["Mara", "mara", "1.2M"],
		];
		const { creators, details } = read(rows);
		expect(details.headerRow).toBe(3);
		expect(creators[0]).toMatchObject({
			row: 5,
			cells: { creator: "Mara", handle: "mara", followers: 1_200_000 },
		});
		expect(details.needsPlatform).toBe(true);
	});

	test("finds a header that holds a year", () => {
		expect(
			read([
				["Name", "Handle", "2025"],
				["Mara", "mara", "5"],
			]).details.headerRow,
		).toBe(0);
	});

	test("reads two header rows, the first naming platforms over merged cells", () => {
		const { creators } = read([
			["", "Instagram", "", "TikTok", ""],
			["Name", "Handle", "Followers", "Handle", "Followers"],
			["Mara", "mara.eats", "12K", "maraeats", "54.3k"],
			["Lena", "lena", "9K", "", ""],
		]);
		expect(
			creators.map(({ cells }) => [cells.creator, cells.handle, cells.platform, cells.followers]),
		).toEqual([
			["Mara", "mara.eats", "Instagram", 12000],
			["Mara", "maraeats", "TikTok", 54300],
			["Lena", "lena", "Instagram", 9000],
		]);
	});

	test("reads a heading over a column together with it", () => {
		expect(
			targets([
				["Creator", "", "Audience", "", "Average", ""],
				["Name", "Country", "Country", "Age", "Likes", "Comments"],
				["Mara", "DE", "DE 60%", "18-24", "10", "2"],
			]),
		).toEqual([
			"creator",
			"country",
			"audience country",
			"audience age",
			"average likes",
			"average comments",
		]);
	});

	test("does without a header, by the looks of the values", () => {
		const { creators, details } = read([
			["https://www.instagram.com/mara", "mara@example.com", "12.4K"],
			["https://www.instagram.com/lena", "", "9,100"],
		]);
		expect(details.headerRow).toBe(-1);
		expect(details.columns.map(({ header, to, why }) => [header, to, why])).toEqual([
			["Column A", "URL", "values look like profile links"],
			["Column B", "e-mail", "values look like e-mail addresses"],
			["Column C", "followers", "values look like counts"],
		]);
		expect(creators[1]?.cells).toMatchObject({ handle: "lena", platform: "Instagram", followers: 9100 });
	});

	test("finds a header whose words are not known, and what its columns hold", () => {
		const { details } = read([
			["Profiili", "Sähköposti"],
			["@mara", "mara@example.com"],
			["@lena", "lena@example.com"],
		]);
		expect(details.headerRow).toBe(0);
		expect(details.columns.map(({ to }) => to)).toEqual(["handle", "e-mail"]);
	});

	test("reads a list of nothing but handles", () => {
		expect(read([["@mara"], ["@lena"], ["@mara"]]).creators.map(({ cells }) => cells.handle)).toEqual([
			"mara",
			"lena",
		]);
	});

	test("lets only one column fill a roster column, and says which", () => {
		const { details } = read([
			["Handle", "Followers", "Followers"],
			["mara", "1", "2"],
		]);
		expect(details.columns[2]).toMatchObject({
			to: "",
			why: "“Followers” (column B) is taken for followers already",
		});
	});

	test("follows the planner's choices of columns, header row and platform", () => {
		const rows = [
			["a", "b", "c"],
			["mara", "12", "34"],
		];
		const choices = { columns: { 0: "handle", 1: "", 2: "followers" }, headerRow: 0, platform: "TikTok" };
		const { creators, details } = read(rows, choices);
		expect(details.columns.map(({ to, why }) => [to, why])).toEqual([
			["handle", "your choice"],
			["", "left out by your choice"],
			["followers", "your choice"],
		]);
		expect(creators[0]?.cells).toMatchObject({ handle: "mara", platform: "TikTok", followers: 34 });
		expect(read(rows, { ...choices, headerRow: -1 }).creators).toHaveLength(2);
	});

	test("keeps an unknown platform out, and does not put the chosen one in its place", () => {
		const { creators, details } = read(
			[
				["Handle", "Platform"],
				["mara", "myspace"],
				["lena", "ig"],
			],
			{ platform: "TikTok" },
		);
		expect(creators[0]?.cells.platform).toBeUndefined();
		expect(creators[0]?.problems[0]).toContain('Unknown platform "myspace". Use one of: Instagram');
		expect(details.needsPlatform).toBe(false);
	});

	test("takes the platform from a title or file name for rows that do not say", () => {
		const rows = [
			["Name", "Followers"],
			["Mara", "5"],
		];
		expect(read(rows, {}, "TikTok creators.csv").details.platform).toEqual({
			name: "TikTok",
			why: "the name “TikTok creators.csv” says TikTok",
		});
		expect(read([["Our Instagram list", ""], ...rows]).creators[0]?.cells.platform).toBe("Instagram");
		expect(read(rows, {}, "tiktok and instagram.csv").details.needsPlatform).toBe(true);
	});

	test("keeps bios as keywords, or as notes where there are keywords", () => {
		expect(
			targets([
				["Handle", "Bio"],
				["mara", "cook"],
			]),
		).toEqual(["handle", "keywords"]);
		expect(
			targets([
				["Handle", "Bio", "Tags"],
				["mara", "cook", "food"],
			]),
		).toEqual(["handle", "notes", "keywords"]);
	});

	test("reads handles and links under a header for names", () => {
		const { creators } = read([
			["Influencers"],
			["mara.eats"],
			["lena_cooks"],
			["https://www.tiktok.com/@x_y"],
		]);
		expect(creators.map(({ cells }) => cells.handle)).toEqual(["mara.eats", "lena_cooks", "x_y"]);
		const mixed = read([
			["Name", "Notes"],
			["Mara Eats", "hi"],
			["Lena Cooks", "ho"],
			["@x_y", ""],
		]);
		expect(mixed.creators.map(({ cells }) => cells.creator ?? cells.handle)).toEqual([
			"Mara Eats",
			"Lena Cooks",
			"x_y",
		]);
	});
});
