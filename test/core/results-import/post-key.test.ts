import { describe, expect, test } from "vitest";
import { readPostLink } from "../../../src/core/results-import/post-key.ts";

describe("all spellings of a post's address have one key", () => {
	test.each([
		[
			"instagram/DAbc123",
			[
				"https://www.instagram.com/reel/DAbc123/",
				"http://instagram.com/p/DAbc123?igsh=1",
				"m.instagram.com/reels/DAbc123",
				"https://www.instagram.com/mara.eats/reel/DAbc123/?utm_source=x",
			],
		],
		[
			"tiktok/7301",
			[
				"https://www.tiktok.com/@finn.bakes/video/7301?lang=en",
				"https://m.tiktok.com/v/7301.html",
				"tiktok.com/@finn.bakes/photo/7301/",
			],
		],
		[
			"youtube/aB3dEfGh1jK",
			[
				"https://www.youtube.com/watch?v=aB3dEfGh1jK&t=3s",
				"https://youtu.be/aB3dEfGh1jK?si=x",
				"https://youtube.com/shorts/aB3dEfGh1jK",
				"https://m.youtube.com/watch?app=desktop&v=aB3dEfGh1jK",
			],
		],
		[
			"x/920061541986250758",
			[
				"https://twitter.com/BarackObama/status/920061541986250758",
				"https://x.com/i/status/920061541986250758?s=20",
				"https://mobile.twitter.com/a/status/920061541986250758/photo/1",
			],
		],
		[
			"facebook/1649696485147474",
			[
				"https://www.facebook.com/shop/posts/1649696485147474",
				"https://m.facebook.com/story.php?story_fbid=1649696485147474&id=2466",
				"https://www.facebook.com/watch/?v=1649696485147474",
			],
		],
		[
			"blog.example.com/2026/shoes",
			["https://blog.example.com/2026/shoes/", "http://www.blog.example.com/2026/shoes?utm_source=a"],
		],
	])("%s", (key, links) => {
		expect(links.map((link) => readPostLink(link)?.key)).toEqual(links.map(() => key));
	});

	test("codes that differ in letter case only are two posts, and a handle is no address", () => {
		expect(readPostLink("https://instagram.com/p/DAB")?.key).not.toBe(
			readPostLink("https://instagram.com/p/Dab")?.key,
		);
		expect(readPostLink("@mara.eats")).toBeUndefined();
		expect(readPostLink("MARA-IG-01")).toBeUndefined();
	});
});
