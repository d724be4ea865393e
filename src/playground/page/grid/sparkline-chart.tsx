import type { JSX } from "preact";
import type { Sparkline, SparklineShape } from "../../model/types.ts";

/** A chart that fills its cell. */
export function SparklineChart({ sparkline }: { readonly sparkline: Sparkline }): JSX.Element {
	return (
		<svg
			class="sparkline"
			viewBox="0 0 1 1"
			preserveAspectRatio="none"
			role="img"
			aria-label={sparkline.text}
		>
			{sparkline.shapes.map(draw)}
		</svg>
	);
}

function draw(shape: SparklineShape): JSX.Element {
	if (shape.shape === "bar") {
		const { x, y, width, height, color } = shape;
		return <rect x={x} y={y} width={width} height={height} fill={color} />;
	}
	return (
		<polyline
			points={shape.points.map((point) => point.join(",")).join(" ")}
			fill="none"
			stroke={shape.color}
			stroke-width={shape.width}
			stroke-linejoin="round"
			vector-effect="non-scaling-stroke"
		/>
	);
}
