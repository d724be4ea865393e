import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPart, wordDiff } from "../../../src/core/captions/word-diff.ts";

const word = fc.constantFrom("a", "b", "#ad", "🏃‍♀️", "שלום", " ", "\n", "  ", "x.");
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(""));

describe("the difference of two texts by words", () => {
	it.each([
		["same", "same", [["same", "same"]]],
		["", "#ad", [["added", "#ad"]]],
		["#spon", "", [["removed", "#spon"]]],
		["", "", []],
		[
			"New #collab here",
			"#ad New here",
			[
				["added", "#ad "],
				["same", "New"],
				["removed", " #collab"],
				["same", " here"],
			],
		],
	] as const)("of %j and %j", (before, after, parts) => {
		expect(wordDiff(before, after).map(({ kind, text: words }) => [kind, words])).toEqual(parts);
	});

	it("gives back both texts, whatever they are", () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = wordDiff(before, after);
				expect(joined(parts, "added")).toBe(before);
				expect(joined(parts, "removed")).toBe(after);
			}),
		);
	});

	it("never has two parts of a kind beside each other, nor an empty one", () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = wordDiff(before, after);
				expect(parts.every((part, index) => part.kind !== parts[index - 1]?.kind)).toBe(true);
				expect(parts.every((part) => part.text !== "")).toBe(true);
			}),
		);
	});

	it("shows texts too long to compare as one removal and one addition", () => {
		const long = (sign: string) => Array.from({ length: 2000 }, (_, index) => `${sign}${index}`).join(" ");
		const parts = wordDiff(`start ${long("a")} end`, `start ${long("b")} end`);
		expect(parts.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
	});
});

/** The text without the parts of a kind. */
function joined(parts: readonly DiffPart[], without: DiffPart["kind"]): string {
	return parts
		.filter(({ kind }) => kind !== without)
		.map((part) => part.text)
		.join("");
}
