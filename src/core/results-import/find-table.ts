import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { cellText } from "../import/column-values.ts";
import { isProblem } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import { looksLikeLink } from "../values/parse-url.ts";
import type { RowKind } from "./fields.ts";
import type { ExportLook, ResultsFormat } from "./format.ts";
import { plainHeader, readResultHeader } from "./read-header.ts";

export interface DataRow {
	/** In the file, from 1. */
	readonly line: number;
	readonly cells: readonly Cell[];
}

/** The table of a file that is read, with what stands around it. */
export interface FoundTable {
	/** From 0; -1: there is none. */
	readonly headerRow: number;
	readonly names: readonly string[];
	readonly data: readonly DataRow[];
	readonly format: ResultsFormat;
	readonly why: string;
	/** No format knows these headers. */
	readonly isGuess: boolean;
	/** Rows above the header. */
	readonly above: readonly (readonly Cell[])[];
	/** Tables of the file that are not read: their headers. */
	readonly others: readonly string[];
}

/** A preamble is hardly longer; further down a header is looked for only after a blank line or a comment. */
const PREAMBLE = 25;

type Rows = readonly (readonly Cell[])[];

/**
 * Finds the table with the results: a file may have lines of text or `#` comments above it, and several tables one below
 * the other (GA4). Of several the one that a format knows best is read, and tables with the same header as one.
 */
export function findTable(
	rows: Rows,
	source: string,
	formats: readonly ResultsFormat[],
	chosen?: number,
	/** What a row is, where the planner says so. */
	kind?: RowKind,
): FoundTable {
	const able = kind === undefined ? formats : formatsOf(kind, formats);
	const starts = headerRows(rows, formats, chosen);
	const tables = starts.map((row, index) => {
		const names = (rows[row] ?? []).map(headerText);
		const end = starts[index + 1] ?? rows.length;
		const above = rows.slice(starts[index - 1] ?? 0, row);
		const told = detectFormat(names, `${source} ${textOf(rows.slice(0, row))}`, able);
		return { row, names, end, above, ...told, data: dataRows(rows, row, end) };
	});
	const best =
		tables.find(({ row }) => row === chosen) ??
		tables.reduce((one, two) => (rank(two) > rank(one) ? two : one), tables[0]!);
	const isSame = (table: typeof best) => table.names.join("\t") === best.names.join("\t");
	const same = tables.filter(isSame);
	return {
		headerRow: best.row,
		names: best.names,
		data: same.flatMap(({ data }) => data),
		format: best.format,
		why: kind === undefined ? best.why : `${best.why}; what a row is, is your choice`,
		isGuess: best.format.id === formats[formats.length - 1]!.id,
		above: rows.slice(0, Math.max(0, best.row)),
		others: tables
			.filter((table) => !isSame(table) && table.data.length > 0)
			.map(({ names }) => names.join(", ")),
	};
}

function rank({ score, data }: { readonly score: number; readonly data: readonly DataRow[] }): number {
	return data.length === 0 ? -1 : score + Math.min(data.length, 1000) / 1e6;
}

/** The rows that look like headers, at least one; [-1] where a file has none. */
function headerRows(rows: Rows, formats: readonly ResultsFormat[], chosen?: number): readonly number[] {
	if (chosen !== undefined && chosen >= -1 && chosen < rows.length && chosen === -1) return [-1];
	const scores: { row: number; known: number }[] = [];
	for (let row = 0; row < rows.length; row++) {
		const isAfterGap = row === 0 || isGap(rows[row - 1] ?? []);
		if (row !== chosen && row >= PREAMBLE && !isAfterGap) continue;
		const words = row === chosen ? 100 : knownHeaders(rows[row] ?? [], formats);
		// After a comment another table begins, whatever its headers.
		const known =
			words < 2 && scores.length > 0 && isAfterComment(rows, row) && isTexts(rows[row] ?? []) ? 2 : words;
		if (known >= 2 || row === chosen) scores.push({ row, known });
	}
	// Within a preamble the row that knows most is the header; the others only mention its words.
	const tables: { row: number; known: number }[] = [];
	for (const one of scores) {
		const last = tables[tables.length - 1];
		if (last && !gapBetween(rows, last.row, one.row)) {
			if (one.known > last.known) tables[tables.length - 1] = one;
		} else tables.push(one);
	}
	if (tables.length > 0) return tables.map(({ row }) => row);
	const first = rows.findIndex(
		(row) => row.filter((cell) => !isBlank(cell)).length > 1 && !isComment(row) && !row.some(isData),
	);
	return [first];
}

