import type { Cell } from "../cell.ts";
import type { Edit, Formula } from "../tab.ts";
import type { Table } from "../tables/table.ts";

/** A column from its header down. */
export interface ColumnWrite {
	readonly column: number;
	readonly cells: readonly (Cell | Formula)[];
}

/** Columns next to each other go in one call, where what makes them equally long is blank. */
export function sideBySide(table: Table, writes: readonly ColumnWrite[]): Edit[] {
	const longest = writes.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const blocks: { column: number; columns: (Cell | Formula)[][] }[] = [];
	for (const { column, cells } of [...writes].sort((a, b) => a.column - b.column)) {
		const rest = table.tab.values.slice(table.headerRow + cells.length, table.headerRow + longest);
		const grows = rest.every((line, index) => {
			const formula = table.tab.formulas[table.headerRow + cells.length + index]?.[column] ?? "";
			return (line[column] ?? "") === "" && formula === "";
		});
		const padded = grows ? [...cells, ...rest.map(() => "")] : [...cells];
		const last = blocks[blocks.length - 1];
		const isNext = last !== undefined && last.column + last.columns.length === column;
		if (isNext && last.columns[0]!.length === padded.length) last.columns.push(padded);
		else blocks.push({ column, columns: [padded] });
	}
	return blocks.map(({ column, columns }) => ({
		tab: table.tab.name,
		row: table.headerRow,
		column,
		cells: columns[0]!.map((_, row) => columns.map((cells) => cells[row]!)),
	}));
}
