import type { RawTable } from "../answers.ts";
import { isBlank } from "../cell.ts";
import { type Problem, problem, quote } from "../problem.ts";
import type { Workbook } from "../tool.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./limits.ts";

/**
 * The rows to import: those that the sidebar read, or a tab's. A problem if there is no such tab, nothing in it, or too much;
 * `headRows` may stand above the data.
 */
export function tableToImport(
	workbook: Workbook,
	from: RawTable | { readonly tab: string },
	headRows: number,
): RawTable | Problem {
	if (!("tab" in from)) return checkSize(from, headRows);
	const tab = workbook.tabs[from.tab];
	if (!tab) return problem(`There is no tab ${quote(from.tab)}. It may have been renamed: choose it again.`);
	return checkSize({ source: tab.name, rows: tab.values }, headRows);
}

function checkSize(raw: RawTable, headRows: number): RawTable | Problem {
	if (raw.rows.every((row) => row.every(isBlank)))
		return problem(`${raw.source} is empty: it has no filled cell.`);
	if (raw.rows.length > MOST_ROWS + headRows) {
		return problem(
			`${raw.source} has ${raw.rows.length} rows; up to ${MOST_ROWS} can be imported at once. Split it.`,
		);
	}
	const columns = raw.rows.reduce((most, row) => Math.max(most, row.length), 0);
	if (columns > MOST_COLUMNS) {
		return problem(`${raw.source} has ${columns} columns; up to ${MOST_COLUMNS} can be read. Remove some.`);
	}
	return raw;
}
