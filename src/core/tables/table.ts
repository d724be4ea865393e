import { type Cell, isBlank } from "../cell.ts";
import { type Problem, problem } from "../problem.ts";
import { headerText, type Tab } from "../tab.ts";
import { columnLetters } from "./a1.ts";
import { headerOf, sameHeader, type TabSpec } from "./tab-spec.ts";

/** The header may stand in any of these. */
export const HEADER_ROWS = 10;

/** A tab understood: where its header is, which column is which, which rows are whose. */
export interface Table {
	readonly tab: Tab;
	readonly spec: TabSpec;
	/** From 0. */
	readonly headerRow: number;
	/** Known column name to column number, from 0. */
	readonly columns: { readonly [name: string]: number };
	/** Columns filled by an array formula in their header or elsewhere; never written to. */
	readonly computed: ReadonlySet<number>;
	/** Key to row numbers; more than one row where the sheet has duplicates. */
	readonly rows: ReadonlyMap<string, readonly number[]>;
	/** First row below everything anyone put in. */
	readonly nextRow: number;
}

/** Finds the header among the first ten rows: the one that names the most known columns. */
export function readTable(tab: Tab, spec: TabSpec): Table | Problem {
	const headerRow = findHeaderRow(tab, spec);
	if (headerRow === undefined) {
		return problem(
			`Found no header row in the first ${HEADER_ROWS} rows of ${spec.name}. It needs headers such as ${spec.columns
				.slice(0, 3)
				.map((column) => `"${headerOf(column)}"`)
				.join(", ")}.`,
		);
	}
	const columns = findColumns(tab, spec, headerRow);
	if ("problem" in columns) return columns as Problem;
	const computed = arrayColumns(tab);
	const rows = new Map<string, number[]>();
	let nextRow = headerRow + 1;
	for (let row = headerRow + 1; row < tab.values.length; row++) {
		if (isRowFilled(tab, row, computed)) nextRow = row + 1;
		const key = rowKey(tab, spec, columns, row);
		if (key === "") continue;
		const sameKey = rows.get(key);
		if (sameKey) sameKey.push(row);
		else rows.set(key, [row]);
	}
	return { tab, spec, headerRow, columns, computed, rows, nextRow };
}

export function cellAt(table: Table, row: number, column: string): Cell {
	const index = table.columns[column];
	return index === undefined ? "" : (table.tab.values[row]?.[index] ?? "");
}

/** A cell that holds a formula, or belongs to a computed column, is never written to. */
export function isWritable(table: Table, row: number, column: number): boolean {
	return !table.computed.has(column) && (table.tab.formulas[row]?.[column] ?? "") === "";
}

/** The columns that must be there for the table to be written to, or a message that names the first one missing. */
export function requireColumns(table: Table, names: readonly string[]): Problem | undefined {
	const missing = names.find((name) => table.columns[name] === undefined);
	if (missing === undefined) return undefined;
	const column = table.spec.columns.find(({ name }) => name === missing);
	const header = column ? headerOf(column) : missing;
	return problem(
		`${table.spec.name} has no column "${header}". If it was renamed, rename its header back; if it was deleted, undo that or add it again.`,
	);
}

/** A formula may fill more cells than its own. */
export function mayFillMore(formula: string): boolean {
	return /^=\s*\{|\b(ARRAYFORMULA|FILTER|SORTN?|UNIQUE|QUERY|SEQUENCE|MAP|BYROW|SPLIT|IMPORTRANGE)\s*\(/i.test(
		formula,
	);
}

/** Of formulas that may fill more cells than their own, only their own is told to have a formula. */
function arrayColumns(tab: Tab): Set<number> {
	const columns = new Set<number>();
	for (const line of tab.formulas) {
		for (let column = 0; column < line.length; column++) {
			const formula = line[column]!;
			if (formula !== "" && mayFillMore(formula)) columns.add(column);
		}
	}
	return columns;
}

function findHeaderRow(tab: Tab, spec: TabSpec): number | undefined {
	const known = knownHeaders(spec);
	let best: number | undefined;
	let bestCount = Math.min(2, spec.columns.length) - 1;
	for (let row = 0; row < Math.min(HEADER_ROWS, tab.values.length); row++) {
		const names = new Set<string>();
		for (const header of headersInRow(tab, row)) {
			const name = known.get(sameHeader(header));
			if (name !== undefined) names.add(name);
		}
		if (names.size > bestCount) {
			best = row;
			bestCount = names.size;
		}
	}
	return best;
}

function findColumns(tab: Tab, spec: TabSpec, headerRow: number): { [name: string]: number } | Problem {
	const known = knownHeaders(spec);
	const columns: { [name: string]: number } = {};
	const headers = headersInRow(tab, headerRow);
	for (const [index, header] of headers.entries()) {
		const name = known.get(sameHeader(header));
		if (name === undefined) continue;
		const first = columns[name];
		if (first === undefined) {
			columns[name] = index;
		} else if (isExactHeader(spec, name, header)) {
			if (isExactHeader(spec, name, headers[first] ?? "")) {
				return problem(
					`${spec.name} has two columns called "${header.trim()}": ${columnLetters(first)} and ${columnLetters(index)}. Rename or delete one of them.`,
				);
			}
			columns[name] = index;
		}
	}
	return columns;
}

/** The column's own name beats an alias: "Name" is the creator only while no column is called "Creator". */
function isExactHeader(spec: TabSpec, name: string, header: string): boolean {
	const column = spec.columns.find((candidate) => candidate.name === name);
	return column !== undefined && sameHeader(header) === sameHeader(column.name);
}

function headersInRow(tab: Tab, row: number): string[] {
	return (tab.values[row] ?? []).map((cell, column) => headerText(cell, tab.formulas[row]?.[column] ?? ""));
}

function knownHeaders(spec: TabSpec): Map<string, string> {
	const known = new Map<string, string>();
	for (const column of spec.columns) {
		for (const alias of column.aliases ?? []) known.set(sameHeader(alias), column.name);
	}
	for (const column of spec.columns) known.set(sameHeader(column.name), column.name);
	return known;
}

function rowKey(tab: Tab, spec: TabSpec, columns: { [name: string]: number }, row: number): string {
	return spec.key((name) => {
		const index = columns[name];
		return index === undefined ? "" : (tab.values[row]?.[index] ?? "");
	});
}

/** Formulas pulled down in advance and unticked boxes do not make a row taken. */
export function isRowFilled(tab: Tab, row: number, computed: ReadonlySet<number>): boolean {
	const values = tab.values[row] ?? [];
	return values.some(
		(cell, column) =>
			!computed.has(column) && cell !== false && !isBlank(cell) && (tab.formulas[row]?.[column] ?? "") === "",
	);
}
