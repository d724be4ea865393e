import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentimentOf } from "../../../src/core/comments/sentiment.ts";
import { anyText, longTexts } from "./hostile-texts.ts";

function moodOf(comment: string): number {
	return sentimentOf([comment])?.score ?? Number.NaN;
}

describe("the mood of a comment", () => {
	it.each([
		"love this!",
		"not bad at all",
		"no problem, happy to wait",
		"🔥🔥🔥",
		"❤️",
		"I like it",
		"you two are goals",
		"ɢᴏʀɢᴇᴏᴜꜱ",
		"never disappointed",
		"looooveee ittt",
		"soooo goood",
		"you <3",
		"see you there :)",
		"♥",
	])("is good: %s", (comment) => {
		expect(moodOf(comment)).toBeGreaterThan(0);
	});

	it.each([
		"hate it",
		"not good",
		"I don't like it",
		"overpriced and disappointing",
		"👎",
		"🤮",
		"so bad, but ok",
	])("is bad: %s", (comment) => {
		expect(moodOf(comment)).toBeLessThan(0);
	});

	it.each([
		"Which shade is it please?",
		"What does it smell like?",
		"¿Dónde lo compraste?",
		"constructor",
		"__proto__ toString",
		"💀",
		"1 million likes",
		"1 2 3",
	])("is neutral: %s", (comment) => {
		expect(moodOf(comment)).toBe(0);
	});

	it("is stronger with a booster and weaker when turned round", () => {
		expect(moodOf("very good")).toBeGreaterThan(moodOf("good"));
		expect(Math.abs(moodOf("not good"))).toBeLessThan(moodOf("good"));
	});

	it("does not grow with repeated emoji", () => {
		expect(moodOf("😍😍😍😍")).toBe(moodOf("😍"));
	});

	it("lies between −1 and 1 and counts every comment once, whatever they are", () => {
		fc.assert(
			fc.property(fc.array(anyText, { minLength: 1, maxLength: 10 }), (comments) => {
				const mood = sentimentOf(comments);
				expect(mood).toSatisfy(({ score }) => score >= -1 && score <= 1);
				expect(mood).toSatisfy(
					({ positive, neutral, negative }) => positive + neutral + negative === comments.length,
				);
			}),
		);
	});

	it.each(longTexts)(
		"is found at 10,000 characters: $title",
		({ text }) => {
			expect(Math.abs(moodOf(text))).toBeLessThanOrEqual(1);
		},
		60_000,
	);
});
