import { type Cell, isBlank } from "../cell.ts";
import { type FrozenRecord, markOf, marksIn, valueMark } from "../runs/frozen-record.ts";
import type { Table } from "../tables/table.ts";
import { filledCells, headerLine, rowKeys } from "./frozen-formula.ts";

/** Its one column with that header. */
export function columnOf(table: Table, header: string): number | undefined {
	const headers = headerLine(table);
	const column = headers.indexOf(header);
	return header === "" || column < 0 || headers.includes(header, column + 1) ? undefined : column;
}

/** Marks of the cells that a column's formula fills, one after the other. */
export function marksOf(table: Table, column: number, formula: string): string {
	const keys = rowKeys(table);
	return filledCells(table, column, formula)
		.map((cell, index) => (isBlank(cell) ? "" : markOf(keys[table.headerRow + 1 + index]!, cell)))
		.join("");
}

/** What stands below the header of a frozen column. Rows count from 0. */
export interface BelowHeader {
	/** Where its formula would come to stand, somebody changed or typed something. */
	readonly changed: readonly number[];
	/** Below that: frozen values that are left of rows which were cleared since, and would stand in the formula's way later. */
	readonly leftOver: readonly number[];
	/** Below that: what somebody typed. */
	readonly typed: readonly number[];
	/** Cells that the formula fills. */
	readonly filled: number;
}

/** Tells frozen values from what people made of them. */
export function lookBelow(
	table: Table,
	column: number,
	formula: string,
	records: readonly FrozenRecord[],
): BelowHeader {
	const { tab, headerRow } = table;
	const record = records.find((one) => one.tab === table.spec.name && columnOf(table, one.column) === column);
	const marks = marksIn(record?.marks ?? "");
	const values = marksIn(record?.marks ?? "", "value");
	const keys = rowKeys(table);
	const isCleared = clearedRows(table, records);
	const isOurs = (row: number, cell: Cell): boolean =>
		isCleared(row) ? values.has(valueMark(cell)) : marks.has(markOf(keys[row]!, cell));
	const filled = filledCells(table, column, formula).length;
	const [changed, leftOver, typed]: [number[], number[], number[]] = [[], [], []];
	for (let row = headerRow + 1; row < tab.values.length; row++) {
		const cell = tab.values[row]?.[column] ?? "";
		const hasFormula = (tab.formulas[row]?.[column] ?? "") !== "";
		if (!hasFormula && isBlank(cell)) continue;
		const ours = !hasFormula && isOurs(row, cell);
		if (row > headerRow + filled) (ours ? leftOver : typed).push(row);
		else if (!ours) changed.push(row);
	}
	return { changed, leftOver, typed, filled };
}

/** Rows without a key in which nothing stands but values of frozen columns. */
function clearedRows(table: Table, records: readonly FrozenRecord[]): (row: number) => boolean {
	const frozen = new Set(
		records.flatMap((one) => (one.tab === table.spec.name ? (columnOf(table, one.column) ?? []) : [])),
	);
	const keys = rowKeys(table);
	return (row) =>
		keys[row] === "" &&
		(table.tab.values[row] ?? []).every(
			(cell, column) => isBlank(cell) || frozen.has(column) || table.computed.has(column),
		);
}
