import { type Cell, isDateCell } from "../cell.ts";

/**
 * A short mark of what a tool wrote into a cell, to tell later whether it still holds that: five letters or digits, of
 * which about one pair in 60 million agree by chance.
 */
export function fingerprint(key: string, column: string, cell: Cell): string {
	const text = `${key}\n${column}\n${isDateCell(cell) ? cell.date : String(cell)}`;
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
		hash ^= hash >>> 15;
	}
	return ((hash >>> 0) % 60466176).toString(36).padStart(5, "0");
}
