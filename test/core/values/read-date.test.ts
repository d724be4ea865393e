import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import type { SheetValue } from "../../../src/core/sheet-function.ts";
import { date, isoDay } from "../../../src/core/values/read-date.ts";

function readDay(cell: SheetValue): string {
	const day = date.read(cell);
	return isProblem(day) ? day.problem : isoDay(day);
}

const HOW = 'Give a date cell, or write it with the year first, such as "2026-11-18".';

describe("a date", () => {
	it.each([
		{ form: "text with the year first", cell: "2026-11-18", day: "2026-11-18" },
		{ form: "text without leading zeros", cell: " 2026-1-5 ", day: "2026-01-05" },
		{ form: "text with a time", cell: "2026-11-18T23:30:00", day: "2026-11-18" },
		{ form: "a leap day", cell: "2028-02-29", day: "2028-02-29" },
		{ form: "a serial number", cell: 46344, day: "2026-11-18" },
		{ form: "a serial number with a time of day", cell: 46344.9, day: "2026-11-18" },
		{ form: "the first serial number", cell: 40000, day: "2009-07-06" },
		{ form: "the last serial number", cell: 60000, day: "2064-04-08" },
	])("is read from $form", ({ cell, day }) => {
		expect(readDay(cell)).toBe(day);
	});

	it("is the sheet's own day for a date cell in any time zone from −10 to +13", () => {
		const quarters = fc.integer({ min: -40, max: 52 });
		fc.assert(
			fc.property(fc.integer({ min: 14_431, max: 34_431 }), quarters, (day, offset) => {
				const midnight = new Date(day * 86_400_000 - offset * 900_000);
				expect(date.read(midnight)).toBe(day);
			}),
		);
	});

	it.each([
		{ cell: "03/04/2026", message: `"03/04/2026" may be day or month first. ${HOW}` },
		{ cell: "18.11.26", message: `"18.11.26" may be day or month first. ${HOW}` },
		{ cell: "soon", message: `"soon" is not a date. ${HOW}` },
		{ cell: "2026-02-30", message: `"2026-02-30" is not a day of the calendar. ${HOW}` },
		{ cell: "2026-13-01", message: `"2026-13-01" is not a day of the calendar. ${HOW}` },
		{ cell: "2026-11-00", message: `"2026-11-00" is not a day of the calendar. ${HOW}` },
		{ cell: "0026-11-18", message: `"0026-11-18" is not a date from 2009-07-06 to 2064-04-08. ${HOW}` },
		{ cell: 24, message: `"24" is not a date from 2009-07-06 to 2064-04-08. ${HOW}` },
		{ cell: true, message: `"true" is not a date. ${HOW}` },
	])("is not read from $cell", ({ cell, message }) => {
		expect(readDay(cell)).toBe(message);
	});
});
