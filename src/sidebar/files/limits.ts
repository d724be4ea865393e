import type { RawTable } from "../../core/answers.ts";
import { type Cell, isBlank } from "../../core/cell.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../../core/import/limits.ts";
import { type Problem, problem, quote } from "../../core/problem.ts";

const MAX_MEGABYTES = 15;

/** Says so if a file of this many bytes is empty or too large to read in the sidebar. */
export function checkSize(name: string, bytes: number): Problem | undefined {
	if (bytes === 0) return problem(`${quote(name)} is empty. Export it again, or choose another file.`);
	const megabytes = bytes / 1_000_000;
	if (megabytes <= MAX_MEGABYTES) return undefined;
	return problem(
		`${quote(name)} is ${megabytes.toFixed(1)} MB; at most ${MAX_MEGABYTES} MB can be read here. ` +
			"Remove rows or columns you do not need, or split the file and import the parts one after the other.",
	);
}

/** Makes a rectangular table without blank rows at the end, or says why the rows are none or too many. */
export function toTable(source: string, cells: readonly (readonly Cell[])[]): RawTable | Problem {
	let end = cells.length;
	while (end > 0 && cells[end - 1]!.every(isBlank)) end--;
	if (end === 0) return problem(`${quote(source)} holds no rows. Export it again, or choose another file.`);
	if (end > MOST_ROWS + 1) {
		return problem(
			`${quote(source)} has ${end.toLocaleString("en-US")} rows; at most ${MOST_ROWS.toLocaleString("en-US")} ` +
				"can be imported at once. Split it and import the parts one after the other.",
		);
	}
	const filled = cells.slice(0, end);
	const width = filled.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0);
	if (width > MOST_COLUMNS) {
		return problem(
			`${quote(source)} has ${width.toLocaleString("en-US")} columns; at most ${MOST_COLUMNS} can be read. ` +
				"Remove the columns you do not need. If there should be only a few, the file may use an unusual separator.",
		);
	}
	return {
		source,
		rows: filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
	};
}

function lastFilled(row: readonly Cell[]): number {
	let last = row.length - 1;
	while (last >= 0 && isBlank(row[last])) last--;
	return last;
}
