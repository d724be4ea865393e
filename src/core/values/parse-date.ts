import type { DateCell } from "../cell.ts";
import { type Problem, problem, quote } from "../problem.ts";
import { monthOf } from "./month-names.ts";
import { toPlainSigns } from "./plain-signs.ts";

/** Which of two numbers comes first in `3/4/2026`. */
export type DateOrder = "day first" | "month first";

const allowed = 'Write it with the year first, such as "2026-11-25".';

/**
 * Reads a calendar day where there is no doubt about it: `2026-11-25`, `2026/11/25 14:30`, `25.11.2026`, `Oct 3, 2026`,
 * `25 de noviembre de 2026`, `20261125`, `2026년 11월 25일`. In `3/4/2026` the order must be given, since it differs by
 * country. A year of two digits is one from 1970 to 2069.
 */
export function parseDate(text: string, order?: DateOrder): DateCell | Problem {
	const day = toPlainSigns(text.slice(0, 80))
		.replace(
			/(?:\sat\s|[T\s,]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s?(?:Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2})?$/i,
			"",
		)
		.replace(/^[a-zäéçáíóúã]{2,12}\.?,\s+(?=\S+\s)/i, "");
	const yearFirst =
		/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day) ??
		/^(\d{4})(\.) (\d{1,2})\. (\d{1,2})\.?$/.exec(day) ??
		/^(\d{4})()\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]$/.exec(day) ??
		/^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(day);
	if (yearFirst) return dayOf(text, yearFirst[1], Number(yearFirst[3]), Number(yearFirst[4]));
	const worded =
		/^()(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(day) ??
		/^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:[\s-]+|\sde\s)(\p{L}{3,12})\.?()(?:[\s,-]+|\sde\s)(\d{4}|\d{2})$/iu.exec(
			day,
		);
	const month = worded ? monthOf(worded[2] ?? "") : 0;
	if (worded && month > 0) return dayOf(text, worded[4], month, Number(worded[1] || worded[3]));
	const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(day);
	if (dotted) return dayOf(text, dotted[3], Number(dotted[2]), Number(dotted[1]));
	return yearLast(text, day, order);
}

/** The order that one column of dates must have, from the cells that leave no doubt; `undefined` if none does. */
export function dateOrderOf(cells: Iterable<unknown>): DateOrder | undefined {
	let [dayFirst, monthFirst] = [false, false];
	for (const cell of cells) {
		// 26-11-25 may begin with its year, and tells nothing.
		const parts =
			typeof cell === "string" ? /^\s*(\d{1,2})([/-])(\d{1,2})(?:\2\d{4}|\/\d{2})\b/.exec(cell) : null;
		if (parts === null) continue;
		if (Number(parts[1]) > 12) dayFirst = true;
		if (Number(parts[3]) > 12) monthFirst = true;
	}
	if (dayFirst === monthFirst) return undefined;
	return dayFirst ? "day first" : "month first";
}

function yearLast(text: string, day: string, order: DateOrder | undefined): DateCell | Problem {
	const parts = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
	if (parts === null) return problem(`${quote(text)} is not a date. ${allowed}`);
	const [first, second] = [Number(parts[1]), Number(parts[3])];
	// 26-11-25 may well begin with its year.
	const mayBeYear = parts[2] === "-" && (parts[4] ?? "").length === 2 && order === undefined;
	const certain = mayBeYear
		? undefined
		: first > 12
			? "day first"
			: second > 12 || first === second
				? "month first"
				: undefined;
	const read = certain ?? order;
	if (read === undefined) {
		return problem(`${quote(text)} may be day${mayBeYear ? ", year" : ""} or month first. ${allowed}`);
	}
	return read === "day first" ? dayOf(text, parts[4], second, first) : dayOf(text, parts[4], first, second);
}

function dayOf(text: string, yearText = "", month: number, day: number): DateCell | Problem {
	const short = yearText.length === 2;
	const year = Number(yearText) + (short ? (Number(yearText) < 70 ? 2000 : 1900) : 0);
	const time = new Date(Date.UTC(year, month - 1, day));
	if (month < 1 || month > 12 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) {
		return problem(`${quote(text)} is not a day of the calendar. ${allowed}`);
	}
	return { date: time.toISOString().slice(0, 10) };
}
