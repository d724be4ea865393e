import { type Cell, isBlank } from "../cell.ts";
import { currencyIn } from "../values/currency.ts";
import { type DateOrder, dateOrderOf } from "../values/parse-date.ts";
import type { NumberStyle } from "../values/parse-number.ts";
import type { PercentUnit } from "../values/parse-percent.ts";
import type { Column } from "./column.ts";
import { isNumeric, kindOf } from "./import-fields.ts";

/** How the cells of one column are written, decided from the column as a whole. */
export interface ColumnStyle {
	readonly numbers: NumberStyle;
	/** Points and commas both serve as decimal sign, so `1.234` could be either. */
	readonly mixed: boolean;
	readonly percent: PercentUnit;
	readonly dates?: DateOrder;
	/** For the preview: `percent points`, `decimal comma`, `EUR`, `thousands`. */
	readonly unit?: string;
}

interface Evidence {
	point: number;
	comma: number;
}

/** Decides the style of each column. Where a column of numbers leaves it open, the file's other columns tell. */
export function columnStyles(
	columns: readonly Column[],
	rows: readonly (readonly Cell[])[],
): ReadonlyMap<number, ColumnStyle> {
	const numeric = columns.filter(({ to }) => isNumeric(kindOf(to)));
	const evidence = new Map(numeric.map(({ index }) => [index, evidenceIn(rows, index)]));
	const whole: Evidence = { point: 0, comma: 0 };
	for (const { point, comma } of evidence.values()) {
		whole.point += point;
		whole.comma += comma;
	}
	const styles = new Map<number, ColumnStyle>();
	for (const column of columns) {
		const own = evidence.get(column.index);
		if (own) styles.set(column.index, numberStyle(column, rows, own, decided(own) ?? decided(whole)));
		else if (kindOf(column.to) === "date") styles.set(column.index, dateStyle(column, rows));
	}
	return styles;
}

/**
 * What percentages without a sign are: points as soon as one of them is above 1 (3.47, 85), else fractions (0.0347,
 * 0.85). `sign` if every cell has its sign.
 */
export function percentUnit(cells: Iterable<Cell | undefined>, style: NumberStyle = {}): PercentUnit {
	let [unsigned, most] = [0, 0];
	for (const cell of cells) {
		const value = typeof cell === "string" ? unsignedValue(cell, style) : cell;
		if (typeof value !== "number") continue;
		unsigned++;
		most = Math.max(most, value);
	}
	if (unsigned === 0) return "sign";
	return most > 1 ? "points" : "fractions";
}

/** The decimal sign a number gives away: `12,5` and `1.234,5` the comma, `12.5` and `1,234,567` the point. */
export function decimalEvidence(text: string): "." | "," | undefined {
	const digits = /\d[\d.,' ’\u00a0\u202f]*\d/.exec(text)?.[0] ?? "";
	const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
	if (last < 0) return undefined;
	const sign = digits.charAt(last) === "," ? "," : ".";
	const other = sign === "," ? "." : ",";
	const whole = digits.slice(0, last);
	if (whole.includes(sign)) return other;
	if (whole.includes(other) || /\D/.test(whole)) return sign;
	return isEither(text) ? undefined : sign;
}

/** `1.234` and `1,234`: a thousand in one country, a bit more than one in another. */
export function isEither(text: string): boolean {
	return /^[^\d]*[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(text);
}

function numberStyle(
	column: Column,
	rows: readonly (readonly Cell[])[],
	own: Evidence,
	decimal: "." | "," | undefined,
): ColumnStyle {
	const mixed = own.point > 0 && own.comma > 0;
	const numbers: NumberStyle = mixed || decimal === undefined ? {} : { decimal };
	const isShare = kindOf(column.to) === "share";
	const percent = column.unit ?? (isShare ? percentUnit(cellsOf(rows, column.index), numbers) : "sign");
	const words = [
		...(isShare ? [percentWords(percent)] : []),
		...(column.scale === undefined ? [] : [scaleWords(column.scale)]),
		...(own.comma > 0 && !mixed ? ["decimal comma"] : []),
		...(mixed ? ["points and commas mixed"] : []),
		...(kindOf(column.to) === "money" ? currencyWords(column, rows) : []),
	];
	return { numbers, mixed, percent, ...(words.length > 0 ? { unit: words.join(", ") } : {}) };
}

function percentWords(unit: PercentUnit): string {
	if (unit === "sign") return "percent signs";
	return unit === "points" ? "percent points" : "fractions";
}

function scaleWords(scale: number): string {
	if (scale === 1000) return "in thousands";
	return scale === 1_000_000 ? "in millions" : `in units of ${scale}`;
}

function currencyWords(column: Column, rows: readonly (readonly Cell[])[]): string[] {
	const found = new Set<string>(column.currency === undefined ? [] : [column.currency]);
	for (const cell of cellsOf(rows.slice(0, 1000), column.index)) {
		const currency = typeof cell === "string" ? currencyIn(cell) : undefined;
		if (currency !== undefined) found.add(currency);
	}
	return found.size > 0 ? [[...found].join(" and ")] : [];
}

function dateStyle(column: Column, rows: readonly (readonly Cell[])[]): ColumnStyle {
	const dates = dateOrderOf(cellsOf(rows, column.index));
	const style: ColumnStyle = { numbers: {}, mixed: false, percent: "sign" };
	return dates === undefined ? style : { ...style, dates, unit: dates };
}

function decided({ point, comma }: Evidence): "." | "," | undefined {
	if (point > 0 === comma > 0) return undefined;
	return comma > 0 ? "," : ".";
}

function evidenceIn(rows: readonly (readonly Cell[])[], column: number): Evidence {
	const evidence: Evidence = { point: 0, comma: 0 };
	for (const row of rows) {
		const cell = row[column];
		if (typeof cell !== "string" || cell.length > 80) continue;
		const sign = decimalEvidence(cell);
		if (sign === ".") evidence.point++;
		else if (sign === ",") evidence.comma++;
	}
	return evidence;
}

function unsignedValue(text: string, style: NumberStyle): number | undefined {
	if (isBlank(text) || /[%％٪]|percent|prozent|pct/i.test(text)) return undefined;
	const value = Number(style.decimal === "," ? text.replace(",", ".") : text);
	return Number.isFinite(value) ? value : undefined;
}

function* cellsOf(rows: readonly (readonly Cell[])[], column: number): Generator<Cell | undefined> {
	for (const row of rows) yield row[column];
}
