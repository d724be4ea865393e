import { toCol } from "@borgar/fx";
import { rewriteReferences } from "./formula-text.ts";
import { sheetNameOf } from "./rename-sheet.ts";

/** Lines put in before the line `at`, or (`count` below 0) taken away from there on. Lines count from 0. */
export interface LineShift {
	readonly axis: "row" | "column";
	readonly at: number;
	readonly count: number;
}

/**
 * The formula as it must read after lines were put into or taken out of a sheet: references move along, ranges grow and
 * shrink, and what lost all its cells becomes `#REF!`. `own`: a reference without a sheet's name means that sheet.
 */
export function moveReferences(formula: string, sheet: string, own: boolean, shift: LineShift): string {
	return rewriteReferences(formula, (reference) => {
		const end = reference.lastIndexOf("!");
		const named = end >= 0 && sheetNameOf(reference.slice(0, end)).toLowerCase() === sheet.toLowerCase();
		return named || (own && end < 0)
			? reference.slice(0, end + 1) + moveReference(reference.slice(end + 1), shift)
			: reference;
	});
}

/** Where a line lies afterwards; `undefined` if it was taken away. */
export function movedLine(line: number, { at, count }: LineShift): number | undefined {
	if (line < at) return line;
	return count < 0 && line < at - count ? undefined : line + count;
}

/** Where lines `from` to `to` (may be Infinity) lie afterwards; `undefined` if all of them were taken away. */
export function movedSpan(from: number, to: number, shift: LineShift): readonly [number, number] | undefined {
	const first = movedLine(from, shift) ?? shift.at;
	const last = movedLine(to, shift) ?? shift.at - 1;
	return first > last ? undefined : [first, last];
}

/** Column and row of both corners, each with its `$`. */
const REFERENCE = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)(?::(\$?)([A-Za-z]{0,3})(\$?)(\d*))?$/;

function moveReference(reference: string, shift: LineShift): string {
	const parts = REFERENCE.exec(reference);
	if (parts === null) return reference;
	const isRange = parts[5] !== undefined;
	const line = (part: number) => (shift.axis === "row" ? rowOf(parts[part]) : columnOf(parts[part]));
	const [first, last] = shift.axis === "row" ? [4, 8] : [2, 6];
	const from = line(first);
	const to = isRange ? line(last) : from;
	// `B:D` has no rows to move; of `B2:B` only the upper end.
	if (from === undefined && to === undefined) return reference;
	const [low, high] = [from ?? 0, to ?? Number.POSITIVE_INFINITY];
	const span = low <= high ? movedSpan(low, high, shift) : movedSpan(high, low, shift);
	if (span === undefined) return "#REF!";
	const [start, end] = low <= high ? span : [span[1], span[0]];
	const text = shift.axis === "row" ? (row: number) => String(row + 1) : toCol;
	const placed = [...parts];
	if (from !== undefined) placed[first] = text(start);
	if (isRange && to !== undefined) placed[last] = text(end);
	return placed.slice(1, 5).join("") + (isRange ? `:${placed.slice(5, 9).join("")}` : "");
}

function rowOf(digits: string | undefined): number | undefined {
	return digits ? Number(digits) - 1 : undefined;
}

function columnOf(letters: string | undefined): number | undefined {
	if (!letters) return undefined;
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}
