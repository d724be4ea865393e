import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

const ROWS = 7;
const COLUMNS = 6;

interface Edit {
	readonly row: number;
	readonly column: number;
	readonly content: Content;
}

const cell = fc
	.tuple(fc.nat(COLUMNS - 1), fc.nat(ROWS - 1))
	.map(([column, row]) => `${"ABCDEF"[column]}${row + 1}`);
const range = fc.oneof(
	fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
	fc.constantFrom("A2:A", "B:B", "C1:D", "3:3"),
);

const formula = fc.oneof(
	fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}`),
	cell.map((a) => `=IFERROR(${a}*2,7)`),
	range.map((r) => `=SUM(${r})`),
	range.map((r) => `=COUNTIF(${r},">2")`),
	fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>1,${b},${c})`),
	fc.integer({ min: 1, max: 3 }).map((n) => `=SEQUENCE(${n})`),
	cell.map((a) => `=SEQUENCE(1,MIN(3,1+COUNT(${a})))`),
	range.map((r) => `=ARRAYFORMULA(N(${r})+1)`),
	fc.tuple(cell, cell).map(([a, b]) => `={${a};${b}}`),
	cell.map((a) => `=INDIRECT("${a}")`),
);

const content: fc.Arbitrary<Content> = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: -3, max: 9 }) },
	{ weight: 2, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.constantFrom("text", true) },
	{ weight: 5, arbitrary: formula.map((text) => ({ formula: text })) },
);

const edit: fc.Arbitrary<Edit> = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), content });

function shown(workbook: WorkbookModel): unknown[] {
	const sheet = workbook.sheets[0]!;
	return Array.from({ length: (ROWS + 3) * (COLUMNS + 3) }, (_, index) => {
		const value = sheet.value(Math.floor(index / (COLUMNS + 3)), index % (COLUMNS + 3));
		return typeof value === "object" && value !== null ? value.error : value;
	});
}

function apply(workbook: WorkbookModel, { row, column, content }: Edit): void {
	workbook.setContents(0, row, column, [[content]]);
}

describe("after any edits", () => {
	test("the values are those of a workbook computed afresh, and undo brings the earlier ones back", () => {
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), fc.nat(24), (edits, readAt) => {
				const workbook = createWorkbook();
				workbook.setSheet(0, { rowCount: 12, columnCount: 12 });
				for (const [index, one] of edits.entries()) {
					apply(workbook, one);
					if (index % 3 === readAt % 3) shown(workbook);
				}
				const values = shown(workbook);
				expect(values).toEqual(shown(loadWorkbook(workbook.snapshot())));
				workbook.undo();
				workbook.redo();
				expect(shown(workbook)).toEqual(values);
			}),
			{ numRuns: 400 },
		);
	});
});
