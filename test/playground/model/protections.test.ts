import { describe, expect, test } from "vitest";
import {
	addressOf,
	obstacleTo,
	type Protection,
	touchedBy,
} from "../../../src/playground/model/protections.ts";
import type { Area } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";

const C2_TO_C10: Area = { row: 1, column: 2, rows: 9, columns: 1 };
const COLUMN_C: Area = { row: 0, column: 2, rows: Infinity, columns: 1 };

function protection(props: Partial<Protection> = {}): Protection {
	return { id: 1, area: C2_TO_C10, description: "", warningOnly: false, editors: [], ...props };
}

function workbookWith(...protections: Protection[]) {
	const workbook = createWorkbook();
	const [sheet] = workbook.sheets;
	workbook.setSheet(sheet!.id, { protections });
	return { workbook, sheet: sheet! };
}

describe("a protected range", () => {
	const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
	const edits: { title: string; area: Area | undefined; meets: "refusal" | undefined }[] = [
		{ title: "its first cell", area: cell(1, 2), meets: "refusal" },
		{ title: "its last cell", area: cell(9, 2), meets: "refusal" },
		{ title: "the cell above it", area: cell(0, 2), meets: undefined },
		{ title: "the cell below it", area: cell(10, 2), meets: undefined },
		{ title: "the cell left of it", area: cell(5, 1), meets: undefined },
		{
			title: "a block that reaches into it",
			area: { row: 0, column: 0, rows: 2, columns: 3 },
			meets: "refusal",
		},
		{ title: "the sheet as a whole", area: undefined, meets: undefined },
		{ title: "rows put in above it", area: touchedBy({ axis: "row", at: 1, count: 2 }), meets: undefined },
		{ title: "rows put in within it", area: touchedBy({ axis: "row", at: 5, count: 2 }), meets: "refusal" },
		{ title: "rows put in below it", area: touchedBy({ axis: "row", at: 10, count: 2 }), meets: undefined },
		{
			title: "columns put in beside it",
			area: touchedBy({ axis: "column", at: 3, count: 1 }),
			meets: undefined,
		},
		{ title: "a row of it deleted", area: touchedBy({ axis: "row", at: 9, count: -1 }), meets: "refusal" },
		{
			title: "a row below it deleted",
			area: touchedBy({ axis: "row", at: 10, count: -1 }),
			meets: undefined,
		},
	];

	test.each(edits)("and $title: $meets", ({ area, meets }) => {
		expect(obstacleTo({ protections: [protection()] }, "ana", area)).toBe(meets);
	});

	test("refuses all but its editors", () => {
		const protections = [protection({ editors: [addressOf("ana")] })];
		expect(obstacleTo({ protections }, "ana", C2_TO_C10)).toBeUndefined();
		expect(obstacleTo({ protections }, "ben", C2_TO_C10)).toBe("refusal");
	});

	test("with a warning warns everybody, its editors too, and gives way to one that refuses", () => {
		const warning = protection({ warningOnly: true, editors: [addressOf("ana")] });
		expect(obstacleTo({ protections: [warning] }, "ana", C2_TO_C10)).toBe("warning");
		expect(obstacleTo({ protections: [warning, protection({ id: 2 })] }, "ana", C2_TO_C10)).toBe("refusal");
	});

	const moves = [
		{
			title: "rows put in above it",
			shift: { axis: "row", at: 0, count: 3 },
			area: { ...C2_TO_C10, row: 4 },
		},
		{
			title: "rows put in within it",
			shift: { axis: "row", at: 5, count: 3 },
			area: { ...C2_TO_C10, rows: 12 },
		},
		{
			title: "a column deleted before it",
			shift: { axis: "column", at: 0, count: -1 },
			area: { ...C2_TO_C10, column: 1 },
		},
	] as const;

	test.each(moves)("follows $title, and undo brings it back", ({ shift, area }) => {
		const { workbook, sheet } = workbookWith(protection());
		workbook.moveLines(sheet.id, shift);
		expect(sheet.protections.map((each) => each.area)).toEqual([area]);
		workbook.undo();
		expect(sheet.protections.map((each) => each.area)).toEqual([C2_TO_C10]);
	});

	test("goes with its cells", () => {
		const { workbook, sheet } = workbookWith(protection());
		workbook.moveLines(sheet.id, { axis: "column", at: 2, count: -1 });
		expect(sheet.protections).toEqual([]);
	});

	test("of a whole column stays one when rows come and go", () => {
		const { workbook, sheet } = workbookWith(protection({ area: COLUMN_C }));
		workbook.moveLines(sheet.id, { axis: "row", at: 0, count: 3 });
		workbook.moveLines(sheet.id, { axis: "row", at: 2, count: -2 });
		expect(sheet.protections[0]!.area).toEqual(COLUMN_C);
	});
});

describe("a snapshot", () => {
	test("keeps protections of ranges and of the sheet, through JSON", () => {
		const whole: Protection = {
			id: 3,
			description: "Figures",
			warningOnly: true,
			editors: ["x@example.com"],
		};
		const { workbook } = workbookWith(protection({ area: COLUMN_C, warningOnly: true }), whole);
		const [loaded] = loadWorkbook(JSON.parse(JSON.stringify(workbook.snapshot()))).sheets;
		expect(loaded!.protections.map(({ id: _, ...rest }) => rest)).toEqual([
			{ area: COLUMN_C, description: "", warningOnly: true, editors: [] },
			{ description: "Figures", warningOnly: true, editors: ["x@example.com"] },
		]);
		expect(loaded!.protected).toBe(false);
	});

	test("that only says a sheet is protected protects it once", () => {
		const { workbook, sheet } = workbookWith();
		workbook.setSheet(sheet.id, { protected: true });
		const snapshot = workbook.snapshot();
		const { protections: _, ...older } = snapshot.sheets[0]!;
		for (const sheets of [[older], snapshot.sheets]) {
			const [loaded] = loadWorkbook({ ...snapshot, sheets }).sheets;
			expect([loaded!.protected, loaded!.protections.length]).toEqual([true, 1]);
		}
	});

	test("gives each protection of the workbook an id of its own", () => {
		const { workbook, sheet } = workbookWith(protection(), protection({ id: 2 }));
		const other = workbook.insertSheet("Other");
		workbook.setSheet(other.id, {
			protections: sheet.protections.map((each) => ({ ...each, id: each.id + 2 })),
		});
		const ids = loadWorkbook(workbook.snapshot()).sheets.flatMap(({ protections }) =>
			protections.map(({ id }) => id),
		);
		expect(new Set(ids).size).toBe(4);
	});
});
