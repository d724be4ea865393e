import { parseA1Range, toCol } from "@borgar/fx";
import { sheetNameOf } from "./rename-sheet.ts";

/** A reference as written, in numbers from 0; an open side is Infinity. */
export interface SheetReference {
	/** Absent: the formula's own sheet. */
	readonly sheet: string | undefined;
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** Reads `B2`, `$B$2:C9`, `B2:B`, `B:D`, `2:2`, `'Codes & Links'!A1`. */
export function parseReference(text: string): SheetReference | undefined {
	const end = text.lastIndexOf("!");
	const range = parseA1Range(text.slice(end + 1), true);
	if (range === undefined || range.trim) return undefined;
	return {
		sheet: end < 0 ? undefined : sheetNameOf(text.slice(0, end)),
		top: range.top ?? 0,
		left: range.left ?? 0,
		bottom: range.bottom ?? Infinity,
		right: range.right ?? Infinity,
	};
}

/** The smallest rectangle around two references of one sheet. */
export function spanReference(a: SheetReference, b: SheetReference): SheetReference | undefined {
	const sheet = a.sheet ?? b.sheet;
	if (b.sheet !== undefined && b.sheet.toLowerCase() !== sheet?.toLowerCase()) return undefined;
	return {
		sheet,
		top: Math.min(a.top, b.top),
		left: Math.min(a.left, b.left),
		bottom: Math.max(a.bottom, b.bottom),
		right: Math.max(a.right, b.right),
	};
}

/** `J22` for row 21, column 9. */
export function cellName(row: number, column: number): string {
	return `${toCol(column)}${row + 1}`;
}
