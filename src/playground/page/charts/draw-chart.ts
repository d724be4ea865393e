import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartDataset,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	type Plugin,
	PointElement,
	ScatterController,
	Title,
} from "chart.js";
import { formatValue } from "../../engine/format.ts";
import type { SheetChart } from "../../model/sheet-charts.ts";
import type { ChartData } from "./chart-data.ts";

export interface DrawnChart {
	destroy(): void;
}

/** Those that Sheets gives its series. */
const COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
const INK = "#1f1f1f";
const SOFT = "#5f6368";
const GRID = "#e1e3e6";
/** A series of the colour of the page only lifts those stacked on it. */
const PAPER = "#ffffff";

/** Draws a chart with the options that Google has for it. */
export function drawChart(
	canvas: HTMLCanvasElement,
	{ type, options }: SheetChart,
	data: ChartData,
	locale: string,
): DrawnChart {
	Chart.register(
		BarController,
		BarElement,
		CategoryScale,
		Legend,
		LinearScale,
		LineController,
		LineElement,
		PointElement,
		ScatterController,
		Title,
	);
	const text = (option: string): string => String(options[option] ?? "");
	const lying = type === "BAR";
	const stacked = Boolean(options.isStacked);
	const legend = text("legend.position") || "right";
	const rightAxis = data.series.some((_, index) => options[`series.${index}.targetAxisIndex`] === 1);
	const isLine = (index: number): boolean =>
		type === "LINE" || type === "SCATTER" || options[`series.${index}.type`] === "line";
	const datasets = data.series.map(({ name, values }, index): ChartDataset<"bar" | "line" | "scatter"> => {
		const color = text(`series.${index}.color`) || COLORS[index % COLORS.length]!;
		const right = options[`series.${index}.targetAxisIndex`] === 1;
		const common = {
			label: text(`series.${index}.labelInLegend`) || name,
			backgroundColor: color,
			borderColor: color,
		};
		if (type === "SCATTER") {
			const points = values.flatMap((y, at) => {
				const x = data.numbers[at] ?? null;
				return x === null || y === null ? [] : [{ x, y }];
			});
			return { ...common, type: "scatter", data: points, pointRadius: 4 };
		}
		const axis = lying ? {} : { yAxisID: right ? "right" : "values" };
		return isLine(index)
			? {
					...common,
					...axis,
					type: "line",
					order: 0,
					data: [...values],
					borderWidth: 2,
					showLine: options[`series.${index}.lineWidth`] !== 0,
					pointRadius: pointRadius(options[`series.${index}.pointSize`], values.length),
				}
			: { ...common, ...axis, type: "bar", order: 1, data: [...values], maxBarThickness: 42 };
	});
	const formatOf = (right: boolean): string =>
		data.series.find(
			(series, index) => (options[`series.${index}.targetAxisIndex`] === 1) === right && series.format !== "",
		)?.format ?? "";
	const title = (words: string) => ({ display: words !== "", text: words, color: SOFT, font: { size: 11 } });
	const values = (right: boolean, words: string) => ({
		type: "linear" as const,
		stacked,
		beginAtZero: true,
		title: title(words),
		border: { display: false },
		grid: { color: GRID, drawOnChartArea: !right },
		ticks: {
			color: SOFT,
			maxTicksLimit: 7,
			callback: (tick: number | string, _index: number, all: readonly { readonly value: number }[]) =>
				formatValue(Number(tick), tickFormat(formatOf(right), all), locale),
		},
	});
	const labels = {
		...(type === "SCATTER" ? { type: "linear" as const } : { type: "category" as const }),
		stacked,
		title: title(text(lying ? "vAxes.0.title" : "hAxis.title")),
		grid: { display: false },
		ticks: { color: SOFT, autoSkip: !lying, maxRotation: 45 },
	};
	return new Chart(canvas, {
		type: "bar",
		plugins: options["series.0.dataLabel"] === "value" ? [figuresAtBars(formatOf(false), locale)] : [],
		data: { labels: [...data.labels], datasets: datasets as ChartDataset<"bar">[] },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			indexAxis: lying ? "y" : "x",
			scales: lying
				? { y: labels, x: values(false, text("hAxis.title")) }
				: {
						x: labels,
						values: { ...values(false, text("vAxes.0.title")), position: "left" },
						...(rightAxis ? { right: { ...values(true, text("vAxes.1.title")), position: "right" } } : {}),
					},
			plugins: {
				title: {
					display: text("title") !== "",
					text: text("title"),
					align: "start",
					color: INK,
					font: { size: 15, weight: "normal" },
					padding: { top: 2, bottom: 12 },
				},
				legend: {
					display: legend !== "none",
					position: legend === "top" || legend === "bottom" ? legend : "right",
					labels: {
						boxWidth: 12,
						color: SOFT,
						filter: (item) => item.fillStyle !== PAPER,
						sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
					},
				},
			},
		},
	});
}

/** Half of Google's point size; without one, points that do not run into each other. */
function pointRadius(size: unknown, points: number): number {
	return typeof size === "number" ? size / 2 : points > 20 ? 0 : 3;
}

/** The figure behind each bar's end, so that small bars can be read too. */
function figuresAtBars(format: string, locale: string): Plugin<"bar"> {
	return {
		id: "figures",
		afterDatasetsDraw(chart) {
			const { ctx, chartArea } = chart;
			ctx.save();
			ctx.fillStyle = INK;
			ctx.font = "11px sans-serif";
			ctx.textBaseline = "middle";
			chart.getDatasetMeta(0).data.forEach((bar, index) => {
				const value = chart.data.datasets[0]?.data[index];
				if (typeof value !== "number") return;
				const words = formatValue(value, format || "#,##0", locale);
				const room = chartArea.right - bar.x - 8;
				const isInside = room < ctx.measureText(words).width;
				ctx.fillStyle = isInside ? PAPER : INK;
				ctx.textAlign = isInside ? "right" : "left";
				ctx.fillText(words, bar.x + (isInside ? -6 : 6), bar.y);
			});
			ctx.restore();
		},
	};
}

/** As the cells show their numbers, but without decimals that say nothing. */
function tickFormat(format: string, ticks: readonly { readonly value: number }[]): string {
	const parts = format.includes("%") ? 100 : 1;
	const isWhole = ticks.every(({ value }) => Math.abs(value * parts - Math.round(value * parts)) < 1e-6);
	if (format === "") return isWhole ? "#,##0" : "#,##0.##";
	return isWhole ? format.replace(/\.0+/, "") : format;
}
