import { describe, expect, test } from "vitest";
import { parseTyped } from "../../../src/playground/model/parse-typed.ts";

describe("what typing makes of a text in en_US", () => {
	test.each([
		{ text: "hello", content: "hello" },
		{ text: "", content: null },
		{ text: "12", content: 12 },
		{ text: "01234", content: 1234 },
		{ text: "22 34", content: 2234 },
		{ text: "-3.5", content: -3.5 },
		{ text: "(5)", content: -5 },
		{ text: "12%", content: 0.12, numberFormat: "0%" },
		{ text: "3.86%", content: 0.0386, numberFormat: "0.00%" },
		{ text: "1,234.5", content: 1234.5, numberFormat: "#,##0.00" },
		{ text: "$1,200", content: 1200, numberFormat: "$#,##0" },
		{ text: "11/25/2026", content: 46351, numberFormat: "mm/dd/yyyy" },
		{ text: "2026-11-25", content: 46351, numberFormat: "yyyy-mm-dd" },
		{ text: "2026-11-25 14:30", content: 46351 + 14.5 / 24, numberFormat: "yyyy-mm-dd hh:mm" },
		{ text: "14:30", content: 14.5 / 24, numberFormat: "hh:mm" },
		{ text: "25/11/2026", content: "25/11/2026" },
		{ text: "25.11.2026", content: "25.11.2026" },
		{ text: "true", content: true },
		{ text: "FALSE", content: false },
		{ text: "'01234", content: "01234" },
		{ text: "'=A1", content: "=A1" },
		{ text: "=A1+1", content: { formula: "=A1+1" } },
		{ text: "=SUM(D1:D3", content: { formula: "=SUM(D1:D3)" } },
		{ text: '=SUM({1,2;LEN("(', content: { formula: '=SUM({1,2;LEN("(' } },
		{ text: '=IF(A1="(",{1,2', content: { formula: '=IF(A1="(",{1,2})' } },
		{ text: "=SUM('a (b'!A1", content: { formula: "=SUM('a (b'!A1)" } },
		{ text: "=SUM(A1))", content: { formula: "=SUM(A1))" } },
		{ text: "=SUM({1)", content: { formula: "=SUM({1)" } },
		{ text: "=", content: "=" },
		{ text: "@mara.eats", content: "@mara.eats" },
		{ text: "12.4K", content: "12.4K" },
		{ text: "#N/A", content: "#N/A" },
		{ text: "1 reel + 2 stories", content: "1 reel + 2 stories" },
	])("$text", ({ text, ...expected }) => {
		const typed = parseTyped(text, "en_US");
		if (typeof expected.content === "number") {
			expect(typed.content).toBeCloseTo(expected.content, 9);
			expect(typed.numberFormat).toBe(expected.numberFormat);
		} else {
			expect(typed).toEqual(expected);
		}
	});
});

describe("the locale decides what is a decimal sign and which number is the month", () => {
	test.each([
		{ text: "1,5", locale: "de_DE", content: 1.5 },
		{ text: "1.234,56", locale: "de_DE", content: 1234.56, numberFormat: "#,##0.00" },
		{ text: "25.11.2026", locale: "de_DE", content: 46351, numberFormat: "dd.mm.yyyy" },
		{ text: "3,86%", locale: "pt_BR", content: 0.0386, numberFormat: "0.00%" },
		{ text: "R$ 12,50", locale: "pt_BR", content: 12.5, numberFormat: '"R$" #,##0.00' },
		{ text: "25/11/2026", locale: "pt_BR", content: 46351, numberFormat: "dd/mm/yyyy" },
		{ text: "25/11/2026", locale: "en_GB", content: 46351, numberFormat: "dd/mm/yyyy" },
		{ text: "1 234,5", locale: "fr_FR", content: 1234.5 },
		{ text: "1.234", locale: "de_DE", content: 1234, numberFormat: "#,##0" },
		{ text: "1.50", locale: "de_DE", content: "1.50" },
		{ text: "12.75", locale: "pt_BR", content: "12.75" },
		{ text: "1.5%", locale: "de_DE", content: "1.5%" },
		{ text: "1.5 €", locale: "de_DE", content: "1.5 €" },
		{ text: "31.2", locale: "de_DE", content: "31.2" },
		{ text: "1.5", locale: "en_GB", content: 1.5 },
		{ text: "450 kr", locale: "sv_SE", content: 450, numberFormat: '#,##0 "kr"' },
	])("$text in $locale", ({ text, locale, ...expected }) => {
		expect(parseTyped(text, locale)).toEqual(expected);
	});
});

test.each([
	{ text: "1.5", locale: "de_DE", numberFormat: "dd.mm.yyyy" },
	{ text: "01.05.", locale: "de_DE", numberFormat: "dd.mm.yyyy" },
	{ text: "1.5", locale: "pt_BR", numberFormat: "dd/mm/yyyy" },
	{ text: "1.5", locale: "fr_FR", numberFormat: "dd/mm/yyyy" },
])("$text in $locale is the first of May of this year", ({ text, locale, numberFormat }) => {
	const firstOfMay = Date.UTC(new Date().getFullYear(), 4, 1) / 86_400_000 + 25_569;
	expect(parseTyped(text, locale)).toEqual({ content: firstOfMay, numberFormat });
});
