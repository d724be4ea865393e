import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCreators } from "../../src/core/import/read-creators.ts";
import { isProblem } from "../../src/core/problem.ts";
import { importers } from "../../src/importers/index.ts";
import { readBytes } from "../../src/sidebar/files/read-file.ts";

const folder = new URL("../../../shared/data/", import.meta.url);

/** As the sidebar reads the file and the tool its rows, under its own name or another that gives nothing away. */
async function read(file: string, source = "list.csv") {
	const tables = await readBytes(source, readFileSync(new URL(file, folder)));
	if (isProblem(tables)) throw new Error(tables.problem);
	return readCreators(tables.tables[0]!, {}, importers);
}

const other = (what: string) => `This looks like a list of ${what}, not of creators: `;

/** What a planner would expect of each file: how many creators, on which platforms, the first, or why there are none. */
const expected: readonly (readonly [
	file: string,
	expectation: readonly [number, string, string] | string,
])[] = [
	["creators_tiktok_nigeria.csv", [200, "TikTok", "itsyaboymaina 10400000"]],
	["creators_tiktok_intl_sci_notation.csv", [50, "TikTok", "Aaron Murphy undefined"]],
	["creators_youtube_vtubers.csv", [807, "YouTube", "UCJFZiqLMntJufDCHc6bQixg 1390000"]],
	["creators_youtube_vtubers.json", [807, "YouTube", "UCJFZiqLMntJufDCHc6bQixg 1390000"]],
	["creators_telegram_korea.csv", [246, "Telegram", "ai_masters_community 13737"]],
	["creators_tech_two_platforms.csv", [169, "Instagram, TikTok", "aaronkh4n undefined"]],
	["creators_twitch_noheader.csv", [31, "Twitch, YouTube", "redcelllearning undefined"]],
	["fake_followers_swiss_labelled.csv", [975, "Instagram", "__wpxqte._ 177"]],
	["posts_facebook_brand_semicolon.csv", other("posts")],
	["posts_facebook_live_sellers.csv", other("posts")],
	["posts_x_obama.csv", other("posts")],
	["comments_instagram_scam_labelled.csv", other("comments")],
	["comments_youtube_spam_psy.csv", other("comments")],
	["comments_youtube_spam_katyperry.csv", other("comments")],
	["captions_sponsored_chatgpt.csv", other("captions")],
	["campaign_weekly_channels_robyn_sim.csv", other("campaign figures by week or day")],
	["campaign_weekly_channels_meridian_sim.csv", other("campaign figures by week or day")],
	["web_sessions_shoppers.csv", other("web sessions")],
];

describe.skipIf(!existsSync(folder))("every real file gives what a planner expects", () => {
	test.each(expected)("%s", async (file, expectation) => {
		const { creators, refused, details } = await read(file, file);
		if (typeof expectation === "string") {
			expect([creators.length, refused.length]).toEqual([0, 1]);
			expect(refused[0]?.reason).toContain(expectation);
			expect(details.needsPlatform).toBe(false);
			return;
		}
		const { cells } = creators[0]!;
		const platforms = [...new Set(creators.map(({ cells }) => String(cells.platform)))].sort().join(", ");
		expect([creators.length, platforms, `${cells.handle ?? cells.creator} ${cells.followers}`]).toEqual(
			expectation,
		);
		expect([refused, creators.flatMap(({ problems }) => problems), details.warnings]).toEqual([[], [], []]);
	});

	test("none is forgotten", () => {
		const files = readdirSync(folder).filter((file) => file !== "README.md");
		expect(expected.map(([file]) => file).sort()).toEqual(files.sort());
	});
});

describe.skipIf(!existsSync(folder))("real lists", () => {
	test("Nigerian TikTok list: a blank line above the header, @ handles, M and K", async () => {
		const { creators, details, refused } = await read("creators_tiktok_nigeria.csv");
		expect([creators.length, refused.length, details.headerRow]).toEqual([200, 0, 1]);
		expect(creators[0]?.cells).toEqual({
			creator: "Abdullahi is my name btw",
			handle: "itsyaboymaina",
			followers: 10_400_000,
		});
		expect(creators[199]?.cells).toMatchObject({ handle: "iamka.reen", followers: 266_300 });
		expect(details.needsPlatform).toBe(true);
	});

	test("TikTok list without handles and followers, in scientific notation", async () => {
		const { creators, details } = await read("creators_tiktok_intl_sci_notation.csv");
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

	test("YouTube channels: ids give platform and link", async () => {
		const { creators, details } = await read("creators_youtube_vtubers.csv");
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

	test("Korean Telegram channels: Korean headers, dates, counts that are sometimes blank", async () => {
		const { creators, details } = await read("creators_telegram_korea.csv");
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

	test("two platforms side by side: an account for each filled cell", async () => {
		const { creators, details } = await read("creators_tech_two_platforms.csv");
		const on = (platform: string) => creators.filter(({ cells }) => cells.platform === platform).length;
		expect([on("Instagram"), on("TikTok")]).toEqual([90, 79]);
		expect(details.format.title).toBe("Platforms side by side");
	});

	test("Twitch streamers without a header: names, and YouTube links for two thirds", async () => {
		const { creators, details } = await read("creators_twitch_noheader.csv");
		expect([creators.length, details.headerRow, details.needsPlatform]).toEqual([31, -1, true]);
		expect(details.silent).toEqual({ count: 10, rows: [7, 9, 10, 12] });
		expect(creators[6]?.cells).toEqual({ creator: "c04tl", handle: "c04tl" });
		expect(creators.filter(({ cells }) => cells.platform === "YouTube")).toHaveLength(21);
		expect(creators[4]?.cells).toEqual({
			creator: "BrakeSec",
			handle: "BDSPodcast",
			platform: "YouTube",
			URL: "https://www.youtube.com/c/BDSPodcast",
		});
	});

	test("Instagram accounts with dotted headers from R", async () => {
		const { creators } = await read("fake_followers_swiss_labelled.csv");
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
