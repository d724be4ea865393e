import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readCreators } from "../../src/core/import/read-creators.ts";
import { importers } from "../../src/importers/index.ts";

const folder = new URL("../../../shared/data/", import.meta.url);

function read(file: string, encoding: "utf8" | "latin1" = "utf8") {
	const rows = Papa.parse<string[]>(readFileSync(new URL(file, folder), encoding)).data;
	return readCreators({ source: "list.csv", rows }, {}, importers);
}

describe.skipIf(!existsSync(folder))("real lists", () => {
	test("Nigerian TikTok list: a blank line above the header, @ handles, M and K", () => {
		const { creators, details, refused } = read("creators_tiktok_nigeria.csv", "latin1");
		expect([creators.length, refused.length, details.headerRow]).toEqual([200, 0, 1]);
		expect(creators[0]?.cells).toEqual({
			creator: "Abdullahi is my name btw",
			handle: "itsyaboymaina",
			followers: 10_400_000,
		});
		expect(creators[199]?.cells).toMatchObject({ handle: "iamka.reen", followers: 266_300 });
		expect(details.needsPlatform).toBe(true);
	});

	test("TikTok list without handles and followers, in scientific notation", () => {
		const { creators, details } = read("creators_tiktok_intl_sci_notation.csv");
		expect(creators).toHaveLength(50);
		expect(creators.find(({ cells }) => cells.creator === "Chris Bumstead")?.cells).toEqual({
			creator: "Chris Bumstead",
			"average views": 2_000_000,
			"average likes": 389_100,
			"average comments": 2600,
		});
		expect(creators.every(({ problems }) => problems.length === 0)).toBe(true);
		expect(details.needsPlatform).toBe(true);
	});

	test("YouTube channels: ids give platform and link", () => {
		const { creators, details } = read("creators_youtube_vtubers.csv");
		expect(creators).toHaveLength(807);
		expect(creators[0]?.cells).toEqual({
			creator: "hololive ホロライブ - VTuber Group",
			handle: "UCJFZiqLMntJufDCHc6bQixg",
			platform: "YouTube",
			URL: "https://www.youtube.com/channel/UCJFZiqLMntJufDCHc6bQixg",
			followers: 1_390_000,
			posts: 257,
		});
		expect(details.needsPlatform).toBe(false);
	});

	test("Korean Telegram channels: Korean headers, dates, counts that are sometimes blank", () => {
		const { creators, details } = read("creators_telegram_korea.csv");
		expect(creators).toHaveLength(246);
		expect(details.columns.map(({ to }) => to)).toEqual([
			"niche",
			"",
			"creator",
			"handle",
			"URL",
			"",
			"",
			"keywords",
			"as of",
			"followers",
			"",
		]);
		expect(creators[1]?.cells).toMatchObject({
			creator: "GeekNews",
			handle: "GeekNewsHada",
			platform: "Telegram",
			followers: 2175,
			"as of": { date: "2026-08-21" },
		});
		expect(creators.filter(({ cells }) => cells.followers === undefined).length).toBeGreaterThan(0);
		expect(creators.flatMap(({ problems }) => problems)).toEqual([]);
	});

	test("two platforms side by side: an account for each filled cell", () => {
		const { creators, details } = read("creators_tech_two_platforms.csv");
		const on = (platform: string) => creators.filter(({ cells }) => cells.platform === platform).length;
		expect([on("Instagram"), on("TikTok")]).toEqual([90, 79]);
		expect(details.format.title).toBe("Platforms side by side");
	});

	test("Twitch streamers without a header: names, and YouTube links for two thirds", () => {
		const { creators, details } = read("creators_twitch_noheader.csv");
		expect([creators.length, details.headerRow, details.needsPlatform]).toEqual([31, -1, true]);
		expect(creators.filter(({ cells }) => cells.platform === "YouTube")).toHaveLength(21);
		expect(creators[4]?.cells).toEqual({
			creator: "BrakeSec",
			handle: "BDSPodcast",
			platform: "YouTube",
			URL: "https://www.youtube.com/c/BDSPodcast",
		});
	});

	test("Instagram accounts with dotted headers from R", () => {
		const { creators } = read("fake_followers_swiss_labelled.csv");
		expect(creators).toHaveLength(975);
		expect(creators[0]?.cells).toEqual({
			handle: "__wpxqte._",
			platform: "Instagram",
			URL: "https://www.instagram.com/__wpxqte._",
			followers: 177,
			following: 198,
			posts: 0,
		});
	});
});
