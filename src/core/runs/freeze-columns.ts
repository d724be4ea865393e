import { isBlank } from "../cell.ts";
import { decimalOf } from "../export/tidy-cell.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import { columnOf, lookBelow, marksOf } from "../sharing/frozen-column.ts";
import { filledCells, withColumns } from "../sharing/frozen-formula.ts";
import type { Decimal } from "../sharing/neutral-formula.ts";
import { type Edit, sameFormula } from "../tab.ts";
import type { CellWrite } from "../tables/cell-writes.ts";
import { toRectangles, withAreas } from "../tables/rectangles.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable, type Table } from "../tables/table.ts";
import { type ColumnWrite, sideBySide } from "./column-edits.ts";
import { cellsToFormulas, cellsToValues } from "./freeze-cells.ts";
import { type FrozenRecord, frozenEdit, readFrozen, thawedEdit } from "./frozen-record.ts";
import { valuesByRow } from "./frozen-values.ts";
import type { FrozenEntry } from "./log-entry.ts";

/** A column that stays as it is, or cells of it, and why. */
export interface Unfrozen {
	readonly entry: FrozenEntry;
	readonly reason: string;
}

/** What is to be done in a tab: whole columns, and single cells. */
interface Work {
	readonly columns: ColumnWrite[];
	readonly cells: CellWrite[];
	readonly frozen: FrozenRecord[];
	readonly thawed: FrozenRecord[];
}

/**
 * Makes values of formulas, or formulas of values, as the entries say or the other way round. A column that its header
 * fills goes over in one write, header and all, so that it is never half of each; what makes the way back possible is
 * kept first.
 */
export function freezeColumns(
	host: Host,
	specs: readonly TabSpec[],
	entries: readonly FrozenEntry[],
	forward: boolean,
): { readonly kept: readonly Unfrozen[]; readonly written: number } {
	if (entries.length === 0) return { kept: [], written: 0 };
	const kept: Unfrozen[] = [];
	const edits: Edit[] = [];
	const [frozen, thawed]: [FrozenRecord[], FrozenRecord[]] = [[], []];
	const records = readFrozen(host);
	const decimal = decimalOf(host.region().locale);
	let written = 0;
	for (const name of new Set(entries.map((entry) => entry.frozen.tab))) {
		const ours = entries.filter((entry) => entry.frozen.tab === name);
		const spec = specs.find((one) => one.name === name);
		const tab = host.readTab(name);
		const table = tab && spec ? readTable(tab, spec) : undefined;
		if (!table || isProblem(table)) {
			const reason = table?.problem ?? `The tab ${name} is no longer there.`;
			kept.push(...ours.map((entry) => ({ entry, reason })));
			continue;
		}
		const work: Work = { columns: [], cells: [], frozen, thawed };
		for (const entry of ours) {
			const before = work.columns.length + work.cells.length;
			const reason = plan(table, entry, forward, { records, decimal }, work);
			if (reason !== undefined) kept.push({ entry, reason });
			if (work.columns.length + work.cells.length > before) written++;
		}
		edits.push(...withAreas(toRectangles(name, work.cells)), ...sideBySide(table, work.columns));
	}
	if (frozen.length > 0) host.write([frozenEdit(host, frozen)]);
	if (edits.length > 0) host.write(edits);
	if (thawed.length > 0) host.write([thawedEdit(host, thawed)]);
	return { kept, written };
}

/** Adds what is to be written for an entry; gives a sentence where something stays. */
function plan(
	table: Table,
	entry: FrozenEntry,
	forward: boolean,
	{ records, decimal }: { readonly records: readonly FrozenRecord[]; readonly decimal: Decimal },
	work: Work,
): string | undefined {
	const { tab, column: header, formula: template, to, marks } = entry.frozen;
	const column = columnOf(table, header);
	if (column === undefined) return `The column "${header}" is no longer there, or there are two of them.`;
	const toValues = (to === "values") === forward;
	if (marks !== undefined) {
		const record: FrozenRecord = { tab, column: header, formula: template, marks, each: true };
		(toValues ? work.frozen : work.thawed).push(record);
		const { writes, reason } = toValues
			? cellsToValues(table, column, entry, decimal)
			: cellsToFormulas(table, column, entry, decimal);
		work.cells.push(...writes);
		return reason;
	}
	const formula = withColumns(template, table, decimal);
	if (isProblem(formula)) return formula.problem;
	const present = table.tab.formulas[table.headerRow]?.[column] ?? "";
	if (present !== "" && !sameFormula(present, formula)) return "Somebody changed its formula.";
	if (toValues) {
		if (present === "") return undefined;
		work.columns.push({ column, cells: [header, ...valuesBelow(table, column, formula, entry)] });
		work.cells.push(...valuesFurtherDown(table, column, formula, entry));
		if (forward) work.frozen.push(recordOf(table, column, formula, entry));
		return undefined;
	}
	if (present !== "") return undefined;
	const { changed, leftOver, filled } = lookBelow(table, column, formula, records);
	if (changed.length > 0)
		return `Somebody changed ${changed.length === 1 ? "a value" : `${changed.length} values`} in it.`;
	work.cells.push(...leftOver.map((row) => ({ row, column, cell: "" })));
	work.columns.push({ column, cells: [{ formula }, ...Array<"">(filled).fill("")] });
	return undefined;
}

/** What the formula shows; or, to take a thaw back, what stood there before. */
function valuesBelow(table: Table, column: number, formula: string, { frozen }: FrozenEntry) {
	const shown = filledCells(table, column, formula);
	const valueAt = frozen.values && valuesByRow(table, frozen.values);
	return shown.map((cell, index) => (valueAt ? (valueAt(table.headerRow + 1 + index) ?? "") : cell));
}

/** Where a thaw cleared what was left of rows that are gone. */
function valuesFurtherDown(
	table: Table,
	column: number,
	formula: string,
	{ frozen }: FrozenEntry,
): CellWrite[] {
	if (!frozen.values) return [];
	const valueAt = valuesByRow(table, frozen.values);
	const first = table.headerRow + 1 + filledCells(table, column, formula).length;
	const writes: CellWrite[] = [];
	for (let row = first; row < Math.max(table.tab.values.length, frozen.values.end); row++) {
		const cell = valueAt(row);
		const isFree = isBlank(table.tab.values[row]?.[column]) && !table.tab.formulas[row]?.[column];
		if (cell !== undefined && isFree) writes.push({ row, column, cell });
	}
	return writes;
}

function recordOf(table: Table, column: number, formula: string, { frozen }: FrozenEntry): FrozenRecord {
	const { tab, column: header, formula: template } = frozen;
	return { tab, column: header, formula: template, marks: marksOf(table, column, formula) };
}
