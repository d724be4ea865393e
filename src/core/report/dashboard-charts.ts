import type { ChartLayout, ChartRange } from "../charts/chart.ts";

/** Creators a chart has room for; those with the highest cost come first. */
const CREATORS = 25;
const STEPS = 6;
const DAYS = 42;
const WIDTH = 490;
const HEIGHT = 310;
/** Rows and columns that a chart covers, with a margin. */
const ROWS = 16;
const COLUMNS = 5;

/** Columns left free at the left of a new Dashboard, for the charts. */
export const CHART_COLUMNS = 2 * COLUMNS;

export interface DashboardWords {
	/** What the KPI counts: `orders`. */
	readonly kpi: string;
	readonly currency: string;
	/** Whether more orders may be a creator's, and the campaign's, than are counted. */
	readonly atLeast: { readonly creators: boolean; readonly campaign: boolean };
}

/** The charts of a Dashboard whose columns stand where `columns` says, header in row `headerRow`, both from 0. */
export function dashboardCharts(
	tab: string,
	headerRow: number,
	columns: { readonly [name: string]: number },
	words: DashboardWords & { readonly left: number },
): ChartLayout[] {
	const range = (name: string, rows: number, count = 1): ChartRange => ({
		tab,
		row: headerRow,
		column: columns[name] ?? 0,
		rows: rows + 1,
		columns: count,
	});
	const place = (index: number): Pick<ChartLayout, "row" | "column" | "width" | "height"> => ({
		row: headerRow + 1 + ROWS * Math.floor(index / 2),
		column: words.left + COLUMNS * (index % 2),
		width: WIDTH,
		height: HEIGHT,
	});
	const { kpi, currency, atLeast } = words;
	const money = currency === "" ? "Cost" : `Cost, ${currency}`;
	const counted = (isLeast: boolean): string =>
		`${kpi.charAt(0).toUpperCase()}${kpi.slice(1)}${isLeast ? ", at least" : ""}`;
	const [ofCreators, ofCampaign] = [counted(atLeast.creators), counted(atLeast.campaign)];
	return [
		{
			key: "cost-and-results",
			title: `What each creator cost and brought: all-in cost and ${kpi}${atLeast.creators ? ", at least (what nobody else can claim)" : ""}`,
			kind: "combo",
			ranges: ["creator", "all-in cost", "results"].map((name) => range(name, CREATORS)),
			...place(0),
			colors: ["#1a73e8", "#e8710a"],
			lines: [1],
			points: [1],
			names: ["", ofCreators],
			secondAxis: [1],
			axes: ["", money, ofCreators],
		},
		{
			key: "rate-with-interval",
			title: "Engagement rate and the range in which it lies (90%)",
			kind: "bar",
			ranges: ["creator", "rate at least", "up to the rate", "up to the most"].map((name) =>
				range(name, CREATORS),
			),
			...place(1),
			stacked: true,
			colors: ["#ffffff", "#8ab4f8", "#1a73e8"],
			names: ["", "Low end of the range to the rate", "Rate to the high end"],
		},
		{
			key: "funnel",
			title: "From being shown to buying",
			kind: "bar",
			ranges: [range("step", STEPS), range("count", STEPS)],
			...place(2),
			colors: ["#12a4af"],
			legend: "none",
			figures: true,
		},
		{
			key: "pace",
			title: `Pace: cost against budget, and ${kpi}${atLeast.campaign ? ", at least" : ""}`,
			kind: "line",
			ranges: ["day", "budget by then", "cost by then", "results by then"].map((name) => range(name, DAYS)),
			...place(3),
			colors: ["#9aa0a6", "#1a73e8", "#e8710a"],
			names: ["", "", `${ofCampaign}, by then`],
			secondAxis: [2],
			axes: ["", money, ofCampaign],
		},
	];
}
