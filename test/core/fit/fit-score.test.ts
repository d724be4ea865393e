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
		{ title: "a runner for running", persona: "running", text: "yoga for runners", score: 1 },
		{ title: "running for a runner", persona: "runner", text: "running", score: 1 },
		{ title: "runners for runs", persona: "runs", text: "mobility for runners", score: 1 },
		{
			title: "a phrase in other endings",
			persona: "trail running",
			text: "Trail runner from Kent",
			score: 1,
		},
		{ title: "a word that only begins alike", persona: "university", text: "the universe", score: 0 },
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

	it.each(longTexts)(
		"is found at 10,000 characters: $title",
		({ text }) => {
			expect(fitOf(text, text).score).toBeGreaterThanOrEqual(0);
		},
		60_000,
	);
});

describe("a stem", () => {
	it.each([
		["run runs running runner runners runner's"],
		["hike hikes hiked hiking hiker hikers"],
		["train trains trained training trainer"],
		["swim swims swimming swimmer swimmers"],
		["bake baking baked baker bakers baker's"],
		["dance dances dancing dancer dancers"],
		["travel travels travelling traveling traveller traveler"],
		["cycle cycles cycling cyclist cyclists"],
		["plan plans planned planning planner"],
		["boulder boulders bouldering"],
		["recipe recipes"],
		["family families"],
		["cookie cookies"],
		["shoe shoes"],
		["dish dishes"],
		["glass glasses"],
		["healthy healthier"],
		["agree agrees agreed"],
	])("is one for %s", (words) => {
		expect(new Set(words.split(" ").map(stem)).size).toBe(1);
	});

	it.each([
		["universe university"],
		["organ organic organise"],
		["general generic generous"],
		["flower flow"],
		["mother moth"],
		["brother broth"],
		["shower show"],
		["number numb"],
		["summer sum"],
		["dinner dine"],
		["evening even"],
		["news new"],
		["red king thing"],
		["toner tone"],
		["career care car"],
		["fit fitness"],
		["bus but"],
	])("tells %s apart", (words) => {
		const all = words.split(" ");
		expect(new Set(all.map(stem)).size).toBe(all.length);
	});

	it.each(["red", "king", "glass", "yoga", "美容", "gym", ""])("leaves %j as it is", (word) => {
		expect(stem(word)).toBe(word);
	});
});
