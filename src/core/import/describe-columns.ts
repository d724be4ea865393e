import type { ImportDetails } from "../answers.ts";
import { type Cell, isDateCell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import type { Column } from "./column.ts";
import type { ColumnStyle } from "./column-style.ts";
import { cellText } from "./column-values.ts";
import type { ReadCreator } from "./merge-duplicates.ts";
import { readCell } from "./read-cell.ts";
import type { ReadRange } from "./read-row.ts";

type Described = ImportDetails["columns"][number];

/** A column as the planner sees it: what it was taken for, how it is read, and how else it could be. */
export function describe(column: Column, style: ColumnStyle | undefined): Described {
	const { header, to, why, look } = column;
	const { unit, readings, reading = "" } = style ?? {};
	return {
		header,
		to,
		why,
		samples: look.samples,
		...(unit === undefined ? {} : { unit }),
		...(style === undefined || readings === undefined
			? {}
			: { reading, readings: readings.map((one) => ({ unit: one, becomes: become(column, style, one) })) }),
	};
}

/** The cells in that reading: `1.234 → 1,234`. */
function become(column: Column, style: ColumnStyle, reading: string): string[] {
	const read = inReading(column, style, reading.split(", "));
	return (style.telling ?? []).map((cell) => {
		const value = readCell(cell, column, read);
		return `${cellText(cell)} → ${isProblem(value) ? "left out" : shown(value, column.to)}`;
	});
}

function inReading(column: Column, style: ColumnStyle, answers: readonly string[]): ColumnStyle {
	const { scale: _, dates: __, ...rest } = style;
	const has = (answer: string) => answers.includes(answer);
	const decimal = has("decimal comma") ? "," : has("decimal point") ? "." : style.numbers.decimal;
	const order = has("day first") ? "day first" : has("month first") ? "month first" : undefined;
	return {
		...rest,
		mixed: false,
		numbers: decimal === undefined ? {} : { decimal },
		percent: has("percent points") ? "points" : has("fractions") ? "fractions" : style.percent,
		...(answers.some((answer) => answer.startsWith("in ")) ? { scale: column.scale ?? 1000 } : {}),
		...(order === undefined ? {} : { dates: order }),
	};
}

function shown(value: Cell, to: string): string {
	if (isDateCell(value)) return value.date;
	if (typeof value !== "number") return String(value);
	if (to.endsWith("%")) return `${Number((value * 100).toPrecision(6))} %`;
	const [whole = "", decimals] = String(value).split(".");
	return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (decimals === undefined ? "" : `.${decimals}`);
}

/** Which of the values written are the middle of a range, in sentences for the preview; `undefined` if none is. */
export function rangeReason(
	ranges: readonly ReadRange[],
	written: (column: string) => Cell | undefined,
): string | undefined {
	if (ranges.length === 0) return undefined;
	const said = ranges
		.filter(({ column: { to }, middle }) => written(to) === middle)
		.map(({ column: { to }, text, middle }) => {
			return `The list gives a range for ${to}, ${text}; its middle is ${shown(middle, to)}.`;
		});
	return said.length === 0 ? undefined : said.join(" ");
}

/** What is wrong with a column as a whole, and how its ranges were read. */
export function columnWarnings(columns: readonly Column[], found: readonly ReadCreator[]): string[] {
	const mistaken = columns
		.filter((column) => column.mistaken)
		.map(({ header }) => `“${header}” holds other values than its name says. Check what it is taken for.`);
	const lost = columns.filter((column, at) => isLostAccount(columns, column, at));
	const ofLost = lost.map(
		({ header, why }) => `“${header}” has values, but is left out: ${why}. Choose what it is if you need it.`,
	);
	const ranges = new Map<Column, { count: number; text: string; middle: number }>();
	for (const creator of found) {
		for (const { column, text, middle } of creator.ranges) {
			const known = ranges.get(column);
			if (known) known.count++;
			else ranges.set(column, { count: 1, text, middle });
		}
	}
	const ofRanges = [...ranges].map(
		([{ header, to }, { count, text, middle }]) =>
			`“${header}” has ${count === 1 ? "a range" : `${count} ranges`}: ${text} is read as its middle, ${shown(middle, to)}. The notes keep the range.`,
	);
	const personal = columns
		.filter((column) => column.personal && column.to === "")
		.map(({ header }) => `“${header}”`);
	const leftOut =
		personal.length === 0
			? []
			: [`Personal data is left out and stays in your file: ${personal.join(", ")}.`];
	return [...mistaken, ...ofLost, ...ofRanges, ...leftOut];
}

/** Beside columns of accounts, what looks like accounts may be some more. */
function isLostAccount(columns: readonly Column[], { to, by, look, lost }: Column, at: number): boolean {
	if (to !== "" || by === "choice" || by === "memory" || look.filled === 0) return false;
	const isAccount = (column: Column | undefined): boolean =>
		column?.platform !== undefined && (column.to === "handle" || column.to === "URL");
	const isBeside = isAccount(columns[at - 1]) || isAccount(columns[at + 1]);
	return lost === true || (by === "values" && isBeside && look.handleLike + look.profileLink >= 0.5);
}
