import type { TabSpec } from "../tables/tab-spec.ts";

/** A cell of a column of shares holds 0.071 and is shown as 7.1%. */
export interface ShareMark {
	readonly percent?: true;
}

/** The cells that people are shown of a row: none of hidden columns, and shares marked as such. */
export function shownCells<Shown extends { readonly column: string }>(
	cells: readonly Shown[],
	tab: string,
	specs: readonly TabSpec[],
): (Shown & ShareMark)[] {
	const columns = specs.find(({ name }) => name === tab)?.columns ?? [];
	const special = columns.filter(({ hidden, kind }) => hidden || kind === "percent");
	const shown: (Shown & ShareMark)[] = [];
	for (const cell of cells) {
		const spec = special.find(({ name }) => name === cell.column);
		if (spec === undefined) shown.push(cell);
		else if (!spec.hidden) shown.push({ ...cell, percent: true });
	}
	return shown;
}
