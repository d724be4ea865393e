import { describe, expect, test } from "vitest";
import { loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { sheetOf, type TestSheet } from "./sheet-of.ts";

function drawn(formula: string): TestSheet {
	const sheet = sheetOf();
	sheet.put("A1", [1, 3, -2, null, "x"], [10, 20, 40, 5, 25]);
	sheet.put("A4", [0, 5], [10, 5], [20, 8]);
	sheet.put("G1", [formula]);
	return sheet;
}

const chart = (formula: string) => drawn(formula).workbook.sheets[0]!.sparkline(0, 6);

const bar = (x: number, y: number, width: number, height: number, color = "#3c4043") => ({
	shape: "bar",
	x: expect.closeTo(x),
	y: expect.closeTo(y),
	width: expect.closeTo(width),
	height: expect.closeTo(height),
	color,
});
const line = (points: readonly (readonly [number, number])[], color = "#3c4043", width = 1) => ({
	shape: "line",
	points: points.map(([x, y]) => [expect.closeTo(x), expect.closeTo(y)]),
	color,
	width,
});

describe("SPARKLINE draws", () => {
	test.each([
		{
			formula: "=SPARKLINE(A1:C1)",
			text: "Line chart: 1, 3, -2",
			shapes: [
				line([
					[0, 0.4],
					[0.5, 0],
					[1, 1],
				]),
			],
		},
		{
			formula: '=SPARKLINE(A1:C1,{"ymin",0;"ymax",4;"color","red";"linewidth",2})',
			text: "Line chart: 1, 3, -2",
			shapes: [
				line(
					[
						[0, 0.75],
						[0.5, 0.25],
						[1, 1],
					],
					"red",
					2,
				),
			],
		},
		{
			formula: '=SPARKLINE(A1:E1,{"empty","zero";"nan","convert"})',
			text: "Line chart: 1, 3, -2, 0, 0",
			shapes: [
				line([
					[0, 0.4],
					[0.25, 0],
					[0.5, 1],
					[0.75, 0.6],
					[1, 0.6],
				]),
			],
		},
		{
			formula: "=SPARKLINE(A1:E1)",
			text: "Line chart: 1, 3, -2",
			shapes: [
				line([
					[0, 0.4],
					[0.5, 0],
					[1, 1],
				]),
			],
		},
		{
			formula: "=SPARKLINE(A4:B6)",
			text: "Line chart: 5, 5, 8",
			shapes: [
				line([
					[0, 1],
					[0.5, 1],
					[1, 0],
				]),
			],
		},
		{
			formula: '=SPARKLINE(A1:C1,{"rtl",TRUE})',
			text: "Line chart: 1, 3, -2",
			shapes: [
				line([
					[1, 0.4],
					[0.5, 0],
					[0, 1],
				]),
			],
		},
		{
			formula: "=SPARKLINE(7)",
			text: "Line chart: 7",
			shapes: [
				line([
					[0, 0.5],
					[1, 0.5],
				]),
			],
		},
		{
			formula: '=SPARKLINE(A2:B2,{"charttype","bar"})',
			text: "Bar chart: 10, 20",
			shapes: [bar(0, 0, 1 / 3, 1, "#f29900"), bar(1 / 3, 0, 2 / 3, 1, "#1a73e8")],
		},
		{
			formula: '=SPARKLINE(A2,{"charttype","bar";"max",40;"color1","#00ff00"})',
			text: "Bar chart: 10",
			shapes: [bar(0, 0, 0.25, 1, "#00ff00")],
		},
		{
			formula: '=SPARKLINE(A1:C1,{"charttype","column";"negcolor","red";"axis",TRUE;"axiscolor","blue"})',
			text: "Column chart: 1, 3, -2",
			shapes: [
				bar(0.1 / 3, 0.4, 0.8 / 3, 0.2),
				bar(1.1 / 3, 0, 0.8 / 3, 0.6),
				bar(2.1 / 3, 0.6, 0.8 / 3, 0.4, "red"),
				line(
					[
						[0, 0.6],
						[1, 0.6],
					],
					"blue",
				),
			],
		},
		{
			formula: '=SPARKLINE(A1:C1,{"charttype","winloss";"lowcolor","red";"highcolor","green"})',
			text: "Win-loss chart: 1, 3, -2",
			shapes: [
				bar(0.1 / 3, 0, 0.8 / 3, 0.5),
				bar(1.1 / 3, 0, 0.8 / 3, 0.5, "green"),
				bar(2.1 / 3, 0.5, 0.8 / 3, 0.5, "red"),
			],
		},
	])("$formula", ({ formula, text, shapes }) => {
		expect(chart(formula)).toEqual({ kind: "sparkline", text, shapes });
	});

	test("many values, told by their range and their ends", () => {
		expect(chart("=SPARKLINE(SEQUENCE(30,1,3))")?.text).toBe(
			"Line chart of 30 values from 3 to 32; first 3, last 32",
		);
	});
});

describe("a chart in a cell", () => {
	test("is an empty text to other formulas", () => {
		const sheet = drawn("=SPARKLINE(A1:C1)");
		sheet.put("H1", ['=G1&"!"', "=ISBLANK(G1)", '=SPARKLINE(A1:C1)&"x"', "=LEN(SPARKLINE(A1:C1))"]);
		expect(sheet.block("G1:K1")).toEqual([["", "!", false, "x", 0]]);
		expect(sheet.shown("G1")).toBe("");
	});

	test("is drawn anew when its values change, and goes with its formula", () => {
		const sheet = drawn("=SPARKLINE(A1:B1)");
		const model = sheet.workbook.sheets[0]!;
		expect(model.sparkline(0, 6)?.text).toBe("Line chart: 1, 3");
		sheet.put("B1", [9]);
		expect(model.sparkline(0, 6)?.text).toBe("Line chart: 1, 9");
		sheet.put("G1", ["=SUM(A1:B1)"]);
		expect(model.sparkline(0, 6)).toBe(undefined);
	});

	test("may come from IF, and from a function over rows", () => {
		const sheet = drawn("=BYROW(A1:C2,LAMBDA(r,SPARKLINE(r)))");
		const model = sheet.workbook.sheets[0]!;
		expect([model.sparkline(0, 6)?.text, model.sparkline(1, 6)?.text]).toEqual([
			"Line chart: 1, 3, -2",
			"Line chart: 10, 20, 40",
		]);
		sheet.put("G1", ["=IF(A1=1,SPARKLINE(A1:B1),0)"]);
		expect(model.sparkline(0, 6)?.text).toBe("Line chart: 1, 3");
		expect(model.sparkline(1, 6)).toBe(undefined);
		expect(loadWorkbook(sheet.workbook.snapshot()).sheets[0]!.sparkline(0, 6)?.text).toBe("Line chart: 1, 3");
	});
});

describe("SPARKLINE refuses", () => {
	test.each([
		{
			formula: '=SPARKLINE(A1:C1,{"charttype","pie"})',
			message: 'SPARKLINE has no chart type "pie". Use one of: line, bar, column, winloss.',
		},
		{ formula: "=SPARKLINE(D1:E1)", message: "SPARKLINE has no numbers to draw." },
		{ formula: "=SPARKLINE({1,1/0})", message: "Function DIVIDE parameter 2 cannot be zero." },
	])("$formula", ({ formula, message }) => {
		expect(drawn(formula).message("G1")).toBe(message);
	});
});
