import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SheetChart } from "../../model/sheet-charts.ts";
import type { SheetModel, WorkbookModel } from "../../model/types.ts";
import { box } from "../grid/box.ts";
import { COLUMN_HEADER_HEIGHT, type Layout, ROW_HEADER_WIDTH, type Viewport } from "../grid/layout.ts";
import { type ChartData, chartData } from "./chart-data.ts";
import type { DrawnChart } from "./draw-chart.ts";

interface ChartLayerProps {
	readonly workbook: WorkbookModel;
	readonly sheet: SheetModel;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

const WIDTH = 600;
const HEIGHT = 371;

/** The charts of a tab, over its cells. They scroll with them, and pass under headers and frozen rows. */
export function ChartLayer({ workbook, sheet, layout, viewport }: ChartLayerProps): JSX.Element {
	const top = COLUMN_HEADER_HEIGHT + layout.rows.start(layout.frozenRows);
	const left = ROW_HEADER_WIDTH + layout.columns.start(layout.frozenColumns);
	const size = { width: viewport.width - left, height: viewport.height - top };
	return (
		<div class="chart-layer" style={box({ left, top, ...size })}>
			{sheet.charts.map((chart) => (
				<ChartFigure
					key={chart.id}
					chart={chart}
					data={chartData(workbook, chart)}
					locale={workbook.locale}
					left={ROW_HEADER_WIDTH + layout.columns.start(chart.column) + chart.offsetX - viewport.left - left}
					top={COLUMN_HEADER_HEIGHT + layout.rows.start(chart.row) + chart.offsetY - viewport.top - top}
				/>
			))}
		</div>
	);
}

interface ChartFigureProps {
	readonly chart: SheetChart;
	readonly data: ChartData;
	readonly locale: string;
	readonly left: number;
	readonly top: number;
}

/** The picture, and for those who do not see it the figures it draws. */
function ChartFigure({ chart, data, locale, left, top }: ChartFigureProps): JSX.Element {
	const canvas = useRef<HTMLCanvasElement>(null);
	const drawn = useRef<DrawnChart | undefined>(undefined);
	const { title = "", width = WIDTH, height = HEIGHT } = chart.options;
	const content = JSON.stringify([chart.type, chart.options, data]);
	useLayoutEffect(() => {
		let gone = false;
		import("./draw-chart.ts").then(({ drawChart }) => {
			if (gone || !canvas.current) return;
			drawn.current?.destroy();
			drawn.current = drawChart(canvas.current, chart, data, locale);
			canvas.current.dataset.drawn = "yes";
		});
		return () => {
			gone = true;
		};
	}, [content]);
	useLayoutEffect(() => () => drawn.current?.destroy(), []);
	const [header, ...rows] = data.table;
	return (
		<figure
			class="chart"
			aria-label={`Chart: ${title}`}
			style={box({ left, top, width: Number(width), height: Number(height) })}
		>
			<canvas ref={canvas} />
			<table class="visually-hidden">
				<caption>{String(title)}</caption>
				<thead>
					<tr>
						{header?.map((cell, index) => (
							<th key={index} scope="col">
								{cell}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, line) => (
						<tr key={line}>
							{row.map((cell, index) => (
								<td key={index}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</figure>
	);
}
