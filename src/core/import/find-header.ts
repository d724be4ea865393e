import { type Cell, isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseNumber } from "../values/parse-number.ts";
import { looksLikeLink } from "../values/parse-url.ts";
import { cellText, isEmail } from "./column-values.ts";
import { readHeader } from "./read-header.ts";

export interface Header {
	/** From 0; -1: there is none, and all rows are data. */
	readonly row: number;
	/** The last row of the header: below `row` where units stand under it. */
	readonly end: number;
	/** By column, `""` where the cell is blank; `[]` without a header. */
	readonly names: readonly string[];
	/** The headings of the row above, each spread over the columns it stands for; `""` where there is none. */
	readonly groups: readonly string[];
}

const HEADER_ROWS = 10;

/** Finds the header among the first ten rows, or takes the row the planner chose (-1: none). */
export function findHeader(rows: readonly (readonly Cell[])[], chosen?: number): Header {
	const valid = chosen !== undefined && Number.isInteger(chosen) && chosen >= -1 && chosen < rows.length;
	const row = valid ? chosen : lowerHeader(rows, bestRow(rows));
	if (row < 0) return { row: -1, end: -1, names: [], groups: [] };
	const [names, below] = [rows[row] ?? [], rows[row + 1] ?? []];
	const hasUnits = isUnitRow(names, below);
	return {
		row,
		end: hasUnits ? row + 1 : row,
		names: names.map((name, column) =>
			withUnit(headerText(name), hasUnits ? headerText(below[column] ?? "") : ""),
		),
		groups: groupsAbove(rows[row - 1] ?? [], names),
	};
}

function headerText(cell: Cell): string {
	return cellText(cell).replace(/\s+/g, " ").trim();
}

/** Where the row found holds headings over several columns, the names of the columns are in the row below it. */
function lowerHeader(rows: readonly (readonly Cell[])[], row: number): number {
	if (row < 0) return row;
	const [upper, below] = [rows[row] ?? [], rows[row + 1] ?? []];
	const filled = below.filter((cell) => !isBlank(cell));
	const isBelow =
		filled.length > 1 &&
		below.some((cell, column) => !isBlank(cell) && isBlank(upper[column])) &&
		filled.every((cell) => !isDataLike(cell) && readHeader(headerText(cell)) !== undefined);
	return isBelow ? row + 1 : row;
}

/** `(K)`, `%`, `EUR`, `in thousands` under the names, and nothing else. */
function isUnitRow(names: readonly Cell[], below: readonly Cell[]): boolean {
	const units = below.map((cell) => (isBlank(cell) ? "" : headerText(cell)));
	const filled = units.filter((unit) => unit !== "");
	return (
		filled.some((unit) => isUnit(unit)) &&
		units.every(
			(unit, column) => unit === "" || (isUnit(unit) && !isBlank(names[column])) || isKindWord(unit),
		)
	);
}

function isUnit(text: string): boolean {
	if (text.length > 20 || /\d(?!00)/.test(text)) return false;
	if (/^[(\s]*[%％][)\s]*$/.test(text)) return true;
	const { scale, currency } = readHeader(`Fee (${text})`) ?? {};
	return scale !== undefined || currency !== undefined;
}

/** What people write under columns that have no unit. */
function isKindWord(text: string): boolean {
	return /^[([]?(?:text|name|handle|url|link|number|count|#|n|date|yes\/no|[-–—])?[)\]]?$/i.test(text);
}

function withUnit(name: string, unit: string): string {
	return unit !== "" && isUnit(unit) ? `${name} (${unit.replace(/^\(|\)$/g, "")})` : name;
}

function bestRow(rows: readonly (readonly Cell[])[]): number {
	const width = rows.slice(0, 50).reduce((most, row) => Math.max(most, countFilled(row)), 0);
	let best = -1;
	let bestScore = 0;
	for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
		const score = headerScore(rows[row] ?? [], width);
		if (score > bestScore) [best, bestScore] = [row, score];
	}
	return best >= 0 ? best : rowUnlikeTheRest(rows, width);
}

/** How many headers are known, less the cells that look like data: figures, links, handles. */
function headerScore(row: readonly Cell[], width: number): number {
	const filled = countFilled(row);
	if (filled === 0 || (filled === 1 && width > 1)) return 0;
	let known = 0;
	for (const cell of row) {
		const text = headerText(cell);
		if (isDataLike(cell)) known--;
		else if (text !== "" && text.length <= 120 && readHeader(text) !== undefined) {
			known += findPlatform(text) === undefined ? 1 : 0.4;
		}
	}
	const enough = filled === 1 ? known > 0 : known >= 1;
	return enough ? known + filled / 1000 : 0;
}

/** A header in words that are not known: the first row of several texts, over columns of figures, links or handles. */
function rowUnlikeTheRest(rows: readonly (readonly Cell[])[], width: number): number {
	const first = rows.slice(0, HEADER_ROWS).findIndex((row) => countFilled(row) > (width > 1 ? 1 : 0));
	const header = rows[first] ?? [];
	if (first < 0 || width < 2 || header.some(isDataLike)) return -1;
	const below = rows.slice(first + 1, first + 21).filter((row) => countFilled(row) > 1);
	const contrast = header.some(
		(cell, column) =>
			!isBlank(cell) && below.length > 1 && below.every((row) => isDataLike(row[column] ?? "")),
	);
	return contrast ? first : -1;
}

function isDataLike(cell: Cell): boolean {
	if (typeof cell !== "string") return typeof cell !== "boolean";
	const text = cell.trim();
	if (text === "" || text === "@") return false;
	if (isNothing(text)) return true;
	return (
		/^@\S/.test(text) ||
		looksLikeLink(text) ||
		isEmail(text) ||
		(/\d/.test(text) && !isProblem(parseNumber(text)))
	);
}

function countFilled(row: readonly Cell[]): number {
	return row.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

/** A heading above several columns is filled in only once, in the first of its merged cells. */
function groupsAbove(above: readonly Cell[], header: readonly Cell[]): string[] {
	const filled = countFilled(above);
	const named = above.some((cell) => findPlatform(headerText(cell)) !== undefined);
	if ((filled < 2 && !named) || above.some(isDataLike)) return header.map(() => "");
	let group = "";
	return header.map((_, column) => {
		const text = headerText(above[column] ?? "");
		if (text !== "") group = text;
		return group;
	});
}
