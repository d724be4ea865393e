import type { CellError, SparklineShape } from "../../model/types.ts";
import { readNumber, toText } from "../coerce.ts";
import { defineArray, type FunctionTable, grid, optional } from "../define.ts";
import { drawBar, drawColumns, drawLine, drawWinLoss, type Point } from "../sparkline/draw.ts";
import { readOptions, type SparklineOptions } from "../sparkline/options.ts";
import { fail, type Grid, isError, type Scalar, transpose } from "../values.ts";

const KINDS: { readonly [kind: string]: string | undefined } = {
	line: "Line chart",
	bar: "Bar chart",
	column: "Column chart",
	winloss: "Win-loss chart",
};

export const sparklineFunctions: FunctionTable = {
	/** support.google.com/docs/answer/3093289. The colours of charts that name none are not documented; these are ours. */
	SPARKLINE: defineArray([grid, optional(grid)], function (data, given = []) {
		const options = readOptions(given);
		const kind = (options.text("charttype") ?? "line").toLowerCase();
		const name = KINDS[kind];
		if (name === undefined) {
			return fail(
				"#N/A",
				`SPARKLINE has no chart type "${kind}". Use one of: ${Object.keys(KINDS).join(", ")}.`,
			);
		}
		const points = readPoints(data, kind === "line", options, this.locale);
		if (isError(points)) return points;
		if (points.length === 0) return fail("#N/A", "SPARKLINE has no numbers to draw.");
		const values = points.map(({ y }) => y);
		return {
			kind: "sparkline",
			text: describe(name, values, (value) => String(toText(value, this.locale))),
			shapes: draw(kind, points, values, options),
		};
	}),
};

function draw(
	kind: string,
	points: readonly Point[],
	values: readonly number[],
	options: SparklineOptions,
): SparklineShape[] {
	switch (kind) {
		case "bar":
			return drawBar(values, options);
		case "column":
			return drawColumns(values, options);
		case "winloss":
			return drawWinLoss(values, options);
		default:
			return drawLine(points, options);
	}
}

/** Of a line, two columns or rows are places and values. Blanks and texts are left out unless told otherwise. */
function readPoints(
	data: Grid,
	isLine: boolean,
	options: SparklineOptions,
	locale: string,
): Point[] | CellError {
	const columns = data.length === 2 && (data[0]?.length ?? 0) > 2 ? transpose(data) : data;
	const inPairs = isLine && columns.length > 1 && columns[0]?.length === 2;
	const cells = inPairs
		? columns.map(([x = null, y = null]) => ({ x, y }))
		: data.flat().map((y, index) => ({ x: index as Scalar, y }));
	const points: Point[] = [];
	for (const { x, y } of cells) {
		if (isError(y)) return y;
		const value = numberOf(y, options, locale);
		const place = numberOf(x, options, locale);
		if (value !== undefined && place !== undefined) points.push({ x: place, y: value });
	}
	return points;
}

function numberOf(value: Scalar, options: SparklineOptions, locale: string): number | undefined {
	if (typeof value === "number") return value;
	if (value === null) return options.text("empty")?.toLowerCase() === "zero" ? 0 : undefined;
	if (options.text("nan")?.toLowerCase() !== "convert") return undefined;
	return typeof value === "string" ? (readNumber(value, locale) ?? 0) : Number(value === true);
}

function describe(name: string, values: readonly number[], shown: (value: number) => string): string {
	if (values.length <= 5) return `${name}: ${values.map(shown).join(", ")}`;
	const [first, last] = [values[0]!, values[values.length - 1]!];
	const range = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
	return `${name} of ${values.length} values from ${range}; first ${shown(first)}, last ${shown(last)}`;
}
