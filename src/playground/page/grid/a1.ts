import { cellAddress, columnLetters } from "../../../core/tables/a1.ts";
import type { Area } from "../../model/types.ts";
import type { Selection } from "../session.ts";

export interface Position {
	readonly row: number;
	readonly column: number;
}

export function cellName({ row, column }: Position): string {
	return cellAddress(row, column);
}

/** The selection as the name box shows it: `G3` or `A1:C9`. */
export function selectionName(selection: Selection): string {
	const { extent, anchor: active = selection.active } = selection;
	if (active.row === extent.row && active.column === extent.column) return cellName(active);
	const from = { row: Math.min(active.row, extent.row), column: Math.min(active.column, extent.column) };
	const to = { row: Math.max(active.row, extent.row), column: Math.max(active.column, extent.column) };
	return `${cellName(from)}:${cellName(to)}`;
}

/** Reads `G3`, `A1:C9`, `B:B` or `2:2`, with an optional tab name in front; `undefined` when it is none of these. */
export function parseAddress(text: string): { sheet?: string; from: Position; to: Position } | undefined {
	const [, quoted, plain, range] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim()) ?? [];
	if (range === undefined) return undefined;
	const [first = "", second = first, ...more] = range.replaceAll("$", "").split(":");
	const from = parseCorner(first, 0);
	const to = parseCorner(second, Number.POSITIVE_INFINITY);
	const wholeLine = /^(\d+:\d+|[a-z]+:[a-z]+)$/i.test(range.replaceAll("$", ""));
	const isCell = (corner: string) => /^[a-z]+\d+$/i.test(corner);
	if (!from || !to || more.length > 0 || !(wholeLine || (isCell(first) && isCell(second)))) return undefined;
	const sheet = quoted?.replaceAll("''", "'") ?? plain;
	return sheet === undefined ? { from, to } : { sheet, from, to };
}

function parseCorner(text: string, missing: number): Position | undefined {
	const [, letters = "", digits = ""] = /^([a-z]{0,3})(\d{0,7})$/i.exec(text) ?? [];
	if (letters + digits === "" || digits === "0") return undefined;
	return {
		row: digits === "" ? missing : Number(digits) - 1,
		column: letters === "" ? missing : columnNumber(letters),
	};
}

function columnNumber(letters: string): number {
	let number = 0;
	for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
	return number - 1;
}

/** `B2`, `A1:C9`, `B:C`, `2:5`, `B2:C` for cells that may reach to the sheet's end. */
export function areaName({ row, column, rows, columns }: Area): string {
	if (rows === 1 && columns === 1) return cellName({ row, column });
	const wholeColumns = row === 0 && rows === Infinity;
	const from =
		(columns === Infinity && column === 0 ? "" : columnLetters(column)) + (wholeColumns ? "" : row + 1);
	const to =
		(columns === Infinity ? "" : columnLetters(column + columns - 1)) + (rows === Infinity ? "" : row + rows);
	return `${from}:${to}`;
}
