import { cellText } from "../import/column-values.ts";
import { showCount } from "../values/show-number.ts";
import { withoutNoise } from "../values/without-noise.ts";
import type { ResultColumn } from "./columns.ts";
import { isAdditive, kindOfField } from "./fields.ts";
import type { DataRow } from "./find-table.ts";
import type { ReadRow } from "./read-rows.ts";
import type { FigureTotal } from "./types.ts";

const word =
	/^(?:(?:grand |sub|overall |account )?totals?|sum|gesamt|gesamtsumme|gesamtergebnis|summe|insgesamt|ergebnis|zusammenfassung|summary|somme|total general|total général|totales|resultados totales|suma|soma|totale|totaal|total global|итого|合計|합계|总计)(?:\s*[:–—-].*|\s+\(.*\)|\s*)$|^results from \d+ .*$|^ergebnisse (?:von|aus) \d+ .*$/i;

/** Totals may stand first (YouTube, GA4) or last (Google Ads has several). */
const FIRST = 3;
const LAST = 10;

/** Rows that are the file's own totals: by a word such as `Total`, or by naming nothing while the others do. */
export function totalsRows(data: readonly DataRow[], columns: readonly ResultColumn[]): ReadonlySet<number> {
	const named = columns.filter(({ to }) => isIdentity(to));
	const figures = columns.filter(({ to }) => isAdditive(to));
	const found = new Set<number>();
	const numbers = columns.filter(({ to }) => /^(?:permalink|post id|order|shop id)$/.test(to));
	const isNamed = ({ cells }: DataRow) => named.some(({ index }) => cellText(cells[index] ?? "") !== "");
	const mostAreNamed = named.length > 0 && data.filter(isNamed).length >= data.length / 2;
	const isEnd = (index: number) => index < FIRST || index >= data.length - LAST;
	const places = wordPlaces(data.filter((_, index) => isEnd(index)));
	data.forEach((row, index) => {
		if (!isEnd(index)) return;
		// A video may be called “Total: my shoes”; a row with a link or number of its own is no total.
		const isOne = numbers.some(({ index: column }) => {
			const text = cellText(row.cells[column] ?? "");
			return text !== "" && !word.test(text);
		});
		const isWord = !isOne && places.some((column) => word.test(cellText(row.cells[column] ?? "")));
		const isEdge = index === 0 || index >= data.length - 2;
		const isNameless =
			isEdge &&
			mostAreNamed &&
			!isNamed(row) &&
			(data.length > 2 || repeats(row, data, figures)) &&
			figures.some(({ index: column }) => /\d/.test(cellText(row.cells[column] ?? "")));
		if (isWord || isNameless) found.add(row.line);
	});
	return found;
}

/** Columns in which such a word stands here and there; where most rows have the same one (Meta's “Date: Total”) it tells nothing. */
function wordPlaces(rows: readonly DataRow[]): number[] {
	const found = new Map<number, string[]>();
	for (const { cells } of rows) {
		cells.forEach((cell, column) => {
			const text = typeof cell === "string" && cell.length < 80 ? cell.trim() : "";
			if (text !== "" && word.test(text)) found.set(column, [...(found.get(column) ?? []), text]);
		});
	}
	const isRare = (texts: readonly string[]): boolean =>
		texts.length < 3 || texts.length <= rows.length / 2 || new Set(texts).size > 1;
	return [...found].filter(([, texts]) => isRare(texts)).map(([column]) => column);
}

/** Of two rows the nameless one is the total if it says the same as the other. */
function repeats(row: DataRow, data: readonly DataRow[], figures: readonly ResultColumn[]): boolean {
	const other = data.find((one) => one !== row);
	return figures.every(
		({ index }) => cellText(row.cells[index] ?? "") === cellText(other?.cells[index] ?? ""),
	);
}

function isIdentity(to: string): boolean {
	return kindOfField(to) === "text" && to !== "" && !/^(?:currency|platform|type|paid|payment)$/.test(to);
}

/** The sum of each figure over the rows read, beside the file's own. */
export function figureTotals(
	rows: readonly ReadRow[],
	own: readonly ReadRow[],
	columns: readonly ResultColumn[],
): FigureTotal[] {
	const fields = [...new Set(columns.map(({ to }) => to).filter(isAdditive))];
	return fields.flatMap((figure) => {
		const filled = rows.filter(({ figures }) => figures[figure] !== undefined);
		if (filled.length === 0) return [];
		const sum = withoutNoise(filled.reduce((total, { figures }) => total + figures[figure]!, 0));
		const isMoney = kindOfField(figure) === "money";
		const slack = isMoney ? 0.005 * filled.length + 0.001 : 0.001;
		const said = own.flatMap(({ figures }) => (figures[figure] === undefined ? [] : [figures[figure]!]));
		const file = said.find((one) => Math.abs(one - sum) <= slack) ?? said[0];
		const isEqual = file !== undefined && Math.abs(file - sum) <= slack;
		const shown = (value: number) => (isMoney ? money(value) : showCount(value));
		const name = figure.charAt(0).toUpperCase() + figure.slice(1);
		const words =
			file === undefined
				? `${name} ${shown(sum)}`
				: isEqual
					? `${name} ${shown(sum)}: equal to the file's total.`
					: `${name} ${shown(sum)}: the file's total is ${shown(file)}, so ${shown(Math.abs(file - sum))} ${file > sum ? "are not in its rows" : "are in its rows besides"}.`;
		return [{ figure, sum, ...(file === undefined ? {} : { file }), words, isEqual }];
	});
}

/** `1,234.50` */
export function money(value: number): string {
	const [whole = "", cents = ""] = value.toFixed(2).split(".");
	return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
}
