import { useId, useState } from "preact/hooks";
import { Table } from "./table.tsx";

export interface ChartPoint {
	readonly x: number;
	readonly y: number;
	/** The point in words: `$12,000: 18,420 engagements, 7 creators`. */
	readonly text: string;
}

interface LineChartProps {
	readonly title: string;
	readonly points: readonly ChartPoint[];
	/** The point the planner is at. */
	readonly current: number;
	readonly showX: (x: number) => string;
	readonly headers: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly onPoint: (index: number) => void;
}

const WIDTH = 268;
const HEIGHT = 112;
const LEFT = 4;
const RIGHT = 264;
const TOP = 22;
const BOTTOM = 92;

/** A line over x, with a slider to walk along its points and the same figures as a table. */
export function LineChart({ title, points, current, showX, headers, rows, onPoint }: LineChartProps) {
	const id = useId();
	const [at, setAt] = useState(current);
	const [asTable, setAsTable] = useState(false);
	const point = points[at];
	const scale = scaleOf(points);
	const go = (index: number) => {
		setAt(index);
		onPoint(index);
	};
	if (!point) return null;
	return (
		<figure class="chart">
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${point.text}`}>
				<path class="axis" d={`M${LEFT} ${TOP - 8}V${BOTTOM}H${RIGHT}`} />
				<path class="line" d={lineOf(points, scale)} />
				<circle class="here" cx={scale.x(points[current]!.x)} cy={scale.y(points[current]!.y)} r="4.5" />
				{at === current ? null : <circle class="there" cx={scale.x(point.x)} cy={scale.y(point.y)} r="4" />}
				<text class="mark" {...labelPlace(scale.x(point.x))} y={scale.y(point.y) - 9}>
					{showX(point.x)}
				</text>
				<text x={LEFT} y={HEIGHT - 4}>
					{showX(points[0]!.x)}
				</text>
				<text x={RIGHT} y={HEIGHT - 4} text-anchor="end">
					{showX(points[points.length - 1]!.x)}
				</text>
			</svg>
			<label class="hidden" for={id}>
				{title}
			</label>
			<input
				id={id}
				type="range"
				min={0}
				max={points.length - 1}
				value={at}
				aria-valuetext={point.text}
				onInput={(event) => go(Number(event.currentTarget.value))}
			/>
			<figcaption class="hint">{point.text}</figcaption>
			<button type="button" class="link" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
				{asTable ? "Hide the figures" : "Show the figures"}
			</button>
			{asTable ? <Table caption={title} headers={headers} rows={rows} /> : null}
		</figure>
	);
}

interface Scale {
	readonly x: (x: number) => number;
	readonly y: (y: number) => number;
}

/** The values begin at 0, so that a flat line looks flat. */
function scaleOf(points: readonly ChartPoint[]): Scale {
	const first = points[0]?.x ?? 0;
	const span = (points[points.length - 1]?.x ?? 1) - first || 1;
	const top = Math.max(...points.map(({ y }) => y)) || 1;
	return {
		x: (x) => round(LEFT + ((x - first) / span) * (RIGHT - LEFT)),
		y: (y) => round(BOTTOM - (y / top) * (BOTTOM - TOP)),
	};
}

function lineOf(points: readonly ChartPoint[], scale: Scale): string {
	return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${scale.x(x)} ${scale.y(y)}`).join("");
}

function labelPlace(x: number): { readonly x: number; readonly "text-anchor": "start" | "middle" | "end" } {
	if (x < LEFT + 30) return { x: LEFT, "text-anchor": "start" };
	return x > RIGHT - 30 ? { x: RIGHT, "text-anchor": "end" } : { x, "text-anchor": "middle" };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
