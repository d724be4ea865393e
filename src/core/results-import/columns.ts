import { type Cell, isBlank } from "../cell.ts";
import { cellText } from "../import/column-values.ts";
import { decimalEvidence, numberEvidence } from "../import/number-evidence.ts";
import type { Platform } from "../platforms.ts";
import { columnLetters } from "../tables/a1.ts";
import { type DateOrder, dateOrderOf } from "../values/parse-date.ts";
import type { NumberStyle } from "../values/parse-number.ts";
import { kindOfField, type ResultField } from "./fields.ts";
import type { FoundTable } from "./find-table.ts";
import { readResultHeader } from "./read-header.ts";

/** A column of the export, and how its cells are read. */
export interface ResultColumn {
	readonly index: number;
	readonly header: string;
	/** `""`: left out. */
	readonly to: string;
	readonly why: string;
	readonly samples: readonly string[];
	/** What a shop's unknown column holds may be a buyer's, so it is not shown. */
	readonly hidden?: true;
	readonly numbers: NumberStyle;
	readonly dates?: DateOrder;
	/** The order of day and month is a guess by the format or the spreadsheet's region. */
	readonly guessed?: true;
	/** Its days are written without a year: `March 25`. */
	readonly yearless?: true;
	readonly currency?: string;
	readonly platform?: Platform;
}

const SAMPLE = 2000;

/** Fields that several columns may fill together. */
const joined = /^(?:name|code)$/;

const leftOut: { readonly [field: string]: string } = {
	"-rate": "a rate the tracker computes itself, by one definition for all",
	"-average": "an average; the tracker needs the figures of each post",
	"-personal": "personal data; it is dropped",
	"-fee": "a fee; fees belong on the Roster, the Plan or Payments, and are counted there",
	"-other": "not needed",
	"-people": "people, not visits",
};

/** What each column of a table means and how it is written; `chosen` are the planner's own choices, by column. */
export function readColumns(
	table: FoundTable,
	chosen: { readonly [column: string]: string },
	locale: string,
): ResultColumn[] {
	const { names, data, format } = table;
	const width = data.slice(0, SAMPLE).reduce((most, { cells }) => Math.max(most, cells.length), names.length);
	const meanings = Array.from({ length: width }, (_, index) => {
		const name = names[index] ?? "";
		return name === "" ? undefined : readResultHeader(name, format.rows, format);
	});
	const winners = new Map<string, number>();
	meanings.forEach((meaning, index) => {
		if (!meaning || joined.test(meaning.to) || chosen[index] !== undefined) return;
		if (!hasValues(data, index)) return;
		const best = winners.get(meaning.to);
		if (best === undefined || meaning.rank < meanings[best]!.rank) winners.set(meaning.to, index);
	});
	const fields = meanings.map((meaning, index) => {
		if (chosen[index] !== undefined) return chosen[index]!;
		if (!meaning || meaning.to.startsWith("-")) return "";
		const taken = Object.values(chosen).includes(meaning.to) && !joined.test(meaning.to);
		return !taken && (joined.test(meaning.to) || winners.get(meaning.to) === index) ? meaning.to : "";
	});
	const evidence = fields.map((field, index) =>
		/^(?:count|money)$/.test(kindOfField(field)) ? numberEvidence(cellsOf(data, index)) : undefined,
	);
	const whole = evidence.reduce(
		(sum, one) => ({ point: sum.point + (one?.point ?? 0), comma: sum.comma + (one?.comma ?? 0) }),
		{ point: 0, comma: 0 },
	);
	// Rates are left out, but their decimals tell how the file is written.
	meanings.forEach((meaning, index) => {
		if (meaning && /^-(?:rate|average)$/.test(meaning.to))
			addEvidence(whole, cellsOf(data.slice(0, 200), index));
	});
	return fields.map((to, index) => {
		const meaning = meanings[index];
		const header = names[index] || `Column ${columnLetters(index)}`;
		const own = evidence[index];
		const isHidden = meaning === undefined && to === "" && format.rows === "orders";
		const decimal = own && (decided(own) ?? decided(whole));
		return {
			index,
			header,
			to,
			why: whyOf(meaning?.to, to, header, chosen[index] !== undefined, winners, names),
			samples: isHidden ? [] : samplesOf(data, index),
			...(isHidden && hasValues(data, index) ? { hidden: true as const } : {}),
			numbers: decimal === undefined ? {} : { decimal },
			...(kindOfField(to) === "date" ? datesOf(data, index, format.dates, locale) : {}),
			...(meaning?.currency === undefined ? {} : { currency: meaning.currency }),
			...(meaning?.platform === undefined ? {} : { platform: meaning.platform }),
		};
	});
}

function whyOf(
	meant: ResultField | undefined,
	to: string,
	header: string,
	isChosen: boolean,
	winners: ReadonlyMap<string, number>,
	names: readonly string[],
): string {
	if (isChosen) return "your choice";
	if (meant === undefined) return `header “${header}” is not known`;
	if (to !== "") return `header “${header}” means ${to}`;
	if (meant.startsWith("-")) return `header “${header}” is ${leftOut[meant]}`;
	const winner = winners.get(meant);
	return winner === undefined
		? `header “${header}” means ${meant}, but the column is blank`
		: `header “${header}” means ${meant}, as “${names[winner]}” does, which is taken`;
}

function datesOf(
	data: FoundTable["data"],
	index: number,
	ofFormat: DateOrder | undefined,
	locale: string,
): Pick<ResultColumn, "dates" | "guessed" | "yearless"> {
	const cells = [...cellsOf(data, index)];
	if (cells.some((cell) => typeof cell === "string" && isYearless(cell))) return { yearless: true };
	const certain = dateOrderOf(cells);
	if (certain !== undefined) return { dates: certain };
	const open = cells.some((cell) => typeof cell === "string" && /^\s*\d{1,2}[/-]\d{1,2}[/-]\d/.test(cell));
	if (!open) return {};
	const dates = ofFormat ?? (/^en_(?:US|CA|PH)|^en$/.test(locale) ? "month first" : "day first");
	return { dates, guessed: true };
}

/** `March 25`, `25. März`. */
export function isYearless(text: string): boolean {
	return /^\s*(?:\p{L}{3,12}\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?)\s*$/u.test(text);
}

function addEvidence(whole: { point: number; comma: number }, cells: Iterable<Cell | undefined>): void {
	for (const cell of cells) {
		const sign =
			typeof cell === "string" && cell.length < 40 && /\d/.test(cell) ? decimalEvidence(cell) : undefined;
		if (sign === ".") whole.point++;
		else if (sign === ",") whole.comma++;
	}
}

function decided({
	point,
	comma,
}: {
	readonly point: number;
	readonly comma: number;
}): "." | "," | undefined {
	if (point > 0 === comma > 0) return undefined;
	return comma > 0 ? "," : ".";
}

function hasValues(data: FoundTable["data"], index: number): boolean {
	return data.some(({ cells }) => !isBlank(cells[index]));
}

function samplesOf(data: FoundTable["data"], index: number): string[] {
	const samples: string[] = [];
	for (const { cells } of data.slice(0, 200)) {
		const cell = cells[index];
		if (cell === undefined || isBlank(cell)) continue;
		const text = cellText(cell);
		samples.push(text.length > 60 ? `${text.slice(0, 59)}…` : text);
		if (samples.length === 3) break;
	}
	return samples;
}

function* cellsOf(data: FoundTable["data"], index: number): Generator<Cell | undefined> {
	for (const { cells } of data) yield cells[index];
}
