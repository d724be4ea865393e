import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import type { ImporterDocumentation } from "../../src/core/import/importer.ts";
import { readCreators } from "../../src/core/import/read-creators.ts";
import { importers } from "../../src/importers/index.ts";

function read(rows: readonly (readonly Cell[])[]) {
	return readCreators({ source: "export.csv", rows }, {}, importers);
}

test("ids are file names, each once", () => {
	const ids = importers.map(({ id }) => id);
	expect(ids.every((id) => /^[a-z]+(?:-[a-z]+)*$/.test(id))).toBe(true);
	expect(new Set(ids).size).toBe(ids.length);
});

describe("the examples are true", () => {
	test.each(importers.map(({ id, title }) => ({ id, title })))("$id", async ({ id, title }) => {
		const { documentation } = await import(`../../src/importers/${id}.ts`);
		const { examples } = documentation as ImporterDocumentation;
		expect(examples.length).toBeGreaterThan(0);
		for (const { rows, gives } of examples) {
			const { creators, details } = read(rows);
			expect(details.format.title).toBe(title);
			expect(creators.map(({ cells }) => cells)).toEqual(gives);
		}
	});
});

describe("the right format is recognised", () => {
	test.each([
		["List of creators", ["Name", "Followers"]],
		["List of creators", ["Foo", "Bar"]],
		["Platforms side by side", ["instagram_handle", "tiktok_handle"]],
		["Modash export", ["Username", "Followers", "Engagement rate", "Avg Reels plays", "Fake followers"]],
		["HypeAuditor export", ["Username", "Followers", "Instagram ER", "AQS"]],
	])("%s: %j", (title, header) => {
		expect(read([header, header.map((_, column) => `value${column}`)]).details.format.title).toBe(title);
	});
});

test("a Modash list gives counts, credible audience and average views", () => {
	const { creators, details } = read([
		[
			"Username",
			"Profile URL",
			"Followers",
			"Engagement rate",
			"Avg likes",
			"Avg Reels plays",
			"Fake followers",
			"Topics",
		],
		[
			"mara.eats",
			"https://instagram.com/mara.eats",
			"42.9k",
			"11.85%",
			"1.2k",
			"15.1k",
			"12%",
			"food, baking",
		],
	]);
	expect(creators[0]?.cells).toEqual({
		handle: "mara.eats",
		platform: "Instagram",
		URL: "https://www.instagram.com/mara.eats",
		followers: 42900,
		"average likes": 1200,
		"average views": 15100,
		"credible audience %": 0.88,
		niche: "food, baking",
	});
	expect(details.columns[3]).toMatchObject({ to: "", why: expect.stringContaining("computes itself") });
});

test("a HypeAuditor table gives percent points as fractions, and nothing for locked cells", () => {
	const { creators, details } = read([
		[
			"username",
			"full_name",
			"followers_count",
			"followings_count",
			"posts_count",
			"avg_likes",
			"avg_comments",
			"Instagram ER",
			"AQS",
			"Quality audience",
		],
		["mara", "Mara Eats", 45000, 610, 320, 800, 45, 3.47, 84, 0.9],
		["lena", "Lena", "9,100", "🔒", "🔒", "🔒", "🔒", "🔒", "🔒", "🔒"],
	]);
	expect(creators.map(({ cells, problems }) => [cells, problems])).toEqual([
		[
			{
				handle: "mara",
				creator: "Mara Eats",
				followers: 45000,
				following: 610,
				posts: 320,
				"average likes": 800,
				"average comments": 45,
				"credible audience %": 0.009,
			},
			[],
		],
		[{ handle: "lena", creator: "Lena", followers: 9100 }, []],
	]);
	expect(details.columns[9]?.unit).toBe("percent points");
});

test("side by side, a row gives an account for each platform it names, without figures that could be either's", () => {
	const { creators, details } = read([
		["Name", "instagram_handle", "tiktok_handle", "Followers", "Country"],
		["Mara", "mara", "mara_tt", "12K", "DE"],
		["Lena", "lena", "", "9K", "AT"],
	]);
	expect(
		creators.map(({ cells }) => [
			cells.handle,
			cells.platform,
			cells.creator,
			cells.country,
			cells.followers,
		]),
	).toEqual([
		["mara", "Instagram", "Mara", "DE", undefined],
		["mara_tt", "TikTok", "Mara", "DE", undefined],
		["lena", "Instagram", "Lena", "AT", undefined],
	]);
	expect(details.columns[3]).toMatchObject({ to: "", why: expect.stringContaining("Instagram and TikTok") });
});
