import type { SheetChart } from "../model/sheet-charts.ts";
import { createChartBuilder } from "./chart-builder.ts";
import { type ChartDraft, createChart, draftOf } from "./embedded-chart.ts";
import { exception } from "./exception.ts";
import { requireEditable, sheetOf } from "./places.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What a sheet lets scripts do with charts. */
export function createSheetCharts(context: SpreadsheetContext, id: number) {
	const { workbook, user } = context;
	const charts = () => sheetOf(workbook, id).charts;
	const edit = (next: (charts: readonly SheetChart[]) => readonly SheetChart[]) => {
		requireEditable(user, sheetOf(workbook, id));
		workbook.setSheet(id, { charts: next(charts()) });
	};
	const present = (method: string, chart: EmbeddedChart): ChartDraft => {
		const draft = draftOf(method, chart);
		if (!charts().some((other) => other.id === draft.id)) {
			throw exception("The chart was not found in the sheet.");
		}
		return draft;
	};
	return {
		newChart: () => createChartBuilder(context),
		getCharts: () =>
			charts().map((chart) => createChart(context, chart, () => createChartBuilder(context, chart))),
		insertChart(chart: EmbeddedChart): void {
			const draft = draftOf("insertChart", chart);
			if (draft.ranges.length === 0) throw exception("A chart needs a range.");
			const all = workbook.sheets.flatMap((sheet) => sheet.charts.map((other) => other.id));
			edit((before) => [...before, { ...draft, id: Math.max(0, ...all) + 1 }]);
		},
		updateChart(chart: EmbeddedChart): void {
			const draft = present("updateChart", chart);
			edit((before) => before.map((other) => (other.id === draft.id ? draft : other)));
		},
		removeChart(chart: EmbeddedChart): void {
			const draft = present("removeChart", chart);
			edit((before) => before.filter((other) => other.id !== draft.id));
		},
	};
}
