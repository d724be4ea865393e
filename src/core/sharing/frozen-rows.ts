import { markOf, marksIn } from "../runs/frozen-record.ts";
import type { Table } from "../tables/table.ts";
import { rowKeys } from "./frozen-formula.ts";
import type { Decimal } from "./neutral-formula.ts";
import { rowsByTemplate } from "./row-formula.ts";

/** How the row of a single frozen cell is named: by its key, or its number where it has none. */
export function nameOfRow(table: Table): (row: number) => string {
	const keys = rowKeys(table);
	return (row) => keys[row] || `row ${row + 1}`;
}

/** The rows whose cells still hold what was frozen of them, and how many marked cells are not to be found. */
export function frozenRows(
	table: Table,
	column: number,
	template: string,
	marks: string,
	decimal: Decimal,
): { readonly rows: readonly number[]; readonly missing: number } {
	const known = marksIn(marks);
	const nameOf = nameOfRow(table);
	const rows: number[] = [];
	for (let row = table.headerRow + 1; row < table.tab.values.length; row++) {
		if ((table.tab.formulas[row]?.[column] ?? "") !== "") continue;
		if (known.has(markOf(nameOf(row), table.tab.values[row]?.[column] ?? ""))) rows.push(row);
	}
	const thawed = rowsByTemplate(table, column, decimal).get(template)?.length ?? 0;
	return { rows, missing: Math.max(0, known.size - rows.length - thawed) };
}

/** Of cells that were frozen and are not to be found as they were. */
export function missingWords(missing: number): string {
	return missing === 1
		? "One of its cells holds something else by now, or its row is gone; it stays as it is."
		: `${missing} of its cells hold something else by now, or their rows are gone; they stay as they are.`;
}
