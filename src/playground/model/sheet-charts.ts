import { type LineShift, movedLine } from "../engine/move-references.ts";
import { movedArea } from "./moved-area.ts";
import type { Area } from "./types.ts";

/** A chart over the cells of a sheet. */
export interface SheetChart {
	/** Unique in the workbook. */
	readonly id: number;
	/** As Google names it: `BAR`. */
	readonly type: string;
	readonly ranges: readonly { readonly sheet: number; readonly area: Area }[];
	/** First rows of the ranges that name the series; -1: found. */
	readonly headers: number;
	/** The cell at its top left corner, from 0, and how far from that cell's own corner, in pixels. */
	readonly row: number;
	readonly column: number;
	readonly offsetX: number;
	readonly offsetY: number;
	/** By Google's names, `legend.position`. */
	readonly options: { readonly [option: string]: unknown };
}

/** The same with the names of tabs, whose ids are others when the workbook is loaded. */
export interface ChartSnapshot extends Omit<SheetChart, "ranges"> {
	readonly ranges: readonly { readonly tab: string; readonly area: Area }[];
}

/** The charts of a sheet after lines of a sheet moved; `undefined` if that changes nothing for them. */
export function movedCharts(
	charts: readonly SheetChart[],
	own: number,
	moved: number,
	shift: LineShift,
): readonly SheetChart[] | undefined {
	if (charts.length === 0) return undefined;
	const next = charts.map((chart) => ({
		...chart,
		...(own === moved ? { [shift.axis]: movedLine(chart[shift.axis], shift) ?? shift.at } : {}),
		ranges: chart.ranges.flatMap(({ sheet, area }) => {
			const place = sheet === moved ? movedArea(area, shift) : area;
			return place ? [{ sheet, area: place }] : [];
		}),
	}));
	return JSON.stringify(next) === JSON.stringify(charts) ? undefined : next;
}
