import { getLocale, isDateFormat } from "numfmt";
import { localeFormat } from "../../engine/locale.ts";
import type { Content, SheetModel } from "../../model/types.ts";
import type { Position } from "./a1.ts";

type Series = (step: number) => Content;

/** What comes after the cells, if they begin a series: 1, 2 → 3; a date → the next day; Mon → Tue; Q4 → Q1; Week 1 → Week 2. */
export function continuation(
	sheet: Pick<SheetModel, "content" | "numberFormat">,
	cells: readonly Position[],
	locale: string,
): Series | undefined {
	const contents = cells.map(({ row, column }) => sheet.content(row, column));
	if (contents.every((content) => typeof content === "number")) {
		const { row, column } = cells[0]!;
		return numberSeries(contents, isDateFormat(sheet.numberFormat(row, column)));
	}
	if (!contents.every((content) => typeof content === "string")) return undefined;
	return nameSeries(contents, locale) ?? quarterSeries(contents) ?? numberedSeries(contents);
}

function numberSeries(numbers: readonly number[], isDate: boolean): Series | undefined {
	const last = numbers[numbers.length - 1]!;
	const difference = numbers.length > 1 ? evenStep(numbers) : isDate ? 1 : undefined;
	return difference === undefined ? undefined : (step) => last + difference * step;
}

/** Months and weekdays, in full or short, in English and in the workbook's language. */
function nameSeries(texts: readonly string[], locale: string): Series | undefined {
	for (const names of nameLists(locale)) {
		const places = texts.map((text) => names.findIndex((name) => plain(name) === plain(text)));
		if (places.includes(-1)) continue;
		const difference = places.length > 1 ? roundStep(places, names.length) : 1;
		if (difference === undefined) continue;
		const last = places[places.length - 1]!;
		return (step) => inCaseOf(texts[0]!, names[modulo(last + difference * step, names.length)]!);
	}
	return undefined;
}

/** The short forms also without the point that some languages write. */
function nameLists(locale: string): string[][] {
	const languages = [getLocale(localeFormat(locale).tag), getLocale("en-US")];
	const lists = languages.flatMap((data) => (data ? [data.mmmm, data.mmm, data.dddd, data.ddd] : []));
	return lists.flatMap((names) => [names, names.map((name) => name.replace(/\.$/, ""))]);
}

function plain(name: string): string {
	return name.trim().toLowerCase();
}

/** JAN → FEB, jan → feb, Jan → Feb. */
function inCaseOf(model: string, name: string): string {
	const letters = model.trim();
	if (letters.length > 1 && letters === letters.toUpperCase()) return name.toUpperCase();
	if (letters === letters.toLowerCase()) return name.toLowerCase();
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Q1 to Q4, and round again; also `Q3 2026`, whose year goes on. */
function quarterSeries(texts: readonly string[]): Series | undefined {
	const matches = texts.map((text) => /^(Q)([1-4])(?:(\s+)(\d{4}))?$/i.exec(text.trim()));
	const [first] = matches;
	if (
		!first ||
		matches.some((match) => match === null || (match[4] === undefined) !== (first[4] === undefined))
	)
		return undefined;
	const [, letter = "", , gap, year] = first;
	const places = matches.map((match) => Number(match![4] ?? 0) * 4 + Number(match![2]) - 1);
	const difference = places.length === 1 ? 1 : year === undefined ? roundStep(places, 4) : evenStep(places);
	if (difference === undefined) return undefined;
	const last = places[places.length - 1]!;
	return (step) => {
		const place = last + difference * step;
		const quarter = `${letter}${modulo(place, 4) + 1}`;
		return year === undefined ? quarter : `${quarter}${gap}${Math.floor(place / 4)}`;
	};
}

function numberedSeries(texts: readonly string[]): Series | undefined {
	const numbered = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
	const [first] = numbered;
	if (!first || !numbered.every((match) => match?.[1] === first[1])) return undefined;
	const numbers = numbered.map((match) => Number(match![2]));
	const difference = numbers.length > 1 ? evenStep(numbers) : 1;
	const end = numbers[numbers.length - 1]!;
	return difference === undefined ? undefined : (step) => `${first[1]}${Math.abs(end + difference * step)}`;
}

function evenStep(numbers: readonly number[]): number | undefined {
	const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
	return steps.every((step) => Math.abs(step - steps[0]!) < 1e-9) ? steps[0] : undefined;
}

/** The same step each time, round the end of the list. */
function roundStep(places: readonly number[], count: number): number | undefined {
	const steps = places.slice(1).map((place, index) => modulo(place - places[index]!, count));
	return steps.every((step) => step === steps[0]) ? steps[0] : undefined;
}

function modulo(number: number, count: number): number {
	return ((number % count) + count) % count;
}
