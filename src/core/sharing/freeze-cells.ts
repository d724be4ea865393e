import { markOf } from "../runs/frozen-record.ts";
import type { Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { columnOf } from "./frozen-column.ts";
import { headerLine } from "./frozen-formula.ts";
import { nameOfRow } from "./frozen-rows.ts";
import type { Decimal } from "./neutral-formula.ts";
import { rowsByTemplate } from "./row-formula.ts";

/** Formulas of single cells below the header, to become the values that they show: a change for each formula. */
export function frozenCells(
	table: Table,
	decimal: Decimal,
): {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
} {
	const { tab, spec } = table;
	const changes: Change[] = [];
	const left: Remark[] = [];
	const nameOf = nameOfRow(table);
	const shown = (row: number, column: number) => tab.values[row]?.[column] ?? "";
	headerLine(table).forEach((header, column) => {
		for (const [formula, rows] of rowsByTemplate(table, column, decimal)) {
			const isKnown = formula !== undefined && columnOf(table, header) === column;
			const ready = isKnown
				? rows.filter((row) => !/^(#[^\sa-z]{1,12}|Loading(…|\.\.\.))$/.test(String(shown(row, column))))
				: [];
			const label = `${spec.name}: ${header || "a column without a header"}`;
			if (ready.length < rows.length) {
				const reason = isKnown ? NOT_READY : OTHER_CELLS;
				left.push({ label: `${label}, ${counted(rows.length - ready.length)}`, reason });
			}
			if (formula === undefined || ready.length === 0) continue;
			const marks = ready.map((row) => markOf(nameOf(row), shown(row, column))).join("");
			changes.push({
				kind: "freeze-column",
				tab: spec.name,
				column: header,
				label: `${label}, ${counted(ready.length)}`,
				formula,
				each: { cells: ready.length, marks },
			});
		}
	});
	return { changes, left };
}

const NOT_READY = "It shows an error or no value at the moment. Put that right, or wait, and preview again.";
const OTHER_CELLS =
	"Its formula reads other rows, may fill more cells than its own, or stands in a column without a header of its own, so it stays. Copy the cell and paste its value.";

/** `3 cells` */
export function counted(cells: number): string {
	return `${String(cells).replace(/\B(?=(\d{3})+$)/g, ",")} ${cells === 1 ? "cell" : "cells"}`;
}
