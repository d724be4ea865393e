import { type Cell, isBlank } from "../cell.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import type { Tab } from "../tab.ts";
import { columnLetters } from "../tables/a1.ts";
import { exactKey, specKeyedBy } from "../tables/spec-keyed-by.ts";
import { readTable, type Table } from "../tables/table.ts";
import { idColumns, type PostColumns } from "./find-columns.ts";
import { SUGGESTION, VERDICT } from "./plan-writes.ts";
import type { CaptionCheck } from "./types.ts";

/** The team's own tab as far as findings are written to it, or why they cannot be; `name` as the tab was asked for. */
export function tablePlace(
	tab: Tab,
	name: string,
	{ headers, headerRow }: PostColumns,
	check: CaptionCheck & { readonly id: number },
): Table | Problem {
	const nothing = "so nothing can be written there.";
	const [key, caption] = [check.id, check.caption].map((column) => headers[column]);
	if (key === undefined || caption === undefined) {
		return problem(`${name} no longer has the column that told its rows apart, ${nothing} Choose it again.`);
	}
	for (const column of [check.id, check.caption]) {
		if (isBlank(tab.values[headerRow]?.[column] ?? "")) {
			return problem(
				`${name} has no header above column ${columnLetters(column)}, ${nothing} Give the column one, such as Id or Caption.`,
			);
		}
	}
	const table = readTable(tab, specKeyedBy(name, key, [caption, VERDICT, SUGGESTION]));
	if (isProblem(table) || table.headerRow === headerRow) return table;
	return problem(
		`The headers of ${name} stand in row ${headerRow + 1} and again below, ${nothing} Keep one row of them.`,
	);
}

/** Of the columns that look like ids the one that tells most rows with a caption apart; `undefined` if none tells any. */
export function bestIdColumn(
	rows: readonly (readonly Cell[])[],
	{ headers, headerRow, found }: PostColumns,
): number | undefined {
	const { caption } = found;
	const below = rows
		.slice(headerRow + 1)
		.filter((row) => (caption === undefined ? row.some((cell) => !isBlank(cell)) : !isBlank(row[caption])));
	let best: number | undefined;
	let most = 0;
	for (const column of idColumns(headers)) {
		const keys = new Set(below.map((row) => exactKey(row[column] ?? "")));
		keys.delete("");
		if (keys.size > most) [best, most] = [column, keys.size];
	}
	return best;
}
