import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";

function workbookOf(...sheets: readonly (readonly (readonly (Content | string)[])[])[]): WorkbookModel {
	const workbook = createWorkbook();
	sheets.forEach((rows, index) => {
		if (index > 0) workbook.insertSheet(`Sheet${index + 1}`);
		workbook.setContents(
			workbook.sheets[index]!.id,
			0,
			0,
			rows.map((line) => line.map(contentOf)),
		);
	});
	return workbook;
}

function contentOf(cell: Content | string): Content {
	return typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell;
}

const formula = (workbook: WorkbookModel, sheet: number, row: number, column: number) => {
	const content = workbook.sheets[sheet]!.content(row, column);
	return typeof content === "object" ? content?.formula : content;
};

describe("cells that are cut and pasted", () => {
	test("are followed from all tabs, by named ranges and by charts, in one step", () => {
		const workbook = workbookOf([["Fee", 100, "=B1*2", "=SUM(A1:B1)"]], [["=Sheet1!B1", "=B1"]]);
		const [first, second] = workbook.sheets.map(({ id }) => id) as [number, number];
		workbook.setNamedRange("Fee", first, { row: 0, column: 1, rows: 1, columns: 1 });
		workbook.setSheet(first, {
			charts: [
				{
					...{ id: 1, type: "BAR", headers: 0, row: 3, column: 3, offsetX: 0, offsetY: 0, options: {} },
					ranges: [{ sheet: first, area: { row: 0, column: 1, rows: 1, columns: 1 } }],
				},
			],
		});
		const before = workbook.snapshot();
		workbook.moveCells(first, { row: 0, column: 1, rows: 1, columns: 1 }, first, 4, 6);
		expect(formula(workbook, 0, 0, 2)).toBe("=G5*2");
		expect(formula(workbook, 0, 0, 3)).toBe("=SUM(A1:B1)");
		expect(formula(workbook, 1, 0, 0)).toBe("=Sheet1!G5");
		expect(formula(workbook, 1, 0, 1)).toBe("=B1");
		expect(workbook.sheets[0]!.display(0, 2)).toBe("200");
		expect(workbook.namedRanges[0]!.area).toEqual({ row: 4, column: 6, rows: 1, columns: 1 });
		expect(workbook.sheets[0]!.charts[0]!.ranges[0]!.area).toMatchObject({ row: 4, column: 6 });
		workbook.undo();
		expect(workbook.snapshot()).toEqual(before);
		workbook.redo();
		workbook.moveCells(first, { row: 4, column: 6, rows: 1, columns: 1 }, second, 0, 0);
		expect(formula(workbook, 0, 0, 2)).toBe("=Sheet2!A1*2");
		expect(workbook.sheets[0]!.display(0, 2)).toBe("200");
		expect(workbook.namedRanges[0]!.sheet).toBe(second);
	});

	test("take their formats along and leave none", () => {
		const workbook = workbookOf([[0.5, 7]]);
		workbook.setFormat(0, { row: 0, column: 0, rows: 1, columns: 1 }, { number: "0%", note: "Half" });
		workbook.setFormat(0, { row: 0, column: 1, rows: Infinity, columns: 1 }, { number: "0.00" });
		workbook.moveCells(0, { row: 0, column: 0, rows: 1, columns: 1 }, 0, 1, 1);
		const sheet = workbook.sheets[0]!;
		expect([sheet.display(0, 1), sheet.display(1, 1), sheet.display(0, 0)]).toEqual(["7.00", "50%", ""]);
		expect([sheet.format(1, 1), sheet.format(0, 0)]).toEqual([{ number: "0%", note: "Half" }, {}]);
		workbook.undo();
		expect([sheet.format(0, 0).note, sheet.format(1, 1).number]).toEqual(["Half", "0.00"]);
	});

	test("may be pasted over a part of themselves", () => {
		const workbook = workbookOf([[1], ["=A1+1"], ["=A2+1"], ["=SUM(A1:A3)"]]);
		workbook.moveCells(0, { row: 0, column: 0, rows: 3, columns: 1 }, 0, 1, 0);
		const sheet = workbook.sheets[0]!;
		expect([0, 1, 2, 3].map((row) => formula(workbook, 0, row, 0))).toEqual([undefined, 1, "=A2+1", "=A3+1"]);
		expect(sheet.display(3, 0)).toBe("3");
	});

	test("make room where the sheet ends", () => {
		const workbook = workbookOf([[1, 2]]);
		workbook.moveCells(0, { row: 0, column: 0, rows: 1, columns: 2 }, 0, 999, 25);
		expect(workbook.sheets[0]!.columnCount).toBe(27);
		expect(workbook.sheets[0]!.value(999, 26)).toBe(2);
	});

	test("as a whole column into a shorter tab take all their rows along", () => {
		const workbook = workbookOf([[1], ["=SUM(A:A)"]], [[2]]);
		const [first, second] = workbook.sheets.map(({ id }) => id) as [number, number];
		workbook.setSheet(second, { rowCount: 1 });
		workbook.setContents(first, 0, 1, [[{ formula: "=COUNT(A:A)" }]]);
		workbook.moveCells(first, { row: 0, column: 0, rows: Infinity, columns: 1 }, second, 0, 2);
		expect([formula(workbook, 0, 0, 1), formula(workbook, 1, 1, 2)]).toEqual([
			"=COUNT(Sheet2!C:C)",
			"=SUM(C:C)",
		]);
		expect(workbook.sheets[1]!.rowCount).toBe(1000);
	});

	test("and moved back, here or in another tab, leave every formula as it was", () => {
		const cell = fc
			.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
			.map(([column, row]) => `${"ABCD"[column]}${row}`);
		const reference = fc.oneof(
			cell,
			fc.tuple(cell, cell).map(([a, b]) => `SUM(${a}:${b})`),
			cell.map((name) => `Sheet2!${name}`),
			fc.constantFrom("SUM(B:B)", "SUM(A2:A)"),
		);
		const content: fc.Arbitrary<Content> = fc.oneof(
			fc.integer({ min: 0, max: 9 }),
			fc.tuple(reference, reference).map(([a, b]) => ({ formula: `=${a}+${b}` })),
		);
		const rows = fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
		const block = fc.record({
			row: fc.integer({ min: 0, max: 3 }),
			column: fc.integer({ min: 0, max: 3 }),
			rows: fc.integer({ min: 1, max: 3 }),
			columns: fc.integer({ min: 1, max: 3 }),
		});
		fc.assert(
			fc.property(rows, block, fc.integer({ min: 0, max: 1 }), (contents, area, to) => {
				const workbook = workbookOf(contents, [[1, "=Sheet1!A1+Sheet1!B2"]]);
				const [here, there] = [workbook.sheets[0]!.id, workbook.sheets[to]!.id];
				const before = workbook.snapshot().sheets.map(({ cells }) => cells);
				workbook.moveCells(here, area, there, 20, 10);
				workbook.moveCells(there, { ...area, row: 20, column: 10 }, here, area.row, area.column);
				expect(workbook.snapshot().sheets.map(({ cells }) => cells)).toEqual(before);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("the settings", () => {
	test("show numbers, dates and formulas as the new locale writes them, and compute anew", () => {
		const workbook = workbookOf([[1.5, 46353, '=A1&"x"', "=SUM(A1,2.5)"]]);
		workbook.setFormat(0, { row: 0, column: 1, rows: 1, columns: 1 }, { number: "m/d/yyyy" });
		const sheet = workbook.sheets[0]!;
		const shown = () => [0, 1, 2, 3].map((column) => sheet.display(0, column));
		expect(shown()).toEqual(["1.5", "11/27/2026", "1.5x", "4"]);
		workbook.setRegion({ locale: "de_DE", timeZone: "Europe/Berlin" });
		expect(shown()).toEqual(["1,5", "27.11.2026", "1,5x", "4"]);
		expect(formula(workbook, 0, 0, 3)).toBe("=SUM(A1;2,5)");
		expect(workbook.snapshot()).toMatchObject({ locale: "de_DE", timeZone: "Europe/Berlin" });
	});

	test("are no step to undo, and steps before them can be undone still", () => {
		const workbook = workbookOf([[1, "=SUM(A1,2)"]]);
		workbook.setContents(0, 0, 1, [[7]]);
		workbook.setRegion({ locale: "de_DE", timeZone: "UTC" });
		workbook.undo();
		expect(formula(workbook, 0, 0, 1)).toBe("=SUM(A1;2)");
		workbook.setRegion({ locale: "en_US", timeZone: "UTC" });
		workbook.redo();
		workbook.undo();
		expect(formula(workbook, 0, 0, 1)).toBe("=SUM(A1,2)");
	});

	test("also reach formulas of a sheet that an undo or a redo brings back afterwards", () => {
		const workbook = workbookOf([[1]], [[1, "=SUM(A1,2.5)"]]);
		workbook.deleteSheet(1);
		workbook.setRegion({ locale: "de_DE", timeZone: "UTC" });
		workbook.undo();
		expect(formula(workbook, 1, 0, 1)).toBe("=SUM(A1;2,5)");
		workbook.redo();
		workbook.setRegion({ locale: "en_US", timeZone: "UTC" });
		workbook.undo();
		expect(formula(workbook, 1, 0, 1)).toBe("=SUM(A1,2.5)");
	});

	test("set the clock by which TODAY goes", () => {
		const now = () => new Date("2026-11-27T23:30:00Z");
		const workbook = createWorkbook({ now });
		workbook.setContents(0, 0, 0, [[{ formula: "=TODAY()" }]]);
		expect(workbook.sheets[0]!.display(0, 0)).toBe("11/27/2026");
		workbook.setRegion({ locale: "en_US", timeZone: "Asia/Tokyo" });
		expect(workbook.sheets[0]!.display(0, 0)).toBe("11/28/2026");
	});
});
