import type { ChartKind, ChartLayout, PlacedChart } from "../core/charts/chart.ts";
import { inWords, named } from "./in-words.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The charts of a tab, in one call. */
export function readCharts(spreadsheet: Spreadsheet, tab: string): PlacedChart[] {
	const charts = spreadsheet.getSheetByName(tab)?.getCharts() ?? [];
	return charts.map((chart) => {
		const place = chart.getContainerInfo();
		return {
			id: chart.getChartId() ?? -1,
			title: String(chart.getOptions().get("title") ?? ""),
			kind: kindOf(chart),
			row: place.getAnchorRow() - 1,
			column: place.getAnchorColumn() - 1,
			ranges: chart.getRanges().map((range) => ({
				tab: range.getSheet().getName(),
				row: range.getRow() - 1,
				column: range.getColumn() - 1,
				rows: range.getNumRows(),
				columns: range.getNumColumns(),
			})),
		};
	});
}

export function addCharts(spreadsheet: Spreadsheet, tab: string, charts: readonly ChartLayout[]): void {
	if (charts.length === 0) return;
	const sheet = spreadsheet.getSheetByName(tab);
	if (!sheet) throw new Error(`The tab "${tab}" was renamed or deleted meanwhile. Preview again.`);
	inWords(named(tab), () => {
		for (const chart of charts) sheet.insertChart(build(spreadsheet, sheet.newChart(), chart));
	});
}

export function removeCharts(spreadsheet: Spreadsheet, tab: string, ids: readonly number[]): void {
	const sheet = spreadsheet.getSheetByName(tab);
	if (!sheet || ids.length === 0) return;
	inWords(named(tab), () => {
		for (const chart of sheet.getCharts()) {
			if (ids.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
		}
	});
}

/** Options by the names that Sheets itself records in macros. */
function build(spreadsheet: Spreadsheet, builder: Builder, chart: ChartLayout): EmbeddedChart {
	const { title, row, column, width, height, axes = [], legend = "bottom" } = chart;
	builder
		.setChartType(typeOf(chart.kind))
		.setNumHeaders(1)
		.setPosition(row + 1, column + 1, 0, 0);
	for (const range of chart.ranges) {
		const sheet = spreadsheet.getSheetByName(range.tab);
		if (!sheet) throw new Error(`there is no tab "${range.tab}"`);
		builder.addRange(sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns));
	}
	const [labels, values, right] = chart.kind === "bar" ? [axes[1], axes[0]] : axes;
	const options: { readonly [option: string]: unknown } = {
		title,
		width,
		height,
		useFirstColumnAsDomain: true,
		"legend.position": legend,
		...(chart.stacked ? { isStacked: "absolute" } : {}),
		...(labels ? { "hAxis.title": labels } : {}),
		...(values ? { "vAxes.0.title": values } : {}),
		...(right ? { "vAxes.1.title": right } : {}),
	};
	for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
	chart.colors?.forEach((color, series) => {
		builder.setOption(`series.${series}.color`, color);
	});
	for (const series of chart.lines ?? []) builder.setOption(`series.${series}.type`, "line");
	for (const series of chart.points ?? []) {
		builder.setOption(`series.${series}.lineWidth`, 0).setOption(`series.${series}.pointSize`, 9);
	}
	chart.names?.forEach((name, series) => {
		if (name !== "") builder.setOption(`series.${series}.labelInLegend`, name);
	});
	if (chart.figures) builder.setOption("series.0.dataLabel", "value");
	for (const series of chart.secondAxis ?? []) builder.setOption(`series.${series}.targetAxisIndex`, 1);
	return builder.build();
}

function typeOf(kind: ChartKind): GoogleAppsScript.Charts.ChartType {
	const { BAR, COLUMN, LINE, SCATTER, COMBO } = Charts.ChartType;
	return { bar: BAR, column: COLUMN, line: LINE, scatter: SCATTER, combo: COMBO }[kind];
}

function kindOf(chart: EmbeddedChart): ChartKind | undefined {
	const kinds: readonly ChartKind[] = ["bar", "column", "line", "scatter", "combo"];
	const type = chart.modify().getChartType();
	return kinds.find((kind) => typeOf(kind) === type);
}
