import type { ServiceContext } from "./context.ts";
import { enumeration, expose } from "./expose.ts";

type Charts = GoogleAppsScript.Charts.Charts;
export type ChartTypes = Charts["ChartType"];

/** The kinds of charts that the playground draws. */
export const DRAWN_TYPES = ["BAR", "COLUMN", "LINE", "SCATTER", "COMBO"] as const;

export function createChartTypes(): ChartTypes {
	return enumeration<ChartTypes>("ChartType", DRAWN_TYPES);
}

/** Only the names of the kinds: charts in a spreadsheet are made by `Sheet.newChart`. */
export function createChartsService(context: ServiceContext): Charts {
	return expose<Charts>(context.guard, "Charts", { plain: { ChartType: context.chartTypes } });
}
