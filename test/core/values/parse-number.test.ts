import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { isNothing } from "../../../src/core/values/blank-words.ts";
import { hasShortForm, parseNumber } from "../../../src/core/values/parse-number.ts";

const read: readonly (readonly [string, number])[] = [
	["0", 0],
	["007", 7],
	["54300", 54300],
	[" 54300 ", 54300],
	["-12", -12],
	["−12", -12],
	["–12", -12],
	["+12", 12],
	["12.5", 12.5],
	[".5", 0.5],
	["12,5", 12.5],
	["0.125", 0.125],
	["0,125", 0.125],
	// three digits after a lone separator are a group
	["1.234", 1234],
	["1,234", 1234],
	["12.345", 12345],
	["1234.567", 1234.567],
	["1,2345", 1.2345],
	// groups
	["1,234,567", 1234567],
	["1.234.567", 1234567],
	["1,234,567.89", 1234567.89],
	["1.234.567,89", 1234567.89],
	["1.234,5", 1234.5],
	["1,234.5", 1234.5],
	["54 300", 54300],
	["54\u00a0300", 54300],
	["54\u202f300", 54300],
	["1\u2009234\u2009567,5", 1234567.5],
	["1'234'567", 1234567],
	["1’234.50", 1234.5],
	["12,34,567", 1234567],
	["1,00,000", 100000],
	["12,34,567.5", 1234567.5],
	// scientific
	["3e+06", 3e6],
	["1.5E6", 1.5e6],
	["2e-3", 0.002],
	// short forms
	["12.4K", 12400],
	["12.4k", 12400],
	["12,4 k", 12400],
	["12.4K+", 12400],
	["10K +", 10000],
	["1.2M", 1200000],
	["1.1m", 1100000],
	["4.35B", 4.35e9],
	["2 bn", 2e9],
	["1.234M", 1234000],
	["1,234K", 1234000],
	["12.345K", 12345],
	["3 thousand", 3000],
	["1.5 million", 1500000],
	["1,2 Mio", 1200000],
	["1,2 Mio.", 1200000],
	["3,5 Mrd.", 3.5e9],
	["12 Tsd.", 12000],
	["12,3 mil", 12300],
	["1,2 mi", 1200000],
	["1,2 mi de seguidores", 1200000],
	["2,5 mln", 2500000],
	["12,5 rb", 12500],
	["1,2jt", 1200000],
	["1.2 млн", 1200000],
	["15 тыс.", 15000],
	["2.5 lakh", 250000],
	["1.2 crore", 12000000],
	["1.2 Cr", 12000000],
	["3.4천", 3400],
	["2.5만", 25000],
	["2.5만명", 25000],
	["1.2억", 1.2e8],
	["2.5万", 25000],
	["2.5万人", 25000],
	["1,234人", 1234],
	["3億", 3e8],
	["2.5w", 25000],
	// other scripts
	["１２３４５", 12345],
	["１，２３４．５", 1234.5],
	["1.2Ｋ", 1200],
	["١٢٣", 123],
	["१२३४", 1234],
	// money
	["$1,200", 1200],
	["$ 1,200.50", 1200.5],
	["1.234,56 €", 1234.56],
	["€1.234,56", 1234.56],
	["1 234,56 zł", 1234.56],
	["US$500", 500],
	["R$ 1.500", 1500],
	["USD 500", 500],
	["500 EUR", 500],
	["Rs.500", 500],
	["Rs. 1,50,000", 150000],
	["₹2.5 lakh", 250000],
	["$1.2M", 1200000],
	["1.2K €", 1200],
	["1.2K€", 1200],
	["3만원", 30000],
	["CHF 1’200", 1200],
	["($1,200)", -1200],
	["-$5", -5],
	["$-5", -5],
	["(5)", -5],
	["(0)", 0],
	["US $500", 500],
	["$500 USD", 500],
	["HK$500", 500],
	["S$500", 500],
	["CA$500", 500],
	["Rp5.000.000", 5_000_000],
	["Rp 5 jt", 5_000_000],
	["S/ 500", 500],
	["₦500,000", 500_000],
	["500 naira", 500],
	["5000 درهم", 5000],
	["1 500 Kč", 1500],
	["5 k€", 5000],
	["500,-", 500],
	["5.000,- €", 5000],
	["CHF 500.-", 500],
	["500.–", 500],
	["500:-", 500],
	["$1,200/post", 1200],
	["$500 per post", 500],
	["500 USD per reel", 500],
	["500 € pro Beitrag", 500],
	// around the number
	["circa 5000", 5000],
	["from $500", 500],
	["ab 500 €", 500],
	["min. 500", 500],
	["5k~", 5000],
	["1.5K*", 1500],
	["2,3 M d'abonnés", 2_300_000],
	["12 тыс. подписчиков", 12_000],
	["1.2万フォロワー", 12_000],
	["12万粉丝", 120_000],
	["3,4만 명", 34_000],
	// more short forms
	["1,5 Mill.", 1_500_000],
	["1,2 milliard", 1.2e9],
	["1.5L", 150_000],
	["₹1.5L", 150_000],
	["5 juta", 5_000_000],
	["500 ribu", 500_000],
	["5 ezer", 5000],
	["120 тысяч", 120_000],
	["1 миллион", 1_000_000],
	["12 هزار", 12_000],
	["3 लाख", 300_000],
	["1,2 triệu", 1_200_000],
	["3천만", 30_000_000],
	["5백", 500],
	["1億2000万", 120_000_000],
	["1万2千", 12_000],
	["12만 3천", 123_000],
	["1억 2천만 원", 120_000_000],
	["12.3 mil seguidores", 12_300],
	["45 mil", 45_000],
	["১২৩", 123],
	["๑๒๓", 123],
	["۱۲۳", 123],
	["1\u00a0234\u00a0567", 1_234_567],
	["\u200e12.4K", 12_400],
	["12.4K\n", 12_400],
	["~12K", 12000],
	["ca. 12K", 12000],
	[">10K", 10000],
	["12.4K followers", 12400],
	["1,234 Follower", 1234],
];

