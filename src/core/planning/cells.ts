import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import type { Reader } from "../sheet-function.ts";
import { cellAddress } from "../tables/a1.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { isNothing } from "../values/blank-words.ts";
import { currencyIn } from "../values/currency.ts";
import { count, money, number } from "../values/readers.ts";

/** The text of a cell; `""` where there is none, also for words such as N/A. */
export function textAt(table: Table, row: number, column: string): string {
	return textOf(cellAt(table, row, column));
}

export function textOf(cell: Cell): string {
	const text = isDateCell(cell) ? cell.date : String(cell).trim();
	return isNothing(text) ? "" : text;
}

/**
 * Whether somebody put anything into a row's known columns. What the tracker computes does not count, nor do unticked
 * boxes and zeros, which formulas pulled down in advance show.
 */
export function hasEntry({ tab, spec, columns }: Table, row: number): boolean {
	return spec.columns.some(({ name, formula }) => {
		const column = columns[name];
		if (column === undefined || formula !== undefined) return false;
		const cell = tab.values[row]?.[column] ?? "";
		return cell !== false && cell !== 0 && !isBlank(cell);
	});
}

/** `Roster F12`, or the tab and row where the column is missing. */
export function placeOf(table: Table, row: number, column: string): string {
	const index = table.columns[column];
	return `${table.spec.name} ${index === undefined ? `row ${row + 1}` : cellAddress(row, index)}`;
}

/** A count; `undefined` where the cell is blank, or cannot be read, which is then remarked with its cell. */
export function countAt(table: Table, row: number, column: string, unread: Remark[]): number | undefined {
	const value = figureAt(table, row, column, count);
	if (!isProblem(value)) return value;
	unread.push({ label: placeOf(table, row, column), reason: value.problem });
	return undefined;
}

/** Money in cents; `undefined` where the cell is blank. An amount in another currency than the campaign's is a problem. */
export function centsAt(
	table: Table,
	row: number,
	column: string,
	currency: string,
): number | undefined | Problem {
	const cell = cellAt(table, row, column);
	const own = typeof cell === "string" ? currencyIn(cell) : undefined;
	if (own !== undefined && /^[A-Z]{3}$/.test(own) && /^[A-Z]{3}$/.test(currency) && own !== currency) {
		return problem(
			`${placeOf(table, row, column)}: ${quote(cell)} is in ${own}, but the campaign counts in ${currency}. Give the amount in ${currency}.`,
		);
	}
	const amount = figureAt(table, row, column, money);
	if (isProblem(amount)) return problem(`${placeOf(table, row, column)}: ${amount.problem}`);
	return amount === undefined ? undefined : Math.round(amount * 100);
}

/** An estimate typed by hand, which may be 0 but not negative. */
export function estimateAt(table: Table, row: number, column: string): number | undefined | Problem {
	const value = figureAt(table, row, column, number);
	if (isProblem(value)) return problem(`${placeOf(table, row, column)}: ${value.problem}`);
	if (value === undefined || value >= 0) return value;
	return problem(`${placeOf(table, row, column)}: ${value} is negative. Give an estimate of 0 or more.`);
}

function figureAt(
	table: Table,
	row: number,
	column: string,
	reader: Reader<number>,
): number | undefined | Problem {
	const cell = cellAt(table, row, column);
	if (isBlank(cell) || (typeof cell === "string" && isNothing(cell))) return undefined;
	if (isDateCell(cell)) return problem(`${quote(cell.date)} is a date, not ${reader.expected}.`);
	return reader.read(cell);
}
