import { expect, it } from "vitest";
import { lintCaption } from "../../../src/core/captions/index.ts";

const family = "👩‍👩‍👧‍👧";

it.each([
	{ title: "X counts other scripts twice", platform: "x", caption: "日".repeat(141), over: "日" },
	{
		title: "X counts an emoji twice, however long",
		platform: "x",
		caption: family.repeat(140),
		over: undefined,
	},
	{
		title: "X counts any address 23",
		platform: "x",
		caption: `https://example.com/${"a".repeat(400)}`,
		over: undefined,
	},
	{
		title: "Bluesky counts what readers see",
		platform: "Bluesky",
		caption: family.repeat(300),
		over: undefined,
	},
	{ title: "Bluesky takes 300", platform: "Bluesky", caption: family.repeat(301), over: family },
	{
		title: "YouTube titles take 100",
		platform: "YouTube",
		postType: "title",
		caption: "a".repeat(101),
		over: "a",
	},
	{ title: "no limit is known for a blog", platform: "Blog", caption: "a".repeat(9000), over: undefined },
	{
		title: "Instagram counts an emoji of two units once",
		platform: "instagram",
		caption: "🌊".repeat(2200),
		over: undefined,
	},
	{ title: "a pair is never cut", platform: "instagram", caption: "🌊".repeat(2201), over: "🌊" },
])("$title", ({ platform, postType, caption, over }) => {
	const findings = lintCaption({ caption, jurisdiction: "US", platform, postType, relationship: "none" });
	expect(findings.map(({ start, end }) => caption.slice(start, end))).toEqual(
		over === undefined ? [] : [over],
	);
});

it("warns above what a scheduling tool can post to TikTok", () => {
	const check = (length: number) =>
		lintCaption({
			caption: "a".repeat(length),
			jurisdiction: "US",
			platform: "TikTok",
			relationship: "none",
		});
	expect(check(2200)).toEqual([]);
	expect(check(2201).map(({ severity }) => severity)).toEqual(["warning"]);
	expect(check(4001).map(({ severity }) => severity)).toEqual(["error"]);
});
