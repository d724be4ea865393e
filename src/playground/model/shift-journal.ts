import { type LineShift, movedLine, moveReferences } from "../engine/move-references.ts";
import type { Content } from "./types.ts";

/** Lines put into or taken out of a sheet. */
export interface SheetShift {
	readonly sheet: number;
	readonly shift: LineShift;
}

/** The same at a time of the history. */
export interface JournalShift extends SheetShift {
	readonly time: number;
	/** It brings back the very lines that the shift before it took away. */
	readonly restores: boolean;
}

/** Every shift since the workbook was opened: tells where a cell lies now that was somewhere at some time. */
export interface ShiftJournal {
	add(shift: JournalShift): void;
	/** Where the cell lies now; `undefined` if it was taken away. */
	place(
		since: number,
		sheet: number,
		row: number,
		column: number,
	): { row: number; column: number } | undefined;
	/** A content of the sheet `own` as it reads now. */
	content(since: number, content: Content, own: number, nameOf: (sheet: number) => string): Content;
}

export function createShiftJournal(): ShiftJournal {
	const all: JournalShift[] = [];
	const after = (time: number) => withoutRestored(all.filter((entry) => entry.time > time));
	return {
		add: (shift) => all.push(shift),
		place(since, sheet, row, column) {
			const at = { row, column };
			for (const { sheet: moved, shift } of after(since)) {
				if (moved !== sheet) continue;
				const line = movedLine(at[shift.axis], shift);
				if (line === undefined) return undefined;
				at[shift.axis] = line;
			}
			return at;
		},
		content(since, content, own, nameOf) {
			if (typeof content !== "object" || content === null) return content;
			const formula = after(since).reduce(
				(text, { sheet, shift }) => moveReferences(text, nameOf(sheet), sheet === own, shift),
				content.formula,
			);
			return { formula };
		},
	};
}

/** Lines taken away and brought back are as if nothing had been. */
function withoutRestored(shifts: readonly JournalShift[]): JournalShift[] {
	const left: JournalShift[] = [];
	for (const entry of shifts) {
		const last = left.at(-1);
		const { axis, at, count } = entry.shift;
		const taken = last?.sheet === entry.sheet && last.shift.axis === axis && last.shift.at === at;
		if (entry.restores && taken && last.shift.count === -count) left.pop();
		else left.push(entry);
	}
	return left;
}
