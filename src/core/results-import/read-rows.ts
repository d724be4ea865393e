import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { cellText } from "../import/column-values.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import type { Remark } from "../tool.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import { isYearless, type ResultColumn } from "./columns.ts";
import { kindOfField } from "./fields.ts";
import type { DataRow } from "./find-table.ts";

/** A row of an export, read. */
export interface ReadRow {
	/** In the file, from 1. */
	readonly line: number;
	readonly text: { readonly [field: string]: string };
	/** Calendar days, `2026-03-31`. */
	readonly days: { readonly [field: string]: string };
	readonly figures: { readonly [field: string]: number };
	/** Of its amounts, where the row or a header says. */
	readonly currency: string;
}

/** Reads the cells of one row; those that cannot be read are left blank and told. */
export function readRow(
	{ line, cells }: DataRow,
	columns: readonly ResultColumn[],
	problems: Remark[],
	today: string,
	/** Amounts may be taken back: credits of ads, corrections of networks. */
	mayBeBelow = false,
): ReadRow {
	const text: { [field: string]: string } = {};
	const days: { [field: string]: string } = {};
	const figures: { [field: string]: number } = {};
	let currency = "";
	for (const column of columns) {
		const cell = cells[column.index];
		if (cell === undefined || cell === "" || isBlank(cell)) continue;
		const kind = kindOfField(column.to);
		if (kind === "text") {
			const value = textIn(cell);
			if (value === "") continue;
			const before = text[column.to];
			text[column.to] = before === undefined ? value : `${before}\n${value}`;
			continue;
		}
		if (typeof cell === "string" && isNothing(cell)) continue;
		const read = kind === "date" ? readDay(cell, column, today) : readFigure(cell, column, kind, mayBeBelow);
		if (read === undefined) continue;
		if (isProblem(read))
			problems.push({ label: `Row ${line}, ${column.header}`, reason: read.problem, part: true });
		else if (typeof read === "string") days[column.to] = read;
		else {
			figures[column.to] = read;
			if (kind === "money" && column.currency !== undefined) currency = column.currency;
		}
	}
	return { line, text, days, figures, currency: (text.currency ?? currency).toUpperCase() };
}

/** Large numbers, such as a post's id, keep all their digits; `1.78E+16` has lost them and is no id. */
function textIn(cell: Cell): string {
	const text = typeof cell === "number" && Number.isInteger(cell) ? cell.toFixed(0) : cellText(cell);
	return isNothing(text) || /^\d[.,]?\d*E\+\d+$/i.test(text) ? "" : text;
}

function readDay(cell: Cell, { dates, yearless }: ResultColumn, today: string): string | Problem | undefined {
	if (isDateCell(cell)) return cell.date.slice(0, 10);
	const text = cellText(cell);
	// Meta writes "Lifetime" where the figures are of no single day.
	if (!/\d/.test(text)) return undefined;
	if (yearless && isYearless(text)) return latestDay(text, Number(today.slice(0, 4)), today);
	const read = parseDate(text, dates);
	return isProblem(read) ? read : read.date.slice(0, 10);
}

/** The latest day of that name that is not to come. */
function latestDay(text: string, year: number, today: string): string | Problem {
	const read = parseDate(`${text} ${year}`);
	if (isProblem(read)) return read;
	const isPast = read.date <= today;
	return isPast ? read.date : latestDay(text, year - 1, today);
}

function readFigure(
	cell: Cell,
	{ numbers, to }: ResultColumn,
	kind: "count" | "money",
	mayBeBelow: boolean,
): number | Problem {
	const text = cellText(cell);
	const read = typeof cell === "number" ? cell : parseNumber(text, numbers);
	if (isProblem(read)) return read;
	if (kind === "money" && mayBeBelow) return to === "refunded" ? Math.abs(read) : read;
	if (typeof cell === "number") return checked(cell, cell);
	if (kind === "money" || Number.isInteger(read)) return checked(read, cell);
	// `1.234` in a file with decimal points is still a count of thousands.
	const grouped = parseNumber(text);
	return checked(!isProblem(grouped) && Number.isInteger(grouped) ? grouped : read, cell);
}

function checked(value: number, cell: Cell): number | Problem {
	if (value >= 0) return value;
	return problem(`${quote(cell)} is below zero, which no such figure can be. The cell is left out.`);
}
