import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { writtenRecord } from "../../../src/core/tracker/written-record.ts";

const origin = { source: "Build roster", day: "" };
const add = (record: Cell, values: { readonly [column: string]: Cell }) =>
	writtenRecord.add(record, values, origin);

describe("the record of what a tool wrote", () => {
	test("knows the values written, the latest of each column, and no others", () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), fc.string(), (score, why, later) => {
				const record = add(add("", { score, why })!, { why: later })!;
				const isOwn = writtenRecord.reader(record);
				expect(isOwn("score", score)).toBe(true);
				expect(isOwn("score", String(score))).toBe(false);
				expect(isOwn("why", later)).toBe(true);
				expect(isOwn("why", why)).toBe(why === later);
				expect(isOwn("fee", score)).toBe(false);
			}),
		);
	});

	test.each(["mine", "[1]", "{oops", 12, true])("leaves %j alone, which is no record", (cell) => {
		expect(add(cell, { score: 1 })).toBeUndefined();
		expect(writtenRecord.reader(cell)("score", 1)).toBe(false);
	});
});
