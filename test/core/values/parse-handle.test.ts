import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlatform, parsePlatform, platforms } from "../../../src/core/platforms.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { parseHandle } from "../../../src/core/values/parse-handle.ts";
import { parseProfileLink, profileUrl } from "../../../src/core/values/profile-link.ts";

describe("parsePlatform", () => {
	test.each([
		["Instagram", "Instagram"],
		["ig", "Instagram"],
		["Insta", "Instagram"],
		["tik tok", "TikTok"],
		["TIK-TOK", "TikTok"],
		["yt", "YouTube"],
		["You Tube", "YouTube"],
		["twitter", "X"],
		["x", "X"],
		["X (Twitter)", "X"],
		["fb", "Facebook"],
		["www.twitch.tv", "Twitch"],
		["instagram.com", "Instagram"],
		["telegram", "Telegram"],
		["유튜브", "YouTube"],
	])("%j is %s", (text, platform) => {
		expect(parsePlatform(text)).toBe(platform);
	});

	test("names the platforms that are allowed", () => {
		expect(parsePlatform("tik tokk")).toEqual({
			problem: `Unknown platform "tik tokk". Use one of: ${platforms.join(", ")}.`,
		});
	});

	test.each(["", "constructor", "myspace", "instagram tiktok"])("%j is none", (text) => {
		expect(findPlatform(text)).toBeUndefined();
	});
});

describe("parseHandle", () => {
	test.each([
		["@mara.eats", { handle: "mara.eats" }],
		["mara.eats", { handle: "mara.eats" }],
		[" @ mara.eats ", { handle: "mara.eats" }],
		["\u202a@mara_eats\u202c", { handle: "mara_eats" }],
		["ig: @mara.eats", { handle: "mara.eats", platform: "Instagram" }],
		["バーチャル", { handle: "バーチャル" }],
		[
			"https://www.instagram.com/mara.eats/?igsh=abc",
			{ handle: "mara.eats", platform: "Instagram", url: "https://www.instagram.com/mara.eats" },
		],
		[
			"instagram.com/mara.eats",
			{ handle: "mara.eats", platform: "Instagram", url: "https://www.instagram.com/mara.eats" },
		],
		[
			"https://www.tiktok.com/@mara/video/123",
			{ handle: "mara", platform: "TikTok", url: "https://www.tiktok.com/@mara" },
		],
		[
			"https://m.youtube.com/@Mara/videos",
			{ handle: "Mara", platform: "YouTube", url: "https://www.youtube.com/@Mara" },
		],
		[
			"http://youtube.com/c/Mara",
			{ handle: "Mara", platform: "YouTube", url: "https://www.youtube.com/c/Mara" },
		],
		[
			"youtube.com/user/mara",
			{ handle: "mara", platform: "YouTube", url: "https://www.youtube.com/user/mara" },
		],
		[
			"https://www.youtube.com/channel/UC0ArlFuFYMpEewyRBzdLHiw",
			{
				handle: "UC0ArlFuFYMpEewyRBzdLHiw",
				platform: "YouTube",
				url: "https://www.youtube.com/channel/UC0ArlFuFYMpEewyRBzdLHiw",
			},
		],
		[
			"UC0ArlFuFYMpEewyRBzdLHiw",
			{
				handle: "UC0ArlFuFYMpEewyRBzdLHiw",
				platform: "YouTube",
				url: "https://www.youtube.com/channel/UC0ArlFuFYMpEewyRBzdLHiw",
			},
		],
		[
			"https://www.youtube.com/@%E3%83%9E%E3%83%A9",
			{ handle: "マラ", platform: "YouTube", url: "https://www.youtube.com/@%E3%83%9E%E3%83%A9" },
		],
		["https://twitter.com/mara", { handle: "mara", platform: "X", url: "https://x.com/mara" }],
		["https://x.com/mara/status/1", { handle: "mara", platform: "X", url: "https://x.com/mara" }],
		[
			"https://www.facebook.com/mara.eats",
			{ handle: "mara.eats", platform: "Facebook", url: "https://www.facebook.com/mara.eats" },
		],
		[
			"https://www.facebook.com/profile.php?id=100012345",
			{ handle: "100012345", platform: "Facebook", url: "https://www.facebook.com/profile.php?id=100012345" },
		],
		["https://twitch.tv/mara", { handle: "mara", platform: "Twitch", url: "https://www.twitch.tv/mara" }],
		[
			"https://www.linkedin.com/in/mara-eats/",
			{ handle: "mara-eats", platform: "LinkedIn", url: "https://www.linkedin.com/in/mara-eats/" },
		],
		[
			"https://www.pinterest.co.uk/mara/",
			{ handle: "mara", platform: "Pinterest", url: "https://www.pinterest.com/mara" },
		],
		[
			"https://www.snapchat.com/add/mara",
			{ handle: "mara", platform: "Snapchat", url: "https://www.snapchat.com/add/mara" },
		],
		[
			"https://www.threads.net/@mara",
			{ handle: "mara", platform: "Threads", url: "https://www.threads.net/@mara" },
		],
		["https://t.me/s/mara", { handle: "mara", platform: "Telegram", url: "https://t.me/mara" }],
		["IG @mara.eats", { handle: "mara.eats", platform: "Instagram" }],
		["TikTok - @mara", { handle: "mara", platform: "TikTok" }],
		["@mara.eats (TikTok)", { handle: "mara.eats", platform: "TikTok" }],
		["mara (yt)", { handle: "mara", platform: "YouTube" }],
		["@@mara", { handle: "mara" }],
	])("reads %j", (text, account) => {
		expect(parseHandle(text)).toEqual(account);
	});

	test.each([
		"Mara Eats",
		"",
		"@",
		"a@b.com",
		"mara / mara_tt",
		"=HYPERLINK(1)",
		"javascript:alert(1)",
		"https://www.instagram.com/p/Cabc/",
		"https://www.youtube.com/watch?v=abc",
		"https://youtu.be/abc",
		"https://vm.tiktok.com/ZMabc/",
		"https://t.me/+abcdef",
		"https://mara-eats.com/about",
		"https://instagram.com.evil.example/mara",
	])("refuses %j", (text) => {
		expect(isProblem(parseHandle(text))).toBe(true);
	});

	test("keeps the address of a site that is no platform", () => {
		expect(parseProfileLink("www.mara-eats.com/about?a=1")).toEqual({
			url: "https://www.mara-eats.com/about?a=1",
		});
	});

	test("the address made from a handle leads back to it", () => {
		const withProfiles = platforms.filter((platform) => profileUrl(platform, "mara") !== undefined);
		expect(withProfiles).toContain("Telegram");
		fc.assert(
			fc.property(
				fc.constantFrom(...withProfiles),
				fc.stringMatching(/^[a-z][a-z0-9_]{12,20}$/),
				(platform, handle) => {
					expect(parseHandle(profileUrl(platform, handle) ?? "")).toMatchObject({ platform, handle });
				},
			),
		);
	});

	test("never throws", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary" }),
				fc.constantFrom("", "https://youtube.com/@", "t.me/", "%"),
				(text, start) => {
					expect(parseHandle(start + text)).toBeDefined();
				},
			),
		);
	});
});
