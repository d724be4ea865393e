import { sameCell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { withColumns } from "../sharing/frozen-formula.ts";
import { frozenRows, missingWords, nameOfRow } from "../sharing/frozen-rows.ts";
import type { Decimal } from "../sharing/neutral-formula.ts";
import { rowsByTemplate } from "../sharing/row-formula.ts";
import type { CellWrite } from "../tables/cell-writes.ts";
import type { Table } from "../tables/table.ts";
import { markOf, marksIn } from "./frozen-record.ts";
import { valuesByRow } from "./frozen-values.ts";
import type { FrozenEntry } from "./log-entry.ts";

/** What is to be written, and why some cells of the entry stay. */
interface CellWrites {
	readonly writes: readonly CellWrite[];
	readonly reason?: string;
}

/** Single cells that have the entry's formula become the values that they show; or, to take a thaw back, that they held. */
export function cellsToValues(
	table: Table,
	column: number,
	{ frozen }: FrozenEntry,
	decimal: Decimal,
): CellWrites {
	const { formula, marks = "", values } = frozen;
	const known = marksIn(marks);
	const nameOf = nameOfRow(table);
	const before = values && valuesByRow(table, values);
	const writes: CellWrite[] = [];
	let changed = 0;
	for (const row of rowsByTemplate(table, column, decimal).get(formula) ?? []) {
		const shown = table.tab.values[row]?.[column] ?? "";
		const cell = before ? before(row) : known.has(markOf(nameOf(row), shown)) ? shown : undefined;
		if (cell !== undefined) writes.push({ row, column, cell });
		else if (!before) changed++;
	}
	if (before) changed = changedSince(table, column, before);
	if (changed === 0) return { writes };
	const what = changed === 1 ? "One of its cells" : `${changed} of its cells`;
	return { writes, reason: `${what} changed meanwhile, and stays as it is.` };
}

/** Cells that neither have a formula any more nor the value from before it. */
function changedSince(table: Table, column: number, before: ReturnType<typeof valuesByRow>): number {
	return table.tab.values.filter((line, row) => {
		const value = before(row);
		const cell = line[column] ?? "";
		const hasFormula = (table.tab.formulas[row]?.[column] ?? "") !== "";
		return value !== undefined && !hasFormula && !sameCell(value, cell);
	}).length;
}

/** Cells that still hold what was frozen get the formula back, each that of its own row. */
export function cellsToFormulas(
	table: Table,
	column: number,
	{ frozen }: FrozenEntry,
	decimal: Decimal,
): CellWrites {
	const { formula: template, marks = "" } = frozen;
	const { rows, missing } = frozenRows(table, column, template, marks, decimal);
	const writes: CellWrite[] = [];
	for (const row of rows) {
		const formula = withColumns(template, table, decimal, row);
		if (isProblem(formula)) return { writes: [], reason: formula.problem };
		writes.push({ row, column, cell: { formula } });
	}
	return missing === 0 ? { writes } : { writes, reason: missingWords(missing) };
}
