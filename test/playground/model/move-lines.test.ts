import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

function workbookOf(rows: readonly (readonly (Content | string)[])[]): WorkbookModel {
	const workbook = createWorkbook();
	const contents = rows.map((line) =>
		line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell)),
	);
	workbook.setContents(0, 0, 0, contents);
	return workbook;
}

function texts(workbook: WorkbookModel, rows: number, columns: number): string[][] {
	const sheet = workbook.sheets[0]!;
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => sheet.display(row, column)),
	);
}

describe("rows put in", () => {
	test("move what is below, formulas and what refers to it follow, and undo takes them out again", () => {
		const workbook = workbookOf([
			["Fee", "Total"],
			[100, "=SUM(A2:A3)"],
			[250, "=A3*2"],
		]);
		const before = workbook.snapshot();
		workbook.moveLines(0, { axis: "row", at: 2, count: 1 });
		expect(texts(workbook, 4, 2)).toEqual([
			["Fee", "Total"],
			["100", "350"],
			["", ""],
			["250", "500"],
		]);
		workbook.setContents(0, 2, 0, [[50]]);
		expect(workbook.sheets[0]!.display(1, 1)).toBe("400");
		expect(workbook.undoLabel).toBe("Edit");
		workbook.undo();
		workbook.undo();
		expect(workbook.snapshot()).toEqual(before);
	});

	test("under a computed column are computed with it", () => {
		const workbook = workbookOf([["Fee", '={"Double";ARRAYFORMULA(A2:A*2)}'], [1], [2]]);
		workbook.moveLines(0, { axis: "row", at: 2, count: 1 });
		workbook.setContents(0, 2, 0, [[5]]);
		expect(texts(workbook, 4, 2).map(([, double]) => double)).toEqual(["Double", "2", "10", "4"]);
	});

	test("look like the row before them, note aside; the frozen edge moves with what is above it", () => {
		const workbook = workbookOf([["a"], ["b"]]);
		workbook.setSheet(0, { frozenRows: 2 });
		workbook.setFormat(0, { row: 0, column: 0, rows: 1, columns: 1 }, { style: { bold: true }, note: "why" });
		workbook.moveLines(0, { axis: "row", at: 1, count: 1 });
		expect(workbook.sheets[0]!.format(1, 0)).toEqual({ style: { bold: true } });
		expect(workbook.sheets[0]!.frozenRows).toBe(3);
		workbook.moveLines(0, { axis: "row", at: 3, count: 1 });
		expect(workbook.sheets[0]!.frozenRows).toBe(3);
	});
});

describe("columns", () => {
	test("take their widths and dropdowns along, and other tabs' formulas follow", () => {
		const workbook = workbookOf([
			["Handle", "Fee"],
			["mara", 7],
		]);
		const other = workbook.insertSheet("Other");
		workbook.setContents(other.id, 0, 0, [[{ formula: "=Sheet1!B2" }]]);
		const list = { kind: "list", values: ["1", "7"], strict: true } as const;
		workbook.setFormat(
			0,
			{ row: 1, column: 1, rows: Number.POSITIVE_INFINITY, columns: 1 },
			{ validation: list },
		);
		workbook.setColumnWidth(0, 1, 240);
		workbook.moveLines(0, { axis: "column", at: 1, count: 1 });
		const sheet = workbook.sheets[0]!;
		expect([1, 2].map((column) => sheet.columnWidth(column))).toEqual([100, 240]);
		expect(sheet.format(5, 2).validation).toEqual(list);
		expect(sheet.format(5, 1).validation).toBe(undefined);
		expect(other.content(0, 0)).toEqual({ formula: "=Sheet1!C2" });
		expect(other.display(0, 0)).toBe("7");
	});

	test("taken away are named in what referred to them, and come back with undo", () => {
		const workbook = workbookOf([[1, 2, "=A1+B1"]]);
		workbook.moveLines(0, { axis: "column", at: 0, count: -1 });
		expect(texts(workbook, 1, 2)).toEqual([["2", "#REF!"]]);
		workbook.undo();
		expect(texts(workbook, 1, 3)).toEqual([["1", "2", "3"]]);
	});

	test.each([
		[{ axis: "column", at: 0, count: -26 } as const, "You can't delete all the columns on the sheet."],
		[{ axis: "row", at: 999, count: -2 } as const, "Those rows are out of bounds."],
	])("%j is refused", (shift, message) => {
		expect(() => createWorkbook().moveLines(0, shift)).toThrow(message);
	});
});

const content: fc.Arbitrary<Content> = fc.oneof(
	fc.integer({ min: 0, max: 9 }),
	fc.constant(null),
	fc
		.constantFrom("=SUM(A1:C2)", "=B2:B", "=A3+C1", "=SEQUENCE(2)", "=SUM(B:B)")
		.map((formula) => ({ formula })),
);
const shift = fc.record({
	axis: fc.constantFrom("row" as const, "column" as const),
	at: fc.nat(3),
	count: fc.constantFrom(-2, -1, 1, 2),
});

test("after any shifts the values are those of a workbook computed afresh, and undo brings back all", () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
			fc.array(shift, { minLength: 1, maxLength: 4 }),
			(rows, shifts) => {
				const workbook = createWorkbook();
				workbook.setSheet(0, { rowCount: 20, columnCount: 20 });
				workbook.setContents(0, 0, 0, rows);
				const before = workbook.snapshot();
				const shown = texts(workbook, 12, 12);
				for (const one of shifts) {
					workbook.moveLines(0, one);
					expect(texts(workbook, 12, 12)).toEqual(texts(loadWorkbook(workbook.snapshot()), 12, 12));
				}
				for (const _ of shifts) workbook.undo();
				expect(workbook.snapshot()).toEqual(before);
				expect(texts(workbook, 12, 12)).toEqual(shown);
				for (const _ of shifts) workbook.redo();
				expect(texts(workbook, 12, 12)).toEqual(texts(loadWorkbook(workbook.snapshot()), 12, 12));
			},
		),
		{ numRuns: 300 },
	);
});
