import { type Cell, isBlank } from "../cell.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Cells, Change, Origin, Remark } from "../tool.ts";
import { newTab } from "../tracker/layout.ts";
import { shortlist } from "../tracker/shortlist.ts";
import { writtenRecord } from "../tracker/written-record.ts";
import { FIGURES } from "./shortlist-rows.ts";

/** A row as it should stand on the Shortlist. */
export interface ShortlistRow {
	readonly label: string;
	readonly cells: Cells;
}

export interface ShortlistPlan {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

/** Has the row's record kept; which day it was makes no difference. */
const ORIGIN: Origin = { source: "Build roster", day: "" };

/** What a cell says whose figure was known at an earlier run and no longer is: a filled cell is never blanked. */
const NOT_KNOWN = "not known";

/**
 * Adds the chosen accounts to the Shortlist, makes the tab where there is none, and brings figures up to date that an
 * earlier run wrote; a cell that somebody typed over is offered as a replacement. No row is taken away.
 */
export function planShortlist(table: Table | undefined, rows: readonly ShortlistRow[]): ShortlistPlan {
	const changes: Change[] = table
		? []
		: [{ kind: "add-tab", layout: newTab(shortlist, [], () => undefined) }];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const keys = new Set<string>();
	for (const row of rows) {
		const cells = present(row.cells, table);
		const key = shortlist.key((column) => cells[column] ?? "");
		const found = table?.rows.get(key) ?? [];
		keys.add(key);
		if (found.length > 1) {
			const where = found.map((index) => index + 1).join(" and ");
			refused.push({
				label: row.label,
				reason: `Rows ${where} of Shortlist are both this account. Merge them first.`,
			});
		} else if (!table || found[0] === undefined) {
			changes.push({ kind: "add-row", tab: shortlist.name, key, label: row.label, cells, origin: ORIGIN });
		} else {
			const updates = updateRow(table, found[0], key, row);
			if (updates.length === 0) left.push({ label: row.label, reason: "On the Shortlist and up to date." });
			changes.push(...updates);
		}
	}
	return { changes, left: [...left, ...noLongerChosen(table, keys)], refused };
}

/** Columns that somebody deleted from the Shortlist are not wanted. */
function present(cells: Cells, table: Table | undefined): Cells {
	return Object.fromEntries(
		Object.entries(cells).filter(([column]) => !table || table.columns[column] !== undefined),
	);
}

function updateRow(table: Table, row: number, key: string, wanted: ShortlistRow): Change[] {
	const isOwn = writtenRecord.reader(cellAt(table, row, writtenRecord.column));
	const own: { [column: string]: { before: Cell; after: Cell } } = {};
	const typed: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const column of FIGURES) {
		const index = table.columns[column];
		if (index === undefined || !isWritable(table, row, index)) continue;
		const before = cellAt(table, row, column);
		const after = wanted.cells[column] ?? (isBlank(before) ? "" : NOT_KNOWN);
		if (before === after || (isBlank(before) && before !== "")) continue;
		const isOurs = before === "" || before === NOT_KNOWN || isOwn(column, before);
		if (isOurs) own[column] = { before, after };
		else if (wanted.cells[column] !== undefined) typed[column] = { before, after };
	}
	const target = {
		kind: "set-cells",
		tab: shortlist.name,
		key,
		label: wanted.label,
		origin: ORIGIN,
	} as const;
	const changes: Change[] = [];
	if (Object.keys(own).length > 0) changes.push({ ...target, cells: own });
	if (Object.keys(typed).length > 0) {
		const reason =
			table.columns[writtenRecord.column] === undefined
				? 'Taken for typed by you, since Shortlist has no column "Written" to tell; "Set up tracker" adds it.'
				: "Typed by somebody.";
		changes.push({ ...target, cells: typed, replaces: true, reason });
	}
	return changes;
}

function noLongerChosen(table: Table | undefined, chosen: ReadonlySet<string>): Remark[] {
	if (!table) return [];
	return [...table.rows]
		.filter(([key]) => !chosen.has(key))
		.map(([, [row = 0]]) => ({
			label: labelAt(table, row),
			reason: "On the Shortlist, but not chosen this time. The row stays; delete it if you do not need it.",
		}));
}

function labelAt(table: Table, row: number): string {
	const handle = String(cellAt(table, row, "handle")).trim();
	const name = handle === "" ? String(cellAt(table, row, "creator")) : `@${handle.replace(/^@/, "")}`;
	const platform = String(cellAt(table, row, "platform")).trim();
	return platform === "" ? name : `${name} · ${platform}`;
}
