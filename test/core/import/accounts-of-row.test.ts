import { describe, expect, test } from "vitest";
import { read } from "./read-list.ts";

describe("accounts of one row", () => {
	test("takes a column headed X beside other platforms for the account there", () => {
		const { creators, details } = read([
			["Name", "Instagram", "TikTok", "X", "X followers"],
			["Mara Eats", "mara.eats", "maraeats", "mara_x", 1200],
			["Lena Cooks", "lena.cooks", "lenacooks", "lena_x", 900],
		]);
		const onX = creators.filter(({ cells }) => cells.platform === "X");
		expect(onX.map(({ cells: { handle, followers } }) => [handle, followers])).toEqual([
			["mara_x", 1200],
			["lena_x", 900],
		]);
		expect(details.format.why).toContain("Instagram and TikTok and X");
	});

	test("leaves a column headed X alone where no other names a platform", () => {
		const { details } = read([
			["Handle", "Platform", "X"],
			["mara.eats", "Instagram", "yes"],
		]);
		expect(details.columns[2]!.to).toBe("");
	});

	test("warns of what looks like accounts beside accounts, and of figures whose account is not named", () => {
		const { details } = read([
			["Instagram", "Bluesky", "TikTok followers", "Mood"],
			["mara.eats", "marasky", 1200, "very happy"],
			["lena.cooks", "lenasky", 900, "quite sad"],
			["finn.bakes", "finnsky", 800, "so so"],
		]);
		expect(details.warnings).toEqual([
			"“Bluesky” has values, but is left out: neither header nor values tell which roster column it is. Choose what it is if you need it.",
			"“TikTok followers” has values, but is left out: it is about TikTok, but no column names the account there. Choose what it is if you need it.",
		]);
	});

	test("gives an account only the figures of its own platform", () => {
		const { creators } = read([
			["Profile link", "instagram_followers", "tiktok_followers"],
			["https://www.tiktok.com/@maraeats", 48_200, ""],
			["https://www.instagram.com/lena.cooks", 9100, 700],
			["https://www.tiktok.com/@finn.bakes", "", 36_400],
		]);
		expect(
			creators.map(({ cells: { handle, followers }, problems }) => [handle, followers, ...problems]),
		).toEqual([
			[
				"maraeats",
				undefined,
				"Row 2. Column “instagram_followers”: It is about Instagram, but the account of this row is on TikTok. The cell is left out.",
			],
			[
				"lena.cooks",
				9100,
				"Row 3. Column “tiktok_followers”: It is about TikTok, but the account of this row is on Instagram. The cell is left out.",
			],
			["finn.bakes", 36_400],
		]);
	});
});
