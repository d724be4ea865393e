import { readNumber, toNumber } from "../coerce.ts";
import { dateOf, serialFrom } from "../dates.ts";
import {
	type CallEnvironment,
	define,
	defineVolatile,
	type FunctionTable,
	number,
	operand,
	optional,
	scalar,
	text,
} from "../define.ts";
import { fail, isError, type Operand, type Scalar } from "../values.ts";
import { eachValue } from "./collect.ts";
import { addWorkdays, networkDays, weekendOf } from "./workdays.ts";

export const dateFunctions: FunctionTable = {
	DATE: define([number, number, number], (year, month, day) => {
		const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
		return serialFrom(full, Math.trunc(month), Math.trunc(day));
	}),
	TIME: define([number, number, number], (hour, minute, second) => {
		const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
		return (((seconds / 86400) % 1) + 1) % 1;
	}),
	TODAY: defineVolatile([], function () {
		return Math.floor(this.now());
	}),
	NOW: defineVolatile([], function () {
		return this.now();
	}),
	YEAR: define([number], (serial) => dateOf(Math.floor(serial)).getUTCFullYear()),
	MONTH: define([number], (serial) => dateOf(Math.floor(serial)).getUTCMonth() + 1),
	DAY: define([number], (serial) => dateOf(Math.floor(serial)).getUTCDate()),
	HOUR: define([number], (serial) => dateOf(serial).getUTCHours()),
	MINUTE: define([number], (serial) => dateOf(serial).getUTCMinutes()),
	SECOND: define([number], (serial) => dateOf(serial).getUTCSeconds()),
	WEEKDAY: define([number, optional(number)], (serial, type = 1) => {
		const day = dateOf(Math.floor(serial)).getUTCDay();
		if (type === 1) return day + 1;
		if (type === 2) return ((day + 6) % 7) + 1;
		if (type === 3) return (day + 6) % 7;
		return fail(
			"#NUM!",
			`Function WEEKDAY parameter 2 value is ${type}. Valid values are between 1 and 3 inclusive.`,
		);
	}),
	WEEKNUM: define([number, optional(number)], (serial, type = 1) => {
		if (type === 21) return isoWeek(serial);
		const first = type === 2 || type === 11 ? 1 : type >= 12 ? (type - 10) % 7 : 0;
		const date = dateOf(Math.floor(serial));
		const newYear = serialFrom(date.getUTCFullYear(), 1, 1);
		const offset = (dateOf(newYear).getUTCDay() - first + 7) % 7;
		return Math.floor((Math.floor(serial) - newYear + offset) / 7) + 1;
	}),
	ISOWEEKNUM: define([number], isoWeek),
	DATEVALUE: define([scalar], function (value) {
		const serial = typeof value === "number" ? value : readNumber(String(value ?? ""), this.locale);
		return serial === undefined
			? fail("#VALUE!", `DATEVALUE parameter '${String(value ?? "")}' cannot be parsed to date/time.`)
			: Math.floor(serial);
	}),
	TIMEVALUE: define([scalar], function (value) {
		const serial = typeof value === "number" ? value : readNumber(String(value ?? ""), this.locale);
		return serial === undefined
			? fail("#VALUE!", `TIMEVALUE parameter '${String(value ?? "")}' cannot be parsed to date/time.`)
			: serial - Math.floor(serial);
	}),
	EDATE: define([number, number], (serial, months) => addMonths(serial, Math.trunc(months))),
	EOMONTH: define([number, number], (serial, months) => {
		const date = dateOf(Math.floor(serial));
		return serialFrom(date.getUTCFullYear(), date.getUTCMonth() + 2 + Math.trunc(months), 0);
	}),
	DAYS: define([number, number], (end, start) => Math.floor(end) - Math.floor(start)),
	DATEDIF: define([number, number, text], (start, end, unit) =>
		dateDifference(Math.floor(start), Math.floor(end), unit.toUpperCase()),
	),
	NETWORKDAYS: define([number, number, optional(operand)], function (start, end, holidays) {
		return networkDays(start, end, weekendOf(1) as readonly number[], holidaysOf(this, holidays));
	}),
	"NETWORKDAYS.INTL": define(
		[number, number, optional(scalar), optional(operand)],
		function (start, end, weekend = 1, holidays = null) {
			const days = weekendOf(weekend);
			return isError(days) ? days : networkDays(start, end, days, holidaysOf(this, holidays));
		},
	),
	WORKDAY: define([number, number, optional(operand)], function (start, days, holidays) {
		return addWorkdays(
			start,
			Math.trunc(days),
			weekendOf(1) as readonly number[],
			holidaysOf(this, holidays),
		);
	}),
	"WORKDAY.INTL": define(
		[number, number, optional(scalar), optional(operand)],
		function (start, days, weekend = 1, holidays = null) {
			const off = weekendOf(weekend);
			return isError(off) ? off : addWorkdays(start, Math.trunc(days), off, holidaysOf(this, holidays));
		},
	),
};

/** The same day of another month, or its last one. */
function addMonths(serial: number, months: number): number {
	const date = dateOf(Math.floor(serial));
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth() + 1 + months;
	return Math.min(serialFrom(year, month, date.getUTCDate()), serialFrom(year, month + 1, 0));
}

function isoWeek(serial: number): number {
	const day = Math.floor(serial);
	const thursday = day + 3 - ((dateOf(day).getUTCDay() + 6) % 7);
	return Math.floor((thursday - serialFrom(dateOf(thursday).getUTCFullYear(), 1, 1)) / 7) + 1;
}

function dateDifference(start: number, end: number, unit: string): Scalar {
	if (start > end) return fail("#NUM!", "Function DATEDIF parameter 2 should be on or after parameter 1.");
	const from = dateOf(start);
	const to = dateOf(end);
	const early = to.getUTCDate() < from.getUTCDate() ? 1 : 0;
	const months =
		(to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() - early;
	switch (unit) {
		case "D":
			return end - start;
		case "M":
			return months;
		case "Y":
			return Math.floor(months / 12);
		case "YM":
			return months % 12;
		case "MD":
			return end - serialFrom(to.getUTCFullYear(), to.getUTCMonth() + 1 - early, from.getUTCDate());
		case "YD":
			return (
				end -
				serialFrom(from.getUTCFullYear() + Math.floor(months / 12), from.getUTCMonth() + 1, from.getUTCDate())
			);
		default:
			return fail(
				"#NUM!",
				`Function DATEDIF parameter 3 value is "${unit}". Use one of: Y, M, D, MD, YM, YD.`,
			);
	}
}

function holidaysOf({ locale, name }: CallEnvironment, operand: Operand | undefined): ReadonlySet<number> {
	const days = new Set<number>();
	if (operand === undefined || operand === null) return days;
	eachValue([operand], (value) => {
		if (value === null) return;
		const serial = toNumber(value, { name, parameter: 3, locale });
		if (!isError(serial)) days.add(Math.floor(serial));
	});
	return days;
}
