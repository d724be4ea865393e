import { type Cell, isBlank, sameCell } from "../cell.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import { filledCells, headerLine, rowKeys, withHeaders } from "../sharing/frozen-formula.ts";
import { type Edit, type Formula, sameFormula } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable, type Table } from "../tables/table.ts";
import { type FrozenRecord, frozenEdit, markOf } from "./frozen-record.ts";
import type { FrozenEntry } from "./log-entry.ts";
import { LOG_TAB } from "./log-tab.ts";

/** A column that stays as it is, and why. */
export interface Unfrozen {
	readonly entry: FrozenEntry;
	readonly reason: string;
}

interface ColumnWrite {
	readonly entry: FrozenEntry;
	readonly column: number;
	readonly cells: readonly (Cell | Formula)[];
}

/**
 * Makes values of formulas that fill a column, or formulas of values, as the entries say or the other way round. A column
 * goes over in one write, header and all, so that it is never half of each; what makes the way back possible is kept first.
 */
export function freezeColumns(
	host: Host,
	specs: readonly TabSpec[],
	entries: readonly FrozenEntry[],
	forward: boolean,
): { readonly kept: readonly Unfrozen[]; readonly written: number } {
	const kept: Unfrozen[] = [];
	const records: FrozenRecord[] = [];
	const edits: Edit[] = [];
	let written = 0;
	for (const name of new Set(entries.map(({ frozen }) => frozen.tab))) {
		const ours = entries.filter(({ frozen }) => frozen.tab === name);
		const spec = specs.find((one) => one.name === name);
		const tab = host.readTab(name);
		const table = tab && spec ? readTable(tab, spec) : undefined;
		if (!table || isProblem(table)) {
			const reason = table?.problem ?? `The tab ${name} is no longer there.`;
			kept.push(...ours.map((entry) => ({ entry, reason })));
			continue;
		}
		const writes: ColumnWrite[] = [];
		for (const entry of ours) {
			const toValues = (entry.frozen.to === "values") === forward;
			const write = toValues ? valuesFor(table, entry, forward) : formulaFor(table, entry);
			if (typeof write === "string") kept.push({ entry, reason: write });
			else if (write) writes.push(write);
			if (toValues && forward && typeof write === "object") records.push(recordOf(table, entry));
		}
		edits.push(...sideBySide(table, writes));
		written += writes.length;
	}
	if (records.length > 0) host.write([frozenEdit(host.readTab(LOG_TAB), records)]);
	if (edits.length > 0) host.write(edits);
	return { kept, written };
}

/** The key of each row and, since keys may come twice, which of its rows it is. */
function rowNames(table: Table): string[] {
	const seen: { [key: string]: number } = Object.create(null);
	return rowKeys(table).map((key) => {
		seen[key] = (seen[key] ?? 0) + 1;
		return `${key}\n${seen[key]}`;
	});
}

/** The filled cells of a column, by the name of their row. */
export function namedCells(table: Table, column: number, formula: string): (readonly [string, Cell])[] {
	const names = rowNames(table);
	return filledCells(table, column, formula).flatMap((cell, index) =>
		isBlank(cell) ? [] : [[names[table.headerRow + 1 + index]!, cell] as const],
	);
}

/** What to write; a sentence where it cannot be; nothing where it is done already. */
function valuesFor(table: Table, entry: FrozenEntry, forward: boolean): ColumnWrite | string | undefined {
	const { column: header, formula, cells } = entry.frozen;
	const column = columnOf(table, header);
	if (column === undefined) return missing(header);
	const present = table.tab.formulas[table.headerRow]?.[column] ?? "";
	if (present === "") return undefined;
	if (!sameFormula(present, formula)) return "Somebody changed its formula.";
	if (forward && !sameCells(namedCells(table, column, formula), cells)) {
		return "Its values changed at this very moment. Preview again.";
	}
	const names = rowNames(table);
	const values = new Map(cells);
	const below = filledCells(table, column, formula).map(
		(_, index) => values.get(names[table.headerRow + 1 + index]!) ?? "",
	);
	return { entry, column, cells: [header, ...below] };
}

function formulaFor(table: Table, entry: FrozenEntry): ColumnWrite | string | undefined {
	const { column: header, formula, cells } = entry.frozen;
	const column = columnOf(table, header);
	if (column === undefined) return missing(header);
	const present = table.tab.formulas[table.headerRow]?.[column] ?? "";
	if (present !== "") return sameFormula(present, formula) ? undefined : "Somebody changed its formula.";
	const below = filledCells(table, column, formula);
	const formulas = table.tab.formulas.slice(table.headerRow + 1).map((line) => line[column] ?? "");
	const values = new Map(cells);
	const isOurs = ([name, cell]: readonly [string, Cell]): boolean => {
		const was = values.get(name);
		return was !== undefined && sameCell(was, cell);
	};
	const changed = namedCells(table, column, formula).filter((named) => !isOurs(named)).length;
	const typed = changed + formulas.slice(0, below.length).filter((text) => text !== "").length;
	if (typed > 0) return `Somebody changed ${typed === 1 ? "a value" : `${typed} values`} in it.`;
	return { entry, column, cells: [{ formula }, ...below.map(() => "")] };
}

function missing(header: string): string {
	return `The column "${header}" is no longer there, or there are two of them.`;
}

/** Its one column with that header. */
export function columnOf(table: Table, header: string): number | undefined {
	const headers = headerLine(table);
	const column = headers.indexOf(header);
	return column < 0 || headers.includes(header, column + 1) ? undefined : column;
}

function sameCells(
	a: readonly (readonly [string, Cell])[],
	b: readonly (readonly [string, Cell])[],
): boolean {
	const other = new Map(b);
	return a.length === b.length && a.every(([name, cell]) => sameCell(cell, other.get(name) ?? ""));
}

function recordOf(table: Table, { frozen }: FrozenEntry): FrozenRecord {
	const { tab, column, formula, cells } = frozen;
	const marks = cells.map(([name, cell]) => markOf(name.split("\n")[0]!, cell)).join("");
	return { tab, column, formula: withHeaders(formula, table), marks };
}

/** Columns next to each other go in one call, where what makes them equally long is blank. */
function sideBySide(table: Table, writes: readonly ColumnWrite[]): Edit[] {
	const longest = writes.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const blocks: { column: number; columns: (Cell | Formula)[][] }[] = [];
	for (const { column, cells } of [...writes].sort((a, b) => a.column - b.column)) {
		const rest = table.tab.values.slice(table.headerRow + cells.length, table.headerRow + longest);
		const grows = rest.every((line, index) => {
			const formula = table.tab.formulas[table.headerRow + cells.length + index]?.[column] ?? "";
			return (line[column] ?? "") === "" && formula === "";
		});
		const padded = grows ? [...cells, ...rest.map(() => "")] : [...cells];
		const last = blocks[blocks.length - 1];
		const isNext = last !== undefined && last.column + last.columns.length === column;
		if (isNext && last.columns[0]!.length === padded.length) last.columns.push(padded);
		else blocks.push({ column, columns: [padded] });
	}
	return blocks.map(({ column, columns }) => ({
		tab: table.tab.name,
		row: table.headerRow,
		column,
		cells: columns[0]!.map((_, row) => columns.map((cells) => cells[row]!)),
	}));
}
