import { columnLetters } from "../tables/a1.ts";
import type { Table } from "../tables/table.ts";
import { givesSeveral, headerLine, isOurs, standsForHeader } from "./frozen-formula.ts";
import { type Decimal, neutral } from "./neutral-formula.ts";

/** What a lookup or a sum makes of a range is one value. */
const ONE_VALUE = /\b(XLOOKUP|VLOOKUP|HLOOKUP|SUM|AVERAGE|MEDIAN|MIN|MAX|COUNTA?)\s*\([^()]*\)/gi;
/** Texts, references to other tabs, and references to cells of the own one. */
const PARTS =
	/"[^"]*"|(?:'[^']*'|[\w.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?|(^|[^\w$.!])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(!.])/gi;

/**
 * The formula of a single cell with the headers of the cells of its own row that it reads, `TIER(⟦Followers⟧)`, so that it
 * is the same in each row and can be put back wherever the row has gone. `undefined` if it reads other rows of its tab,
 * or may fill more cells than its own.
 */
function rowTemplate(formula: string, row: number, table: Table, decimal: Decimal): string | undefined {
	const plain = formula.replace(/"[^"]*"/g, '""').replace(ONE_VALUE, "0");
	if (/[:{]|\bARRAYFORMULA\b/i.test(plain) || givesSeveral(plain) || /[⟦⟧]/.test(formula)) return undefined;
	const headers = headerLine(table);
	let isOfRow = true;
	const template = formula.replace(
		PARTS,
		(whole, before?: string, fixed?: string, letters?: string, fixedRow?: string, number?: string) => {
			if (letters === undefined) return whole;
			const header = headers[columnOfLetters(letters)] ?? "";
			const isUnique = header !== "" && headers.indexOf(header) === headers.lastIndexOf(header);
			if (fixedRow !== "" || Number(number) !== row + 1 || !isUnique || !standsForHeader(header))
				isOfRow = false;
			return `${before}${fixed}⟦${header}⟧`;
		},
	);
	return isOfRow ? neutral(template, decimal) : undefined;
}

/** The rows of a column, by the template of the formula that they have of their own; those without one under `undefined`. */
export function rowsByTemplate(
	table: Table,
	column: number,
	decimal: Decimal,
): Map<string | undefined, number[]> {
	const found = new Map<string | undefined, number[]>();
	for (let row = table.headerRow + 1; row < table.tab.formulas.length; row++) {
		const formula = table.tab.formulas[row]?.[column] ?? "";
		if (!isOurs(formula)) continue;
		const template = rowTemplate(formula, row, table, decimal);
		const rows = found.get(template);
		if (rows) rows.push(row);
		else found.set(template, [row]);
	}
	return found;
}

function columnOfLetters(letters: string): number {
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return columnLetters(column - 1) === letters.toUpperCase() ? column - 1 : -1;
}