function isAfterComment(rows: Rows, row: number): boolean {
	for (let above = row - 1; above >= 0 && isGap(rows[above] ?? []); above--)
		if (isComment(rows[above] ?? [])) return true;
	return false;
}

function isTexts(row: readonly Cell[]): boolean {
	const filled = row.filter((cell) => !isBlank(cell));
	return filled.length > 1 && !isComment(row) && !filled.some(isData);
}

function gapBetween(rows: Rows, above: number, below: number): boolean {
	for (let row = above + 1; row < below; row++) if (isGap(rows[row] ?? [])) return true;
	return false;
}

function knownHeaders(row: readonly Cell[], formats: readonly ResultsFormat[]): number {
	if (isComment(row) || row.some((cell) => typeof cell !== "string")) return 0;
	let known = 0;
	for (const cell of row) {
		const text = headerText(cell);
		if (text === "" || text.length > 120) continue;
		if (isData(cell)) return 0;
		const isKnown =
			readResultHeader(text, "posts", undefined) ??
			readResultHeader(text, "ads", undefined) ??
			readResultHeader(text, "orders", undefined) ??
			formats.find(({ columns }) => columns?.[plainHeader(text)] !== undefined);
		if (isKnown !== undefined) known++;
	}
	return known;
}

/** The formats of rows of one kind, and a list of such rows for headers that none of them knows. */
function formatsOf(kind: RowKind, formats: readonly ResultsFormat[]): readonly ResultsFormat[] {
	const any: ResultsFormat = { ...formats[formats.length - 1]!, rows: kind };
	return [
		...formats.filter(({ rows, id }) => rows === kind && id !== any.id),
		kind === "orders" ? { ...any, shop: true } : any,
	];
}

/** The format that is surest of these headers; the last of the list takes anything. */
export function detectFormat(
	names: readonly string[],
	above: string,
	formats: readonly ResultsFormat[],
): { readonly format: ResultsFormat; readonly score: number; readonly why: string } {
	const plain = names.map(plainHeader);
	const set = new Set(plain);
	const look: ExportLook = {
		has: (...headers) => headers.some((header) => set.has(header)),
		begins: (...starts) => plain.some((name) => starts.some((start) => name.startsWith(start))),
		above: above.toLowerCase(),
	};
	let best = { format: formats[formats.length - 1]!, score: 0, why: "" };
	for (const format of formats) {
		const told = format.detect(look);
		if (told.score > best.score) best = { format, ...told };
	}
	return best;
}

function dataRows(rows: Rows, header: number, end: number): DataRow[] {
	const names = (rows[header] ?? []).map(headerText).join("\t").trimEnd();
	const data: DataRow[] = [];
	for (let row = header + 1; row < end; row++) {
		const cells = rows[row] ?? [];
		if (isGap(cells)) continue;
		if (header >= 0 && cells[0] === rows[header]?.[0] && cells.map(headerText).join("\t").trimEnd() === names)
			continue;
		data.push({ line: row + 1, cells });
	}
	return data;
}

function isGap(row: readonly Cell[]): boolean {
	return row.every(isBlank) || isComment(row);
}

/** `# Start date: 20260101`; an order's name such as `#1001` is none. */
function isComment(row: readonly Cell[]): boolean {
	return typeof row[0] === "string" && /^#(?:[\s\-#]|$)/.test(row[0].trim());
}

function isData(cell: Cell): boolean {
	if (typeof cell !== "string") return typeof cell === "number" || isDateCell(cell);
	const text = cell.trim();
	if (text === "" || text.length > 120) return false;
	if (isNothing(text) || looksLikeLink(text)) return true;
	return /\d/.test(text) && (!isProblem(parseNumber(text)) || !isProblem(parseDate(text)));
}

function headerText(cell: Cell): string {
	return cellText(cell).replace(/\s+/g, " ").trim();
}

function textOf(rows: Rows): string {
	return rows
		.slice(0, PREAMBLE)
		.map((row) => row.map(cellText).join(" "))
		.join(" ");
}
