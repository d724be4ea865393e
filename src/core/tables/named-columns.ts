import { type Cell, isBlank } from "../cell.ts";
import { columnLetters } from "./a1.ts";
import { sameHeader } from "./tab-spec.ts";
import { HEADER_ROWS } from "./table.ts";

/** Headers by what they mean, the likelier first, as `sameHeader` writes them. */
export type HeaderWords<Name extends string> = { readonly [name in Name]: readonly string[] };

export interface NamedColumns<Name extends string> {
	/** From 0; -1 in an empty table. */
	readonly headerRow: number;
	/** Header texts, `Column C` where there is none. */
	readonly headers: readonly string[];
	readonly found: { readonly [name in Name]?: number };
}

/**
 * Which column of any table is which, by the headers in one of the first ten rows: the row that has most of them, before
 * all the one that has the `main` one. `known` is the header's row where it is known.
 */
export function findNamedColumns<Name extends string>(
	rows: readonly (readonly Cell[])[],
	words: HeaderWords<Name>,
	main: Name,
	known?: number,
): NamedColumns<Name> {
	let headerRow = known ?? -1;
	let most = 0;
	for (let row = 0; known === undefined && row < Math.min(HEADER_ROWS, rows.length); row++) {
		const found = columnsIn(rows[row] ?? [], words);
		const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
		const score = (found[main] === undefined ? 0 : 100) + 10 * Object.keys(found).length + filled / 100;
		if (filled > 0 && score > most) [headerRow, most] = [row, score];
	}
	const line = rows[headerRow] ?? [];
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const headers = Array.from({ length: width }, (_, column) => {
		const header = String(line[column] ?? "").trim();
		return header === "" ? `Column ${columnLetters(column)}` : header;
	});
	return { headerRow, headers, found: columnsIn(line, words) };
}

function columnsIn<Name extends string>(
	line: readonly Cell[],
	words: HeaderWords<Name>,
): { [name in Name]?: number } {
	const names = line.map((cell) => (typeof cell === "string" ? sameHeader(cell) : ""));
	const found: { [name in Name]?: number } = {};
	for (const [name, headers] of Object.entries(words) as [Name, readonly string[]][]) {
		const header = headers.find((one) => names.includes(one));
		if (header !== undefined) found[name] = names.indexOf(header);
	}
	return found;
}
