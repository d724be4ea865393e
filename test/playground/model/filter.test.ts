import { describe, expect, it } from "vitest";
import { type Criterion, type Filter, withCriterion } from "../../../src/playground/model/filter.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { openScript, script } from "../services/open-script.ts";

const FILTER: Filter = { row: 0, column: 0, columns: 2, criteria: new Map(), hidden: new Set() };

function open() {
	const workbook = createWorkbook();
	const sheet = workbook.sheets[0]!;
	workbook.setContents(sheet.id, 0, 0, [
		["Creator", "Fee"],
		["Mara", 600],
		["Finn", null],
		["June", 80],
	]);
	const filter = (column: number, criterion: Criterion) =>
		workbook.setSheet(sheet.id, { filter: withCriterion(sheet.filter ?? FILTER, sheet, column, criterion) });
	const hidden = () => [1, 2, 3].filter((row) => sheet.isRowFiltered(row));
	return { workbook, sheet, filter, hidden };
}

const condition = (
	kind: "empty" | "not-empty" | "contains" | "contains-not" | "greater" | "less",
	operand = "",
) => ({
	hiddenValues: [],
	condition: { kind, operand },
});

describe("a filter hides", () => {
	it.each([
		["rows with the values taken out", 0, { hiddenValues: ["Mara", "June"] }, [1, 3]],
		["rows that are not empty", 1, condition("empty"), [1, 3]],
		["rows that are empty", 1, condition("not-empty"), [2]],
		["rows without the text, letter case aside", 0, condition("contains", "N"), [1]],
		["rows with the text", 0, condition("contains-not", "n"), [2, 3]],
		["rows with no greater number, and those with none", 1, condition("greater", "80"), [2, 3]],
		["rows with no smaller number", 1, condition("less", "600"), [1, 2]],
	] as const)("%s", (_, column, criterion, rows) => {
		const { filter, hidden } = open();
		filter(column, criterion);
		expect(hidden()).toEqual(rows);
	});
});

it("criteria of several columns count together; a row edited later stays as it was", () => {
	const { workbook, sheet, filter, hidden } = open();
	filter(0, { hiddenValues: ["Finn"] });
	filter(1, condition("greater", "100"));
	expect(hidden()).toEqual([2, 3]);
	workbook.setContents(sheet.id, 1, 1, [[1]]);
	expect(hidden()).toEqual([2, 3]);
});

it("goes along with its rows, and is gone without its header", () => {
	const { workbook, sheet, filter } = open();
	filter(0, { hiddenValues: ["Finn"] });
	workbook.moveLines(sheet.id, { axis: "row", at: 0, count: 2 });
	expect([sheet.filter?.row, [...sheet.filter!.hidden]]).toEqual([2, [4]]);
	workbook.moveLines(sheet.id, { axis: "row", at: 2, count: -1 });
	expect(sheet.filter).toBeUndefined();
	workbook.undo();
	expect([sheet.filter?.row, [...sheet.filter!.hidden]]).toEqual([2, [4]]);
});

it("is in the snapshot", () => {
	const { workbook, sheet, filter } = open();
	filter(0, { hiddenValues: ["Finn"] });
	const loaded = loadWorkbook(JSON.parse(JSON.stringify(workbook.snapshot())));
	expect(loaded.sheets[0]!.filter).toEqual(sheet.filter);
});

it("services read and write rows that a filter hides like any others", () => {
	const { workbook, filter, hidden } = open();
	filter(0, { hiddenValues: ["Finn"] });
	const body = "sheet.getRange(3, 2).setValue(5); return sheet.getRange(2, 1, 3, 2).getValues();";
	expect(openScript(script(body), { workbook }).call("main")).toEqual([
		["Mara", 600],
		["Finn", 5],
		["June", 80],
	]);
	expect(hidden()).toEqual([2]);
});
