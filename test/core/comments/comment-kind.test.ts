import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommentKind, commentKinds } from "../../../src/core/comments/comment-kind.ts";
import { commentQuality } from "../../../src/core/comments/comment-quality.ts";
import { anyText, longTexts } from "./hostile-texts.ts";

function kindOf(comment: string): CommentKind | undefined {
	return commentKinds([comment])[0];
}

describe("a comment", () => {
	it.each<{ comment: string; kind: CommentKind }>([
		{ comment: "😍😍", kind: "emoji-only" },
		{ comment: "❤️‍🔥 ❤️ 👍🏽 🇨🇭!!", kind: "emoji-only" },
		{ comment: "?!...", kind: "emoji-only" },
		{ comment: "yes", kind: "generic" },
		{ comment: "So beautiful 😍 love it", kind: "generic" },
		{ comment: "@nina.k @jonas_b", kind: "generic" },
		{ comment: "Is it vegan?", kind: "generic" },
		{ comment: "Is the mascara waterproof?", kind: "substantial" },
		{ comment: "I tried this recipe with oat milk and it came out great", kind: "substantial" },
		{ comment: "Welche Farbe trägst du hier im Video?", kind: "substantial" },
		{ comment: "このリップの色番を教えてください", kind: "substantial" },
		{ comment: "I lost money with bitcoin last year, never again", kind: "substantial" },
		{ comment: "My husband trusts you more than his broker", kind: "substantial" },
		{ comment: "Check out my channel!", kind: "spam-like" },
		{ comment: "subscribe to me and i sub back", kind: "spam-like" },
		{ comment: "new drop at https://example.shop/x", kind: "spam-like" },
		{ comment: "DM me for details", kind: "spam-like" },
		{ comment: "send pic to @art.page_daily", kind: "spam-like" },
		{ comment: "Promote it on @fashion.daily.page", kind: "spam-like" },
		{ comment: "I invested $1,000 and received $9,500 in my wallet", kind: "spam-like" },
		{ comment: "ᴛʜᴀɴᴋꜱ to @anna_trades, she is legit", kind: "spam-like" },
		{ comment: "𝑻𝒆𝒙𝒕 𝒎𝒆 on WhatsApp", kind: "spam-like" },
		{ comment: "Write me on Теlеgrаm", kind: "spam-like" },
		{ comment: "This man recovered my lost bitcoin", kind: "spam-like" },
		{ comment: "dm @brand.boost to get featured", kind: "spam-like" },
		{ comment: "DM 👉 @fashion.daily.page 🔥", kind: "spam-like" },
		{ comment: "Message us @beauty_hub 💌", kind: "spam-like" },
		{ comment: "Love this! send it to @art.page_daily", kind: "spam-like" },
		{ comment: "Promote on @style.page", kind: "spam-like" },
		{ comment: "Upload this on @luxe.page", kind: "spam-like" },
		{ comment: "Wanna get featured? @luxe.page", kind: "spam-like" },
		{ comment: "DM us, we want you as our ambassador", kind: "spam-like" },
		{
			comment: "i help people invest and earn more from trading. direct message for the procedures.",
			kind: "spam-like",
		},
		{ comment: "I teach beginners how to earn with forex", kind: "spam-like" },
		{ comment: "Direct message for more info", kind: "spam-like" },
		{ comment: "Inbox for collab", kind: "spam-like" },
		{ comment: "I sent you a dm yesterday about the recipe", kind: "substantial" },
		{ comment: "You deserve to be featured in a magazine one day", kind: "substantial" },
		{ comment: "I help people with back pain and this stretch works", kind: "substantial" },
		{ comment: "My brother invests, I show people my garden instead", kind: "substantial" },
		{ comment: "Sending this to my sister right now, she needs shoes", kind: "substantial" },
		{ comment: "What a beautiful message @mara.eats", kind: "generic" },
		{ comment: "check dm @nina.k", kind: "generic" },
		{ comment: "Just message @blue.tech and relax", kind: "spam-like" },
		{ comment: "paying 5k to the first 10 people", kind: "spam-like" },
	])("is $kind: $comment", ({ comment, kind }) => {
		expect(kindOf(comment)).toBe(kind);
	});

	it("is spam-like when the same sentence is posted three times, and its short words are not", () => {
		const copied = "This serum changed how my skin feels";
		expect(commentKinds([copied, copied, copied, "nice", "nice", "nice"])).toEqual([
			"spam-like",
			"spam-like",
			"spam-like",
			"generic",
			"generic",
			"generic",
		]);
		expect(commentKinds([copied, copied])).toEqual(["substantial", "substantial"]);
	});

	it("gets some kind whatever it is, and short ones without a link or call are not spam", () => {
		fc.assert(
			fc.property(anyText, (comment) => {
				expect(["spam-like", "generic", "emoji-only", "substantial"]).toContain(kindOf(comment));
			}),
		);
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,9}[!❤😍]{0,5}$/u), (comment) => {
				fc.pre(!/^(?:subs?cribe|suscribe|whatsapp|telegram|presale|airdrop|autopilot)/.test(comment));
				expect(kindOf(comment)).toBe("generic");
			}),
		);
	});

	it.each(longTexts)(
		"is judged at 10,000 characters: $title",
		({ text }) => {
			expect(kindOf(text)).toMatch(/^[a-z]/);
		},
		60_000,
	);
});

describe("the quality of comments", () => {
	it("is shares that make one, in any order of the comments", () => {
		fc.assert(
			fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (comments) => {
				const quality = commentQuality(comments);
				const sum = Object.values(quality ?? {}).reduce((total, share) => total + share, 0);
				expect(sum).toBeCloseTo(1, 10);
				expect(commentQuality([...comments].reverse())).toEqual(quality);
			}),
		);
	});

	it("does not exist without comments", () => {
		expect(commentQuality([])).toBeUndefined();
	});
});
