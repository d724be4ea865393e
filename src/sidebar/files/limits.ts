import type { RawTable } from "../../core/answers.ts";
import { type Cell, isBlank } from "../../core/cell.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../../core/import/limits.ts";
import { type Problem, problem, quote } from "../../core/problem.ts";

const MAX_MEGABYTES = 15;

/** Bytes of a workbook's parts together: many times what 50,000 rows take. */
export const MAX_UNPACKED = 250_000_000;

/** Characters from one line end to the next: no row of a list comes near, but a file that is none may be all one line. */
const LONGEST_LINE = 1_000_000;
/** Blank ones and those inside a cell too. */
const MOST_LINES = 1_000_000;

/** Says so if a text's lines are so long or so many that taking them apart would take the page's memory. */
export function checkLines(name: string, text: string): Problem | undefined {
	let [lines, longest, start] = [0, 0, 0];
	for (const end = text.includes("\n") ? "\n" : "\r"; start <= text.length && lines <= MOST_LINES; lines++) {
		const next = text.indexOf(end, start);
		longest = Math.max(longest, (next < 0 ? text.length : next) - start);
		start = next < 0 ? text.length + 1 : next + 1;
	}
	const least = LONGEST_LINE.toLocaleString("en-US");
	if (longest > LONGEST_LINE) {
		return problem(
			`${quote(name)} has a line of more than ${least} characters, so it is no list with a row for each creator or post. Export it again as .csv or .xlsx.`,
		);
	}
	if (lines <= MOST_LINES) return undefined;
	return problem(
		`${quote(name)} has more than ${least} lines; at most ${MOST_ROWS.toLocaleString("en-US")} rows can be imported at once. ` +
			"Delete blank lines, or split it and import the parts one after the other.",
	);
}

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
