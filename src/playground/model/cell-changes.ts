import { cellAt } from "../engine/cells.ts";
import { formulaInLocale } from "../engine/formula-text.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Content } from "./types.ts";

/** A cell that gets another content. */
export interface CellChange {
	readonly row: number;
	readonly column: number;
	readonly before: Content;
	readonly after: Content;
}

export function filledCells(state: SheetState): { row: number; column: number; content: Content }[] {
	return state.rows.flatMap((cells, row) =>
		cells.flatMap((cell, column) =>
			cell === undefined || cell.content === null ? [] : [{ row, column, content: cell.content }],
		),
	);
}

/** What writing a block of contents changes. */
export function differences(
	state: SheetState,
	row: number,
	column: number,
	contents: readonly (readonly Content[])[],
): CellChange[] {
	const changes: CellChange[] = [];
	for (const [down, line] of contents.entries()) {
		for (const [across, content] of line.entries()) {
			const before = cellAt(state, row + down, column + across)?.content ?? null;
			const after = content === "" ? null : content;
			if (!sameContent(before, after)) {
				changes.push({ row: row + down, column: column + across, before, after });
			}
		}
	}
	return changes;
}

/** Formulas are kept as the workbook's locale writes them. */
export function contentInLocale(content: Content, from: string, to: string): Content {
	if (from === to || typeof content !== "object" || content === null) return content;
	return { formula: formulaInLocale(content.formula, from, to) };
}

export function sameContent(a: Content, b: Content): boolean {
	if (typeof a === "object" && typeof b === "object" && a !== null && b !== null)
		return a.formula === b.formula;
	return a === b;
}

/** What a sheet of this size has no room for. */
export function outside(state: SheetState, rowCount: number, columnCount: number): CellChange[] {
	return filledCells(state)
		.filter(({ row, column }) => row >= rowCount || column >= columnCount)
		.map(({ row, column, content }) => ({ row, column, before: content, after: null }));
}
