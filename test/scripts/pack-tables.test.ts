import fc from "fast-check";
import { expect, test } from "vitest";
import { packTables } from "../../scripts/pack-tables.mjs";
import { unpackTables } from "../../scripts/unpack-tables.mjs";
import { labelTables } from "../../src/core/captions/index.ts";

test("tables come out as they went in, whatever they hold", () => {
	const text = fc.string({ unit: fc.constantFrom(..."aab 1\"'`\\$\n\t/~#{}é😀ł") });
	const table = fc.letrec((tie) => ({
		value: fc.oneof(
			text,
			fc.integer(),
			fc.boolean(),
			fc.array(tie("value")),
			fc.dictionary(text, tie("value"), { noNullPrototype: true }),
		),
	})).value;
	fc.assert(
		fc.property(table, fc.nat(4), (value, times) => {
			const repeated = Array.from({ length: times }, () => value);
			expect(unpackTables(packTables(repeated))).toEqual(repeated);
		}),
	);
});

test("the countries' labels take less than half the room", () => {
	const packed = packTables(labelTables);
	expect(unpackTables(packed)).toEqual(labelTables);
	expect(packed.length).toBeLessThan(JSON.stringify(labelTables).length / 2);
});

test.each([
	{ title: "a sign that stands for a phrase", table: ["ƀ"], why: "stands for a phrase" },
	{ title: "a pattern", table: [/a/], why: "more than plain" },
	{ title: "a number that JSON lacks", table: [Infinity], why: "more than plain" },
	{ title: "something undefined", table: [{ a: undefined }], why: "more than plain" },
])("$title is refused", ({ table, why }) => {
	expect(() => packTables(table)).toThrow(why);
});
