import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

const ROWS = 7;
const COLUMNS = 6;

type Step = (workbook: WorkbookModel) => void;

/** A step that says what it does where the property fails. */
function told(about: string, step: (workbook: WorkbookModel) => unknown): Step {
	return Object.assign((workbook: WorkbookModel) => void step(workbook), {
		[fc.toStringMethod]: () => about,
	});
}

const cell = fc
	.tuple(fc.nat(COLUMNS - 1), fc.nat(ROWS - 1))
	.map(([column, row]) => `${"ABCDEF"[column]}${row + 1}`);
const range = fc.oneof(
	fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
	fc.constantFrom("A2:A", "B:B", "C1:D", "3:3", "Fees", "Rest"),
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
	range.map((r) => `=INDEX(${r},2)`),
	range.map((r) => `=SUMIF(${r},3)`),
	range.map((r) => `=IFERROR(SORT(${r}),0)`),
	fc.constantFrom('=SUM(INDIRECT("Fees"))', "=ARRAYFORMULA(Rest*2)", "=LET(Fees,4,Fees+1)", "=Fees"),
	range.map((r) => `=IFERROR(QUERY(${r},"select Col1 where Col1 > 2",0),"none")`),
);

const content: fc.Arbitrary<Content> = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: -3, max: 9 }) },
	{ weight: 2, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.constantFrom("text", true) },
	{ weight: 5, arbitrary: formula.map((text) => ({ formula: text })) },
);

const line = fc.record({
	axis: fc.constantFrom("row", "column"),
	at: fc.nat(ROWS),
	count: fc.constantFrom(1, 2, -1, -2),
});

const edit: fc.Arbitrary<Step> = fc
	.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), content })
	.map(
		({ row, column, content }) =>
			(workbook) =>
				workbook.setContents(0, row, column, [[content]]),
	);

const lines: fc.Arbitrary<Step> = line.map((shift) =>
	told(JSON.stringify(shift), (workbook) => {
		const { rowCount, columnCount } = workbook.sheets[0]!;
		const size = shift.axis === "row" ? rowCount : columnCount;
		const fits = shift.at <= size && shift.at - shift.count <= size && size + shift.count >= 4;
		if (fits) workbook.moveLines(0, shift);
	}),
);

/** Two rows change places, as sorting makes them. */
const swap: fc.Arbitrary<Step> = fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1)).map(([a, b]) =>
	told(`swap rows ${a} and ${b}`, (workbook) => {
		const sheet = workbook.sheets[0]!;
		const contents = (row: number) =>
			Array.from({ length: COLUMNS }, (_, column) => sheet.content(row, column));
		const [first, second] = [contents(a), contents(b)];
		workbook.transact("Sort", () => {
			workbook.setContents(0, a, 0, [second]);
			workbook.setContents(0, b, 0, [first]);
		});
	}),
);

const area = fc.record({
	row: fc.nat(3),
	column: fc.nat(3),
	rows: fc.constantFrom(1, 3, Infinity),
	columns: fc.constantFrom(1, 2),
});

const name: fc.Arbitrary<Step> = fc
	.record({ name: fc.constantFrom("Fees", "Rest"), area, keep: fc.boolean() })
	.map(({ name, area, keep }) =>
		told(`${keep ? "set" : "remove"} ${name} ${JSON.stringify(area)}`, (workbook) => {
			if (keep) workbook.setNamedRange(name, 0, area);
			else if (workbook.namedRanges.some((range) => range.name === name)) workbook.removeNamedRange(name);
		}),
	);

const undo: fc.Arbitrary<Step> = fc
	.boolean()
	.map((again) =>
		told(again ? "undo, redo" : "undo", (workbook) => workbook.undo() && again && workbook.redo()),
	);

const step = fc.oneof(
	{ weight: 8, arbitrary: edit },
	{ weight: 2, arbitrary: lines },
	{ weight: 1, arbitrary: swap },
	{ weight: 2, arbitrary: name },
	{ weight: 1, arbitrary: undo },
);

function shown(workbook: WorkbookModel): unknown[] {
	const sheet = workbook.sheets[0]!;
	return Array.from({ length: (ROWS + 3) * (COLUMNS + 3) }, (_, index) => {
		const value = sheet.value(Math.floor(index / (COLUMNS + 3)), index % (COLUMNS + 3));
		return typeof value === "object" && value !== null ? value.error : value;
	});
}

describe("after any edits, inserted and deleted lines, sorting, naming of ranges and undo", () => {
	test("the values are those of a workbook computed afresh, and undo brings the earlier ones back", () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.nat(24), (steps, readAt) => {
				const workbook = createWorkbook();
				workbook.setSheet(0, { rowCount: 12, columnCount: 12 });
				for (const [index, apply] of steps.entries()) {
					apply(workbook);
					if (index % 3 === readAt % 3) shown(workbook);
				}
				const values = shown(workbook);
				expect(values).toEqual(shown(loadWorkbook(workbook.snapshot())));
				if (workbook.undo()) workbook.redo();
				expect(shown(workbook)).toEqual(values);
			}),
			{ numRuns: 500 },
		);
	});
});
