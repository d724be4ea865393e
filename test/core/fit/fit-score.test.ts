import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitScore } from "../../../src/core/fit/fit-score.ts";
import { keywordsOf } from "../../../src/core/fit/keywords.ts";
import { stem } from "../../../src/core/fit/stem.ts";
import { anyText, longTexts } from "../comments/hostile-texts.ts";

function fitOf(persona: string, ...texts: string[]) {
	return fitScore(keywordsOf([persona]), texts);
}

describe("the fit of a creator's text", () => {
	it.each<{ title: string; persona: string; text: string; score: number }>([
		{ title: "a phrase", persona: "acne-prone skin", text: "Help for acne prone skin", score: 1 },
		{ title: "other endings", persona: "running shoes", text: "I run, review every shoe", score: 0.75 },
		{ title: "a glued hashtag", persona: "vegan skincare", text: "#veganskincareroutine", score: 1 },
		{ title: "a hashtag in capitals", persona: "skin care", text: "#CleanSkinCare", score: 1 },
		{ title: "a keyword that is a hashtag", persona: "#MealPrep", text: "meal prep every Sunday", score: 1 },
		{ title: "words apart", persona: "vegan skincare", text: "skincare nerd, vegan", score: 0.75 },
		{ title: "some words of a phrase", persona: "post-partum skincare", text: "skincare", score: 1 / 6 },
		{ title: "only the broad word of a phrase", persona: "retinol beauty", text: "beauty", score: 0 },
		{ title: "accents left out", persona: "café", text: "Cafe hopping", score: 1 },
		{ title: "Japanese", persona: "美容", text: "東京の美容ブログ", score: 1 },
		{ title: "an emoji", persona: "🌱", text: "plants 🌱", score: 1 },
		{ title: "German", persona: "Nachhaltigkeit, Zürich", text: "Nachhaltigkeit aus Zürich", score: 1 },
		{ title: "a part of another word", persona: "art", text: "startup party", score: 0 },
	])("finds or leaves $title", ({ persona, text, score }) => {
		expect(fitOf(persona, text).score).toBeCloseTo(score, 10);
	});

	it("names the keywords found as they were typed", () => {
		expect(fitOf("Vegan Skincare, acne, Oily Skin", "acne", "vegan, love skincare; skin").matched).toEqual([
			"Vegan Skincare",
			"acne",
			"Oily Skin (skin)",
		]);
	});

	it("weighs a phrase more than a word and a broad word less", () => {
		expect(
			keywordsOf(["beauty, retinol, vegan skincare, low waste bathroom routine"]).map((one) => one.weight),
		).toEqual([0.5, 1, 2, 3]);
	});

	it("is 1 for the persona's own words and lies between 0 and 1, whatever the texts", () => {
		const word = fc.stringMatching(/^[a-z]{3,9}$/).filter((text) => keywordsOf([text]).length > 0);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
				expect(fitOf(words.join(", "), words.join(" ")).score).toBe(1);
			}),
		);
		fc.assert(
			fc.property(anyText, anyText, (persona, text) => {
				const { score, matched } = fitOf(persona, text);
				expect(score >= 0 && score <= 1).toBe(true);
				expect(matched.length > 0).toBe(score > 0);
			}),
		);
	});

	it("does not fall when the creator writes more", () => {
		const words = fc.constantFrom("vegan", "skin", "care", "skincare", "#veganskin", "acne", "and", "x");
		const text = fc.array(words, { maxLength: 8 }).map((list) => list.join(" "));
		fc.assert(
			fc.property(text, text, (bio, more) => {
				const persona = "vegan skincare, acne, skin";
				expect(fitOf(persona, bio, more).score).toBeGreaterThanOrEqual(fitOf(persona, bio).score);
			}),
		);
	});

	it.each(longTexts)("is found quickly at 10,000 characters: $title", ({ text }) => {
		const start = performance.now();
		fitOf(text, text);
		expect(performance.now() - start).toBeLessThan(1000);
	});
});

describe("a stem", () => {
	it.each([
		["recipes", "recipe"],
		["families", "family"],
		["running", "run"],
		["runs", "run"],
		["planned", "plan"],
		["glass", "glass"],
		["dishes", "dish"],
		["king", "king"],
		["red", "red"],
		["baker's", "baker"],
		["baking", "bak"],
	])("of %s is %s", (word, expected) => {
		expect(stem(word)).toBe(expected);
	});
});