const refused: readonly string[] = [
	"",
	" ",
	"-",
	"N/A",
	"🔒",
	"lots",
	"K",
	"$",
	"3.47%",
	"12 34",
	"1,23,45",
	"1.23.45",
	"1,234.567.890",
	"1.234,567,8",
	"12 K 34",
	"1.5 mil",
	"3.4mil",
	"2千1億",
	"1万2万",
	"k€",
	"3 मिनट",
	"1k5",
	"500-",
	"up to 5k",
	"1½",
	"²",
	"+49 170 1234567",
	"5/10",
	"1:2",
	"1.2.3",
	"1,2,3",
	"1..2",
	"1,234,56",
	"1'2",
	"12😀",
	"#1234",
	"10K-50K",
	"$10K–$50K",
	"<1K",
	"--5",
	"-(5",
	"1e999",
	"3e6 K",
	"12x",
	"2026-08-21",
	"0x10",
	"Infinity",
	"NaN",
	"constructor",
	"5 constructor",
	"1".repeat(400),
];

describe("parseNumber", () => {
	test.each(read)("reads %j as %d", (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	test.each(refused)("refuses %j with a message", (text) => {
		const result = parseNumber(text);
		expect(isProblem(result) && result.problem.endsWith(".")).toBe(true);
	});

	test.each([
		["1.234", ".", 1.234],
		["1.234", ",", 1234],
		["1,234", ",", 1.234],
		["1,234", ".", 1234],
		["12,5", ".", 12.5],
		["1.234,5", ".", 1234.5],
		["12,345 Mio", ",", 12345000],
		["1.234K", ",", 1234000],
	] as const)("reads %j in a column with decimal sign %j as %d", (text, decimal, value) => {
		expect(parseNumber(text, { decimal })).toBe(value);
	});

	test("says what kind of text it refuses", () => {
		expect(parseNumber("lots")).toEqual({
			problem: '"lots" is not a number. Give a number such as 12400, "12.4K" or "1,234.50".',
		});
		expect(parseNumber("$10K–$50K")).toEqual({
			problem: '"$10K–$50K" looks like a range. Give one number such as 12400 or "12.4K".',
		});
		expect(parseNumber("1.5 mil")).toEqual({
			problem: '"1.5 mil" may mean thousands or millions. Write "1.5K" or "1.5M".',
		});
		expect(parseNumber("3.47%")).toMatchObject({ problem: expect.stringContaining("percent sign") });
	});

	test("never throws and never gives anything but a finite number or a problem", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+$€ .,'0-9eKM()%억만천億万]{0,20}$/)),
				(text) => {
					const result = parseNumber(text);
					return isProblem(result) || Number.isFinite(result);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test.each([
		["en-US", "."],
		["de-DE", ","],
		["fr-FR", ","],
		["de-CH", "."],
		["en-IN", "."],
		["pt-BR", ","],
		["pl-PL", ","],
	] as const)("reads back what %s formats", (locale, decimal) => {
		const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
		fc.assert(
			fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
				expect(parseNumber(format.format(cents / 100), { decimal })).toBe(cents / 100 || 0);
			}),
		);
	});

	test("takes time in proportion to the text", () => {
		const started = Date.now();
		for (const text of ["1,".repeat(40), " ".repeat(100_000), `1${" 1".repeat(39)}x`, "$".repeat(100_000)])
			parseNumber(text);
		expect(Date.now() - started).toBeLessThan(200);
	});
});

test("a number tells whether it has a short form of its own", () => {
	expect(
		["12.4K", "$1.2M", "10K€", "2.5万", "3 Mio. Follower"].filter((text) => !hasShortForm(text)),
	).toEqual([]);
	expect(["12.4", "$10", "1,234 €", "500 followers", "x"].filter(hasShortForm)).toEqual([]);
});

describe("isNothing", () => {
	test.each([
		"",
		"  ",
		"-",
		"–",
		"N/A",
		"n/a",
		"na",
		"NULL",
		"none",
		"Unknown",
		"🔒",
		"#N/A",
		"NaN",
		"🔒🔒",
		"n / a",
		"Not specified",
		"#NV",
		"#WERT!",
		"해당없음",
		"Loading...",
		"\u00a0",
	])("%j says there is no value", (text) => {
		expect(isNothing(text)).toBe(true);
	});

	test.each(["0", "nano", "none of it", "constructor", "-1"])("%j is a value", (text) => {
		expect(isNothing(text)).toBe(false);
	});
});
