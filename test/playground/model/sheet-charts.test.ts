import { beforeEach, describe, expect, test } from "vitest";
import type { WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { chartData } from "../../../src/playground/page/charts/chart-data.ts";

const CHART = {
	id: 1,
	type: "BAR",
	headers: 1,
	row: 6,
	column: 4,
	offsetX: 0,
	offsetY: 0,
	options: { title: "Cost" },
};

describe("a chart on another tab than its figures", () => {
	let workbook: WorkbookModel;
	let board: number;
	let list: number;
	beforeEach(() => {
		workbook = createWorkbook();
		list = workbook.sheets[0]!.id;
		board = workbook.insertSheet("Board").id;
		workbook.setContents(list, 0, 0, [
			["Who", "Cost", "Share"],
			["Mara", 600, 0.5],
			["Finn", "unknown", 0.25],
			[null, null, null],
		]);
		workbook.setFormat(list, { row: 1, column: 2, rows: Infinity, columns: 1 }, { number: "0%" });
		const ranges = [{ sheet: list, area: { row: 0, column: 0, rows: 10, columns: 3 } }];
		workbook.setSheet(board, { charts: [{ ...CHART, ranges }] });
	});
	const chart = () => workbook.sheet("Board")!.charts[0]!;

	test("draws its rows up to the last filled one, and what is no number not at all", () => {
		expect(chartData(workbook, chart())).toEqual({
			labels: ["Mara", "Finn"],
			numbers: [null, null],
			series: [
				{ name: "Cost", values: [600, null], format: "" },
				{ name: "Share", values: [0.5, 0.25], format: "0%" },
			],
			table: [
				["Who", "Cost", "Share"],
				["Mara", "600", "50%"],
				["Finn", "unknown", "25%"],
			],
		});
	});

	test("comes back with a saved workbook, whose tabs have other ids", () => {
		workbook.deleteSheet(workbook.insertSheet("Gone", 0).id);
		const loaded = loadWorkbook(JSON.parse(JSON.stringify(workbook.snapshot())));
		expect(loaded.sheet("Board")!.charts).toEqual([
			{ ...CHART, ranges: [{ sheet: loaded.sheet("Sheet1")!.id, area: chart().ranges[0]!.area }] },
		]);
	});

	test.each([
		{ where: "among its figures", sheet: "Sheet1", at: 1, area: { row: 0, rows: 12 }, row: 6 },
		{ where: "above its figures", sheet: "Sheet1", at: 0, area: { row: 2, rows: 10 }, row: 6 },
		{ where: "above itself", sheet: "Board", at: 0, area: { row: 0, rows: 10 }, row: 8 },
	])("moves along with rows put in $where, and back", ({ sheet, at, area, row }) => {
		workbook.moveLines(workbook.sheet(sheet)!.id, { axis: "row", at, count: 2 });
		expect(chart()).toMatchObject({ row, ranges: [{ area }] });
		workbook.undo();
		expect(chart()).toMatchObject({ row: 6, ranges: [{ area: { row: 0, rows: 10 } }] });
	});

	test("loses a range whose cells are all taken away, and draws nothing then", () => {
		workbook.moveLines(list, { axis: "column", at: 0, count: -3 });
		expect(chart().ranges).toEqual([]);
		expect(chartData(workbook, chart())).toMatchObject({ labels: [], series: [] });
	});
});
