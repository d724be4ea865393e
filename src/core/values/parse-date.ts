import type { DateCell } from "../cell.ts";
import { type Problem, problem, quote } from "../problem.ts";

/** Which of two numbers comes first in `3/4/2026`. */
export type DateOrder = "day first" | "month first";

const allowed = 'Write it with the year first, such as "2026-11-25".';

/**
 * Reads a calendar day where there is no doubt about it: `2026-11-25`, `2026/11/25 14:30`, `25.11.2026`, `Oct 3, 2026`,
 * `20261125`, `2026년 11월 25일`. In `3/4/2026` the order must be given, since it differs by country.
 */
export function parseDate(text: string, order?: DateOrder): DateCell | Problem {
	const typed = text.trim().slice(0, 60);
	const day = typed.replace(
		/[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i,
		"",
	);
	const yearFirst =
		/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day) ??
		/^(\d{4})()\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]$/.exec(day) ??
		/^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(day);
	if (yearFirst) return dayOf(text, yearFirst[1], Number(yearFirst[3]), Number(yearFirst[4]));
	const worded =
		/^()([a-zäéû]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(day) ??
		/^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-zäéû]{3,10})\.?()[\s,-]+(\d{4})$/i.exec(day);
	if (worded) return dayOf(text, worded[4], monthOf(worded[2] ?? ""), Number(worded[1] || worded[3]));
	const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(day);
	if (dotted) return dayOf(text, dotted[3], Number(dotted[2]), Number(dotted[1]));
	return yearLast(text, day, order);
}

/** The order that one column of dates must have, from the cells that leave no doubt; `undefined` if none does. */
export function dateOrderOf(cells: Iterable<unknown>): DateOrder | undefined {
	let [dayFirst, monthFirst] = [false, false];
	for (const cell of cells) {
		const parts = typeof cell === "string" ? /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(cell) : null;
		if (parts === null) continue;
		if (Number(parts[1]) > 12) dayFirst = true;
		if (Number(parts[2]) > 12) monthFirst = true;
	}
	if (dayFirst === monthFirst) return undefined;
	return dayFirst ? "day first" : "month first";
}

function yearLast(text: string, day: string, order: DateOrder | undefined): DateCell | Problem {
	const parts = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
	if (parts === null) return problem(`${quote(text)} is not a date. ${allowed}`);
	const [first, second] = [Number(parts[1]), Number(parts[3])];
	const year = `${(parts[4] ?? "").length === 2 ? "20" : ""}${parts[4]}`;
	const certain = first > 12 ? "day first" : second > 12 || first === second ? "month first" : undefined;
	const read = certain ?? order;
	if (read === undefined) return problem(`${quote(text)} may be day or month first. ${allowed}`);
	return read === "day first" ? dayOf(text, year, second, first) : dayOf(text, year, first, second);
}

function dayOf(text: string, year: string | undefined, month: number, day: number): DateCell | Problem {
	const time = new Date(Date.UTC(Number(year), month - 1, day));
	if (month < 1 || month > 12 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) {
		return problem(`${quote(text)} is not a day of the calendar. ${allowed}`);
	}
	return { date: time.toISOString().slice(0, 10) };
}

function monthOf(word: string): number {
	const starts = [
		/^jan/i,
		/^(?:feb|fév)/i,
		/^(?:mar(?!ca)|mär|mrz)/i,
		/^(?:apr|avr|abr)/i,
		/^(?:may|mai|mag)/i,
		/^(?:jun|juin)/i,
		/^(?:jul|juil)/i,
		/^(?:aug|aoû|ago)/i,
		/^(?:sep|set)/i,
		/^(?:oct|okt|out|ott)/i,
		/^nov/i,
		/^(?:dec|dez|déc|dic)/i,
	];
	return starts.findIndex((start) => start.test(word)) + 1;
}
