import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTyped } from "../../../src/playground/model/parse-typed.ts";
import type { Content } from "../../../src/playground/model/types.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
import { editableText } from "../../../src/playground/page/grid/cell-text.ts";
import { LOCALES } from "../../../src/playground/page/locales.ts";

function textOf(content: Content, number: string, locale: string): string {
	const workbook = createWorkbook({ locale });
	workbook.setContents(0, 0, 0, [[content]]);
	workbook.setFormat(0, { row: 0, column: 0, rows: 1, columns: 1 }, { number });
	return editableText(workbook, workbook.sheets[0]!, 0, 0);
}

describe("the formula bar shows", () => {
	const halfPastTwo = 14.5 / 24;
	test.each([
		{ locale: "en_US", content: 46353, number: "mmm d", text: "11/27/2026" },
		{ locale: "de_DE", content: 46353, number: "yyyy-mm-dd", text: "27.11.2026" },
		{ locale: "pt_BR", content: 46353, number: "yyyy-mm-dd", text: "27/11/2026" },
		{ locale: "en_GB", content: 46027, number: "yyyy-mm-dd", text: "05/01/2026" },
		{ locale: "sv_SE", content: 46353, number: "d mmm", text: "2026-11-27" },
		{ locale: "en_US", content: 46353 + halfPastTwo, number: "yyyy-mm-dd", text: "11/27/2026 14:30:00" },
		{ locale: "de_DE", content: 46353 + halfPastTwo, number: "yyyy-mm-dd", text: "27.11.2026 14:30:00" },
		{ locale: "en_US", content: halfPastTwo, number: "hh:mm", text: "2:30:00 PM" },
		{ locale: "de_DE", content: halfPastTwo, number: "hh:mm", text: "14:30:00" },
		{ locale: "de_DE", content: 1.5, number: "[h]:mm:ss", text: "36:00:00" },
		{ locale: "en_US", content: 0.05, number: "0.00%", text: "5%" },
		{ locale: "de_DE", content: 0.0386, number: "0%", text: "3,86%" },
		{ locale: "de_DE", content: 1234.5, number: "#,##0.00", text: "1234,5" },
		{ locale: "es_MX", content: 1234.5, number: "", text: "1234.5" },
		{ locale: "en_US", content: -3, number: "yyyy-mm-dd", text: "-3" },
		{ locale: "en_US", content: 2_958_465, number: "yyyy-mm-dd", text: "12/31/9999" },
		{ locale: "en_US", content: 2_958_465.25, number: "yyyy-mm-dd", text: "2958465.25" },
		{ locale: "en_US", content: "11/27/2026", number: "", text: "'11/27/2026" },
		{ locale: "en_US", content: { formula: "=SUM(A2;B2)" }, number: "", text: "=SUM(A2,B2)" },
		{ locale: "de_DE", content: { formula: "=SUM(A2;1,5)" }, number: "", text: "=SUM(A2;1,5)" },
	])("$text for $content as $number in $locale", ({ locale, content, number, text }) => {
		expect(textOf(content, number, locale)).toBe(text);
	});
});

describe("typing what the formula bar shows gives the same again", () => {
	const locale = fc.constantFrom(...LOCALES.map(([id]) => id));
	const days = fc.integer({ min: 61, max: 2_958_465 });
	const seconds = fc.integer({ min: 0, max: 86_399 });
	const number = fc.oneof(
		fc.double({ noNaN: true, min: -1e300, max: 1e300 }).filter((value) => Math.abs(value) > 1e-300),
		fc.integer(),
		fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
	);
	const typedAgain = (content: number, format: string, where: string) =>
		parseTyped(textOf(content, format, where), where).content as number;

	test("for dates", () => {
		fc.assert(
			fc.property(days, locale, (day, where) => {
				expect(typedAgain(day, "mmm d, yyyy", where)).toBe(day);
			}),
		);
	});

	test("for dates with times, and times", () => {
		fc.assert(
			fc.property(fc.oneof(days, fc.constant(0)), seconds, locale, (day, second, where) => {
				const format = day === 0 ? "h:mm" : "yyyy-mm-dd h:mm";
				const value = day + second / 86_400;
				expect(typedAgain(value, format, where)).toBeCloseTo(value, 9);
			}),
		);
	});

	test("for numbers and percentages", () => {
		fc.assert(
			fc.property(number, fc.constantFrom("", "0%", '#,##0.00 "€"'), locale, (value, format, where) => {
				const again = typedAgain(value, format, where);
				expect(Math.abs(again - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
			}),
		);
	});

	test("for texts", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), number.map(String)), locale, (value, where) => {
				expect(parseTyped(textOf(value, "", where), where).content).toBe(value === "" ? null : value);
			}),
		);
	});
});
