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
