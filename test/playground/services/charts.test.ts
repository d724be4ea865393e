import { expect, it } from "vitest";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
import { evaluate } from "./open-script.ts";

const MAKE =
	'var chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(range).setOption("title", "Cost").setPosition(3, 2, 5, 0).build();';

it("puts a chart into the sheet, where it is found with an id of its own", () => {
	expect(
		evaluate(
			`${MAKE} sheet.insertChart(chart); sheet.insertChart(chart);
			return sheet.getCharts().map(function (one) {
				var place = one.getContainerInfo();
				return [one.getChartId(), one.getOptions().get("title"), one.getOptions().get("width"), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), one.getRanges()[0].getA1Notation(), one.modify().getChartType() === Charts.ChartType.BAR];
			});`,
		),
	).toEqual([
		[1, "Cost", null, 3, 2, 5, "A1:B2", true],
		[2, "Cost", null, 3, 2, 5, "A1:B2", true],
	]);
});

it("changes nothing before the changed chart is given back, and takes charts away", () => {
	expect(
		evaluate(
			`${MAKE} sheet.insertChart(chart);
			var changed = sheet.getCharts()[0].modify().setOption("title", "Other").build();
			var before = sheet.getCharts()[0].getOptions().get("title");
			sheet.updateChart(changed);
			var after = sheet.getCharts()[0].getOptions().get("title");
			sheet.removeChart(sheet.getCharts()[0]);
			return [chart.getChartId(), before, after, sheet.getCharts().length];`,
		),
	).toEqual([null, "Cost", "Other", 0]);
});

const refused = [
	{
		call: "sheet.insertChart({})",
		message: "The parameters (Object) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
	},
	{ call: "sheet.insertChart(sheet.newChart().build())", message: "A chart needs a range." },
	{
		call: 'sheet.newChart().setChartType("BAR")',
		message:
			"The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
	},
	{
		call: "sheet.newChart().setPosition(0, 1, 0, 0)",
		message: "Chart anchor row and column positions must be positive.",
	},
	{
		call: 'sheet.newChart().setPosition(1, "A", 0, 0)',
		message:
			"The parameters (number,String,number,number) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition.",
	},
	{
		call: 'sheet.newChart().setOption("legend", { position: "top" })',
		message: "The chart option legend as object is not implemented in the playground.",
	},
	{ call: `${MAKE} sheet.removeChart(chart)`, message: "The chart was not found in the sheet." },
	{ call: "Charts.newDataTable()", message: "Charts.newDataTable is not implemented in the playground." },
];

it.each(refused)("refuses $call", ({ call, message }) => {
	expect(() => evaluate(call)).toThrow(message);
});

it("refuses to put a chart into a protected sheet", () => {
	const workbook = createWorkbook();
	workbook.setSheet(workbook.sheets[0]!.id, { protected: true });
	expect(() => evaluate(`${MAKE} sheet.insertChart(chart);`, { workbook })).toThrow(
		"You are trying to edit a protected cell or object.",
	);
});
