import { type Cell, isBlank } from "../cell.ts";
import type { Remark } from "../tool.ts";
import { cellText } from "./column-values.ts";
import type { Header } from "./find-header.ts";

const totals =
	/^(?:(?:grand |sub)?totals?|sum|averages?|avg\.?|mean|median|gesamt|gesamtsumme|summe|insgesamt|durchschnitt|somme|moyenne|total général|totales|promedio|suma|soma|média|totale|총계|합계|평균|合計|平均|итого)\s*:?$/i;

/**
 * Rows below the header that are no creators, by number from 0: totals first or last, the header repeated on a later
 * page, and notes under the table. Blank rows are simply passed over.
 */
export function rowsToSkip(
	rows: readonly (readonly Cell[])[],
	{ row: headerRow, end }: Pick<Header, "row" | "end">,
): ReadonlyMap<number, Remark> {
	const filled: number[] = [];
	for (let row = end + 1; row < rows.length; row++) {
		if (!(rows[row] ?? []).every(isBlank)) filled.push(row);
	}
	const skipped = new Map<number, Remark>();
	const skip = (row: number, reason: string) => skipped.set(row, { label: `Row ${row + 1}`, reason });
	for (const row of noteRows(rows, filled)) skip(row, "A note under the table, not a creator.");
	for (const row of [...filled.slice(0, 1), ...filled.slice(-5)]) {
		if (!skipped.has(row) && isTotals(rows[row] ?? []))
			skip(row, "Totals or averages of the list, not a creator.");
	}
	const header = headerRow < 0 ? "" : rowText(rows[headerRow] ?? []);
	const first = cellText(rows[headerRow]?.[0] ?? "");
	for (const row of filled) {
		const isRepeated =
			header !== "" && cellText(rows[row]?.[0] ?? "") === first && rowText(rows[row] ?? []) === header;
		if (isRepeated) skip(row, "The header again, not a creator.");
	}
	return skipped;
}

function isTotals(row: readonly Cell[]): boolean {
	const filled = row.filter((cell) => !isBlank(cell));
	const first = filled[0];
	return first !== undefined && totals.test(cellText(first));
}

/** Lines of one cell each, after a blank row, at the end of a table of several columns. */
function noteRows(rows: readonly (readonly Cell[])[], filled: readonly number[]): readonly number[] {
	let at = filled.length;
	while (at > 0 && (rows[filled[at - 1] ?? 0] ?? []).filter((cell) => !isBlank(cell)).length === 1) at--;
	const last = filled[at - 1];
	const notes = filled.slice(at);
	const gap = last === undefined ? -1 : notes.findIndex((row, index) => row > (notes[index - 1] ?? last) + 1);
	const isTable = last !== undefined && (rows[last] ?? []).filter((cell) => !isBlank(cell)).length > 2;
	return isTable && gap >= 0 ? notes.slice(gap) : [];
}

function rowText(row: readonly Cell[]): string {
	return row.map(cellText).join("\t").trimEnd();
}
