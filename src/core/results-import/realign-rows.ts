import { type Cell, isBlank } from "../cell.ts";
import { cellText } from "../import/column-values.ts";
import { looksLikeLink } from "../values/parse-url.ts";
import type { DataRow, FoundTable } from "./find-table.ts";

/** Enough to see which column has the links. */
const SAMPLE = 200;

/**
 * Rows that are wider than the header because of a quoted title with quotes and commas of its own, as TikTok writes them:
 * the parts of the title are one again, so that the link and all after it stand under their headers.
 */
export function realignRows(table: FoundTable): {
	readonly table: FoundTable;
	readonly lines: readonly number[];
} {
	const { names, data } = table;
	const width = lastFilled(names) + 1;
	if (table.headerRow < 0 || !data.some(({ cells }) => lastFilled(cells) >= width))
		return { table, lines: [] };
	const links = linkColumn(data, width);
	if (links < 1) return { table, lines: [] };
	const lines: number[] = [];
	const aligned = data.map((row): DataRow => {
		const extra = lastFilled(row.cells) + 1 - width;
		if (extra < 1 || isLink(row.cells[links]) || !isLink(row.cells[links + extra])) return row;
		lines.push(row.line);
		const parts = row.cells.slice(links - 1, links + extra).map(cellText);
		return {
			line: row.line,
			cells: [...row.cells.slice(0, links - 1), parts.join(","), ...row.cells.slice(links + extra)],
		};
	});
	return { table: { ...table, data: aligned }, lines };
}

/** The first column whose cells are links in most of the rows that fit the header; -1: none. */
function linkColumn(data: readonly DataRow[], width: number): number {
	const fitting = data.filter(({ cells }) => lastFilled(cells) < width).slice(0, SAMPLE);
	const some = fitting.length > 0 ? fitting : data.slice(0, SAMPLE);
	for (let column = 0; column < width; column++) {
		const count = some.filter(({ cells }) => isLink(cells[column])).length;
		if (count > 0 && count * 2 >= some.length) return column;
	}
	return -1;
}

function isLink(cell: Cell | undefined): boolean {
	return typeof cell === "string" && looksLikeLink(cell);
}

function lastFilled(cells: readonly Cell[]): number {
	let last = cells.length - 1;
	while (last >= 0 && isBlank(cells[last])) last--;
	return last;
}
