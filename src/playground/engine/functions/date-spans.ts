import { dateOf, serialFrom } from "../dates.ts";
import { boolean, define, type FunctionTable, number, optional } from "../define.ts";
import { fail } from "../values.ts";

const UNIX_EPOCH = 25_569;

/** How far days lie apart by the calendars of banks, and times by the clock of computers. */
export const dateSpanFunctions: FunctionTable = {
	DAYS360: define([number, number, optional(boolean)], (start, end, european = false) =>
		days360(start, end, european),
	),
	YEARFRAC: define([number, number, optional(number)], (from, to, basis = 0) => {
		const [start, end] = from <= to ? [from, to] : [to, from];
		const days = Math.floor(end) - Math.floor(start);
		switch (Math.trunc(basis)) {
			case 0:
				return days360(start, end, false) / 360;
			case 1:
				return days / yearLength(start, end);
			case 2:
				return days / 360;
			case 3:
				return days / 365;
			case 4:
				return days360(start, end, true) / 360;
			default:
				return fail(
					"#NUM!",
					`Function YEARFRAC parameter 3 value is ${basis}. Valid values are between 0 and 4 inclusive.`,
				);
		}
	}),
	/** Units: 1 seconds, 2 milliseconds, 3 microseconds. */
	EPOCHTODATE: define([number, optional(number)], (time, unit = 1) => {
		if (time < 0)
			return fail("#NUM!", `Function EPOCHTODATE parameter 1 value is ${time}. It should be at least 0.`);
		const perDay = [86_400, 86_400e3, 86_400e6][Math.trunc(unit) - 1];
		if (perDay === undefined) {
			return fail("#NUM!", `Function EPOCHTODATE parameter 2 value is ${unit}. Use one of: 1, 2, 3.`);
		}
		return UNIX_EPOCH + Math.trunc(time) / perDay;
	}),
};

/** In months of 30 days; the American way moves the end of February and only then the 31st of the end. */
function days360(from: number, to: number, european: boolean): number {
	const [start, end] = [partsOf(from), partsOf(to)];
	let [first, last] = [start.day, end.day];
	if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
	else {
		if (start.isLastOfFebruary && end.isLastOfFebruary) last = 30;
		if (start.isLastOfFebruary) first = 30;
		if (last === 31 && first >= 30) last = 30;
		first = Math.min(first, 30);
	}
	return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first;
}

function partsOf(serial: number) {
	const date = dateOf(Math.floor(serial));
	const month = date.getUTCMonth() + 1;
	const isLastOfFebruary = month === 2 && dateOf(Math.floor(serial) + 1).getUTCMonth() === 2;
	return { year: date.getUTCFullYear(), month, day: date.getUTCDate(), isLastOfFebruary };
}

/** Of a span up to a year the year with or without 29 February inside, of a longer one the mean of its years. */
function yearLength(from: number, to: number): number {
	const [start, end] = [partsOf(from), partsOf(to)];
	const years = end.year - start.year;
	const upToAYear =
		years === 0 ||
		(years === 1 && (end.month < start.month || (end.month === start.month && end.day <= start.day)));
	if (!upToAYear) return (serialFrom(end.year + 1, 1, 1) - serialFrom(start.year, 1, 1)) / (years + 1);
	if (years === 0) return serialFrom(start.year + 1, 1, 1) - serialFrom(start.year, 1, 1);
	const leapDay = [start.year, end.year]
		.map((year) => serialFrom(year, 3, 1) - 1)
		.find((day) => dateOf(day).getUTCDate() === 29 && day >= Math.floor(from) && day <= Math.floor(to));
	return leapDay === undefined ? 365 : 366;
}
