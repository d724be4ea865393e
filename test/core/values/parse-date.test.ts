import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { cleanText } from "../../../src/core/values/clean-text.ts";
import { type DateOrder, dateOrderOf, parseDate } from "../../../src/core/values/parse-date.ts";

describe("parseDate", () => {
	test.each<[string, DateOrder | undefined, string]>([
		["2026-11-25", undefined, "2026-11-25"],
		["2026-11-25T14:30:00Z", undefined, "2026-11-25"],
		["2026/1/5 14:30", undefined, "2026-01-05"],
		["20260105", undefined, "2026-01-05"],
		["25.11.2026", undefined, "2026-11-25"],
		["3.4.2026", undefined, "2026-04-03"],
		["Oct 3, 2026", undefined, "2026-10-03"],
		["3 October 2026", undefined, "2026-10-03"],
		["3. März 2026", undefined, "2026-03-03"],
		["2026년 8월 21일", undefined, "2026-08-21"],
		["2026年8月21日", undefined, "2026-08-21"],
		["4/22/2018 6:00", undefined, "2018-04-22"],
		["22/4/2018", undefined, "2018-04-22"],
		["5/5/2026", undefined, "2026-05-05"],
		["3/4/2026", "day first", "2026-04-03"],
		["3/4/2026", "month first", "2026-03-04"],
		["10/2/17 12:41", "month first", "2017-10-02"],
		["25-Nov-2026", undefined, "2026-11-25"],
		["25-Nov-26", undefined, "2026-11-25"],
		["25.11.26", undefined, "2026-11-25"],
		["2026. 8. 21.", undefined, "2026-08-21"],
		["25 de noviembre de 2026", undefined, "2026-11-25"],
		["25 novembro 2026", undefined, "2026-11-25"],
		["1er mars 2026", undefined, "2026-03-01"],
		["3 août 2026", undefined, "2026-08-03"],
		["25 ноября 2026", undefined, "2026-11-25"],
		["25 listopada 2026", undefined, "2026-11-25"],
		["Wed, 25 Nov 2026", undefined, "2026-11-25"],
		["Wednesday, November 25, 2026", undefined, "2026-11-25"],
		["25th November 2026", undefined, "2026-11-25"],
		["5 sept. 2026", undefined, "2026-09-05"],
		["Oct 3, 2026 at 5:00 PM", undefined, "2026-10-03"],
		["2026-11-25 14:30 UTC", undefined, "2026-11-25"],
		["11/25/2026 2:30 PM", undefined, "2026-11-25"],
		["２０２６年１１月２５日", undefined, "2026-11-25"],
		["٢٠٢٦-١١-٢٥", undefined, "2026-11-25"],
		["31/12/99", undefined, "1999-12-31"],
		["25-11-26", "day first", "2026-11-25"],
		["2024-02-29", undefined, "2024-02-29"],
	])("reads %j (%s)", (text, order, date) => {
		expect(parseDate(text, order)).toEqual({ date });
	});

	test.each([
		"3/4/2026",
		"2026-02-30",
		"13/13/2026",
		"yesterday",
		"",
		"2026",
		"45000",
		"Foo 3, 2026",
		"Marble 5, 2026",
		"Decoy 3, 2026",
		"2026-02-29",
		"26-11-25",
		"0000-00-00",
		"Nov 2026",
		"11/2026",
		"25.11.",
	])("refuses %j", (text) => {
		expect(isProblem(parseDate(text))).toBe(true);
	});

	test("says why a date is not certain", () => {
		expect(parseDate("3/4/2026")).toEqual({
			problem: '"3/4/2026" may be day or month first. Write it with the year first, such as "2026-11-25".',
		});
	});

	test("one clear cell decides the order of the column, contradicting cells leave it open", () => {
		expect(dateOrderOf(["3/4/2026", "", 5, "4/22/2026"])).toBe("month first");
		expect(dateOrderOf(["3/4/2026", "22/4/2026"])).toBe("day first");
		expect(dateOrderOf(["22/4/2026", "4/22/2026"])).toBeUndefined();
		expect(dateOrderOf(["26-11-25"])).toBeUndefined();
	});

	test("never throws", () => {
		fc.assert(fc.property(fc.string(), (text) => parseDate(text) !== undefined));
	});
});

describe("cleanText", () => {
	test.each([
		["\ufeff Mara \u200b", "Mara"],
		["Ma\u0000ra\u0007", "Mara"],
		["line 1\r\nline 2", "line 1\nline 2"],
		["=SUM(A1)", "=SUM(A1)"],
		["👩‍🍳 cook", "👩‍🍳 cook"],
	])("turns %j into %j", (text, clean) => {
		expect(cleanText(text)).toBe(clean);
	});
});
