import { columnLetters } from "../../core/tables/a1.ts";
import type { Area } from "../model/types.ts";
import { exception } from "./exception.ts";

/** A range as `B2:C5`; a single cell as `B2`. */
export function a1Notation({ row, column, rows, columns }: Area): string {
	const first = `${columnLetters(column)}${row + 1}`;
	return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Parts `'My tab'!A1:B2` into the sheet's name and the rest. */
export function splitSheetName(notation: string): {
	readonly sheet: string | undefined;
	readonly range: string;
} {
	const parts = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(notation);
	if (parts === null) return { sheet: undefined, range: notation };
	return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2], range: parts[3] ?? "" };
}

/** Reads `B2`, `B2:C5`, `B:C`, `2:5`, `B2:C` on a sheet of the given size. Throws if it is no range. */
export function parseA1(notation: string, size: { readonly rows: number; readonly columns: number }): Area {
	const [from = "", to = from, ...more] = notation.replaceAll("$", "").trim().split(":");
	const start = parseCorner(from);
	const end = parseCorner(to);
	if (start === undefined || end === undefined || more.length > 0) throw exception("Range not found");
	const single = to === from && !notation.includes(":");
	if (single && (start.row === undefined || start.column === undefined)) throw exception("Range not found");
	const [top, bottom] = ordered(start.row, end.row, size.rows);
	const [left, right] = ordered(start.column, end.column, size.columns);
	return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

interface Corner {
	readonly row: number | undefined;
	readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
	const parts = /^([A-Z]{1,3})?([1-9]\d*)?$/i.exec(text);
	if (parts === null || text === "") return undefined;
	return {
		column: parts[1] === undefined ? undefined : columnNumber(parts[1]),
		row: parts[2] === undefined ? undefined : Number(parts[2]) - 1,
	};
}

function columnNumber(letters: string): number {
	let number = 0;
	for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
	return number - 1;
}

/** An end that is not given is that of the sheet. */
function ordered(a: number | undefined, b: number | undefined, size: number): [number, number] {
	if (a !== undefined && b !== undefined) return [Math.min(a, b), Math.max(a, b)];
	return [a ?? b ?? 0, size - 1];
}
