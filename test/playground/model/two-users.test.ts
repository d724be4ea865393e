import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";

function open() {
	const ana = createWorkbook();
	const ben = ana.as("Ben");
	const { id } = ana.sheets[0]!;
	const type = (who: WorkbookModel, row: number, content: string) => who.setContents(id, row, 0, [[content]]);
	const column = (length = 4) =>
		Array.from({ length }, (_, row) => ana.sheets[0]!.content(row, 0) as string | null);
	return { ana, ben, id, type, column };
}

const insertRow = (at: number) => ({ axis: "row", at, count: 1 }) as const;

describe("undo takes back one's own steps only", () => {
	it("whatever a teammate typed meanwhile in other cells", () => {
		const { ana, ben, type, column } = open();
		type(ana, 0, "a");
		type(ben, 1, "b");
		ana.undo();
		expect(column(2)).toEqual([null, "b"]);
		ana.redo();
		expect(column(2)).toEqual(["a", "b"]);
	});

	it("and leaves a cell alone that a teammate has typed over", () => {
		const { ana, ben, type, column } = open();
		type(ana, 0, "a");
		type(ben, 0, "b");
		ana.undo();
		expect(column(1)).toEqual(["b"]);
	});

	it("in the row where they lie now, after a teammate put rows in above", () => {
		const { ana, ben, id, type, column } = open();
		type(ana, 1, "a");
		ana.setContents(id, 2, 0, [[{ formula: "=A2" }]]);
		ben.moveLines(id, insertRow(0));
		ana.undo();
		ana.undo();
		expect(column()).toEqual([null, null, null, null]);
		ana.redo();
		ana.redo();
		expect([column(3)[2], ana.sheets[0]!.content(3, 0)]).toEqual(["a", { formula: "=A3" }]);
	});

	it("with number formats, unless a teammate set another one", () => {
		const { ana, ben, id, type } = open();
		const format = (row: number, number: string) => ({ row, column: 0, rows: 1, columns: 1, number });
		for (const { number, ...area } of [format(0, "0%"), format(1, "0%")]) ana.setFormat(id, area, { number });
		const { number, ...area } = format(1, "#,##0");
		ben.setFormat(id, area, { number });
		ana.undo();
		ana.undo();
		expect([0, 1].map((row) => ana.sheets[0]!.numberFormat(row, 0))).toEqual(["", "#,##0"]);
		type(ana, 0, "a");
	});

	it("and says so where rows that it would take away lie in a tab that a teammate has changed", () => {
		const { ana, ben, id, type, column } = open();
		ana.moveLines(id, insertRow(0));
		type(ben, 0, "b");
		expect(() => ana.undo()).toThrow(
			'"Insert rows" cannot be taken back: a teammate has changed this tab since.',
		);
		expect([column(1), ana.undoLabel]).toEqual([["b"], "Insert rows"]);
		ben.undo();
		expect(() => ana.undo()).toThrow("a teammate has changed this tab since");
	});

	it("and brings deleted rows back with what was in them", () => {
		const { ana, ben, id, type, column } = open();
		type(ana, 0, "a");
		type(ana, 1, "b");
		ana.moveLines(id, { axis: "row", at: 0, count: -1 });
		ana.undo();
		type(ben, 3, "c");
		ana.undo();
		ana.undo();
		expect(column()).toEqual([null, null, null, "c"]);
	});
});

it("a teammate's step does not take away what one can redo", () => {
	const { ana, ben, type, column } = open();
	type(ana, 0, "a");
	ana.undo();
	type(ben, 1, "b");
	expect(ana.redoLabel).toBe("Edit");
	ana.redo();
	expect(column(2)).toEqual(["a", "b"]);
});

type Step =
	| { readonly kind: "type"; readonly row: number; readonly text: string }
	| { readonly kind: "insert"; readonly row: number }
	| { readonly kind: "undo" | "redo" };

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ kind: fc.constant("type" as const), row: fc.nat(5), text: fc.string({ minLength: 1 }) }),
	fc.record({ kind: fc.constant("insert" as const), row: fc.nat(5) }),
	fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const) }),
);

function take(who: WorkbookModel, id: number, next: Step): void {
	try {
		if (next.kind === "type") who.setContents(id, next.row, 0, [[next.text]]);
		else if (next.kind === "insert") who.moveLines(id, insertRow(next.row));
		else who[next.kind]();
	} catch (error) {
		expect((error as Error).message).toContain("a teammate has changed this tab since");
	}
}

it("what Ben typed last into cells of his own stays, in its order, whatever Ana does and undoes", () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 8 }), (steps, when) => {
			const { ana, ben, id } = open();
			const typed: string[] = [];
			for (const [index, next] of steps.entries()) {
				take(ana, id, next);
				if (!when.includes(index)) continue;
				const text = `Ben ${typed.length}`;
				ben.setContents(id, 900, 1, [[`${typed.length}`]]);
				ben.setContents(id, 500 + 10 * typed.length, 2, [[text]]);
				typed.push(text);
			}
			const kept = Array.from({ length: ana.sheets[0]!.rowCount }, (_, row) =>
				ana.sheets[0]!.content(row, 2),
			).filter((content) => content !== null);
			expect(kept).toEqual(typed);
		}),
		{ numRuns: 200 },
	);
});

it("without a teammate, undoing everything and redoing it is exact", () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
			const { ana, id } = open();
			const blank = JSON.stringify(ana.snapshot());
			for (const next of steps) take(ana, id, next);
			const full = JSON.stringify(ana.snapshot());
			while (ana.redo());
			let undone = 0;
			while (ana.undo()) undone++;
			expect(JSON.stringify(ana.snapshot())).toBe(blank);
			for (let count = 0; count < undone; count++) ana.redo();
			if (!steps.some(({ kind }) => kind === "undo")) expect(JSON.stringify(ana.snapshot())).toBe(full);
		}),
		{ numRuns: 100 },
	);
});
