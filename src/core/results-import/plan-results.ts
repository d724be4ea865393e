import { type Cell, isBlank } from "../cell.ts";
import { dayInWords } from "../merge/words.ts";
import { cellUpdates, isEmptyUpdate, newRowCells } from "../tables/cell-updates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Cells, Change, Remark } from "../tool.ts";
import { results } from "../tracker/results.ts";
import { readPostLink } from "./post-key.ts";
import type { PulledAt } from "./pulled-at.ts";

/** What an export says of one post, or of one creator, on one day. */
export interface ResultRow {
	/** What tells the post in every export. */
	readonly key: string;
	/** As the column Deliverable is to have it. */
	readonly deliverable: string;
	readonly label: string;
	/** Creator, platform, posted, paid: written into new rows only, and into blanks. */
	readonly about: Cells;
	readonly figures: { readonly [figure: string]: number };
	/** Read on another day than the rest of the file. */
	readonly pulled?: string;
	/** Whose it is, is not known: unticked. */
	readonly unsure?: true;
	readonly reason: string;
}

export interface RowsPlan {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

interface Pull {
	readonly row: number;
	readonly day: string;
	readonly isBoosted: boolean;
}

/**
 * A row for each post and day. The same figures again change nothing; other figures of the same day are offered, and those
 * of another day become history.
 */
export function planResults(
	table: Table,
	rows: readonly ResultRow[],
	{ source, pulledAt }: { readonly source: string; readonly pulledAt: PulledAt },
): RowsPlan {
	const changes: Change[] = [];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const pulls = pullsByPost(table);
	for (const one of rows) {
		const all = pulls.get(one.key) ?? pulls.get(keyPart(one.deliverable)) ?? [];
		const known = all.filter(({ isBoosted }) => isBoosted === (one.about.paid === "boosted"));
		const name = all.length > 0 ? String(cellAt(table, all[0]!.row, "deliverable")).trim() : one.deliverable;
		const day = one.pulled ?? pulledAt.day;
		const own = known.filter(({ row }) => String(cellAt(table, row, "source")).includes(source));
		const latest = own.reduce<Pull | undefined>((a, b) => (a && a.day >= b.day ? a : b), undefined);
		const same = known.filter((pull) => pull.day.slice(0, 10) === day);
		if (same.length > 1) {
			const where = same.map(({ row }) => row + 1).join(" and ");
			refused.push({
				label: one.label,
				reason: `Rows ${where} of Results are both this post on ${dayInWords(day)}. Merge them first.`,
			});
		} else if (same[0]) {
			const updates = updateRow(table, same[0].row, one, source);
			if (updates.length === 0)
				left.push({
					label: one.label,
					reason: `Nothing new: Results has these figures of ${dayInWords(day)}.`,
				});
			changes.push(...updates);
		} else if (
			latest &&
			(pulledAt.isAssumed || latest.day === "") &&
			holdsAll(table, latest.row, one.figures)
		) {
			left.push({ label: one.label, reason: `No change since the figures of ${dayInWords(latest.day)}.` });
		} else {
			const wanted = { deliverable: name, ...one.about, "pulled at": { date: day }, ...one.figures, source };
			const cells = newRowCells(table, wanted);
			const key = results.key((column) => cells[column] ?? "");
			const { label, reason } = one;
			const unsure = one.unsure ? { unsure: true as const } : {};
			changes.push({ kind: "add-row", tab: results.name, key, label, cells, ...unsure, reason });
		}
	}
	return { changes, left, refused };
}

/** By the deliverable as it is written, and by the post's address where it is one. */
function pullsByPost(table: Table): Map<string, Pull[]> {
	const pulls = new Map<string, Pull[]>();
	const add = (key: string, pull: Pull) => {
		const some = pulls.get(key);
		if (some) some.push(pull);
		else pulls.set(key, [pull]);
	};
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		const text = String(cellAt(table, row, "deliverable")).trim();
		if (text === "") continue;
		const pulled = cellAt(table, row, "pulled at");
		const isBoosted = keyPart(cellAt(table, row, "paid")) === "boosted";
		const pull = { row, day: isBlank(pulled) ? "" : keyPart(pulled), isBoosted };
		const plain = keyPart(text);
		add(plain, pull);
		const link = readPostLink(text)?.key;
		if (link !== undefined && link !== plain) add(link, pull);
	}
	return pulls;
}

function updateRow(table: Table, row: number, one: ResultRow, source: string): Change[] {
	const key = results.key((column) => cellAt(table, row, column));
	const wanted: Cells = { ...one.figures, ...one.about };
	const { fills, differences } = cellUpdates(table, row, wanted);
	const target = { kind: "set-cells", tab: results.name, key, label: one.label } as const;
	const changed: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const [column, update] of Object.entries(differences))
		if (column in one.figures) changed[column] = update;
	const changes: Change[] = [];
	if (!isEmptyUpdate(fills)) {
		changes.push({ ...target, cells: { ...fills, ...sourceUpdate(table, row, source) }, reason: one.reason });
	}
	if (!isEmptyUpdate(changed)) {
		const reason = "Results has other figures for the same day. Yours stay unless you tick this.";
		changes.push({ ...target, cells: changed, replaces: true, reason });
	}
	return changes;
}

/** `Meta Business Suite` becomes `Meta Business Suite, GA4`. */
export function sourceUpdate(
	table: Table,
	row: number,
	source: string,
): { [column: string]: { before: Cell; after: Cell } } {
	const column = table.columns.source;
	const before = cellAt(table, row, "source");
	if (column === undefined || !isWritable(table, row, column)) return {};
	const names = String(before)
		.split(",")
		.map((name) => name.trim())
		.filter(Boolean);
	if (names.includes(source)) return {};
	return { source: { before, after: [...names, source].join(", ") } };
}

function holdsAll(table: Table, row: number, figures: ResultRow["figures"]): boolean {
	return Object.entries(figures).every(
		([column, value]) => table.columns[column] === undefined || cellAt(table, row, column) === value,
	);
}
