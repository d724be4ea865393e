import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import { COMMENT_QUALITY, FIT_SCORE, SENTIMENT, VETTING_FLAGS } from "../../src/functions/index.ts";
import { anyText } from "../core/comments/hostile-texts.ts";

const cell = fc.oneof(anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(""), fc.date());
const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
const argument = fc.oneof(cell, range);

describe.each([
	{ definition: VETTING_FLAGS, most: 8 },
	{ definition: COMMENT_QUALITY, most: 1 },
	{ definition: FIT_SCORE, most: 2 },
	{ definition: SENTIMENT, most: 1 },
])("$definition.name", ({ definition, most }) => {
	it("gives cells or refuses in a sentence, whatever it is given", () => {
		fc.assert(
			fc.property(fc.array(argument, { minLength: 1, maxLength: most }), (args) => {
				const cells = [answer(() => callFunction(definition, args))].flat(2);
				for (const value of cells) expect(typeof value).toMatch(/^(?:string|number)$/);
				for (const value of cells) expect(value).not.toBeNaN();
			}),
		);
	});
});

/** What the cell shows. An error of ours is a sentence; any other one is a bug. */
function answer(call: () => unknown): unknown {
	try {
		return call();
	} catch (error) {
		const { name, message } = error as Error;
		expect(name).toBe("Error");
		expect(message).toMatch(/^[\s\S]{10,}\.$/);
		return message;
	}
}

describe("columns of 5,000 rows", () => {
	it("are vetted", () => {
		const column = (of: (row: number) => number) => Array.from({ length: 5000 }, (_, row) => [of(row)]);
		const flags = callFunction(VETTING_FLAGS, [
			column((row) => 1000 + row * 37),
			column((row) => row),
			column((row) => row % 400),
			column((row) => row % 3000),
			column((row) => row % 50),
			"Instagram",
		]);
		expect(flags).toHaveLength(5000);
	});

	it("are matched with a persona", () => {
		const bios = Array.from({ length: 5000 }, (_, row) => [
			`Vegan skincare and slow mornings, mother of ${row}`,
		]);
		expect(callFunction(FIT_SCORE, ["vegan skincare, oily skin, acne, sustainability", bios])).toHaveLength(
			5000,
		);
	});

	it("of comments are judged", () => {
		const comments = Array.from({ length: 5000 }, (_, row) => [
			`I tried it for ${row} days and my skin is so soft now, thank you @mara.eats 😍`,
		]);
		expect(callFunction(COMMENT_QUALITY, [comments])).toEqual([[0, 0, 0, 1, 5000]]);
		expect(callFunction(SENTIMENT, [comments])).toHaveLength(1);
	});
});
