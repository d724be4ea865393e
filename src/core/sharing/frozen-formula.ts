import { type Cell, isBlank } from "../cell.ts";
import { type Problem, problem, quote } from "../problem.ts";
import { headerText } from "../tab.ts";
import { columnLetters } from "../tables/a1.ts";
import type { Table } from "../tables/table.ts";
import { type Decimal, local, neutral } from "./neutral-formula.ts";

/** The functions of the add-on, which show an error where it is not installed. */
const OURS =
	/\b(ALLOCATE|BENCHMARK|BREAK_EVEN_ORDERS|BREAK_EVEN_RATE|COMMENT_QUALITY|COMPARE_MIX|CONVERSION_RATE|CPA|CPC|CPE|CPM|CPV|CTR|DISCLOSURE_CHECK|DISCLOSURE_FIX|DISCOUNT_STACK|DUE_DATES|ENGAGEMENT_DEFINITION|ENGAGEMENT_RATE|EQUIVALENT_CREATORS|FAIR_FEE|FIT_SCORE|PARSE_COUNT|PROMO_CODE|RATE_INTERVAL|RATE_VS_BENCHMARK|REACH_BOUNDS|ROAS|ROI|SENTIMENT|SHRUNK_RATE|STORY_COMPLETION|TIER|UTM_URL|VETTING_FLAGS)\s*\(/i;

/** The formula calls a function of the add-on. */
export function isOurs(formula: string): boolean {
	return OURS.test(formula);
}

/** Of these, those that fill several cells even from one row. */
const SEVERAL =
	/\b(ALLOCATE|BENCHMARK|COMMENT_QUALITY|COMPARE_MIX|DISCOUNT_STACK|DUE_DATES|ENGAGEMENT_DEFINITION|EQUIVALENT_CREATORS|FAIR_FEE|FIT_SCORE|RATE_INTERVAL|REACH_BOUNDS|SENTIMENT|STORY_COMPLETION)\s*\(/i;

/** The formula calls a function that gives several cells, so it fills more than its own. */
export function givesSeveral(formula: string): boolean {
	return SEVERAL.test(formula);
}

/** The function of the add-on that a formula calls, of several the one its header names: `CPM formula`. */
export function formulaName(formula: string): string {
	const named = `${headerText("", formula)}(`;
	const name = OURS.exec(OURS.test(named) && formula.includes(named) ? named : formula)?.[1];
	return `${name?.toUpperCase() ?? "Its"} formula`;
}

/** One formula in the header cell that fills just its own column: `={"Tier"; TIER(D2:D)}`. */
export function fillsColumn(formula: string): boolean {
	return /^=\{"[^"]*"\s*;/.test(formula);
}

/** The header that each column shows or stands for, by position. */
export function headerLine({ tab, headerRow }: Table): string[] {
	return (tab.values[headerRow] ?? []).map((cell, column) =>
		headerText(cell, tab.formulas[headerRow]?.[column] ?? "").trim(),
	);
}

/** The key of each row, `""` where it has none. */
export function rowKeys({ tab, rows }: Table): string[] {
	const keys = tab.values.map(() => "");
	for (const [key, places] of rows) for (const row of places) keys[row] = key;
	return keys;
}

/** One past the last row that the formula can fill: the last one in which a column that it reads holds something. */
function endOfColumn({ tab, headerRow }: Table, formula: string): number {
	const read = columnsRead(formula);
	let end = headerRow + 1;
	tab.values.forEach((line, row) => {
		if (row <= headerRow) return;
		const reaches = line.some((cell, column) => !isBlank(cell) && read?.has(columnLetters(column)));
		if (reaches || read === undefined) end = row + 1;
	});
	return end;
}

/** Letters of the columns of its own tab that a formula reads; `undefined`: any may be among them. */
function columnsRead(formula: string): ReadonlySet<string> | undefined {
	const own = formula
		.replace(/"[^"]*"/g, '""')
		.replace(/('[^']*'|[\w.]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?/gi, "");
	const read = new Set<string>();
	for (const reference of own.match(/\$?\b[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\b/gi) ?? []) {
		const [from = "", to = ""] = reference.toUpperCase().split(":");
		const letters = from.replace(/[$\d]/g, "");
		if (letters !== to.replace(/[$\d]/g, "")) return undefined;
		read.add(letters);
	}
	return read.size === 0 ? undefined : read;
}

/** What can stand between the brackets, and is no other sign that does. */
export function standsForHeader(header: string): boolean {
	return header !== "" && !/[⟦⟧]|^[.,]$/.test(header);
}

/**
 * The formula with the headers of the columns that it reads, since columns move, and without the separators of a country:
 * `TIER(⟦Followers⟧)`.
 */
export function withHeaders(formula: string, table: Table, decimal: Decimal): string {
	const headers = headerLine(table);
	const byLetters = new Map(headers.map((header, column) => [columnLetters(column), header]));
	const first = String(table.headerRow + 2);
	const named = formula.replace(
		/"[^"]*"|(^|[^!$\w])([A-Z]{1,3})(\d+):([A-Z]{1,3})(?![\w$!])/g,
		(whole, before?: string, letters = "", row?: string, to?: string) => {
			const header = byLetters.get(letters);
			const isUnique = headers.filter((other) => other === header).length === 1;
			if (row !== first || to !== letters || !header || !isUnique || !standsForHeader(header)) return whole;
			return `${before}⟦${header}⟧`;
		},
	);
	return neutral(named, decimal);
}

/** The formula for the columns as they stand now, of a header or of a row; or which of them is missing. */
export function withColumns(
	template: string,
	table: Table,
	decimal: Decimal,
	row?: number,
): string | Problem {
	const headers = headerLine(table);
	let missing: string | undefined;
	const formula = local(template, decimal).replace(/⟦([^⟦⟧]+)⟧/g, (whole, header: string) => {
		const column = headers.indexOf(header);
		if (column < 0) {
			missing ??= header;
			return whole;
		}
		const letters = columnLetters(column);
		if (row !== undefined) return `${letters}${row + 1}`;
		return `${letters}${table.headerRow + 2}:${letters}`;
	});
	if (missing === undefined) return formula;
	return problem(`It reads the column ${quote(missing)}, which is no longer there. Rename its header back.`);
}

/** The cells below the header that the formula fills, by row; as they are shown. */
export function filledCells(table: Table, column: number, formula: string): Cell[] {
	const end = endOfColumn(table, formula);
	return table.tab.values.slice(table.headerRow + 1, end).map((line) => line[column] ?? "");
}
