import type { ReadCreator } from "../import/merge-duplicates.ts";
import { cellAt } from "../tables/table.ts";
import { type CellChanges, canWrite, type KnownRow } from "./judge-row.ts";
import { type List, originOf } from "./new-cells.ts";
import { type SetCells, updateRow } from "./update-row.ts";

/**
 * The new name of an account, with all that goes into its row without a question. It replaces what is there, so it is
 * done only if the planner ticks it; `undefined` if the handle is a formula.
 */
export function renameAccount(
	target: KnownRow,
	creator: ReadCreator,
	list: List,
	reason: string,
): SetCells | undefined {
	if (!canWrite(target, "handle")) return undefined;
	const { handle: _, URL: __, ...rest } = creator.cells;
	const { change } = updateRow(target, { ...creator, cells: rest }, list);
	const named: CellChanges = {};
	for (const column of ["handle", "URL"]) {
		const [before, after] = [cellAt(target.table, target.row, column), creator.cells[column]];
		if (after !== undefined && before !== after && canWrite(target, column))
			named[column] = { before, after };
	}
	return {
		kind: "set-cells",
		tab: target.table.spec.name,
		key: target.key,
		label: target.label,
		cells: { ...named, ...change?.cells },
		replaces: true,
		reason,
		origin: change?.origin ?? originOf(creator, list, []),
	};
}

/** The values of the account, without what names it. */
export function withoutIdentity(creator: ReadCreator): ReadCreator {
	const { handle: _, platform: __, URL: ___, ...cells } = creator.cells;
	return { ...creator, cells };
}
