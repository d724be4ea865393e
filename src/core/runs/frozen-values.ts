import { type Cell, isBlank } from "../cell.ts";
import { rowKeys } from "../sharing/frozen-formula.ts";
import type { Table } from "../tables/table.ts";
import { short } from "./frozen-record.ts";
import type { FrozenEntry } from "./log-entry.ts";

type Values = NonNullable<FrozenEntry["frozen"]["values"]>;

const NAME = 7;

/**
 * The filled cells of a column, as the log holds them: each by its row's key and, since keys may come twice, which of its
 * rows it is; by the row's number where it has no key.
 */
export function valuesIn(table: Table, column: number): Values {
	const nameOf = rowNames(table);
	const cells: Cell[] = [];
	let [rows, end] = ["", 0];
	for (let row = table.headerRow + 1; row < table.tab.values.length; row++) {
		const cell = table.tab.values[row]?.[column] ?? "";
		if (isBlank(cell)) continue;
		cells.push(cell);
		rows += nameOf(row);
		end = row + 1;
	}
	return { rows, cells, end };
}

/** Finds the value of a row again, wherever the row is now. */
export function valuesByRow(table: Table, { rows, cells }: Values): (row: number) => Cell | undefined {
	const values = new Map(cells.map((cell, index) => [rows.slice(index * NAME, (index + 1) * NAME), cell]));
	const nameOf = rowNames(table);
	return (row) => values.get(nameOf(row));
}

function rowNames(table: Table): (row: number) => string {
	const seen: { [key: string]: number } = Object.create(null);
	const keys = rowKeys(table);
	const places = keys.map((key, row) => {
		if (key === "") return row;
		seen[key] = (seen[key] ?? 0) + 1;
		return seen[key];
	});
	return (row) => short(`${keys[row] ?? ""}\n${places[row] ?? row}`, NAME);
}
