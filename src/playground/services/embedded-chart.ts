import type { SheetChart } from "../model/sheet-charts.ts";
import { signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { createRange } from "./range.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart as a script holds it: a copy, put into the sheet by `insertChart` or `updateChart`. Id 0 is one not yet there. */
export type ChartDraft = SheetChart;

const drafts = new WeakMap<object, ChartDraft>();

export function createChart(
	context: SpreadsheetContext,
	draft: ChartDraft,
	modify: () => GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
): EmbeddedChart {
	const chart: EmbeddedChart = expose<EmbeddedChart>(context.guard, "EmbeddedChart", {
		plain: {
			getChartId: () => (draft.id === 0 ? null : draft.id),
			getContainerInfo: () =>
				expose<GoogleAppsScript.Spreadsheet.ContainerInfo>(context.guard, "ContainerInfo", {
					plain: {
						getAnchorRow: () => draft.row + 1,
						getAnchorColumn: () => draft.column + 1,
						getOffsetX: () => draft.offsetX,
						getOffsetY: () => draft.offsetY,
					},
				}),
			getNumHeaders: () => draft.headers,
			getOptions: () =>
				expose<GoogleAppsScript.Charts.ChartOptions>(context.guard, "ChartOptions", {
					plain: { get: (option: string) => draft.options[option] ?? null },
				}),
			getRanges: () => draft.ranges.map((range) => createRange(context, range.sheet, range.area)),
			modify,
		},
	});
	drafts.set(chart, draft);
	return chart;
}

/** What a chart was built from; throws for anything else. */
export function draftOf(method: string, chart: unknown): ChartDraft {
	const draft = typeof chart === "object" && chart !== null ? drafts.get(chart) : undefined;
	if (draft === undefined) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [chart]);
	return draft;
}
