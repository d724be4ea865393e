import { type Cell, isBlank, sameCell } from "../cell.ts";
import type { Cells, Remark } from "../tool.ts";
import { roster } from "../tracker/roster.ts";
import { cellText } from "./column-values.ts";
import type { ReadRange } from "./read-row.ts";

/** A creator of the list: an account on one platform. */
export interface ReadCreator {
	/** The identity the Roster will know the row by; absent where neither handle nor name is known. */
	readonly key?: string;
	/** By roster column; blank cells are left out. */
	readonly cells: Cells;
	/** In the file, from 1. */
	readonly row: number;
	/** What could not be read in this row, each a sentence. */
	readonly problems: readonly string[];
	/** Ranges of which the middle is taken. */
	readonly ranges: readonly ReadRange[];
}

/**
 * Merges rows of the same account: the first filled value of each column stays. Rows that share no more than a name
 * are merged only if nothing differs, since they may be two people.
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
		const place = key === "" ? undefined : places.get(key);
		if (place === undefined) {
			if (key !== "") places.set(key, merged.length);
			merged.push(key === "" ? creator : { ...creator, key });
		} else {
			const first = merged[place]!;
			const remark = mergeInto(first, creator);
			merged[place] = remark.merged;
			remarks.push({ label: `Row ${creator.row}`, reason: remark.reason });
		}
	}
	return { creators: merged, remarks };
}

function creatorKey(cells: Cells): string {
	return roster.key((column) => cells[column] ?? "");
}

function mergeInto(first: ReadCreator, second: ReadCreator): { merged: ReadCreator; reason: string } {
	const who = isBlank(first.cells.handle)
		? cellText(first.cells.creator ?? "")
		: `@${cellText(first.cells.handle ?? "")}`;
	const differing = differences(first.cells, second.cells);
	if (isBlank(first.cells.handle) && differing.length > 0) {
		const reason = `${who} is in row ${first.row} already, and without a handle or link they cannot be told apart. This row is left out.`;
		return { merged: first, reason };
	}
	const kept = differing.length === 0 ? "" : ` Kept from row ${first.row}: ${differing.join("; ")}.`;
	const merged = {
		...first,
		cells: { ...second.cells, ...first.cells },
		problems: [...first.problems, ...second.problems],
		ranges: [...first.ranges, ...second.ranges],
	};
	return { merged, reason: `${who} is in row ${first.row} already; the two rows are merged.${kept}` };
}

function differences(first: Cells, second: Cells): string[] {
	return Object.keys(second)
		.filter((column) => first[column] !== undefined && !sameText(first[column]!, second[column]!))
		.map((column) => `${column} ${brief(first[column]!)} (not ${brief(second[column]!)})`);
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
