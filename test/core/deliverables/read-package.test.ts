import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NUMBER_WORDS, POST_TYPES } from "../../../src/core/deliverables/post-words.ts";
import { readPackage, typeOf } from "../../../src/core/deliverables/read-package.ts";
import { isProblem } from "../../../src/core/problem.ts";

/** `2 story, 1 TikTok video` */
function inWords(text: string): string {
	const content = readPackage(text);
	if (isProblem(content)) return content.problem;
	const parts = content.parts.map(
		({ type, count, platform }) => `${count} ${platform ? `${platform} ` : ""}${type}`,
	);
	return parts.join(", ") + (content.rights ? ` (${content.rights})` : "");
}

describe("a package in words", () => {
	test.each([
		["1 reel + 2 stories", "1 reel, 2 story"],
		["2x TikTok videos, 1 live", "2 TikTok video, 1 live"],
		["3 stories", "3 story"],
		["1 Reel & 2 Story-Frames", "1 reel, 2 story"],
		["3× Stories", "3 story"],
		["Reel x2", "2 reel"],
		["stories (3)", "3 story"],
		["1 short", "1 short"],
		["2 short videos and 1 YouTube Short", "2 video, 1 YouTube short"],
		["1 integration", "1 integration"],
		["1 dedicated 60s video", "1 video"],
		["1 carousel post + 1 story", "1 carousel, 1 story"],
		["1 video post", "1 video"],
		["a blog post and two tweets", "1 article, 2 post"],
		["live Q&A", "1 live"],
		["Reel only", "1 reel"],
		["ein Beitrag und zwei Storys", "1 post, 2 story"],
		["2 Beiträge", "2 post"],
		["un réel et deux stories", "1 reel, 2 story"],
		["1 publicación y 3 historias", "1 post, 3 story"],
		["1 podcast mention", "1 podcast episode"],
		["1 reel + 2 stories + 30 days usage rights", "1 reel, 2 story (30 days usage rights)"],
		["2 TikToks + 1 TikTok story", "2 TikTok video, 1 TikTok story"],
		["1x 60s TikTok", "1 TikTok video"],
		["1 pin; 1 thread\n1 grid post", "1 pin, 1 thread, 1 post"],
	])("%j is %s", (text, expected) => {
		expect(inWords(text)).toBe(expected);
	});

	test.each([
		["Full set", '"Full set" is not a kind of post we know.'],
		["1 reel or 2 stories", '"1 reel or 2 stories" leaves open which of them.'],
		["1 long Reel/TikTok", '"1 long Reel/TikTok" leaves open which of them.'],
		["stories", '"stories" does not say how many. Write for example 2 stories.'],
		["TikToks", '"TikToks" does not say how many.'],
		["2 months of stories", '"2 months of stories" is not a kind of post we know.'],
		["1 reel with story", '"1 reel with story" is not a kind of post we know.'],
		["1 reel + 0 stories", '"0 stories" is no post at all.'],
		["2-3 stories", '"2-3 stories" has more than one number.'],
		["60 stories", "comes to 60 posts; up to 52 can be planned."],
		["", "names no post."],
		["30 days usage rights", "names no post."],
	])("%j is refused, with the words that are not understood", (text, reason) => {
		expect(inWords(text)).toContain(reason);
	});

	test("that is refused is answered with all that is understood", () => {
		for (const type of POST_TYPES) expect(inWords("Full set")).toContain(type);
	});

	test("of counted types in any order is read as it was written", () => {
		const part = fc.record({ type: fc.constantFrom(...POST_TYPES), count: fc.integer({ min: 1, max: 4 }) });
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
				const text = parts.map(({ type, count }) => `${count} ${type}`).join(" + ");
				expect(readPackage(text)).toEqual({ parts, rights: "" });
			}),
		);
	});

	test("never throws, whatever was typed", () => {
		const words = fc.constantFrom(
			"1",
			"x",
			"reel",
			"__proto__",
			"constructor",
			"+",
			"🎬",
			"toString",
			...Object.keys(NUMBER_WORDS),
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(words).map((list) => list.join(" ")),
				),
				(text) => {
					const content = readPackage(text);
					expect(isProblem(content) ? content.problem : content.parts.length).toBeTruthy();
				},
			),
		);
	});
});

test("a typed type is known by its meaning, and other words stay words", () => {
	expect(["Reel 60s", "Story-Frames", " Poll "].map(typeOf)).toEqual(["reel", "story", "poll"]);
});
