import type { Area } from "../tab.ts";

/** How a chart draws its series: `combo` draws columns and, for those in `lines`, lines. */
export type ChartKind = "bar" | "column" | "line" | "scatter" | "combo";

/** Cells of a tab, header row first. Rows and columns count from 0. */
export interface ChartRange extends Area {
	readonly tab: string;
}

/**
 * A chart to put over the cells of a tab. The first column of its ranges holds the labels, each other one a series. What it
 * draws is what tells it from others, so a chart that a person restyled, renamed or moved is still the same chart.
 */
export interface ChartLayout {
	/** kebab-case, unique in its tab; never changes. */
	readonly key: string;
	readonly title: string;
	readonly kind: ChartKind;
	readonly ranges: readonly ChartRange[];
	/** The cell at its top left corner, from 0. */
	readonly row: number;
	readonly column: number;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** Bars stand on each other. */
	readonly stacked?: true;
	/** Of the series in their order, `#rrggbb`. */
	readonly colors?: readonly string[];
	/** Series, from 0, that a combo chart draws as lines. */
	readonly lines?: readonly number[];
	/** Series, from 0, of which only the points are drawn: what lies between two labels is nothing. */
	readonly points?: readonly number[];
	/** What the legend calls the series, where it is another word than their header; `""`: the header. */
	readonly names?: readonly string[];
	/** Each bar carries its figure. */
	readonly figures?: true;
	/** Series, from 0, that are read off the axis at the right. */
	readonly secondAxis?: readonly number[];
	/** What the axes show: of labels, of values, of values at the right. */
	readonly axes?: readonly string[];
	readonly legend?: "none" | "top" | "right" | "bottom";
}

/** A chart as it stands in a tab now. */
export interface PlacedChart extends Pick<ChartLayout, "title" | "ranges" | "row" | "column"> {
	readonly id: number;
	/** `undefined`: a kind that tools do not make. */
	readonly kind: ChartKind | undefined;
}

/** Both draw the same cells. */
export function sameData(a: Pick<ChartLayout, "ranges">, b: Pick<ChartLayout, "ranges">): boolean {
	return (
		a.ranges.length === b.ranges.length &&
		a.ranges.every((range, index) => {
			const other = b.ranges[index]!;
			return (
				range.tab === other.tab &&
				range.row === other.row &&
				range.column === other.column &&
				range.rows === other.rows &&
				range.columns === other.columns
			);
		})
	);
}

/** Nobody moved, renamed or retyped it since it was made. */
export function isAsMade(placed: PlacedChart, made: ChartLayout): boolean {
	return (
		sameData(placed, made) &&
		placed.row === made.row &&
		placed.column === made.column &&
		placed.title === made.title &&
		placed.kind === made.kind
	);
}
