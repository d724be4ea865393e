import { afterEach, describe, expect, test, vi } from "vitest";
import type { InsertionRequest } from "../../src/core/formula-insertion.ts";
import { insertFormula } from "../../src/host/insert-formula.ts";
import { sheetsHost } from "../../src/host/sheets-host.ts";
import { createLocks } from "../../src/playground/services/stores.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const FORMULA = { formula: "=TIER(C2:C)" };
const A1 = { tab: "List", row: 0, column: 0 };

/** A workbook whose selected cell, A1 of its only tab, holds this. */
function openWith(content: unknown = "") {
	const opened = openHost();
	const { workbook } = opened;
	opened.host.insertTab({ name: "List", columns: [{ header: "", note: "" }] });
	for (const { id, name } of workbook.sheets) if (name !== "List") workbook.deleteSheet(id);
	if (content !== "") opened.host.write([{ ...A1, cells: [[content as string]] }]);
	return { ...opened, insert: (request: InsertionRequest) => insertFormula(sheetsHost(), request) };
}

const inA1 = ({ workbook }: ReturnType<typeof openWith>) => workbook.sheet("List")!.content(0, 0);

describe("a formula from the Functions panel", () => {
	test("goes into the selected cell if that is blank, and the answer tells what it shows", () => {
		const opened = openWith();
		expect(opened.insert({ content: { formula: "=1+1" } })).toEqual({
			before: { ...A1, content: "" },
			after: { ...A1, content: { formula: "=1+1" } },
			shown: "2",
		});
		expect(inA1(opened)).toEqual({ formula: "=1+1" });
	});

	test.each([
		["text", "our words"],
		["a number", 0],
		["FALSE", false],
		["a date", { date: "2026-11-25" }],
		["a formula, even one that shows nothing", { formula: '=""' }],
		["text that only looks like the formula", "'=TIER(C2:C)"],
	])("never takes the place of %s unasked", (_, content) => {
		const opened = openWith(content);
		const before = inA1(opened);
		expect(opened.insert({ content: FORMULA })).toMatchObject({ filled: A1 });
		expect(inA1(opened)).toEqual(before);
	});

	test.each([
		["text", "our words"],
		["a number", 12.5],
		["a date", { date: "2026-11-25" }],
		["a formula", { formula: "=1+1" }],
	])("takes the place of %s once the person has seen it, and gives it back", (_, content) => {
		const opened = openWith(content);
		const before = inA1(opened);
		const seen = opened.insert({ content: FORMULA });
		if (!("filled" in seen)) throw new Error("It was not asked.");
		const inserted = opened.insert({ content: FORMULA, instead: seen.filled });
		if (!("after" in inserted)) throw new Error("It was not inserted.");
		expect(inA1(opened)).toEqual(FORMULA);
		opened.insert({ content: inserted.before.content, instead: inserted.after });
		expect(inA1(opened)).toEqual(before);
	});

	test("stays out of a cell that somebody changed after the person saw it", () => {
		const opened = openWith("newer words");
		const instead = { ...A1, content: "older words" };
		expect(opened.insert({ content: FORMULA, instead })).toEqual({
			filled: { ...A1, content: "newer words" },
		});
		expect(inA1(opened)).toBe("newer words");
	});

	test("is not taken back where somebody typed since", () => {
		const opened = openWith("typed since");
		opened.insert({ content: "", instead: { ...A1, content: FORMULA } });
		expect(inA1(opened)).toBe("typed since");
	});

	test.each(["TIER(C2:C)", "=", `=${"1".repeat(50_000)}`])(
		"is refused unless it is one: %.12s",
		(formula) => {
			const opened = openWith();
			expect(opened.insert({ content: { formula } })).toEqual({
				problem: 'A formula begins with "=" and has up to 50,000 characters. Correct it, then insert it.',
			});
			expect(inA1(opened)).toBe(null);
		},
	);

	test.each([
		["a row below the last", { ...A1, row: 1_000_000 }],
		["a column beyond the last", { ...A1, column: 20_000 }],
		["a tab that is gone", { ...A1, tab: "__proto__" }],
	])("tells that %s is no longer there", (_, place) => {
		const opened = openWith();
		expect(opened.insert({ content: FORMULA, instead: { ...place, content: "" } })).toEqual({
			problem: expect.stringMatching(/^That cell is no longer there: .*Click a blank cell in the sheet/),
		});
	});

	test.each([
		["text that is longer than a cell", "x".repeat(50_001)],
		["a day that is none", { date: "2026-99-99" }],
		["a date that is an object", { date: {} as string }],
	])("gives no cell %s back", (_, content) => {
		const opened = openWith();
		expect(opened.insert({ content })).toMatchObject({ problem: expect.stringMatching(/^A formula begins/) });
		expect(inA1(opened)).toBe(null);
	});

	test.each([
		["shows what a formula above fills it with", '={"Sum";1;2}', 2],
		["is blank, but belongs to a header that fills its column", '={"Sum";B2:B}', ""],
	])("stays out of a cell that %s", (_, formula, content) => {
		const opened = openWith({ formula });
		const answer = opened.insert({ content: FORMULA, instead: { ...A1, row: 2, content } });
		expect(answer).toEqual({ problem: expect.stringMatching(/^A3 is filled by the formula in A1, which/) });
		expect(opened.workbook.sheet("List")!.content(2, 0)).toBe(null);
	});

	test("may be put back below a header that shows an error", () => {
		const opened = openWith({ formula: '={"Sum";B2:B}' });
		opened.host.write([{ ...A1, row: 2, cells: [["typed"]] }]);
		const answer = opened.insert({ content: FORMULA, instead: { ...A1, row: 2, content: "typed" } });
		expect(answer).toMatchObject({ after: { content: FORMULA } });
	});

	test("waits its turn while a teammate's tool runs", () => {
		const locks = createLocks();
		const answer = openHost({ locks, user: "ana" }).host.locked(() => {
			openHost({ locks, user: "ben", execution: "second" });
			return insertFormula(sheetsHost(), { content: FORMULA });
		});
		expect(answer).toEqual({
			problem: "A teammate is running a tool in this workbook. Try again in a moment.",
		});
	});
});
