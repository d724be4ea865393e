import { type Cell, isBlank, sameCell } from "../cell.ts";
import type { Cells, Remark } from "../tool.ts";
import { roster } from "../tracker/roster.ts";
import { cellText } from "./column-values.ts";
import type { ForeignAmount } from "./foreign-amounts.ts";
import type { ReadRange } from "./read-row.ts";

/** A creator of the list: an account on one platform. */
export interface ReadCreator {
	/** The identity the Roster will know the row by; absent where neither handle nor name is known. */
	readonly key?: string;
	/** By roster column; blank cells are left out. */
	readonly cells: Cells;
	/** Of merged rows, the day of each value that is not as new as the row's "as of"; `""`: its row has none. */
	readonly days?: { readonly [column: string]: string };
	/** Its own day cannot be read, or cannot be true, so that of the import must not stand in for it. */
	readonly undated?: true;
	/** In the file, from 1. */
	readonly row: number;
	/** Rows that were merged into it. */
	readonly otherRows?: readonly number[];
	/** What could not be read in this row, each a sentence. */
	readonly problems: readonly string[];
	/** Ranges of which the middle is taken. */
	readonly ranges: readonly ReadRange[];
	/** In another currency than the campaign's. */
	readonly amounts: readonly ForeignAmount[];
}

/**
 * Merges rows of the same account: of each column the value of the newest row stays, by the rows' "as of", or else the
 * first filled one. Rows that share no more than a name are merged only if nothing differs, since they may be two people.
 */
export function mergeDuplicates(creators: readonly ReadCreator[]): {
	creators: ReadCreator[];
	remarks: Remark[];
} {
	const merged: ReadCreator[] = [];
	const remarks: Remark[] = [];
	const places = new Map<string, number>();
	for (const creator of creators) {
		const key = creatorKey(creator.cells);
		const link = channelLink(creator.cells);
		const place = places.get(key) ?? places.get(link);
		if (key !== "") places.set(key, place ?? merged.length);
		if (link !== "") places.set(link, place ?? merged.length);
		if (place === undefined) {
			merged.push(withKey(creator, key));
		} else {
			const { merged: both, reason } = mergeInto(merged[place]!, creator);
			merged[place] = withKey(both, creatorKey(both.cells));
			remarks.push({ label: `Row ${creator.row}`, reason });
		}
	}
	return { creators: merged, remarks };
}

/** Beside the key, the id of a YouTube channel tells the account, whatever the handle beside it; `""`: there is none. */
function channelLink({ URL: link }: Cells): string {
	return typeof link === "string" && link.includes("youtube.com/channel/") ? link : "";
}

function withKey(creator: ReadCreator, key: string): ReadCreator {
	return key === "" ? creator : { ...creator, key };
}

function creatorKey(cells: Cells): string {
	return roster.key((column) => cells[column] ?? "");
}

function mergeInto(first: ReadCreator, second: ReadCreator): { merged: ReadCreator; reason: string } {
	const who = isBlank(first.cells.handle)
		? cellText(first.cells.creator ?? "")
		: `@${cellText(first.cells.handle ?? "")}`;
	const differing = Object.keys(second.cells).filter(
		(column) =>
			column !== "as of" &&
			first.cells[column] !== undefined &&
			!sameText(first.cells[column]!, second.cells[column]!),
	);
	if (isBlank(first.cells.handle) && differing.length > 0) {
		const reason = `${who} is in row ${first.row} already, and without a handle or link they cannot be told apart. This row is left out.`;
		return { merged: first, reason };
	}
	const isNewer = (column: string): boolean => dayOf(second, column) > dayOf(first, column);
	const cells: { [column: string]: Cell } = { ...second.cells, ...first.cells };
	const days: { [column: string]: string } = {};
	for (const column of Object.keys(cells)) {
		const taken =
			first.cells[column] === undefined || (second.cells[column] !== undefined && isNewer(column))
				? second
				: first;
		cells[column] = taken.cells[column]!;
		days[column] = dayOf(taken, column);
	}
	const newest = days["as of"] ?? "";
	const older = Object.entries(days).filter(([, day]) => day !== newest);
	const merged: ReadCreator = {
		cells,
		...(older.length > 0 ? { days: Object.fromEntries(older) } : {}),
		...(first.undated || second.undated ? { undated: true } : {}),
		row: first.row,
		otherRows: [...(first.otherRows ?? []), second.row],
		problems: [...first.problems, ...second.problems],
		ranges: [...first.ranges, ...second.ranges],
		amounts: [...first.amounts, ...second.amounts],
	};
	const kept = differing.map((column) => {
		const [from, to] = isNewer(column) ? [second, first] : [first, second];
		const day = isNewer(column) ? `, as of ${dayOf(second, column)}` : "";
		return `${column} ${brief(from.cells[column]!)}${day} (not ${brief(to.cells[column]!)})`;
	});
	const words = kept.length === 0 ? "" : keptWords(kept, differing.some(isNewer), first.row);
	return { merged, reason: `${who} is in row ${first.row} already; the two rows are merged.${words}` };
}

function keptWords(kept: readonly string[], someNewer: boolean, row: number): string {
	return someNewer
		? ` The newer values stay: ${kept.join("; ")}.`
		: ` Kept from row ${row}: ${kept.join("; ")}.`;
}

/** The day of a value; `""` sorts before all days. */
function dayOf({ cells, days }: ReadCreator, column: string): string {
	const date = cells["as of"];
	return days?.[column] ?? (typeof date === "object" ? date.date.slice(0, 10) : "");
}

function sameText(a: Cell, b: Cell): boolean {
	return (
		sameCell(a, b) || (typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase())
	);
}

function brief(cell: Cell): string {
	const text = cellText(cell);
	return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
