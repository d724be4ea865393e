import { columnLetters } from "../../../core/tables/a1.ts";
import type { MenuEntry } from "../menu-items.ts";
import type { Session } from "../session.ts";
import { deleteLines, insertLines, linesInWords, selectedAxes } from "./line-commands.ts";
import { sortSheet } from "./sort-rows.ts";

export function insertEntries(session: Session): MenuEntry[] {
	const [rows, columns] = [linesInWords(session, "row"), linesInWords(session, "column")];
	const entries = {
		row: [
			{ label: `Insert ${rows} above`, run: () => insertLines(session, "row", "before") },
			{ label: `Insert ${rows} below`, run: () => insertLines(session, "row", "after") },
		],
		column: [
			{ label: `Insert ${columns} left`, run: () => insertLines(session, "column", "before") },
			{ label: `Insert ${columns} right`, run: () => insertLines(session, "column", "after") },
		],
	};
	return selectedAxes(session).flatMap((axis, at) =>
		at === 0 ? entries[axis] : ["separator" as const, ...entries[axis]],
	);
}

export function deleteEntries(session: Session): MenuEntry[] {
	return selectedAxes(session).map((axis) => ({
		label: `Delete ${linesInWords(session, axis)}`,
		run: () => deleteLines(session, axis),
	}));
}

export function sortEntries(session: Session): MenuEntry[] {
	const column = columnLetters(session.selection.get().active.column);
	return (["A to Z", "Z to A"] as const).map((order) => ({
		label: `Sort sheet by column ${column} (${order})`,
		run: () => sortSheet(session, order),
	}));
}
