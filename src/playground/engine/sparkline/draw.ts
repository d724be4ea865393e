import type { SparklineShape } from "../../model/types.ts";
import type { SparklineOptions } from "./options.ts";

/** The horizontal place, if the data says so, and the value. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

const INK = "#3c4043";
const BARS = ["#f29900", "#1a73e8"] as const;

/** A line through all points. */
export function drawLine(points: readonly Point[], options: SparklineOptions): SparklineShape[] {
	const across = scale(
		points.map(({ x }) => x),
		options.number("xmin"),
		options.number("xmax"),
	);
	const up = scale(
		points.map(({ y }) => y),
		options.number("ymin"),
		options.number("ymax"),
	);
	const placed = points.map(({ x, y }) => [mirrored(across(x), options), 1 - up(y)] as const);
	const acrossTheCell = [
		[0, 0.5],
		[1, 0.5],
	] as const;
	return [
		{
			shape: "line",
			points: placed.length === 1 ? acrossTheCell : placed,
			color: options.color("color") ?? INK,
			width: Math.max(1, options.number("linewidth") ?? 1),
		},
	];
}

/** Parts of one bar, one after the other; what is below 0 takes no room. */
export function drawBar(values: readonly number[], options: SparklineOptions): SparklineShape[] {
	const parts = values.filter((value) => value > 0);
	const sum = parts.reduce((total, part) => total + part, 0);
	const most = Math.max(Number.MIN_VALUE, options.number("max") ?? sum);
	const colors = [options.color("color1") ?? BARS[0], options.color("color2") ?? BARS[1]];
	let before = 0;
	return parts.flatMap((part, index): SparklineShape[] => {
		const x = Math.min(1, before / most);
		before += part;
		const width = Math.min(1, before / most) - x;
		if (width <= 0) return [];
		const place = options.isOn("rtl") ? 1 - x - width : x;
		return [{ shape: "bar", x: place, y: 0, width, height: 1, color: colors[index % 2]! }];
	});
}

/** Columns from the zero line up and down. */
export function drawColumns(values: readonly number[], options: SparklineOptions): SparklineShape[] {
	const low = options.number("ymin") ?? Math.min(0, ...values);
	const high = options.number("ymax") ?? Math.max(0, ...values);
	const up = scale([low, high], low, high);
	const zero = 1 - up(0);
	return withAxis(
		zero,
		options,
		values.map((value, index) => {
			const top = 1 - up(value);
			return column(index, values, Math.min(top, zero), Math.abs(top - zero), options);
		}),
	);
}

/** Columns of one height: up where the value is above 0, down where it is below. */
export function drawWinLoss(values: readonly number[], options: SparklineOptions): SparklineShape[] {
	return withAxis(
		0.5,
		options,
		values.flatMap((value, index) =>
			value === 0 ? [] : [column(index, values, value > 0 ? 0 : 0.5, 0.5, options)],
		),
	);
}

function column(
	index: number,
	values: readonly number[],
	y: number,
	height: number,
	options: SparklineOptions,
): SparklineShape {
	const room = 1 / values.length;
	const width = room * 0.8;
	const x = mirrored((index + 0.5) * room, options) - width / 2;
	return { shape: "bar", x, y, width, height, color: columnColor(index, values, options) };
}

function columnColor(index: number, values: readonly number[], options: SparklineOptions): string {
	const value = values[index]!;
	const wanted = [
		index === 0 && options.color("firstcolor"),
		index === values.length - 1 && options.color("lastcolor"),
		value === Math.max(...values) && options.color("highcolor"),
		value === Math.min(...values) && options.color("lowcolor"),
		value < 0 && options.color("negcolor"),
		options.color("color"),
	];
	return wanted.find((color) => typeof color === "string") || INK;
}

function withAxis(y: number, options: SparklineOptions, columns: SparklineShape[]): SparklineShape[] {
	if (!options.isOn("axis")) return columns;
	const color = options.color("axiscolor") ?? INK;
	const axis = [
		[0, y],
		[1, y],
	] as const;
	return [...columns, { shape: "line", points: axis, color, width: 1 }];
}

function mirrored(x: number, options: SparklineOptions): number {
	return options.isOn("rtl") ? 1 - x : x;
}

/** From values to shares of the room between the least and the most; equal values lie in the middle. */
function scale(values: readonly number[], least?: number, most?: number): (value: number) => number {
	const low = least ?? Math.min(...values);
	const high = most ?? Math.max(...values);
	return (value) => (high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5);
}
